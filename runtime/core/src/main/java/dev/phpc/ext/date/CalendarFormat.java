package dev.phpc.ext.date;

/// The C library's `strftime`, in its own locale.
final class CalendarFormat {
    private final Time time;
    private final StringBuilder out = new StringBuilder();

    private CalendarFormat(Time time) {
        this.time = time;
    }

    /// False for an empty result, as PHP.
    static Object format(String format, Time time) {
        CalendarFormat run = new CalendarFormat(time);
        run.append(format);
        return run.out.isEmpty() ? (Object) false : run.out.toString();
    }

    private void append(String format) {
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '%' && i + 1 < format.length()) append(format.charAt(++i));
            else out.append(c);
        }
    }

    private void append(char code) {
        int hour12 = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
        switch (code) {
            case 'a' -> out.append(TimeFormat.DAYS[time.dayOfWeek()], 0, 3);
            case 'A' -> out.append(TimeFormat.DAYS[time.dayOfWeek()]);
            case 'b', 'h' -> out.append(TimeFormat.MONTHS[time.month() - 1], 0, 3);
            case 'B' -> out.append(TimeFormat.MONTHS[time.month() - 1]);
            case 'c' -> append("%a %b %e %H:%M:%S %Y");
            case 'C' -> number(Math.floorDiv(time.year(), 100L), 2, '0');
            case 'd' -> number(time.day(), 2, '0');
            case 'D', 'x' -> append("%m/%d/%y");
            case 'e' -> number(time.day(), 2, ' ');
            case 'F' -> append("%Y-%m-%d");
            case 'g' -> number(Math.floorMod(isoWeek()[1], 100L), 2, '0');
            case 'G' -> out.append(isoWeek()[1]);
            case 'H' -> number(time.hour(), 2, '0');
            case 'I' -> number(hour12, 2, '0');
            case 'j' -> number(time.dayOfYear() + 1, 3, '0');
            case 'k' -> number(time.hour(), 2, ' ');
            case 'l' -> number(hour12, 2, ' ');
            case 'm' -> number(time.month(), 2, '0');
            case 'M' -> number(time.minute(), 2, '0');
            case 'n' -> out.append('\n');
            case 'p' -> out.append(time.hour() < 12 ? "AM" : "PM");
            case 'P' -> out.append(time.hour() < 12 ? "am" : "pm");
            case 'r' -> append("%I:%M:%S %p");
            case 'R' -> append("%H:%M");
            case 's' -> out.append(time.seconds());
            case 'S' -> number(time.second(), 2, '0');
            case 't' -> out.append('\t');
            case 'T', 'X' -> append("%H:%M:%S");
            case 'u' -> out.append(time.dayOfWeek() == 0 ? 7 : time.dayOfWeek());
            case 'U' -> number((time.dayOfYear() + 7 - time.dayOfWeek()) / 7, 2, '0');
            case 'V' -> number(isoWeek()[0], 2, '0');
            case 'w' -> out.append(time.dayOfWeek());
            case 'W' -> number((time.dayOfYear() + 7 - (time.dayOfWeek() + 6) % 7) / 7, 2, '0');
            case 'y' -> number(Math.floorMod(time.year(), 100L), 2, '0');
            case 'Y' -> out.append(time.year());
            case 'z' -> out.append(Zone.offsetName(time.offset(), false));
            case 'Z' -> out.append(time.zone().abbreviation(time.seconds()));
            case '%' -> out.append('%');
            default -> out.append('%').append(code);
        }
    }

    private long[] isoWeek() {
        return Calendar.isoWeek(time.year(), time.month(), time.day());
    }

    private void number(long number, int width, char fill) {
        String digits = Long.toString(number);
        for (int i = digits.length(); i < width; i++) out.append(fill);
        out.append(digits);
    }
}
