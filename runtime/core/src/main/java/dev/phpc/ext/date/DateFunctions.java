package dev.phpc.ext.date;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;

/// Timestamps to text and back: `date`, `mktime`, `strtotime`, `getdate`.
final class DateFunctions {
    @PhpConstant("DATE_ATOM") static final String ATOM = PhpDateTimeInterface.ATOM;
    @PhpConstant("DATE_COOKIE") static final String COOKIE = PhpDateTimeInterface.COOKIE;
    @PhpConstant("DATE_ISO8601") static final String ISO8601 = PhpDateTimeInterface.ISO8601;
    @PhpConstant("DATE_ISO8601_EXPANDED") static final String ISO8601_EXPANDED = PhpDateTimeInterface.ISO8601_EXPANDED;
    @PhpConstant("DATE_RFC822") static final String RFC822 = PhpDateTimeInterface.RFC822;
    @PhpConstant("DATE_RFC850") static final String RFC850 = PhpDateTimeInterface.RFC850;
    @PhpConstant("DATE_RFC1036") static final String RFC1036 = PhpDateTimeInterface.RFC1036;
    @PhpConstant("DATE_RFC1123") static final String RFC1123 = PhpDateTimeInterface.RFC1123;
    @PhpConstant(value = "DATE_RFC7231", deprecatedSince = "8.5, as this format ignores the associated timezone and always uses GMT") static final String RFC7231 = PhpDateTimeInterface.RFC7231;
    @PhpConstant("DATE_RFC2822") static final String RFC2822 = PhpDateTimeInterface.RFC2822;
    @PhpConstant("DATE_RFC3339") static final String RFC3339 = PhpDateTimeInterface.RFC3339;
    @PhpConstant("DATE_RFC3339_EXTENDED") static final String RFC3339_EXTENDED = PhpDateTimeInterface.RFC3339_EXTENDED;
    @PhpConstant("DATE_RSS") static final String RSS = PhpDateTimeInterface.RSS;
    @PhpConstant("DATE_W3C") static final String W3C = PhpDateTimeInterface.W3C;

    private DateFunctions() {}

    static Time local(Context ctx, Long timestamp) {
        Zone zone = DateState.of(ctx).zone();
        return timestamp == null ? Time.now(zone).withMicros(0) : new Time(timestamp, 0, zone);
    }

    private static Time universal(Long timestamp) {
        return timestamp == null ? Time.now(Zone.UTC).withMicros(0) : new Time(timestamp, 0, Zone.UTC);
    }

    @PhpFunction(value = "date(string $format, ?int $timestamp = null): string", effects = {Effect.READS_STATE})
    static String date(Context ctx, String format, Long timestamp) {
        return TimeFormat.format(format, local(ctx, timestamp));
    }

    @PhpFunction(value = "gmdate(string $format, ?int $timestamp = null): string", effects = {Effect.READS_STATE})
    static String gmdate(String format, Long timestamp) {
        return TimeFormat.formatUtc(format, universal(timestamp));
    }

    @PhpFunction(value = "idate(string $format, ?int $timestamp = null): int|false", effects = {Effect.READS_STATE})
    static Object idate(Context ctx, String format, Long timestamp) {
        if (format.length() != 1) {
            ctx.warning("idate(): idate format is one char");
            return false;
        }
        if ("BdhHiILmNosUwWyYzZt".indexOf(format.charAt(0)) < 0) {
            ctx.warning("idate(): Unrecognized date format token");
            return false;
        }
        Time time = local(ctx, timestamp);
        return Long.parseLong(TimeFormat.format(format, time));
    }

    @PhpFunction(value = "mktime(int $hour, ?int $minute = null, ?int $second = null, ?int $month = null, ?int $day = null, ?int $year = null): int|false",
        effects = {Effect.READS_STATE})
    static Object mktime(Context ctx, long hour, Long minute, Long second, Long month, Long day, Long year) {
        return make(local(ctx, null), hour, minute, second, month, day, year);
    }

    @PhpFunction(value = "gmmktime(int $hour, ?int $minute = null, ?int $second = null, ?int $month = null, ?int $day = null, ?int $year = null): int|false",
        effects = {Effect.READS_STATE})
    static Object gmmktime(Context ctx, long hour, Long minute, Long second, Long month, Long day, Long year) {
        return make(universal(null), hour, minute, second, month, day, year);
    }

    private static Object make(Time now, long hour, Long minute, Long second, Long month, Long day, Long year) {
        return TimeResolver.of(year == null ? now.year() : fullYear(year), month == null ? now.month() : month, day == null ? now.day() : day, hour,
            minute == null ? now.minute() : minute, second == null ? now.second() : second, 0, now.zone()).seconds();
    }

    private static long fullYear(long year) {
        if (year >= 0 && year < 70) return year + 2000;
        return year >= 70 && year <= 100 ? year + 1900 : year;
    }

    @PhpFunction(value = "checkdate(int $month, int $day, int $year): bool", effects = {})
    static boolean checkdate(long month, long day, long year) {
        return year >= 1 && year <= 32_767 && Calendar.isValid(year, month, day);
    }

    @PhpFunction(value = "time(): int", effects = {Effect.READS_STATE})
    static long time() {
        return System.currentTimeMillis() / 1000;
    }

    @PhpFunction(value = "strtotime(string $datetime, ?int $baseTimestamp = null): int|false", effects = {Effect.READS_STATE})
    static Object strtotime(Context ctx, String datetime, Long baseTimestamp) {
        ParsedTime parsed = TimeParser.parse(datetime);
        if (parsed.hasErrors()) return false;
        return TimeResolver.resolve(parsed, local(ctx, baseTimestamp)).seconds();
    }

    @PhpFunction(value = "getdate(?int $timestamp = null): array", effects = {Effect.READS_STATE})
    static PhpArray getdate(Context ctx, Long timestamp) {
        Time time = local(ctx, timestamp);
        PhpArray array = new PhpArray();
        array.put("seconds", (Object) (long) time.second());
        array.put("minutes", (Object) (long) time.minute());
        array.put("hours", (Object) (long) time.hour());
        array.put("mday", (Object) (long) time.day());
        array.put("wday", (Object) (long) time.dayOfWeek());
        array.put("mon", (Object) (long) time.month());
        array.put("year", (Object) time.year());
        array.put("yday", (Object) (long) time.dayOfYear());
        array.put("weekday", TimeFormat.DAYS[time.dayOfWeek()]);
        array.put("month", TimeFormat.MONTHS[time.month() - 1]);
        array.put(0, (Object) time.seconds());
        return array;
    }

    @PhpFunction(value = "localtime(?int $timestamp = null, bool $associative = false): array", effects = {Effect.READS_STATE})
    static PhpArray localtime(Context ctx, Long timestamp, boolean associative) {
        Time time = local(ctx, timestamp);
        String[] names = {"tm_sec", "tm_min", "tm_hour", "tm_mday", "tm_mon", "tm_year", "tm_wday", "tm_yday", "tm_isdst"};
        long[] values = {time.second(), time.minute(), time.hour(), time.day(), time.month() - 1, time.year() - 1900, time.dayOfWeek(),
            time.dayOfYear(), time.isDaylightSaving() ? 1 : 0};
        PhpArray array = new PhpArray();
        for (int i = 0; i < values.length; i++) {
            if (associative) array.put(names[i], (Object) values[i]);
            else array.append(values[i]);
        }
        return array;
    }

    @PhpFunction(value = "date_parse(string $datetime): array", effects = {Effect.WRITES_STATE})
    static PhpArray date_parse(Context ctx, String datetime) {
        return ParsedArray.of(DateState.of(ctx).parsed(TimeParser.parse(datetime)));
    }

    @PhpFunction(value = "date_parse_from_format(string $format, string $datetime): array", effects = {Effect.WRITES_STATE})
    static PhpArray date_parse_from_format(Context ctx, String format, String datetime) {
        return ParsedArray.of(DateState.of(ctx).parsed(FormatParser.parse(format, datetime)));
    }

    @PhpFunction(value = "date_get_last_errors(): array|false", effects = {Effect.READS_STATE})
    static Object date_get_last_errors(Context ctx) {
        return ParsedArray.lastErrors(ctx);
    }

    @PhpFunction(value = "#[\\Deprecated(since: '8.1', message: 'use IntlDateFormatter::format() instead')] strftime(string $format, ?int $timestamp = null): string|false",
        effects = {Effect.READS_STATE})
    static Object strftime(Context ctx, String format, Long timestamp) {
        return CalendarFormat.format(format, local(ctx, timestamp));
    }

    @PhpFunction(value = "#[\\Deprecated(since: '8.1', message: 'use IntlDateFormatter::format() instead')] gmstrftime(string $format, ?int $timestamp = null): string|false",
        effects = {Effect.READS_STATE})
    static Object gmstrftime(String format, Long timestamp) {
        return CalendarFormat.format(format, universal(timestamp));
    }
}
