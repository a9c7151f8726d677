package dev.phpc.ext.date;

import dev.phpc.runtime.Comparison;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.objects.ContentOrder;
import dev.phpc.runtime.objects.ObjectCasts;
import dev.phpc.runtime.objects.Objects;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.PropertyView;

/// What `DateTime` and `DateTimeImmutable` are made of: a time, which the one replaces and the other copies.
abstract class DateObject extends PhpObject implements PropertyView, ContentOrder {
    private static final String FORMAT = "x-m-d H:i:s.u";

    private Time time;

    DateObject(PhpClass cls) {
        super(cls);
    }

    /// The PHP class whose Java class this is: `DateTime` for all its subclasses.
    abstract String baseName();

    static Time timeOf(Context ctx, PhpObject object) {
        return ((DateObject) object).time(ctx);
    }

    final Time time(Context ctx) {
        if (time == null) throw notInitialized(ctx, this, baseName());
        return time;
    }

    static RuntimeException notInitialized(Context ctx, PhpObject object, String base) {
        String name = object.cls().name();
        return Errors.of(ctx, "DateObjectError", name.equals(base)
            ? "Object of type " + base + " has not been correctly initialized by calling parent::__construct() in its constructor"
            : "Object of type " + name + " (inheriting " + base
                + ") has not been correctly initialized by calling parent::__construct() in its constructor", 0);
    }

    final void time(Time time) {
        this.time = time;
    }

    @Override
    protected void cloneState(PhpObject original) {
        time = ((DateObject) original).time;
    }

    /// Parses as the constructors do: what is wrong is thrown.
    final void initialize(Context ctx, String text, PhpObject zone) {
        ParsedTime parsed = DateState.of(ctx).parsed(TimeParser.parse(text.isEmpty() ? "now" : text));
        if (parsed.hasErrors()) {
            throw Errors.of(ctx, "DateMalformedStringException", "Failed to parse time string (" + text + ") at position "
                + problem(text, parsed), 0);
        }
        time = resolve(ctx, parsed, zone);
    }

    /// `0 (f): The timezone could not be found in the database`
    static String problem(String text, ParsedTime parsed) {
        long position = parsed.errors.firstKey();
        String character = position < text.length() ? String.valueOf(text.charAt((int) position)) : "\0";
        return position + " (" + character + "): " + parsed.errors.firstEntry().getValue();
    }

    /// The time that was parsed: in the zone it names, else in that of the argument, else in the default one.
    static Time resolve(Context ctx, ParsedTime parsed, PhpObject zone) {
        return TimeResolver.resolve(parsed, Time.now(zoneFor(ctx, parsed, zone)));
    }

    static Zone zoneFor(Context ctx, ParsedTime parsed, PhpObject zone) {
        if (parsed.zone != null) return parsed.zone;
        return zone != null ? ((PhpDateTimeZone) zone).zone(ctx) : DateState.of(ctx).zone();
    }

    /// `createFromFormat`: null if the text does not fit.
    static Time parseFormat(Context ctx, String format, String text, PhpObject zone) {
        ParsedTime parsed = DateState.of(ctx).parsed(FormatParser.parse(format, text));
        if (parsed.hasErrors()) return null;
        return TimeResolver.resolve(parsed, Time.now(zoneFor(ctx, parsed, zone)), false);
    }

    /// `createFromTimestamp`.
    static Time fromTimestamp(Context ctx, String className, Object timestamp) {
        if (timestamp instanceof Long seconds) return new Time(seconds, 0, new Zone.Offset(0));
        double number = (Double) timestamp;
        if (!(number >= -0x1p63 && number < 0x1p63)) {
            throw Errors.of(ctx, "DateRangeError", className + "::createFromTimestamp(): Argument #1 ($timestamp) must be a finite number between "
                + "-9223372036854775808 and 9223372036854775807.999999, " + shown(number) + " given", 0);
        }
        double whole = Math.floor(number);
        long micros = Math.round((number - whole) * 1_000_000);
        return new Time((long) whole + micros / 1_000_000, (int) (micros % 1_000_000), new Zone.Offset(0));
    }

    private static String shown(double number) {
        if (Double.isNaN(number)) return "NAN";
        if (Double.isInfinite(number)) return number > 0 ? "INF" : "-INF";
        return Conversions.doubleToString(number).replace("E", "e");
    }

    /// `modify`, with the object's time unchanged; null after a warning or an exception for a text that is none.
    final Time modified(Context ctx, String text, String function, boolean throwing) {
        ParsedTime parsed = DateState.of(ctx).parsed(TimeParser.parse(text));
        if (!parsed.hasErrors()) return TimeResolver.modify(time(ctx), parsed);
        String message = function + "(): Failed to parse time string (" + text + ") at position " + problem(text, parsed);
        if (throwing) throw Errors.of(ctx, "DateMalformedStringException", message, 0);
        ctx.warning(message);
        return null;
    }

    final Time withZone(Context ctx, PhpObject zone) {
        return time(ctx).in(((PhpDateTimeZone) zone).zone(ctx));
    }

    final Time withClock(Context ctx, long hour, long minute, long second, long micros) {
        Time t = time(ctx);
        return TimeResolver.with(t, t.year(), t.month(), t.day(), hour, minute, second, micros);
    }

    final Time withDate(Context ctx, long year, long month, long day) {
        Time t = time(ctx);
        return TimeResolver.with(t, year, month, day, t.hour(), t.minute(), t.second(), t.micros());
    }

    final Time withIsoDate(Context ctx, long year, long week, long dayOfWeek) {
        return withDate(ctx, year, 1, 1 + Calendar.dayOfIsoWeek(year, week, dayOfWeek));
    }

    final Time withMicrosecond(Context ctx, long microsecond) {
        if (microsecond < 0 || microsecond > 999_999) {
            throw Errors.of(ctx, "DateRangeError", baseName()
                + "::setMicrosecond(): Argument #1 ($microsecond) must be between 0 and 999999, " + microsecond + " given", 0);
        }
        return time(ctx).withMicros((int) microsecond);
    }

    final PhpObject zoneObject(Context ctx) {
        return PhpDateTimeZone.create(ctx, time(ctx).zone());
    }

    final PhpObject difference(Context ctx, PhpObject target, boolean absolute) {
        return PhpDateInterval.create(ctx, Difference.of(time(ctx), timeOf(ctx, target)), absolute);
    }

    // Properties, comparison, serialization

    @Override
    public PhpArray propertiesFor(Context ctx, Purpose purpose) {
        PhpArray shown = ObjectCasts.properties(ctx, this);
        if (time != null) describe(shown);
        return shown;
    }

    private void describe(PhpArray into) {
        into.put("date", TimeFormat.format(FORMAT, time));
        into.put("timezone_type", (Object) (long) time.zone().type());
        into.put("timezone", time.zone().name());
    }

    @Override
    public Integer compareContent(Context ctx, PhpObject other) {
        if (!(other instanceof DateObject date)) return Comparison.UNCOMPARABLE;
        return Time.compare(time(ctx), date.time(ctx));
    }

    final PhpArray serialized(Context ctx) {
        time(ctx);
        PhpArray data = new PhpArray();
        describe(data);
        PhpArray own = ObjectCasts.properties(ctx, this);
        for (int i = own.first(); i >= 0; i = own.next(i)) data.put(own.keyAt(i), own.valueAt(i));
        return data;
    }

    /// Takes `date`, `timezone_type` and `timezone`; the rest become properties again.
    final void restore(Context ctx, PhpArray data) {
        Time restored = restored(data);
        if (restored == null) throw Errors.error(ctx, "Invalid serialization data for " + baseName() + " object");
        time = restored;
        for (int i = data.first(); i >= 0; i = data.next(i)) {
            Object key = data.keyAt(i);
            if (key.equals("date") || key.equals("timezone_type") || key.equals("timezone")) continue;
            Objects.setProperty(ctx, this, String.valueOf(key), data.valueAt(i), cls());
        }
    }

    private static Time restored(PhpArray data) {
        if (!(data.get("date") instanceof String date) || !(data.get("timezone_type") instanceof Long type)
            || !(data.get("timezone") instanceof String name)) return null;
        Zone zone = new TokenReader(name).zone();
        if (type == 3) zone = ZoneTable.named(name);
        if (zone == null || zone.type() != type && !(type == 2 && zone.type() == 3)) return null;
        ParsedTime parsed = TimeParser.parse(date);
        return parsed.hasErrors() ? null : TimeResolver.resolve(parsed, Time.now(zone));
    }
}
