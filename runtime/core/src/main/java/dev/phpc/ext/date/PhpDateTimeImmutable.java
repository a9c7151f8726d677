package dev.phpc.ext.date;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.Instantiation;
import dev.phpc.runtime.objects.Objects;
import dev.phpc.runtime.objects.PhpObject;

/// A time that never changes: its methods return another.
@PhpClass("class DateTimeImmutable implements DateTimeInterface")
public class PhpDateTimeImmutable extends DateObject {
    public PhpDateTimeImmutable(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @Override
    String baseName() {
        return "DateTimeImmutable";
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

    @PhpMethod("static __set_state(array $array): @tentative DateTimeImmutable")
    static PhpObject setState(Context ctx, PhpArray array) {
        PhpDateTimeImmutable date = create(ctx, null);
        date.restore(ctx, array);
        return date;
    }

    static PhpDateTimeImmutable create(Context ctx, Time time) {
        PhpDateTimeImmutable date = new PhpDateTimeImmutable(ctx.classes().builtin("datetimeimmutable"));
        date.time(time);
        return date;
    }

    /// An instance of the class a static method was called on.
    private static PhpObject instance(Context ctx, dev.phpc.runtime.objects.PhpClass cls, Time time) {
        PhpDateTimeImmutable date = (PhpDateTimeImmutable) Instantiation.allocate(ctx, cls);
        date.time(time);
        return date;
    }

    @PhpMethod("static createFromFormat(string $format, string $datetime, ?DateTimeZone $timezone = null): @tentative DateTimeImmutable|false")
    static Object createFromFormat(Context ctx, dev.phpc.runtime.objects.PhpClass cls, String format, String datetime, PhpObject timezone) {
        Time time = parseFormat(ctx, format, datetime, timezone);
        return time == null ? false : instance(ctx, cls, time);
    }

    @PhpMethod("static createFromTimestamp(int|float $timestamp): @tentative static")
    static PhpObject createFromTimestamp(Context ctx, dev.phpc.runtime.objects.PhpClass cls, Object timestamp) {
        return instance(ctx, cls, fromTimestamp(ctx, "DateTimeImmutable", timestamp));
    }

    @PhpMethod("static createFromInterface(DateTimeInterface $object): DateTimeImmutable")
    static PhpObject createFromInterface(Context ctx, dev.phpc.runtime.objects.PhpClass cls, PhpObject object) {
        return instance(ctx, cls, timeOf(ctx, object));
    }

    @PhpMethod("static createFromMutable(DateTime $object): @tentative static")
    static PhpObject createFromMutable(Context ctx, dev.phpc.runtime.objects.PhpClass cls, PhpObject object) {
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

    @PhpMethod("#[\\NoDiscard(message: 'as DateTimeImmutable::modify() does not modify the object itself')] "
            + "modify(string $modifier): @tentative DateTimeImmutable")
    Object modify(Context ctx, String modifier) {
        return copy(ctx, modified(ctx, modifier, "DateTimeImmutable::modify", true));
    }

    @PhpMethod("#[\\NoDiscard(message: 'as DateTimeImmutable::add() does not modify the object itself')] "
            + "add(DateInterval $interval): @tentative DateTimeImmutable")
    PhpObject add(Context ctx, PhpObject interval) {
        return copy(ctx, ((PhpDateInterval) interval).addTo(ctx, time(ctx)));
    }

    @PhpMethod("#[\\NoDiscard(message: 'as DateTimeImmutable::sub() does not modify the object itself')] "
            + "sub(DateInterval $interval): @tentative DateTimeImmutable")
    PhpObject sub(Context ctx, PhpObject interval) {
        return copy(ctx, ((PhpDateInterval) interval).takeFrom(ctx, time(ctx), "DateTimeImmutable::sub", true));
    }

    @PhpMethod("#[\\NoDiscard(message: 'as DateTimeImmutable::setTimezone() does not modify the object itself')] "
            + "setTimezone(DateTimeZone $timezone): @tentative DateTimeImmutable")
    PhpObject setTimezone(Context ctx, PhpObject timezone) {
        return copy(ctx, withZone(ctx, timezone));
    }

    @PhpMethod("#[\\NoDiscard(message: 'as DateTimeImmutable::setTime() does not modify the object itself')] "
            + "setTime(int $hour, int $minute, int $second = 0, int $microsecond = 0): @tentative DateTimeImmutable")
    PhpObject setTime(Context ctx, long hour, long minute, long second, long microsecond) {
        return copy(ctx, withClock(ctx, hour, minute, second, microsecond));
    }

    @PhpMethod("#[\\NoDiscard(message: 'as DateTimeImmutable::setDate() does not modify the object itself')] "
            + "setDate(int $year, int $month, int $day): @tentative DateTimeImmutable")
    PhpObject setDate(Context ctx, long year, long month, long day) {
        return copy(ctx, withDate(ctx, year, month, day));
    }

    @PhpMethod("#[\\NoDiscard(message: 'as DateTimeImmutable::setISODate() does not modify the object itself')] "
            + "setISODate(int $year, int $week, int $dayOfWeek = 1): @tentative DateTimeImmutable")
    PhpObject setISODate(Context ctx, long year, long week, long dayOfWeek) {
        return copy(ctx, withIsoDate(ctx, year, week, dayOfWeek));
    }

    @PhpMethod("#[\\NoDiscard(message: 'as DateTimeImmutable::setTimestamp() does not modify the object itself')] "
            + "setTimestamp(int $timestamp): @tentative DateTimeImmutable")
    PhpObject setTimestamp(Context ctx, long timestamp) {
        return copy(ctx, new Time(timestamp, 0, time(ctx).zone()));
    }

    @PhpMethod("#[\\NoDiscard(message: 'as DateTimeImmutable::setMicrosecond() does not modify the object itself')] "
            + "setMicrosecond(int $microsecond): static")
    PhpObject setMicrosecond(Context ctx, long microsecond) {
        return copy(ctx, withMicrosecond(ctx, microsecond));
    }

    /// A copy of this object, of its own class, with another time.
    private PhpObject copy(Context ctx, Time time) {
        PhpDateTimeImmutable copy = (PhpDateTimeImmutable) Objects.cloneObject(ctx, this, cls());
        copy.time(time);
        return copy;
    }
}
