package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Arguments;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpFunction;

/// `str_getcsv`.
public final class CommaSeparated {
    private CommaSeparated() {}

    @PhpFunction(
            value = "str_getcsv(string $string, string $separator = \",\", string $enclosure = \"\\\"\", "
                    + "#[NullIfOmitted] string $escape = \"\\\\\"): array",
            effects = {})
    static PhpArray strGetcsv(Context ctx, String string, String separator, String enclosure, String escape) {
        if (separator.length() != 1) {
            throw Arguments.wrongValue(ctx, "str_getcsv", 2, "separator", "must be a single character");
        }
        if (enclosure.length() != 1) {
            throw Arguments.wrongValue(ctx, "str_getcsv", 3, "enclosure", "must be a single character");
        }
        if (escape == null) {
            ctx.deprecated("str_getcsv(): the $escape parameter must be provided as its default value will change");
            return CsvLine.parse(string, separator.charAt(0), enclosure.charAt(0), '\\');
        }
        if (escape.length() > 1) {
            throw Arguments.wrongValue(ctx, "str_getcsv", 4, "escape", "must be empty or a single character");
        }
        return CsvLine.parse(string, separator.charAt(0), enclosure.charAt(0), escape.isEmpty() ? CsvLine.NO_ESCAPE : escape.charAt(0));
    }
}
