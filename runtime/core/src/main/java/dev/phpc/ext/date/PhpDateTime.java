package dev.phpc.ext.date;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.Instantiation;
import dev.phpc.runtime.objects.PhpObject;

/// A time that its methods change.
@PhpClass("class DateTime implements DateTimeInterface")
public class PhpDateTime extends DateObject {
    public PhpDateTime(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @Override
    String baseName() {
        return "DateTime";
    }

    @PhpMethod("__construct(string $datetime = 'now', ?DateTimeZone $timezone = null)")
    void construct(Context ctx, String datetime, PhpObject timezone) {
        initialize(ctx, datetime, timezone);
    }

    @PhpMethod("__serialize(): array")
    PhpArray serialize(Context ctx) {
        return serialized(ctx);
    }

    @PhpMethod("__unserialize(array $data): void")
    void unserialize(Context ctx, PhpArray data) {
        restore(ctx, data);
    }

    @PhpMethod("static __set_state(array $array): @tentative DateTime")
    static PhpObject setState(Context ctx, PhpArray array) {
        PhpDateTime date = create(ctx, null);
        date.restore(ctx, array);
        return date;
    }

    static PhpDateTime create(Context ctx, Time time) {
        PhpDateTime date = new PhpDateTime(ctx.classes().builtin("datetime"));
        date.time(time);
        return date;
    }

    /// An instance of the class a static method was called on.
    private static PhpObject instance(Context ctx, dev.phpc.runtime.objects.PhpClass cls, Time time) {
        PhpDateTime date = (PhpDateTime) Instantiation.allocate(ctx, cls);
        date.time(time);
        return date;
    }

    @PhpMethod("static createFromFormat(string $format, string $datetime, ?DateTimeZone $timezone = null): @tentative DateTime|false")
    static Object createFromFormat(Context ctx, dev.phpc.runtime.objects.PhpClass cls, String format, String datetime, PhpObject timezone) {
        Time time = parseFormat(ctx, format, datetime, timezone);
        return time == null ? false : instance(ctx, cls, time);
    }

    @PhpMethod("static createFromTimestamp(int|float $timestamp): @tentative static")
    static PhpObject createFromTimestamp(Context ctx, dev.phpc.runtime.objects.PhpClass cls, Object timestamp) {
        return instance(ctx, cls, fromTimestamp(ctx, "DateTime", timestamp));
    }

    @PhpMethod("static createFromInterface(DateTimeInterface $object): DateTime")
    static PhpObject createFromInterface(Context ctx, dev.phpc.runtime.objects.PhpClass cls, PhpObject object) {
        return instance(ctx, cls, timeOf(ctx, object));
    }

    @PhpMethod("static createFromImmutable(DateTimeImmutable $object): @tentative static")
    static PhpObject createFromImmutable(Context ctx, dev.phpc.runtime.objects.PhpClass cls, PhpObject object) {
        return instance(ctx, cls, timeOf(ctx, object));
    }

    @PhpMethod("static getLastErrors(): @tentative array|false")
    static Object getLastErrors(Context ctx) {
        return ParsedArray.lastErrors(ctx);
    }

    @PhpMethod("format(string $format): @tentative string")
    String format(Context ctx, String format) {
        return TimeFormat.format(format, time(ctx));
    }

    @PhpMethod("getTimezone(): @tentative DateTimeZone|false")
    Object getTimezone(Context ctx) {
        return zoneObject(ctx);
    }

    @PhpMethod("getOffset(): @tentative int")
    long getOffset(Context ctx) {
        return time(ctx).offset();
    }

    @PhpMethod("getTimestamp(): @tentative int")
    long getTimestamp(Context ctx) {
        return time(ctx).seconds();
    }

    @PhpMethod("getMicrosecond(): int")
    long getMicrosecond(Context ctx) {
        return time(ctx).micros();
    }

    @PhpMethod("diff(DateTimeInterface $targetObject, bool $absolute = false): @tentative DateInterval")
    PhpObject diff(Context ctx, PhpObject targetObject, boolean absolute) {
        return difference(ctx, targetObject, absolute);
    }

    @PhpMethod("modify(string $modifier): @tentative DateTime")
    Object modify(Context ctx, String modifier) {
        return set(modified(ctx, modifier, "DateTime::modify", true));
    }

    @PhpMethod("add(DateInterval $interval): @tentative DateTime")
    PhpObject add(Context ctx, PhpObject interval) {
        return set(((PhpDateInterval) interval).addTo(ctx, time(ctx)));
    }

    @PhpMethod("sub(DateInterval $interval): @tentative DateTime")
    PhpObject sub(Context ctx, PhpObject interval) {
        return set(((PhpDateInterval) interval).takeFrom(ctx, time(ctx), "DateTime::sub", true));
    }

    @PhpMethod("setTimezone(DateTimeZone $timezone): @tentative DateTime")
    PhpObject setTimezone(Context ctx, PhpObject timezone) {
        return set(withZone(ctx, timezone));
    }

    @PhpMethod("setTime(int $hour, int $minute, int $second = 0, int $microsecond = 0): @tentative DateTime")
    PhpObject setTime(Context ctx, long hour, long minute, long second, long microsecond) {
        return set(withClock(ctx, hour, minute, second, microsecond));
    }

    @PhpMethod("setDate(int $year, int $month, int $day): @tentative DateTime")
    PhpObject setDate(Context ctx, long year, long month, long day) {
        return set(withDate(ctx, year, month, day));
    }

    @PhpMethod("setISODate(int $year, int $week, int $dayOfWeek = 1): @tentative DateTime")
    PhpObject setISODate(Context ctx, long year, long week, long dayOfWeek) {
        return set(withIsoDate(ctx, year, week, dayOfWeek));
    }

    @PhpMethod("setTimestamp(int $timestamp): @tentative DateTime")
    PhpObject setTimestamp(Context ctx, long timestamp) {
        return set(new Time(timestamp, 0, time(ctx).zone()));
    }

    @PhpMethod("setMicrosecond(int $microsecond): static")
    PhpObject setMicrosecond(Context ctx, long microsecond) {
        return set(withMicrosecond(ctx, microsecond));
    }

    private PhpObject set(Time time) {
        time(time);
        return this;
    }
}
