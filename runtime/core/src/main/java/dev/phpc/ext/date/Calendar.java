package dev.phpc.ext.date;

/// The proleptic Gregorian calendar over all of PHP's integers.
final class Calendar {
    static final long SECONDS_PER_DAY = 86_400;

    private static final int[] DAYS_BEFORE = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};

    private Calendar() {}

    static boolean isLeap(long year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    static int daysInMonth(long year, long month) {
        return switch ((int) month) {
            case 2 -> isLeap(year) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    static boolean isValid(long year, long month, long day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
    }

    /// Days since 1970-01-01 of a date; month and day may lie outside their ranges.
    static long days(long year, long month, long day) {
        long months = month - 1;
        long y = year + Math.floorDiv(months, 12L);
        int m = (int) Math.floorMod(months, 12L);
        long before = y - 1;
        long daysBeforeYear = before * 365 + Math.floorDiv(before, 4L) - Math.floorDiv(before, 100L) + Math.floorDiv(before, 400L);
        int leapDay = m > 1 && isLeap(y) ? 1 : 0;
        return daysBeforeYear - 719_162 + DAYS_BEFORE[m] + leapDay + day - 1;
    }

    /// The date that lies so many days after 1970-01-01: `{year, month, day}`.
    static long[] date(long days) {
        long shifted = days + 719_468;
        long era = Math.floorDiv(shifted, 146_097L);
        long dayOfEra = shifted - era * 146_097;
        long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        long monthFromMarch = (5 * dayOfYear + 2) / 153;
        long day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1;
        long month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        long year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
        return new long[] {year, month, day};
    }

    /// 0 is Sunday.
    static int dayOfWeek(long year, long month, long day) {
        return (int) Math.floorMod(days(year, month, day) + 4, 7L);
    }

    /// 1 is Monday, 7 Sunday.
    static int isoDayOfWeek(long year, long month, long day) {
        int day0 = dayOfWeek(year, month, day);
        return day0 == 0 ? 7 : day0;
    }

    /// 0 is the 1st of January.
    static int dayOfYear(long year, long month, long day) {
        return (int) (days(year, month, day) - days(year, 1, 1));
    }

    /// `{week, year of the week}`.
    static long[] isoWeek(long year, long month, long day) {
        long thursday = days(year, month, day) + 4 - isoDayOfWeek(year, month, day);
        long weekYear = date(thursday)[0];
        return new long[] {(thursday - days(weekYear, 1, 1)) / 7 + 1, weekYear};
    }

    /// Days from the 1st of January of `year` to a day of an ISO week.
    static long dayOfIsoWeek(long year, long week, long dayOfWeek) {
        int first = dayOfWeek(year, 1, 1);
        long offset = 0 - (first > 4 ? first - 7 : first);
        return offset + (week - 1) * 7 + dayOfWeek;
    }
}
