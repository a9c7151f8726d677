package dev.phpc.ext.date;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The formats of `strtotime`. As in a scanner, the rule that matches most wins, and of equals the first.
final class TimeGrammar {
    enum Rule {
        YESTERDAY, NOW, NOON, MIDNIGHT, TOMORROW, TIMESTAMP, TIMESTAMP_MICROS, DAY_OF, BACK_OF, WEEKDAY_OF, TIME_12, MSSQL_TIME, TIME_24,
        NO_COLON, NO_COLON_SECONDS, AMERICAN, ISO_DATE, ISO_DATE_SHORT_YEAR, ISO_DATE_LONG_YEAR, YEAR_MONTH, GNU_DATE, FULL_DATE,
        POINTED_DATE, POINTED_DATE_SHORT_YEAR, MONTH_YEAR, YEAR_MONTH_NAME, TEXTUAL_DATE, DAY_MONTH, BARE_DATE, DATE_AND_TIME, DAY_OF_YEAR,
        ISO_WEEK, PG_TEXT, PG_TEXT_REVERSE, CLF, YEAR, AGO, DAY_NAME, RELATIVE_WEEK, RELATIVE_TEXT, MONTH_NAME, ZONE, DATE_WITH_TIME_12,
        DATE_WITH_TIME_24, RELATIVE, SKIP
    }

    static final String[] WEEKDAYS = {"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"};
    static final String[] NUMBERS = {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
        "eleventh", "twelfth"};
    static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"};

    private record Entry(Rule rule, Pattern pattern, boolean[] first) {}

    private static final List<Entry> ENTRIES = new ArrayList<>();

    private static final String SPACE = "[ \\t]+";
    private static final String FRACTION = "\\.[0-9]+";
    private static final String HOUR24 = "(?:2[0-4]|[01]?[0-9])";
    private static final String HOUR24LZ = "(?:[01][0-9]|2[0-4])";
    private static final String HOUR12 = "(?:1[0-2]|0?[1-9])";
    private static final String MINUTE = "(?:[0-5]?[0-9])";
    private static final String MINUTELZ = "(?:[0-5][0-9])";
    private static final String SECOND = "(?:60|[0-5]?[0-9])";
    private static final String SECONDLZ = "(?:60|[0-5][0-9])";
    private static final String MERIDIAN = "(?:[AaPp]\\.?[Mm]\\.?(?:[\\x00\\t ]|$))";
    private static final String CORRECTION = "(?:(?:GMT)?[+-](?:" + HOUR24LZ + ":" + MINUTELZ + ":" + SECONDLZ + "|" + HOUR24LZ + MINUTELZ + SECONDLZ
        + "|" + HOUR24 + ":?" + MINUTE + "|" + HOUR24 + "))";
    private static final String ZONE_NAME = "(?:[A-Z][a-z]+(?:[_/-][A-Za-z]+)+|\\(?[A-Za-z]{1,6}\\)?)";
    private static final String ANY_ZONE = "(?:" + CORRECTION + "|" + ZONE_NAME + ")";
    private static final String MONTH = "(?:1[0-2]|0?[0-9])";
    private static final String DAY = "(?:3[01]|[0-2]?[0-9])";
    private static final String SUFFIX = "(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:[0-9]{1,4})";
    private static final String YEAR2 = "(?:[0-9]{2})";
    private static final String YEAR4 = "(?:[0-9]{4})";
    private static final String DAY_OF_YEAR = "(?:36[0-6]|3[0-5][0-9]|[1-2][0-9][0-9]|0[1-9][0-9]|00[1-9])";
    private static final String WEEK = "(?:0[1-9]|[1-4][0-9]|5[0-3])";
    private static final String MONTHLZ = "(?:0[0-9]|1[0-2])";
    private static final String DAYLZ = "(?:0[0-9]|[1-2][0-9]|3[01])";
    private static final String MONTH_ABBREVIATION = "(?i:sept|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";
    private static final String MONTH_NAME = "(?:(?i:september|february|november|december|january|october|august|march|april|june|july|sept|"
        + "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|VIII|VII|III|XII|II|IV|VI|IX|XI|I|V|X)";
    private static final String DAY_TEXT = "(?i:" + longestFirst(dayNames()) + ")";
    private static final String WEEKDAY = "(?i:" + longestFirst(plainDayNames()) + ")";
    private static final String NUMBER_TEXT = "(?i:" + longestFirst(numberNames()) + ")";
    private static final String RELATIVE_WORD = "(?i:previous|next|last|this)";
    private static final String UNIT = "(?i:" + longestFirst(unitNames()) + ")";
    private static final String DATE_NO_YEAR = MONTH_NAME + "[ .\\t-]*" + DAY + "(?:[,.stndrh\\t ]+|$)";

    static {
        word(Rule.YESTERDAY, "yesterday");
        word(Rule.NOW, "now");
        word(Rule.NOON, "noon");
        word(Rule.MIDNIGHT, "midnight|today");
        word(Rule.TOMORROW, "tomorrow");
        add(Rule.TIMESTAMP, "@", "@-?[0-9]+");
        add(Rule.TIMESTAMP_MICROS, "@", "@-?[0-9]+\\.[0-9]{0,6}");
        letters(Rule.DAY_OF, "(?i:first day of|last day of)");
        letters(Rule.BACK_OF, "(?i:back of |front of )" + HOUR24 + "(?:(?:" + SPACE + ")?" + MERIDIAN + ")?");
        letters(Rule.WEEKDAY_OF, "(?:" + NUMBER_TEXT + "|" + RELATIVE_WORD + ")" + SPACE + WEEKDAY + SPACE + "(?i:of)");
        digits(Rule.TIME_12, HOUR12 + "(?:[:.]" + MINUTE + "[:.]" + SECONDLZ + "|[:.]" + MINUTELZ + ")?(?:" + SPACE + ")?" + MERIDIAN);
        digits(Rule.MSSQL_TIME, HOUR12 + ":" + MINUTELZ + ":" + SECONDLZ + "[:.][0-9]+" + MERIDIAN);
        both(Rule.TIME_24, "(?:(?i:t)?" + HOUR24 + "[:.]" + MINUTE + "(?:[:.]" + SECOND + "(?:" + FRACTION + ")?)?|(?i:t)" + HOUR24 + ")");
        both(Rule.NO_COLON, "(?i:t)?" + HOUR24LZ + MINUTELZ);
        both(Rule.NO_COLON_SECONDS, "(?i:t)?" + HOUR24LZ + MINUTELZ + SECONDLZ);
        digits(Rule.AMERICAN, MONTH + "/" + DAY + "(?:/" + YEAR + ")?");
        add(Rule.ISO_DATE, "0123456789+-", "(?:[+-]?" + YEAR4 + "-" + MONTHLZ + "-" + DAYLZ + "|" + YEAR4 + "/" + MONTH + "/" + DAY + "|" + YEAR4 + "/"
            + MONTHLZ + "/" + DAYLZ + "/)");
        digits(Rule.ISO_DATE_SHORT_YEAR, YEAR2 + "-" + MONTHLZ + "-" + DAYLZ);
        add(Rule.ISO_DATE_LONG_YEAR, "+-", "[+-][0-9]{5,19}-" + MONTHLZ + "-" + DAYLZ);
        digits(Rule.YEAR_MONTH, YEAR4 + "-" + MONTH);
        digits(Rule.GNU_DATE, YEAR + "-" + MONTH + "-" + DAY);
        digits(Rule.FULL_DATE, DAY + SUFFIX + "[ \\t.-]*" + MONTH_NAME + "[ \\t.-]*" + YEAR);
        digits(Rule.POINTED_DATE, DAY + "[.\\t-]" + MONTH + "[.-]" + YEAR4);
        digits(Rule.POINTED_DATE_SHORT_YEAR, DAY + "[.\\t]" + MONTH + "\\." + YEAR2);
        letters(Rule.MONTH_YEAR, MONTH_NAME + "[ .\\t-]*" + YEAR4);
        digits(Rule.YEAR_MONTH_NAME, YEAR4 + "[ .\\t-]*" + MONTH_NAME);
        letters(Rule.TEXTUAL_DATE, MONTH_NAME + "[ .\\t-]*" + DAY + "[,.stndrh\\t ]+" + YEAR);
        letters(Rule.TEXTUAL_DATE, DATE_NO_YEAR);
        digits(Rule.DAY_MONTH, DAY + SUFFIX + "[ .\\t-]*" + MONTH_NAME);
        digits(Rule.BARE_DATE, YEAR4 + MONTHLZ + DAYLZ);
        digits(Rule.DATE_AND_TIME, YEAR4 + "-" + MONTHLZ + "-" + DAYLZ + "T" + HOUR24LZ + ":" + MINUTELZ + ":" + SECONDLZ + FRACTION + CORRECTION + "?");
        digits(Rule.DATE_AND_TIME, YEAR4 + MONTHLZ + DAYLZ + "T" + HOUR24 + ":" + MINUTELZ + ":" + SECONDLZ);
        digits(Rule.DATE_AND_TIME, YEAR4 + MONTHLZ + DAYLZ + "(?i:t)" + HOUR24 + MINUTELZ + SECONDLZ);
        digits(Rule.DATE_AND_TIME, YEAR4 + "-" + MONTH + "-" + DAY + "T" + HOUR24 + ":" + MINUTE + ":" + SECOND);
        digits(Rule.DATE_AND_TIME, YEAR4 + ":" + MONTHLZ + ":" + DAYLZ + " " + HOUR24LZ + ":" + MINUTELZ + ":" + SECONDLZ);
        digits(Rule.DAY_OF_YEAR, YEAR4 + "[.-]?" + DAY_OF_YEAR);
        digits(Rule.ISO_WEEK, YEAR4 + "-?W" + WEEK + "(?:-?[0-7])?");
        letters(Rule.PG_TEXT, MONTH_ABBREVIATION + "-" + DAYLZ + "-" + YEAR);
        digits(Rule.PG_TEXT_REVERSE, YEAR + "-" + MONTH_ABBREVIATION + "-" + DAYLZ);
        digits(Rule.CLF, DAY + "/" + MONTH_ABBREVIATION + "/" + YEAR4 + ":" + HOUR24LZ + ":" + MINUTELZ + ":" + SECONDLZ + SPACE + CORRECTION);
        digits(Rule.YEAR, YEAR4);
        word(Rule.AGO, "ago");
        letters(Rule.DAY_NAME, DAY_TEXT);
        letters(Rule.RELATIVE_WEEK, RELATIVE_WORD + SPACE + "(?i:week)");
        letters(Rule.RELATIVE_TEXT, "(?:" + NUMBER_TEXT + "|" + RELATIVE_WORD + ")" + SPACE + UNIT);
        letters(Rule.MONTH_NAME, MONTH_NAME);
        add(Rule.ZONE, null, ANY_ZONE);
        letters(Rule.DATE_WITH_TIME_12, DATE_NO_YEAR + HOUR12 + "[:.](?:" + MINUTE + "[:.]" + SECONDLZ + "|" + MINUTELZ + ")(?:" + SPACE + ")?" + MERIDIAN);
        letters(Rule.DATE_WITH_TIME_24, DATE_NO_YEAR + "(?i:t)?" + HOUR24 + "[:.]" + MINUTE + "(?:[:.]" + SECOND + ")?");
        letters(Rule.DATE_WITH_TIME_24, DATE_NO_YEAR + "(?i:t)?" + HOUR24 + "[:.]" + MINUTE + "[:.]" + SECONDLZ + "(?:" + SPACE + ")?" + ANY_ZONE);
        add(Rule.RELATIVE, "+- \t0123456789", "[+-]*[ \\t]*[0-9]{1,13}(?:" + SPACE + ")?(?:" + UNIT + "|(?i:week))");
        add(Rule.SKIP, " .,\t\n\0", "[ .,\\t\\n\\x00]");
    }

    private TimeGrammar() {}

    private static String[] plainDayNames() {
        List<String> names = new ArrayList<>();
        for (String day : WEEKDAYS) names.addAll(List.of(day, day + "s", day.substring(0, 3)));
        names.addAll(List.of("tues", "wednes", "thur", "thurs"));
        return names.toArray(String[]::new);
    }

    private static String[] dayNames() {
        List<String> names = new ArrayList<>(Arrays.asList(plainDayNames()));
        names.addAll(List.of("weekday", "weekdays"));
        return names.toArray(String[]::new);
    }

    private static String[] numberNames() {
        String[] names = Arrays.copyOf(NUMBERS, NUMBERS.length + 1);
        names[NUMBERS.length] = "eight";
        return names;
    }

    private static String[] unitNames() {
        List<String> names = new ArrayList<>(Arrays.asList(dayNames()));
        for (String unit : new String[] {"msec", "millisecond", "\u00C2\u00B5sec", "microsecond", "usec", "sec", "second", "min", "minute", "hour",
            "day", "fortnight", "forthnight", "month", "year"}) {
            names.add(unit);
            names.add(unit + "s");
        }
        names.addAll(List.of("ms", "\u00C2\u00B5s", "weeks"));
        return names.toArray(String[]::new);
    }

    private static String longestFirst(String[] words) {
        String[] sorted = words.clone();
        Arrays.sort(sorted, Comparator.comparingInt(String::length).reversed());
        return String.join("|", sorted);
    }

    private static void word(Rule rule, String alternatives) {
        letters(rule, "(?i:" + alternatives + ")");
    }

    private static void letters(Rule rule, String regex) {
        add(rule, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", regex);
    }

    private static void digits(Rule rule, String regex) {
        add(rule, "0123456789", regex);
    }

    private static void both(Rule rule, String regex) {
        add(rule, "0123456789tT", regex);
    }

    /// `first` are the characters a match can begin with; null for any.
    private static void add(Rule rule, String first, String regex) {
        boolean[] starts = new boolean[256];
        if (first == null) Arrays.fill(starts, true);
        else first.chars().forEach(c -> starts[c] = true);
        ENTRIES.add(new Entry(rule, Pattern.compile(regex), starts));
    }

    /// What matches at a place of a text.
    record Match(Rule rule, int end) {}

    /// The longest match at `start`, or null.
    static Match match(String text, int start) {
        Rule best = null;
        int end = start;
        char first = text.charAt(start);
        for (Entry entry : ENTRIES) {
            if (!entry.first()[first]) continue;
            Matcher matcher = entry.pattern().matcher(text).region(start, text.length());
            if (matcher.lookingAt() && matcher.end() > end) {
                best = entry.rule();
                end = matcher.end();
            }
        }
        return best == null ? null : new Match(best, end);
    }
}
