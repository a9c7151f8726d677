package dev.phpc.ext.pcre;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;

/// `preg_split` and `preg_grep`.
final class PregSplit {
    @PhpConstant("PREG_SPLIT_NO_EMPTY") static final long NO_EMPTY = 1;
    @PhpConstant("PREG_SPLIT_DELIM_CAPTURE") static final long DELIM_CAPTURE = 2;
    @PhpConstant("PREG_SPLIT_OFFSET_CAPTURE") static final long OFFSET_CAPTURE = 4;
    @PhpConstant("PREG_GREP_INVERT") static final long GREP_INVERT = 1;

    private final String subject;
    private final boolean noEmpty;
    private final boolean withDelimiters;
    private final boolean withOffsets;
    private final PhpArray pieces = new PhpArray();

    private PregSplit(String subject, long flags) {
        this.subject = subject;
        noEmpty = (flags & NO_EMPTY) != 0;
        withDelimiters = (flags & DELIM_CAPTURE) != 0;
        withOffsets = (flags & OFFSET_CAPTURE) != 0;
    }

    @PhpFunction(value = "preg_split(string $pattern, string $subject, int $limit = -1, int $flags = 0): array|false",
        effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static Object preg_split(Context ctx, String pattern, String subject, long limit, long flags) {
        PregState state = PregState.of(ctx);
        RegexProgram program = state.program("preg_split", pattern);
        if (program == null) return false;
        state.lastError(PregError.NONE);
        PregSplit split = new PregSplit(subject, flags);
        try (MatchLoop loop = new MatchLoop(state, "preg_split", program, subject, 0)) {
            split.run(loop, limit == 0 ? -1 : limit);
        }
        return state.lastError() == PregError.NONE ? split.pieces : (Object) false;
    }

    /// An empty match at the very end of the subject splits nothing off unless it is the first.
    private void run(MatchLoop loop, long limit) {
        int last = 0;
        long left = limit;
        while ((left < 0 || left > 1) && loop.next()) {
            int start = loop.start(0);
            if (!noEmpty || start != last) {
                add(last, start);
                if (left > 0) left--;
            }
            if (withDelimiters) addDelimiters(loop);
            last = loop.end(0);
            if (last == start && last >= subject.length()) break;
        }
        if (!noEmpty || last < subject.length()) add(last, subject.length());
    }

    private void addDelimiters(MatchLoop loop) {
        for (int group = 1; group < loop.count(); group++) {
            int start = loop.start(group);
            int end = loop.end(group);
            if (!noEmpty || end > start) add(start, end);
        }
    }

    private void add(int start, int end) {
        String piece = start < 0 ? "" : subject.substring(start, end);
        pieces.appendOwned(withOffsets ? PhpArray.of(piece, (long) start) : piece);
    }

    @PhpFunction(value = "preg_grep(string $pattern, array $array, int $flags = 0): array|false",
        effects = {Effect.READS_STATE, Effect.WRITES_STATE, Effect.CALLS_BACK})
    static Object preg_grep(Context ctx, String pattern, PhpArray array, long flags) {
        PregState state = PregState.of(ctx);
        RegexProgram program = state.program("preg_grep", pattern);
        if (program == null) return false;
        state.lastError(PregError.NONE);
        boolean invert = (flags & GREP_INVERT) != 0;
        PhpArray result = new PhpArray();
        for (int i = array.first(); i >= 0; i = array.next(i)) {
            String text = Conversions.toString(ctx, array.valueAt(i));
            boolean found;
            try (MatchLoop loop = new MatchLoop(state, "preg_grep", program, text, 0)) {
                found = loop.next();
                if (loop.hasFailed()) break;
            }
            if (found != invert) result.put(array.keyAt(i), array.valueAt(i));
        }
        return result;
    }
}
