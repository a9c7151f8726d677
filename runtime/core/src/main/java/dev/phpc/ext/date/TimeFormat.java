package dev.phpc.ext.date;

/// What `date()` makes of a format.
final class TimeFormat {
    static final String[] MONTHS = {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December"};
    static final String[] DAYS = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};

    private final Time time;
    /// `gmdate` and `date` of a bare timestamp: no zone but UTC.
    private final boolean utc;
    private final StringBuilder out;

    private TimeFormat(Time time, boolean utc, int capacity) {
        this.time = time;
        this.utc = utc;
        out = new StringBuilder(capacity);
    }

    static String format(String format, Time time) {
        return new TimeFormat(time, false, format.length() * 3 + 8).run(format);
    }

    /// As `gmdate`.
    static String formatUtc(String format, Time time) {
        return new TimeFormat(time, true, format.length() * 3 + 8).run(format);
    }

    private String run(String format) {
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '\\') {
                if (++i < format.length()) out.append(format.charAt(i));
            } else {
                append(c);
            }
        }
        return out.toString();
    }

    private void append(char c) {
        switch (c) {
            case 'd' -> pad(time.day(), 2);
            case 'D' -> out.append(DAYS[time.dayOfWeek()], 0, 3);
            case 'j' -> out.append(time.day());
            case 'l' -> out.append(DAYS[time.dayOfWeek()]);
            case 'S' -> out.append(ordinal(time.day()));
            case 'w' -> out.append(time.dayOfWeek());
            case 'N' -> out.append(time.dayOfWeek() == 0 ? 7 : time.dayOfWeek());
            case 'z' -> out.append(time.dayOfYear());
            case 'W' -> pad(isoWeek()[0], 2);
            case 'o' -> out.append(isoWeek()[1]);
            case 'F' -> out.append(MONTHS[time.month() - 1]);
            case 'm' -> pad(time.month(), 2);
            case 'M' -> out.append(MONTHS[time.month() - 1], 0, 3);
            case 'n' -> out.append(time.month());
            case 't' -> out.append(Calendar.daysInMonth(time.year(), time.month()));
            case 'L' -> out.append(Calendar.isLeap(time.year()) ? '1' : '0');
            case 'y' -> pad(time.year() % 100, 2);
            case 'Y' -> year(time.year() < 0 ? "-" : "");
            case 'x' -> year(time.year() < 0 ? "-" : time.year() >= 10_000 ? "+" : "");
            case 'X' -> year(time.year() < 0 ? "-" : "+");
            case 'a' -> out.append(time.hour() >= 12 ? "pm" : "am");
            case 'A' -> out.append(time.hour() >= 12 ? "PM" : "AM");
            case 'B' -> pad(swatchBeat(), 3);
            case 'g' -> out.append(hour12());
            case 'G' -> out.append(time.hour());
            case 'h' -> pad(hour12(), 2);
            case 'H' -> pad(time.hour(), 2);
            case 'i' -> pad(time.minute(), 2);
            case 's' -> pad(time.second(), 2);
            case 'u' -> pad(time.micros(), 6);
            case 'v' -> pad(time.micros() / 1000, 3);
            case 'I' -> out.append(!utc && time.isDaylightSaving() ? '1' : '0');
            case 'p' -> {
                if (utc || isZulu()) out.append('Z');
                else out.append(Zone.offsetName(time.offset(), true));
            }
            case 'P' -> out.append(Zone.offsetName(offset(), true));
            case 'O' -> out.append(Zone.offsetName(offset(), false));
            case 'T' -> {
                if (utc) out.append("GMT");
                else if (time.zone() instanceof Zone.Offset) out.append("GMT").append(Zone.offsetName(time.offset(), false));
                else out.append(time.zone().abbreviation(time.seconds()));
            }
            case 'e' -> out.append(utc ? "UTC" : time.zone().name());
            case 'Z' -> out.append(offset());
            case 'c' -> run("Y-m-d\\TH:i:sP");
            case 'r' -> run("D, d M Y H:i:s O");
            case 'U' -> out.append(time.seconds());
            default -> out.append(c);
        }
    }

    private boolean isZulu() {
        return switch (time.zone()) {
            case Zone.Offset o -> o.seconds() == 0;
            case Zone.Abbreviated a -> a.name().equals("UTC") || a.name().equals("Z");
            case Zone.Named n -> n.name().equals("UTC");
        };
    }

    private int offset() {
        return utc ? 0 : time.offset();
    }

    private long[] isoWeek() {
        return Calendar.isoWeek(time.year(), time.month(), time.day());
    }

    private void year(String sign) {
        out.append(sign);
        pad(Math.abs(time.year()), 4);
    }

    private int hour12() {
        return time.hour() % 12 == 0 ? 12 : time.hour() % 12;
    }

    private int swatchBeat() {
        long seconds = Math.floorMod(time.seconds() + 3600, 86_400L);
        return (int) (seconds * 10 / 864 % 1000);
    }

    static String ordinal(int day) {
        if (day >= 10 && day <= 19) return "th";
        return switch (day % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private void pad(long number, int width) {
        if (number < 0) {
            out.append('-');
            pad(-number, width);
            return;
        }
        long limit = 10;
        for (int i = 1; i < width; i++, limit *= 10) {
            if (number < limit) {
                for (int j = i; j < width; j++) out.append('0');
                break;
            }
        }
        out.append(number);
    }
}
