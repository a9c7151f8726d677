package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;

/// `str_replace` and `str_ireplace`.
final class Replacement {
    private final Context ctx;
    private final boolean ignoreCase;
    private long count;

    private Replacement(Context ctx, boolean ignoreCase) {
        this.ctx = ctx;
        this.ignoreCase = ignoreCase;
    }

    /// `$subject`, or its elements, with every `$search` replaced; several are replaced one after the other.
    @PhpFunction(
            value = "str_replace(array|string $search, array|string $replace, array|string $subject, &$count = null): array|string",
            effects = Effect.CALLS_BACK)
    static Object strReplace(Context ctx, Object search, Object replace, Object subject, Ref count) {
        return replace(ctx, "str_replace", search, replace, subject, count, false);
    }

    @PhpFunction(
            value = "str_ireplace(array|string $search, array|string $replace, array|string $subject, &$count = null): array|string",
            effects = Effect.CALLS_BACK)
    static Object strIreplace(Context ctx, Object search, Object replace, Object subject, Ref count) {
        return replace(ctx, "str_ireplace", search, replace, subject, count, true);
    }

    private static Object replace(
            Context ctx, String function, Object search, Object replace, Object subject, Ref count, boolean ignoreCase) {
        if (search instanceof String && replace instanceof PhpArray) {
            throw Errors.typeError(ctx, function
                    + "(): Argument #2 ($replace) must be of type string when argument #1 ($search) is a string");
        }
        Replacement replacement = new Replacement(ctx, ignoreCase);
        Object result = subject instanceof PhpArray subjects
                ? replacement.ofEach(search, replace, subjects)
                : replacement.of(search, replace, (String) subject);
        if (count != null) {
            count.set(replacement.count);
        }
        return result;
    }

    private PhpArray ofEach(Object search, Object replace, PhpArray subjects) {
        PhpArray results = new PhpArray(subjects.size());
        for (int at = subjects.first(); at >= 0; at = subjects.next(at)) {
            results.put(subjects.keyAt(at), of(search, replace, Conversions.toString(ctx, subjects.valueAt(at))));
        }
        return results;
    }

    private String of(Object search, Object replace, String subject) {
        if (!(search instanceof PhpArray searches)) {
            return replaced(subject, (String) search, (String) replace);
        }
        String result = subject;
        PhpArray replacements = replace instanceof PhpArray array ? array : null;
        int next = replacements == null ? -1 : replacements.first();
        for (int at = searches.first(); at >= 0 && !result.isEmpty(); at = searches.next(at)) {
            String text = Conversions.toString(ctx, searches.valueAt(at));
            String with = replacements == null ? (String) replace : "";
            if (next >= 0) {
                with = text.isEmpty() ? "" : Conversions.toString(ctx, replacements.valueAt(next));
                next = replacements.next(next);
            }
            result = replaced(result, text, with);
        }
        return result;
    }

    private String replaced(String subject, String search, String with) {
        if (search.isEmpty() || search.length() > subject.length()) {
            return subject;
        }
        String haystack = ignoreCase ? LetterCase.strtolower(subject) : subject;
        String needle = ignoreCase ? LetterCase.strtolower(search) : search;
        int found = haystack.indexOf(needle);
        if (found < 0) {
            return subject;
        }
        StringBuilder result = new StringBuilder(subject.length() + with.length());
        int start = 0;
        for (; found >= 0; found = haystack.indexOf(needle, start)) {
            result.append(subject, start, found).append(with);
            start = found + needle.length();
            count++;
        }
        return result.append(subject, start, subject.length()).toString();
    }
}
