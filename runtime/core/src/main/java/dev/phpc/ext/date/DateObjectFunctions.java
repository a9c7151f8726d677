package dev.phpc.ext.date;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.objects.PhpObject;

/// The functions that do what methods of `DateTime` and `DateInterval` do.
final class DateObjectFunctions {
    private DateObjectFunctions() {}

    @PhpFunction(value = "date_create(string $datetime = 'now', ?DateTimeZone $timezone = null): DateTime|false", effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static Object date_create(Context ctx, String datetime, PhpObject timezone) {
        Time time = parse(ctx, datetime, timezone);
        return time == null ? false : PhpDateTime.create(ctx, time);
    }

    @PhpFunction(value = "date_create_immutable(string $datetime = 'now', ?DateTimeZone $timezone = null): DateTimeImmutable|false",
        effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static Object date_create_immutable(Context ctx, String datetime, PhpObject timezone) {
        Time time = parse(ctx, datetime, timezone);
        return time == null ? false : PhpDateTimeImmutable.create(ctx, time);
    }

    private static Time parse(Context ctx, String text, PhpObject zone) {
        ParsedTime parsed = DateState.of(ctx).parsed(TimeParser.parse(text.isEmpty() ? "now" : text));
        return parsed.hasErrors() ? null : DateObject.resolve(ctx, parsed, zone);
    }

    @PhpFunction(value = "date_create_from_format(string $format, string $datetime, ?DateTimeZone $timezone = null): DateTime|false",
        effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static Object date_create_from_format(Context ctx, String format, String datetime, PhpObject timezone) {
        Time time = DateObject.parseFormat(ctx, format, datetime, timezone);
        return time == null ? false : PhpDateTime.create(ctx, time);
    }

    @PhpFunction(value = "date_create_immutable_from_format(string $format, string $datetime, ?DateTimeZone $timezone = null): DateTimeImmutable|false",
        effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static Object date_create_immutable_from_format(Context ctx, String format, String datetime, PhpObject timezone) {
        Time time = DateObject.parseFormat(ctx, format, datetime, timezone);
        return time == null ? false : PhpDateTimeImmutable.create(ctx, time);
    }

    @PhpFunction(value = "date_format(DateTimeInterface $object, string $format): string", effects = {Effect.READS_STATE})
    static String date_format(Context ctx, PhpObject object, String format) {
        return TimeFormat.format(format, DateObject.timeOf(ctx, object));
    }

    @PhpFunction(value = "date_modify(DateTime $object, string $modifier): DateTime|false", effects = {Effect.WRITES_STATE})
    static Object date_modify(Context ctx, PhpDateTime object, String modifier) {
        Time time = object.modified(ctx, modifier, "date_modify", false);
        return time == null ? false : set(object, time);
    }

    private static PhpDateTime set(PhpDateTime object, Time time) {
        object.time(time);
        return object;
    }

    @PhpFunction(value = "date_add(DateTime $object, DateInterval $interval): DateTime", effects = {Effect.WRITES_STATE})
    static PhpDateTime date_add(Context ctx, PhpDateTime object, PhpDateInterval interval) {
        return set(object, interval.addTo(ctx, object.time(ctx)));
    }

    @PhpFunction(value = "date_sub(DateTime $object, DateInterval $interval): DateTime", effects = {Effect.WRITES_STATE})
    static PhpDateTime date_sub(Context ctx, PhpDateTime object, PhpDateInterval interval) {
        return set(object, interval.takeFrom(ctx, object.time(ctx), "date_sub", false));
    }

    @PhpFunction(value = "date_timezone_get(DateTimeInterface $object): DateTimeZone|false", effects = {Effect.READS_STATE})
    static Object date_timezone_get(Context ctx, PhpObject object) {
        return PhpDateTimeZone.create(ctx, DateObject.timeOf(ctx, object).zone());
    }

    @PhpFunction(value = "date_timezone_set(DateTime $object, DateTimeZone $timezone): DateTime", effects = {Effect.WRITES_STATE})
    static PhpDateTime date_timezone_set(Context ctx, PhpDateTime object, PhpDateTimeZone timezone) {
        return set(object, object.withZone(ctx, timezone));
    }

    @PhpFunction(value = "date_offset_get(DateTimeInterface $object): int", effects = {Effect.READS_STATE})
    static long date_offset_get(Context ctx, PhpObject object) {
        return DateObject.timeOf(ctx, object).offset();
    }

    @PhpFunction(value = "date_diff(DateTimeInterface $baseObject, DateTimeInterface $targetObject, bool $absolute = false): DateInterval",
        effects = {Effect.READS_STATE})
    static PhpDateInterval date_diff(Context ctx, PhpObject baseObject, PhpObject targetObject, boolean absolute) {
        return PhpDateInterval.create(ctx, Difference.of(DateObject.timeOf(ctx, baseObject), DateObject.timeOf(ctx, targetObject)), absolute);
    }

    @PhpFunction(value = "date_time_set(DateTime $object, int $hour, int $minute, int $second = 0, int $microsecond = 0): DateTime",
        effects = {Effect.WRITES_STATE})
    static PhpDateTime date_time_set(Context ctx, PhpDateTime object, long hour, long minute, long second, long microsecond) {
        return set(object, object.withClock(ctx, hour, minute, second, microsecond));
    }

    @PhpFunction(value = "date_date_set(DateTime $object, int $year, int $month, int $day): DateTime", effects = {Effect.WRITES_STATE})
    static PhpDateTime date_date_set(Context ctx, PhpDateTime object, long year, long month, long day) {
        return set(object, object.withDate(ctx, year, month, day));
    }

    @PhpFunction(value = "date_isodate_set(DateTime $object, int $year, int $week, int $dayOfWeek = 1): DateTime", effects = {Effect.WRITES_STATE})
    static PhpDateTime date_isodate_set(Context ctx, PhpDateTime object, long year, long week, long dayOfWeek) {
        return set(object, object.withIsoDate(ctx, year, week, dayOfWeek));
    }

    @PhpFunction(value = "date_timestamp_set(DateTime $object, int $timestamp): DateTime", effects = {Effect.WRITES_STATE})
    static PhpDateTime date_timestamp_set(Context ctx, PhpDateTime object, long timestamp) {
        return set(object, new Time(timestamp, 0, object.time(ctx).zone()));
    }

    @PhpFunction(value = "date_timestamp_get(DateTimeInterface $object): int", effects = {Effect.READS_STATE})
    static long date_timestamp_get(Context ctx, PhpObject object) {
        return DateObject.timeOf(ctx, object).seconds();
    }

    @PhpFunction(value = "date_interval_create_from_date_string(string $datetime): DateInterval|false", effects = {Effect.READS_STATE})
    static Object date_interval_create_from_date_string(Context ctx, String datetime) {
        ParsedTime parsed = TimeParser.parse(datetime);
        if (!parsed.hasErrors()) return PhpDateInterval.ofWords(ctx, datetime, parsed.relative);
        ctx.warning("date_interval_create_from_date_string(): " + PhpDateInterval.badFormat(datetime, parsed));
        return false;
    }

    @PhpFunction(value = "date_interval_format(DateInterval $object, string $format): string", effects = {Effect.READS_STATE})
    static String date_interval_format(Context ctx, PhpDateInterval object, String format) {
        return object.format(ctx, format);
    }
}
