package dev.phpc.ext.pcre;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.objects.PhpCallable;

/// Replaces the matches of one pattern, or of several in turn, in one subject; counts replacements over all calls.
final class Substitution {
    /// What is put in the place of a match.
    @FunctionalInterface
    interface Source {
        void appendTo(StringBuilder out, MatchLoop match);
    }

    private final Context ctx;
    private final PregState state;
    private final String function;
    private final long limit;
    private long count;

    /// A negative limit is none.
    Substitution(Context ctx, String function, long limit) {
        this.ctx = ctx;
        this.function = function;
        this.limit = limit;
        state = PregState.of(ctx);
    }

    /// The matches replaced so far.
    long count() {
        return count;
    }

    static Source text(String replacement) {
        return new Replacement(replacement)::appendTo;
    }

    /// The callback is called with an array of the groups; its result is converted to a string.
    static Source callback(Context ctx, PhpCallable callback, long flags) {
        MatchArray arrays = PregMatch.matchArray(flags);
        return (out, match) -> out.append(Conversions.toString(ctx, callback.call(ctx, arrays.of(match))));
    }

    /// The subject with all patterns applied, or null after an error.
    String replace(PhpArray patterns, Object replacements, String subject) {
        int position = replacements instanceof PhpArray array ? array.first() : -1;
        String result = subject;
        for (int i = patterns.first(); i >= 0; i = patterns.next(i)) {
            String pattern = Conversions.toString(ctx, patterns.valueAt(i));
            Source source;
            if (replacements instanceof PhpArray array) {
                source = text(position < 0 ? "" : Conversions.toString(ctx, array.valueAt(position)));
                if (position >= 0) position = array.next(position);
            } else {
                source = (Source) replacements;
            }
            result = replace(pattern, source, result);
            if (result == null) return null;
        }
        return result;
    }

    /// The subject with the matches of one pattern replaced, or null after an error.
    String replace(String pattern, Source source, String subject) {
        RegexProgram program = state.program(function, pattern);
        if (program == null) return null;
        state.lastError(PregError.NONE);
        return replace(program, source, subject);
    }

    private String replace(RegexProgram program, Source source, String subject) {
        StringBuilder out = null;
        int copied = 0;
        try (MatchLoop loop = new MatchLoop(state, function, program, subject, 0)) {
            for (long left = limit; left != 0 && loop.next(); left--) {
                if (out == null) out = new StringBuilder(subject.length() + subject.length() / 2 + 16);
                int start = loop.start(0);
                int end = loop.end(0);
                if (start > copied) out.append(subject, copied, start);
                source.appendTo(out, loop);
                copied = end;
                count++;
            }
            if (loop.hasFailed()) return null;
        }
        if (out == null) return subject;
        return out.append(subject, copied, subject.length()).toString();
    }
}
