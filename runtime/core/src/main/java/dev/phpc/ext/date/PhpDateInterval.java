package dev.phpc.ext.date;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.ContentOrder;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.PropertyView;

/// A span of time. Its numbers are properties that PHP code may write, kept where undeclared properties are.
@PhpClass("class DateInterval")
public class PhpDateInterval extends PhpObject implements ContentOrder, PropertyView {
    /// Set where the interval was written in words; its properties are then only the text.
    private RelativeTime words;
    private String wording;

    public PhpDateInterval(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    static PhpDateInterval create(Context ctx, RelativeTime parts, boolean inverted, Long days) {
        PhpDateInterval interval = new PhpDateInterval(ctx.classes().builtin("dateinterval"));
        interval.fill(parts, inverted, days);
        return interval;
    }

    static PhpDateInterval create(Context ctx, Difference difference, boolean absolute) {
        return create(ctx, difference.parts(), difference.inverted() && !absolute, difference.days());
    }

    static PhpDateInterval ofWords(Context ctx, String text, RelativeTime words) {
        PhpDateInterval interval = new PhpDateInterval(ctx.classes().builtin("dateinterval"));
        interval.become(text, words);
        return interval;
    }

    private void become(String text, RelativeTime relative) {
        fill(relative, false, null);
        dynamic.put("from_string", true);
        words = relative;
        wording = text;
    }

    /// An interval in words shows nothing but them.
    @Override
    public PhpArray propertiesFor(Context ctx, Purpose purpose) {
        if (words == null) return null;
        PhpArray shown = new PhpArray();
        shown.put("from_string", true);
        shown.put("date_string", wording);
        return shown;
    }

    private void fill(RelativeTime parts, boolean inverted, Long days) {
        PhpArray p = new PhpArray(10);
        p.put("y", (Object) parts.years);
        p.put("m", (Object) parts.months);
        p.put("d", (Object) parts.days);
        p.put("h", (Object) parts.hours);
        p.put("i", (Object) parts.minutes);
        p.put("s", (Object) parts.seconds);
        p.put("f", (Object) (parts.micros / 1_000_000.0));
        p.put("invert", (Object) (inverted ? 1L : 0L));
        p.put("days", days == null ? (Object) false : (Object) days);
        p.put("from_string", false);
        dynamic = p;
    }

    @Override
    protected void cloneState(PhpObject original) {
        words = ((PhpDateInterval) original).words;
        wording = ((PhpDateInterval) original).wording;
    }

    /// What the properties say now.
    RelativeTime parts(Context ctx) {
        if (words != null) return words.copy();
        PhpArray p = properties(ctx);
        RelativeTime parts = new RelativeTime();
        parts.years = number(p, "y");
        parts.months = number(p, "m");
        parts.days = number(p, "d");
        parts.hours = number(p, "h");
        parts.minutes = number(p, "i");
        parts.seconds = number(p, "s");
        parts.micros = Math.round(Conversions.toDouble(p.get("f")) * 1_000_000);
        return parts;
    }

    private static long number(PhpArray properties, String name) {
        return Conversions.toLong(properties.get(name));
    }

    private PhpArray properties(Context ctx) {
        if (dynamic == null || !dynamic.has("y")) throw DateObject.notInitialized(ctx, this, "DateInterval");
        return dynamic;
    }

    boolean isInverted(Context ctx) {
        return words == null && number(properties(ctx), "invert") != 0;
    }

    Time addTo(Context ctx, Time time) {
        RelativeTime parts = parts(ctx);
        if (isInverted(ctx)) parts.negate();
        return TimeResolver.add(time, parts);
    }

    /// Working days and `last day of` have no opposite: an exception, or a warning and the time as it was.
    Time takeFrom(Context ctx, Time time, String function, boolean throwing) {
        RelativeTime parts = parts(ctx);
        if (parts.hasWeekday || parts.special != RelativeTime.Special.NONE) {
            String message = function + "(): Only non-special relative time specifications are supported for subtraction";
            if (throwing) throw Errors.of(ctx, "DateInvalidOperationException", message, 0);
            ctx.warning(message);
            return time;
        }
        parts.dayOf = RelativeTime.DayOf.NONE;
        if (!isInverted(ctx)) parts.negate();
        return TimeResolver.add(time, parts);
    }

    @PhpMethod("__construct(string $duration)")
    void construct(Context ctx, String duration) {
        RelativeTime parts = IntervalText.parse(duration);
        if (parts == null) {
            throw Errors.of(ctx, "DateMalformedIntervalStringException", "Unknown or bad format (" + duration + ")", 0);
        }
        fill(parts, false, null);
    }

    @PhpMethod("static createFromDateString(string $datetime): @tentative DateInterval")
    static Object createFromDateString(Context ctx, String datetime) {
        ParsedTime parsed = TimeParser.parse(datetime);
        if (parsed.hasErrors()) {
            throw Errors.of(ctx, "DateMalformedIntervalStringException", badFormat(datetime, parsed), 0);
        }
        return ofWords(ctx, datetime, parsed.relative);
    }

    static String badFormat(String text, ParsedTime parsed) {
        return "Unknown or bad format (" + text + ") at position " + DateObject.problem(text, parsed);
    }

    @PhpMethod("format(string $format): @tentative string")
    String format(Context ctx, String format) {
        Object days = words == null ? properties(ctx).get("days") : null;
        return IntervalText.format(format, parts(ctx), isInverted(ctx), days instanceof Long number ? number : null);
    }

    @PhpMethod("__serialize(): array")
    PhpArray serialize(Context ctx) {
        properties(ctx);
        return words == null ? dynamic.copy() : propertiesFor(ctx, Purpose.SERIALIZE);
    }

    @PhpMethod("__unserialize(array $data): void")
    void unserialize(Context ctx, PhpArray data) {
        restore(data);
    }

    /// Missing numbers are 0.
    private void restore(PhpArray data) {
        if (data.get("date_string") instanceof String text && Conversions.toBoolean(data.get("from_string"))) {
            become(text, TimeParser.parse(text).relative);
            return;
        }
        RelativeTime parts = new RelativeTime();
        parts.years = number(data, "y");
        parts.months = number(data, "m");
        parts.days = number(data, "d");
        parts.hours = number(data, "h");
        parts.minutes = number(data, "i");
        parts.seconds = number(data, "s");
        parts.micros = Math.round(Conversions.toDouble(data.get("f")) * 1_000_000);
        Object days = data.get("days");
        fill(parts, number(data, "invert") != 0, days instanceof Long number ? number : null);
        for (int i = data.first(); i >= 0; i = data.next(i)) {
            if (!dynamic.has(data.keyAt(i))) dynamic.put(data.keyAt(i), data.valueAt(i));
        }
    }

    @PhpMethod("static __set_state(array $array): @tentative DateInterval")
    static PhpObject setState(Context ctx, PhpArray array) {
        PhpDateInterval interval = new PhpDateInterval(ctx.classes().builtin("dateinterval"));
        interval.restore(array);
        return interval;
    }

    @Override
    public Integer compareContent(Context ctx, PhpObject other) {
        ctx.warning("Cannot compare DateInterval objects");
        return dev.phpc.runtime.Comparison.UNCOMPARABLE;
    }
}
