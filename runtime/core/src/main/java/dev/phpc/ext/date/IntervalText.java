package dev.phpc.ext.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Durations in ISO 8601 (`P1Y2M3DT4H5M6S`, `P0001-02-03T04:05:06`), and intervals formatted by `%`.
final class IntervalText {
    private static final Pattern DATE = Pattern.compile("P((?:[0-9]+[YMWD])*)(?:T((?:[0-9]+[HMS])+))?");
    private static final Pattern PART = Pattern.compile("([0-9]+)([A-Z])");
    private static final Pattern COMBINED = Pattern.compile("P([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})");

    private IntervalText() {}

    /// Null if it is not a duration.
    static RelativeTime parse(String text) {
        Matcher combined = COMBINED.matcher(text);
        RelativeTime result = new RelativeTime();
        if (combined.matches()) {
            result.years = number(combined.group(1));
            result.months = number(combined.group(2));
            result.days = number(combined.group(3));
            result.hours = number(combined.group(4));
            result.minutes = number(combined.group(5));
            result.seconds = number(combined.group(6));
            return result;
        }
        Matcher date = DATE.matcher(text);
        if (!date.matches() || text.length() < 3) return null;
        dateParts(date.group(1), result);
        if (date.group(2) != null) clockParts(date.group(2), result);
        return result;
    }

    private static long number(String digits) {
        return digits.length() > 18 ? Long.MAX_VALUE : Long.parseLong(digits);
    }

    private static void dateParts(String text, RelativeTime result) {
        Matcher part = PART.matcher(text);
        while (part.find()) {
            long number = number(part.group(1));
            switch (part.group(2)) {
                case "Y" -> result.years = number;
                case "M" -> result.months = number;
                case "W" -> result.days += number * 7;
                default -> result.days += number;
            }
        }
    }

    private static void clockParts(String text, RelativeTime result) {
        Matcher part = PART.matcher(text);
        while (part.find()) {
            long number = number(part.group(1));
            switch (part.group(2)) {
                case "H" -> result.hours = number;
                case "M" -> result.minutes = number;
                default -> result.seconds = number;
            }
        }
    }

    /// `DateInterval::format`. `days` is null where the interval did not come from two dates.
    static String format(String format, RelativeTime parts, boolean inverted, Long days) {
        StringBuilder out = new StringBuilder(format.length() + 16);
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '%' && i + 1 == format.length()) break;
            if (c != '%') {
                out.append(c);
                continue;
            }
            char code = format.charAt(++i);
            switch (code) {
                case 'Y' -> padded(out, parts.years, 2);
                case 'y' -> out.append(parts.years);
                case 'M' -> padded(out, parts.months, 2);
                case 'm' -> out.append(parts.months);
                case 'D' -> padded(out, parts.days, 2);
                case 'd' -> out.append(parts.days);
                case 'H' -> padded(out, parts.hours, 2);
                case 'h' -> out.append(parts.hours);
                case 'I' -> padded(out, parts.minutes, 2);
                case 'i' -> out.append(parts.minutes);
                case 'S' -> padded(out, parts.seconds, 2);
                case 's' -> out.append(parts.seconds);
                case 'F' -> padded(out, parts.micros, 6);
                case 'f' -> out.append(parts.micros);
                case 'a' -> out.append(days == null ? "(unknown)" : days.toString());
                case 'R' -> out.append(inverted ? '-' : '+');
                case 'r' -> out.append(inverted ? "-" : "");
                case '%' -> out.append('%');
                default -> out.append('%').append(code);
            }
        }
        return out.toString();
    }

    private static void padded(StringBuilder out, long number, int width) {
        String digits = Long.toString(Math.abs(number));
        if (number < 0) out.append('-');
        out.append("0".repeat(Math.max(0, width - digits.length() - (number < 0 ? 1 : 0)))).append(digits);
    }
}
