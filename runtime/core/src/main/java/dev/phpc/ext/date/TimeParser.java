package dev.phpc.ext.date;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/// Reads the texts that `strtotime` understands.
final class TimeParser {
    private static final List<String> RELATIVE_WORDS = List.of("last", "previous", "this", "next");

    private final String text;
    private final ParsedTime time = new ParsedTime();
    private int tokenStart;

    private TimeParser(String text) {
        this.text = text;
    }

    /// What was read before: the same few texts come again and again, and what they say does not depend on the request. Nobody changes
    /// a parsed time.
    private static final ConcurrentHashMap<String, ParsedTime> KNOWN = new ConcurrentHashMap<>();
    private static final int MOST_KNOWN = 512;

    static ParsedTime parse(String text) {
        ParsedTime known = KNOWN.get(text);
        if (known != null) return known;
        ParsedTime parsed = read(text);
        if (KNOWN.size() >= MOST_KNOWN) KNOWN.clear();
        KNOWN.put(text, parsed);
        return parsed;
    }

    private static ParsedTime read(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) start++;
        while (end > start && isSpace(text.charAt(end - 1))) end--;
        if (start == end && start > 0) start--;
        TimeParser parser = new TimeParser(text.substring(start, end));
        if (start == end) {
            parser.time.error(0, "Empty string");
            return parser.time;
        }
        if (!parser.readPlain()) parser.run();
        return parser.time;
    }

    /// The form nearly all times have, read without the grammar: `2020-01-02`, `2020-01-02 03:04:05`, also with a `T`.
    private boolean readPlain() {
        if (text.length() != 10 && text.length() != 19 || text.charAt(4) != '-' || text.charAt(7) != '-') return false;
        boolean withTime = text.length() == 19;
        if (withTime && (text.charAt(10) != ' ' && text.charAt(10) != 'T' || text.charAt(13) != ':' || text.charAt(16) != ':')) return false;
        int year = pair(0) * 100 + pair(2);
        int month = pair(5);
        int day = pair(8);
        if (pair(0) < 0 || pair(2) < 0 || month < 1 || month > 12 || day < 1 || day > Calendar.daysInMonth(year, month)) return false;
        int hour = withTime ? pair(11) : 0;
        int minute = withTime ? pair(14) : 0;
        int second = withTime ? pair(17) : 0;
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return false;
        time.hasDate = true;
        time.year = year;
        time.month = month;
        time.day = day;
        if (withTime) {
            beginTime();
            time.hour = hour;
            time.minute = minute;
            time.second = second;
        }
        return true;
    }

    /// The number two digits make; -1 if they are not both digits.
    private int pair(int at) {
        char high = text.charAt(at);
        char low = text.charAt(at + 1);
        return high < '0' || high > '9' || low < '0' || low > '9' ? -1 : (high - '0') * 10 + low - '0';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private void run() {
        for (int at = 0; at < text.length(); ) {
            tokenStart = at;
            TimeGrammar.Match match = TimeGrammar.match(text, at);
            if (match == null) {
                time.error(at, "Unexpected character");
                at++;
            } else {
                apply(match.rule(), text.substring(at, match.end()));
                at = match.end();
            }
        }
        tokenStart = text.length() + 1;
        if (time.hasTime && !isValidTime()) time.warn(tokenStart, "The parsed time was invalid");
        if (time.hasDate && !isValidDate()) time.warn(tokenStart, "The parsed date was invalid");
    }

    private boolean isValidTime() {
        return time.hour >= 0 && time.hour <= 23 && time.minute >= 0 && time.minute <= 59 && time.second >= 0 && time.second <= 59;
    }

    private boolean isValidDate() {
        return time.year == ParsedTime.UNSET || time.month == ParsedTime.UNSET || time.day == ParsedTime.UNSET
            || Calendar.isValid(time.year, time.month, time.day);
    }

    private void apply(TimeGrammar.Rule rule, String token) {
        TokenReader in = new TokenReader(token);
        switch (rule) {
            case YESTERDAY, TOMORROW -> {
                time.hasRelative = true;
                time.clearTime();
                time.relative.days = rule == TimeGrammar.Rule.TOMORROW ? 1 : -1;
            }
            case NOW, SKIP -> { }
            case NOON -> {
                time.clearTime();
                beginTime();
                time.hour = 12;
            }
            case MIDNIGHT -> time.clearTime();
            case TIMESTAMP, TIMESTAMP_MICROS -> timestamp(in, rule == TimeGrammar.Rule.TIMESTAMP_MICROS);
            case DAY_OF -> {
                time.hasRelative = true;
                boolean last = token.charAt(0) == 'l' || token.charAt(0) == 'L';
                time.relative.dayOf = last ? RelativeTime.DayOf.LAST : RelativeTime.DayOf.FIRST;
            }
            case BACK_OF -> backOf(in, token);
            case WEEKDAY_OF -> weekdayOf(in);
            case TIME_12 -> {
                beginTime();
                time12(in);
            }
            case MSSQL_TIME -> {
                beginTime();
                time.hour = in.number(2);
                time.minute = in.number(2);
                time.second = in.number(2);
                time.micros = in.fraction();
                time.hour = in.hourOfMeridian(time.hour);
            }
            case TIME_24 -> {
                beginTime();
                time24(in);
            }
            case NO_COLON -> noColon(in);
            case NO_COLON_SECONDS -> {
                beginTime();
                time.hour = in.number(2);
                time.minute = in.number(2);
                time.second = in.number(2);
            }
            default -> applyDate(rule, in, token);
        }
    }

    private void applyDate(TimeGrammar.Rule rule, TokenReader in, String token) {
        switch (rule) {
            case AMERICAN -> {
                beginDate();
                time.month = in.number(2);
                time.day = in.number(2);
                if (!in.isAtEnd()) year(in, 4);
            }
            case ISO_DATE -> {
                beginDate();
                int sign = in.peek() == '-' ? -1 : 1;
                time.year = sign * in.number(4);
                monthAndDay(in);
            }
            case ISO_DATE_LONG_YEAR -> {
                beginDate();
                int sign = in.peek() == '-' ? -1 : 1;
                time.year = sign * in.number(19);
                monthAndDay(in);
            }
            case ISO_DATE_SHORT_YEAR, GNU_DATE -> {
                beginDate();
                year(in, 4);
                monthAndDay(in);
            }
            case YEAR_MONTH -> {
                beginDate();
                year(in, 4);
                time.month = in.number(2);
                time.day = 1;
            }
            case FULL_DATE, POINTED_DATE_SHORT_YEAR, POINTED_DATE, DAY_MONTH -> dayFirst(rule, in);
            case MONTH_YEAR -> {
                beginDate();
                time.month = in.month();
                year(in, 4);
                time.day = 1;
            }
            case YEAR_MONTH_NAME -> {
                beginDate();
                year(in, 4);
                time.month = in.month();
                time.day = 1;
            }
            case TEXTUAL_DATE, PG_TEXT -> {
                beginDate();
                time.month = in.month();
                time.day = in.number(2);
                year(in, 4);
            }
            case PG_TEXT_REVERSE -> {
                beginDate();
                year(in, 4);
                time.month = in.month();
                time.day = in.number(2);
            }
            case BARE_DATE -> {
                beginDate();
                time.year = in.number(4);
                monthAndDay(in);
            }
            case DATE_AND_TIME -> {
                beginTime();
                beginDate();
                time.year = in.number(4);
                monthAndDay(in);
                clock(in);
            }
            case CLF -> {
                beginTime();
                beginDate();
                time.day = in.number(2);
                time.month = in.month();
                time.year = in.number(4);
                clock(in);
            }
            case DAY_OF_YEAR -> {
                beginDate();
                year(in, 4);
                time.day = in.number(3);
                time.month = 1;
            }
            case ISO_WEEK -> isoWeek(in);
            case YEAR -> time.year = in.number(4);
            case MONTH_NAME -> {
                beginDate();
                time.month = in.month();
            }
            default -> applyRest(rule, in, token);
        }
    }

    private void applyRest(TimeGrammar.Rule rule, TokenReader in, String token) {
        switch (rule) {
            case AGO -> time.relative.negate();
            case DAY_NAME -> dayName(token);
            case RELATIVE_WEEK, RELATIVE_TEXT -> relativeText(in, rule == TimeGrammar.Rule.RELATIVE_WEEK);
            case ZONE -> zone(in);
            case DATE_WITH_TIME_12 -> {
                beginDate();
                time.month = in.month();
                time.day = in.number(2);
                beginTime();
                time12(in);
            }
            case DATE_WITH_TIME_24 -> {
                beginDate();
                time.month = in.month();
                time.day = in.number(2);
                beginTime();
                time24(in);
            }
            case RELATIVE -> {
                time.hasRelative = true;
                long amount = in.signedNumber(24);
                in.skipSpaces();
                addRelative(in.word(), amount, 1, true);
            }
            default -> throw new IllegalStateException(rule.name());
        }
    }

    private void beginTime() {
        if (time.hasTime) {
            time.error(tokenStart, "Double time specification");
        } else {
            time.hasTime = true;
            time.hour = time.minute = time.second = time.micros = 0;
        }
    }

    private void beginDate() {
        if (time.hasDate) time.error(tokenStart, "Double date specification");
        else time.hasDate = true;
    }

    private void timestamp(TokenReader in, boolean withMicros) {
        time.hasRelative = true;
        time.clearDate();
        time.clearTime();
        if (beginZone()) time.zone = new Zone.Offset(0);
        time.year = 1970;
        time.month = 1;
        time.day = 1;
        boolean negative = text.startsWith("@-", tokenStart);
        time.relative.seconds += in.signedNumber(24);
        if (withMicros) {
            long micros = in.fraction();
            time.relative.micros = negative ? -micros : micros;
        }
        time.isLocal = true;
    }

    /// Whether the zone that follows counts: a second one is warned of, a third an error.
    private boolean beginZone() {
        time.isLocal = true;
        if (time.zones++ == 0) return true;
        if (time.zones > 2) time.error(tokenStart, "Double timezone specification");
        else time.warn(tokenStart, "Double timezone specification");
        return false;
    }

    private void zone(TokenReader in) {
        if (!beginZone()) return;
        time.zone = in.zone();
        if (time.zone == null) time.error(tokenStart, "The timezone could not be found in the database");
    }

    private void backOf(TokenReader in, String token) {
        time.clearTime();
        beginTime();
        boolean back = token.charAt(0) == 'b' || token.charAt(0) == 'B';
        long hour = in.number(2);
        if (!in.isAtEnd()) hour = in.hourOfMeridian(hour);
        time.hour = back ? hour : hour - 1;
        time.minute = back ? 15 : 45;
    }

    private void weekdayOf(TokenReader in) {
        time.hasRelative = true;
        String word = in.word();
        int amount = amount(word);
        RelativeTime relative = time.relative;
        if (amount > 0) {
            relative.special = RelativeTime.Special.DAY_OF_WEEK_IN_MONTH;
            addRelative(in.word(), amount, 1, false);
        } else {
            relative.special = RelativeTime.Special.LAST_DAY_OF_WEEK_IN_MONTH;
            addRelative(in.word(), amount, word.equals("this") ? 1 : 0, false);
        }
    }

    private void time12(TokenReader in) {
        time.hour = in.number(2);
        if (in.peek() == ':' || in.peek() == '.') {
            time.minute = in.number(2);
            if (in.peek() == ':' || in.peek() == '.') time.second = in.number(2);
        }
        time.hour = in.hourOfMeridian(time.hour);
    }

    private void time24(TokenReader in) {
        time.hour = in.number(2);
        if (in.peek() == ':' || in.peek() == '.') {
            time.minute = in.number(2);
            if (in.peek() == ':' || in.peek() == '.') {
                time.second = in.number(2);
                if (in.peek() == '.') time.micros = in.fraction();
            }
        }
        if (!in.isAtEnd()) zone(in);
    }

    private void noColon(TokenReader in) {
        if (time.hasTime) {
            time.year = in.number(4);
        } else {
            beginTime();
            time.hour = in.number(2);
            time.minute = in.number(2);
        }
    }

    private void clock(TokenReader in) {
        time.hour = in.number(2);
        time.minute = in.number(2);
        time.second = in.number(2);
        if (in.peek() == '.') time.micros = in.fraction();
        if (!in.isAtEnd()) zone(in);
    }

    private void monthAndDay(TokenReader in) {
        time.month = in.number(2);
        time.day = in.number(2);
    }

    /// Years of one or two digits lie between 1970 and 2069.
    private void year(TokenReader in, int digits) {
        long year = in.number(digits);
        if (year != ParsedTime.UNSET && in.lastLength() < 4 && year < 100) year += year < 70 ? 2000 : 1900;
        if (year != ParsedTime.UNSET) time.year = year;
    }

    private void dayFirst(TimeGrammar.Rule rule, TokenReader in) {
        beginDate();
        time.day = in.number(2);
        if (rule == TimeGrammar.Rule.FULL_DATE || rule == TimeGrammar.Rule.DAY_MONTH) {
            in.skipDaySuffix();
            time.month = in.month();
        } else {
            time.month = in.number(2);
        }
        if (rule != TimeGrammar.Rule.DAY_MONTH) year(in, 4);
    }

    private void isoWeek(TokenReader in) {
        beginDate();
        time.hasRelative = true;
        time.year = in.number(4);
        long week = in.number(2);
        long day = in.isAtEnd() ? 1 : in.number(1);
        time.month = 1;
        time.day = 1;
        time.relative.days = Calendar.dayOfIsoWeek(time.year, week, day == ParsedTime.UNSET ? 1 : day);
    }

    private void dayName(String token) {
        time.hasRelative = true;
        time.clearTime();
        String word = ZoneTable.lowerCase(token);
        time.relative.hasWeekday = true;
        time.relative.weekday = word.startsWith("weekday") ? 1 : weekday(word);
        if (time.relative.weekdayBehavior != 2) time.relative.weekdayBehavior = 1;
    }

    private void relativeText(TokenReader in, boolean week) {
        time.hasRelative = true;
        String word = in.word();
        in.skipSpaces();
        addRelative(in.word(), amount(word), word.equals("this") ? 1 : 0, false);
        if (!week) return;
        time.relative.weekdayBehavior = 2;
        if (!time.relative.hasWeekday) {
            time.relative.hasWeekday = true;
            time.relative.weekday = 1;
        }
    }

    private static int amount(String word) {
        if (word.equals("eight")) return 8;
        int relative = RELATIVE_WORDS.indexOf(word);
        if (relative >= 0) return relative < 2 ? -1 : relative - 2;
        return Arrays.asList(TimeGrammar.NUMBERS).indexOf(word) + 1;
    }

    static int weekday(String word) {
        for (int i = 0; i < 7; i++) {
            if (word.startsWith(TimeGrammar.WEEKDAYS[i].substring(0, 3))) return i;
        }
        throw new IllegalArgumentException(word);
    }

    /// Adds so many of a unit. A weekday or a working day resets the time, unless `keepsTime`.
    private void addRelative(String unit, long amount, int behavior, boolean keepsTime) {
        RelativeTime relative = time.relative;
        switch (unit) {
            case "ms", "msec", "msecs", "millisecond", "milliseconds" -> relative.micros += amount * 1000;
            case "usec", "usecs", "microsecond", "microseconds", "\u00C2\u00B5s", "\u00C2\u00B5sec", "\u00C2\u00B5secs" -> relative.micros += amount;
            case "sec", "secs", "second", "seconds" -> relative.seconds += amount;
            case "min", "mins", "minute", "minutes" -> relative.minutes += amount;
            case "hour", "hours" -> relative.hours += amount;
            case "day", "days" -> relative.days += amount;
            case "week", "weeks" -> relative.days += amount * 7;
            case "fortnight", "fortnights", "forthnight", "forthnights" -> relative.days += amount * 14;
            case "month", "months" -> relative.months += amount;
            case "year", "years" -> relative.years += amount;
            case "weekday", "weekdays" -> {
                if (!keepsTime) time.clearTime();
                relative.special = RelativeTime.Special.WEEKDAYS;
                relative.specialAmount = amount;
            }
            default -> {
                if (!keepsTime) time.clearTime();
                relative.hasWeekday = true;
                relative.days += (amount > 0 ? amount - 1 : amount) * 7;
                relative.weekday = weekday(unit);
                relative.weekdayBehavior = behavior;
            }
        }
    }
}
