package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Arguments;
import dev.phpc.runtime.Bytes;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.PhpThrow;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;

/// Strings to arrays and back.
final class Joining {
    private Joining() {}

    /// The parts of `$string` between separators; a negative limit leaves out that many at the end.
    @PhpFunction(value = "explode(string $separator, string $string, int $limit = PHP_INT_MAX): array", effects = {})
    static PhpArray explode(Context ctx, String separator, String string, long limit) {
        if (separator.isEmpty()) {
            throw Arguments.wrongValue(ctx, "explode", 1, "separator", "must not be empty");
        }
        PhpArray parts = new PhpArray();
        if (string.isEmpty()) {
            if (limit >= 0) {
                parts.append("");
            }
            return parts;
        }
        long kept = limit < 0 ? count(string, separator) + limit : limit == 0 ? 1 : limit;
        int start = 0;
        int found = string.indexOf(separator);
        for (; found >= 0 && kept > (limit < 0 ? 0 : 1); kept--) {
            parts.append(string.substring(start, found));
            start = found + separator.length();
            found = string.indexOf(separator, start);
        }
        if (limit >= 0) {
            parts.append(string.substring(start));
        }
        return parts;
    }

    /// The number of parts.
    private static long count(String string, String separator) {
        long count = 1;
        for (int at = string.indexOf(separator); at >= 0; at = string.indexOf(separator, at + separator.length())) {
            count++;
        }
        return count;
    }

    @PhpFunction(value = "implode(array|string $separator, ?array $array = null): string", effects = Effect.CALLS_BACK)
    static String implode(Context ctx, Object separator, PhpArray array) {
        return join(ctx, "implode", separator, array);
    }

    @PhpFunction(value = "join(array|string $separator, ?array $array = null): string", effects = Effect.CALLS_BACK)
    static String join(Context ctx, Object separator, PhpArray array) {
        return join(ctx, "join", separator, array);
    }

    private static String join(Context ctx, String function, Object separator, PhpArray array) {
        if (array != null) {
            if (separator instanceof String text) {
                return join(ctx, text, array);
            }
            throw Arguments.wrongType(ctx, function, 1, "separator", "string", separator);
        }
        if (separator instanceof PhpArray parts) {
            return join(ctx, "", parts);
        }
        throw missingArray(ctx, function);
    }

    private static PhpThrow missingArray(Context ctx, String function) {
        return Errors.typeError(ctx, function + "(): If argument #1 ($separator) is of type string, "
                + "argument #2 ($array) must be of type array, null given");
    }

    /// The elements as strings, with `separator` between them.
    static String join(Context ctx, String separator, PhpArray array) {
        int size = array.size();
        if (size == 0) {
            return "";
        }
        String[] parts = new String[size];
        long length = (long) separator.length() * (size - 1);
        int count = 0;
        for (int at = array.first(); at >= 0; at = array.next(at)) {
            String part = Conversions.toString(ctx, array.valueAt(at));
            length += part.length();
            parts[count++] = part;
        }
        byte[] bytes = new byte[Memory.stringLength(1, length)];
        int end = 0;
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                separator.getBytes(0, separator.length(), bytes, end);
                end += separator.length();
            }
            parts[i].getBytes(0, parts[i].length(), bytes, end);
            end += parts[i].length();
        }
        return Bytes.toString(bytes);
    }
}
