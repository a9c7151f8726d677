package dev.phpc.ext.date;

/// Reads a time in a given format: `DateTime::createFromFormat`.
final class FormatParser {
    private static final String SEPARATORS = ";:/.,-()";

    private final String format;
    private final String text;
    private final TokenReader in;
    private final ParsedTime time = new ParsedTime();

    private FormatParser(String format, String text) {
        this.format = format;
        this.text = text;
        in = new TokenReader(text);
    }

    static ParsedTime parse(String format, String text) {
        FormatParser parser = new FormatParser(format, text);
        parser.run();
        return parser.time;
    }

    private void run() {
        int f = 0;
        boolean trailing = false;
        for (; f < format.length() && !in.isAtEnd(); f++) {
            char c = format.charAt(f);
            if (c == '\\') {
                if (f + 1 < format.length()) f++;
                if (in.peek() == format.charAt(f)) in.skip(1);
                else error("The escaped character could not be found");
            } else if (c == '+') {
                trailing = true;
            } else {
                read(c);
            }
        }
        if (!in.isAtEnd() && trailing) time.warn(in.position(), "Trailing data");
        else if (!in.isAtEnd()) time.error(in.position(), "Trailing data");
        finishFormat(f);
        completeClock();
        if (time.hasTime && !isValidTime()) time.warn(text.length(), "The parsed time was invalid");
        if (time.hasDate && time.year != ParsedTime.UNSET && time.month != ParsedTime.UNSET && time.day != ParsedTime.UNSET
            && !Calendar.isValid(time.year, time.month, time.day)) time.warn(text.length(), "The parsed date was invalid");
    }

    private boolean isValidTime() {
        return time.hour <= 23 && time.minute <= 59 && time.second <= 59;
    }

    /// What is left of the format when the text is at its end may only be what needs no text.
    private void finishFormat(int from) {
        for (int f = from; f < format.length(); f++) {
            switch (format.charAt(f)) {
                case '!' -> reset(true);
                case '|' -> reset(false);
                case '*', '+' -> { }
                case ' ' -> { }
                default -> {
                    time.error(in.position(), "Not enough data available to satisfy format");
                    return;
                }
            }
        }
    }

    private void completeClock() {
        if (time.hour == ParsedTime.UNSET && time.minute == ParsedTime.UNSET && time.second == ParsedTime.UNSET && time.micros == ParsedTime.UNSET) return;
        if (time.hour == ParsedTime.UNSET) time.hour = 0;
        if (time.minute == ParsedTime.UNSET) time.minute = 0;
        if (time.second == ParsedTime.UNSET) time.second = 0;
        if (time.micros == ParsedTime.UNSET) time.micros = 0;
    }

    private void error(String message) {
        time.error(in.position(), message);
    }

    private void read(char c) {
        switch (c) {
            case 'd', 'j' -> {
                time.hasDate = true;
                time.day = number(2, 1, "A two digit day could not be found");
            }
            case 'S' -> in.skipDaySuffix();
            case 'z' -> dayOfYear();
            case 'D', 'l' -> dayName();
            case 'm', 'n' -> {
                time.hasDate = true;
                time.month = number(2, 1, "A two digit month could not be found");
            }
            case 'M', 'F' -> {
                time.hasDate = true;
                long month = TokenReader.isLetter(in.peek()) ? in.month() : 0;
                if (month == 0) error("A textual month could not be found");
                else time.month = month;
            }
            case 'y' -> {
                time.hasDate = true;
                long year = number(2, 2, "A two digit year could not be found");
                if (year != ParsedTime.UNSET) time.year = year + (year < 70 ? 2000 : 1900);
            }
            case 'Y' -> {
                time.hasDate = true;
                time.year = number(4, 4, "A four digit year could not be found");
            }
            case 'x', 'X' -> expandedYear();
            case 'g', 'h' -> hour(true);
            case 'G', 'H' -> hour(false);
            case 'a', 'A' -> meridian();
            case 'i' -> {
                time.hasTime = true;
                time.minute = number(2, 2, "A two digit minute could not be found");
            }
            case 's' -> {
                time.hasTime = true;
                time.second = number(2, 2, "A two digit second could not be found");
            }
            case 'u' -> fraction(6, "A six digit microsecond could not be found");
            case 'v' -> fraction(3, "A three digit millisecond could not be found");
            case 'U' -> timestamp();
            case 'e', 'p', 'P', 'T', 'O' -> zone();
            default -> separator(c);
        }
    }

    private void separator(char c) {
        switch (c) {
            case ' ' -> {
                if (in.peek() != ' ' && in.peek() != '\t') error("The separation symbol could not be found");
                else in.skipSpaces();
            }
            case '#' -> {
                if (SEPARATORS.indexOf(in.peek()) >= 0) in.skip(1);
                else error("The separation symbol ([;:/.,-]) could not be found");
            }
            case ';', ':', '/', '.', ',', '-', '(', ')' -> {
                if (in.peek() == c) in.skip(1);
                else error("The separation symbol could not be found");
            }
            case '!' -> reset(true);
            case '|' -> reset(false);
            case '?' -> in.skip(1);
            case '*' -> {
                in.skip(1);
                while (!in.isAtEnd() && " ,;:/.-()".indexOf(in.peek()) < 0 && !(in.peek() >= '0' && in.peek() <= '9')) in.skip(1);
            }
            default -> {
                if (in.peek() != c) error("The format separator does not match");
                in.skip(1);
            }
        }
    }

    /// The next number, with an error if anything stands before it; [ParsedTime#UNSET] after another if it has too few digits.
    private long number(int digits, int least, String message) {
        int start = in.position();
        if (in.peek() < '0' || in.peek() > '9') error("Unexpected data found.");
        long number = in.number(digits);
        if (number == ParsedTime.UNSET || in.lastLength() < least) {
            time.error(start, message);
            return ParsedTime.UNSET;
        }
        return number;
    }

    private void dayOfYear() {
        time.hasDate = true;
        int start = in.position();
        long day = number(3, 1, "A three digit day-of-year could not be found");
        if (day == ParsedTime.UNSET) return;
        if (time.year == ParsedTime.UNSET) {
            time.error(start, "A 'day of year' can only come after a year has been found");
            return;
        }
        long[] date = Calendar.date(Calendar.days(time.year, 1, day + 1));
        time.year = date[0];
        time.month = date[1];
        time.day = date[2];
    }

    private void dayName() {
        if (!TokenReader.isLetter(in.peek())) {
            error("A textual day could not be found");
            return;
        }
        int start = in.position();
        String word = in.word();
        for (int i = 0; i < 7; i++) {
            String name = TimeGrammar.WEEKDAYS[i];
            if (word.equals(name) || word.equals(name.substring(0, 3)) || word.equals(name + "s")) {
                time.hasRelative = true;
                time.relative.hasWeekday = true;
                time.relative.weekday = i;
                time.relative.weekdayBehavior = 1;
                return;
            }
        }
        time.error(start, "A textual day could not be found");
    }

    private void expandedYear() {
        time.hasDate = true;
        int sign = in.peek() == '-' ? -1 : 1;
        if (in.peek() == '-' || in.peek() == '+') in.skip(1);
        long year = number(19, 1, "An expanded digit year could not be found");
        if (year != ParsedTime.UNSET) time.year = sign * year;
    }

    private void hour(boolean twelve) {
        time.hasTime = true;
        long hour = number(2, 1, "A two digit hour could not be found");
        if (hour == ParsedTime.UNSET) return;
        if (twelve && (hour < 1 || hour > 12)) error("Hour cannot be higher than 12");
        else time.hour = hour;
    }

    private void meridian() {
        if (time.hour == ParsedTime.UNSET) {
            error("Meridian can only come after an hour has been found");
            return;
        }
        if ("aApP".indexOf(in.peek()) < 0 || in.isAtEnd()) {
            error("A meridian could not be found");
            return;
        }
        time.hasTime = true;
        time.hour = in.hourOfMeridian(time.hour);
    }

    private void fraction(int digits, String message) {
        int start = in.position();
        if (in.peek() < '0' || in.peek() > '9') {
            error(message);
            return;
        }
        in.number(digits);
        time.hasTime = true;
        time.micros = Long.parseLong((text.substring(start, in.position()) + "000000").substring(0, 6));
    }

    private void timestamp() {
        int start = in.position();
        char c = in.peek();
        if (c != '-' && c != '+' && (c < '0' || c > '9')) {
            error("A unix timestamp could not be found");
            return;
        }
        time.year = 1970;
        time.month = 1;
        time.day = 1;
        time.hour = time.minute = time.second = 0;
        time.hasRelative = true;
        time.relative.seconds += in.signedNumber(24);
        time.isLocal = true;
        time.zone = new Zone.Offset(0);
        time.zones = 1;
    }

    private void zone() {
        time.isLocal = true;
        time.zones++;
        int start = in.position();
        time.zone = in.zone();
        if (time.zone == null) time.error(start, "The timezone could not be found in the database");
    }

    /// `!` sets all fields to the start of 1970, `|` those that are not set yet.
    private void reset(boolean all) {
        if (all || time.year == ParsedTime.UNSET) time.year = 1970;
        if (all || time.month == ParsedTime.UNSET) time.month = 1;
        if (all || time.day == ParsedTime.UNSET) time.day = 1;
        if (all || time.hour == ParsedTime.UNSET) time.hour = 0;
        if (all || time.minute == ParsedTime.UNSET) time.minute = 0;
        if (all || time.second == ParsedTime.UNSET) time.second = 0;
        if (all || time.micros == ParsedTime.UNSET) time.micros = 0;
        if (all) {
            time.zone = null;
            time.relative = new RelativeTime();
            time.hasRelative = false;
        }
    }
}
