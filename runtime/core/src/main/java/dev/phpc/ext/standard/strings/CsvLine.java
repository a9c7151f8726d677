package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.PhpArray;

/// Splits a line of comma-separated values. What follows a closing quote up to the separator still belongs to the field.
public final class CsvLine {
    /// Says that no character escapes a quote.
    public static final int NO_ESCAPE = -1;

    private CsvLine() {}

    /// The fields; an empty line has one, which is null.
    public static PhpArray parse(String line, char separator, char enclosure, int escape) {
        PhpArray fields = new PhpArray();
        int end = withoutLineEnd(line);
        if (end == 0) {
            fields.append(null);
            return fields;
        }
        int at = 0;
        while (true) {
            int start = at;
            while (start < end && isSpace(line.charAt(start)) && line.charAt(start) != separator) {
                start++;
            }
            if (start < end && line.charAt(start) == enclosure) {
                StringBuilder field = new StringBuilder();
                at = quoted(line, start + 1, separator, enclosure, escape, field);
                fields.append(field.toString());
            } else {
                int stop = line.indexOf(separator, at);
                stop = stop < 0 || stop > end ? end : stop;
                fields.append(line.substring(at, stop));
                at = stop;
            }
            if (at >= end || line.charAt(at) != separator) {
                return fields;
            }
            at++;
        }
    }

    /// Reads a quoted field from after its quote on; answers where its separator stands, or the end.
    private static int quoted(String line, int start, char separator, char enclosure, int escape, StringBuilder field) {
        int at = start;
        int length = line.length();
        while (at < length) {
            char c = line.charAt(at);
            if (c == escape && escape != enclosure && at + 1 < length) {
                field.append(c).append(line.charAt(at + 1));
                at += 2;
            } else if (c != enclosure) {
                field.append(c);
                at++;
            } else if (at + 1 < length && line.charAt(at + 1) == enclosure) {
                field.append(c);
                at += 2;
            } else {
                int end = withoutLineEnd(line);
                int stop = line.indexOf(separator, at + 1);
                stop = stop < 0 || stop > end ? Math.max(end, at + 1) : stop;
                field.append(line, at + 1, stop);
                return stop;
            }
        }
        return length;
    }

    private static int withoutLineEnd(String line) {
        int end = line.length();
        if (end > 0 && line.charAt(end - 1) == '\n') {
            end--;
        }
        if (end > 0 && line.charAt(end - 1) == '\r') {
            end--;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}
