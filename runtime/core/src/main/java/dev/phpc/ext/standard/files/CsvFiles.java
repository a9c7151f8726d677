package dev.phpc.ext.standard.files;

import dev.phpc.ext.standard.streams.Stream;
import dev.phpc.ext.standard.streams.Streams;
import dev.phpc.ext.standard.strings.CsvLine;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;

/// `fgetcsv` and `fputcsv`. What is between two quotes may hold line breaks.
public final class CsvFiles {
    private CsvFiles() {}

    /// How a file separates, quotes and escapes; `escape` is [CsvLine#NO_ESCAPE] for none.
    public record Dialect(char separator, char enclosure, int escape) {

        /// Checks the three arguments of a function, the first of which stands at `position`. A null `escape` was not given.
        public static Dialect of(Context ctx, String function, int position, String separator, String enclosure, String escape) {
            if (separator.length() != 1) throw wrong(ctx, function, position, "separator", "must be a single character");
            if (enclosure.length() != 1) throw wrong(ctx, function, position + 1, "enclosure", "must be a single character");
            if (escape == null) {
                ctx.deprecated(function + "(): the $escape parameter must be provided as its default value will change");
                return new Dialect(separator.charAt(0), enclosure.charAt(0), '\\');
            }
            if (escape.length() > 1) throw wrong(ctx, function, position + 2, "escape", "must be empty or a single character");
            return new Dialect(separator.charAt(0), enclosure.charAt(0), escape.isEmpty() ? CsvLine.NO_ESCAPE : escape.charAt(0));
        }

        private static RuntimeException wrong(Context ctx, String function, int position, String name, String rule) {
            return Errors.valueError(ctx, function + "(): Argument #" + position + " ($" + name + ") " + rule);
        }
    }

    @PhpFunction(value = "fgetcsv($stream, ?int $length = null, string $separator = ',', string $enclosure = '\"', "
        + "#[NullIfOmitted] string $escape = '\\\\'): array|false", effects = {Effect.READS_STATE, Effect.WRITES_STATE, Effect.CALLS_BACK})
    static Object fgetcsv(Context ctx, Object stream, Long length, String separator, String enclosure, String escape) {
        Dialect dialect = Dialect.of(ctx, "fgetcsv", 3, separator, enclosure, escape);
        if (length != null && (length < 0 || length > Integer.MAX_VALUE)) {
            throw Errors.valueError(ctx, "fgetcsv(): Argument #2 ($length) must be between 0 and " + Long.MAX_VALUE);
        }
        int limit = length == null || length == 0 ? Integer.MAX_VALUE : (int) Math.min(length + 1, Integer.MAX_VALUE);
        PhpArray record = read(Streams.require(ctx, "fgetcsv", stream), dialect, limit);
        return record == null ? false : record;
    }

    /// The next record, or null at the end.
    public static PhpArray read(Stream stream, Dialect dialect, int limit) {
        String line = stream.line(limit);
        if (line == null) return null;
        StringBuilder lines = null;
        while (isOpen(lines == null ? line : lines, dialect)) {
            String more = stream.line(limit);
            if (more == null) break;
            if (lines == null) lines = new StringBuilder(line);
            lines.append(more);
        }
        return CsvLine.parse(lines == null ? line : lines.toString(), dialect.separator, dialect.enclosure, dialect.escape);
    }

    /// Whether a line ends inside quotes.
    private static boolean isOpen(CharSequence line, Dialect dialect) {
        boolean quoted = false;
        boolean fieldStart = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted) {
                if (c == dialect.escape && dialect.escape != dialect.enclosure) i++;
                else if (c == dialect.enclosure) {
                    if (i + 1 < line.length() && line.charAt(i + 1) == c) i++;
                    else quoted = false;
                }
            } else if (c == dialect.separator) {
                fieldStart = true;
            } else if (fieldStart && c == dialect.enclosure) {
                quoted = true;
                fieldStart = false;
            } else if (c != ' ' && c != '\t') {
                fieldStart = false;
            }
        }
        return quoted;
    }

    @PhpFunction(value = "fputcsv($stream, array $fields, string $separator = ',', string $enclosure = '\"', "
        + "#[NullIfOmitted] string $escape = '\\\\', string $eol = \"\\n\"): int|false",
        effects = {Effect.WRITES_STATE, Effect.CALLS_BACK, Effect.OUTPUT})
    static Object fputcsv(Context ctx, Object stream, PhpArray fields, String separator, String enclosure, String escape, String eol) {
        Dialect dialect = Dialect.of(ctx, "fputcsv", 3, separator, enclosure, escape);
        long written = Streams.require(ctx, "fputcsv", stream).write(format(ctx, fields, dialect, eol));
        return written < 0 ? false : (Object) written;
    }

    /// A record with its line end.
    public static String format(Context ctx, PhpArray fields, Dialect dialect, String eol) {
        StringBuilder line = new StringBuilder();
        for (int i = fields.first(); i >= 0; i = fields.next(i)) {
            if (i != fields.first()) line.append(dialect.separator);
            appendField(line, Conversions.toString(ctx, fields.valueAt(i)), dialect);
        }
        return line.append(eol).toString();
    }

    private static void appendField(StringBuilder line, String field, Dialect dialect) {
        if (!needsQuotes(field, dialect)) {
            line.append(field);
            return;
        }
        line.append(dialect.enclosure);
        boolean escaped = false;
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == dialect.escape && dialect.escape != dialect.enclosure) {
                escaped = true;
            } else {
                if (!escaped && c == dialect.enclosure) line.append(c);
                escaped = false;
            }
            line.append(c);
        }
        line.append(dialect.enclosure);
    }

    private static boolean needsQuotes(String field, Dialect dialect) {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == dialect.separator || c == dialect.enclosure || c == dialect.escape || c == '\n' || c == '\r' || c == '\t' || c == ' ') return true;
        }
        return false;
    }
}
