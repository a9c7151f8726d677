package dev.phpc.ext.date;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpClassConstant;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.ContentOrder;
import dev.phpc.runtime.objects.ObjectCasts;
import dev.phpc.runtime.objects.Objects;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.PropertyView;

/// A time zone.
@PhpClass("class DateTimeZone")
public class PhpDateTimeZone extends PhpObject implements PropertyView, ContentOrder {
    @PhpClassConstant("public int AFRICA") static final long AFRICA = 1;
    @PhpClassConstant("public int AMERICA") static final long AMERICA = 2;
    @PhpClassConstant("public int ANTARCTICA") static final long ANTARCTICA = 4;
    @PhpClassConstant("public int ARCTIC") static final long ARCTIC = 8;
    @PhpClassConstant("public int ASIA") static final long ASIA = 16;
    @PhpClassConstant("public int ATLANTIC") static final long ATLANTIC = 32;
    @PhpClassConstant("public int AUSTRALIA") static final long AUSTRALIA = 64;
    @PhpClassConstant("public int EUROPE") static final long EUROPE = 128;
    @PhpClassConstant("public int INDIAN") static final long INDIAN = 256;
    @PhpClassConstant("public int PACIFIC") static final long PACIFIC = 512;
    @PhpClassConstant("public int UTC") static final long UTC = 1024;
    @PhpClassConstant("public int ALL") static final long ALL = 2047;
    @PhpClassConstant("public int ALL_WITH_BC") static final long ALL_WITH_BC = 4095;
    @PhpClassConstant("public int PER_COUNTRY") static final long PER_COUNTRY = 4096;

    private static final int LARGEST_OFFSET = 99 * 3600 + 59 * 60 + 59;

    private Zone zone;

    public PhpDateTimeZone(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    static PhpDateTimeZone create(Context ctx, Zone zone) {
        PhpDateTimeZone object = new PhpDateTimeZone(ctx.classes().builtin("datetimezone"));
        object.zone = zone;
        return object;
    }

    Zone zone(Context ctx) {
        if (zone == null) throw DateObject.notInitialized(ctx, this, "DateTimeZone");
        return zone;
    }

    @Override
    protected void cloneState(PhpObject original) {
        zone = ((PhpDateTimeZone) original).zone;
    }

    @PhpMethod("__construct(string $timezone)")
    void construct(Context ctx, String timezone) {
        if (timezone.indexOf(0) >= 0) {
            throw Errors.valueError(ctx, "DateTimeZone::__construct(): Argument #1 ($timezone) must not contain any null bytes");
        }
        String problem = problem(timezone);
        if (problem != null) throw Errors.of(ctx, "DateInvalidTimeZoneException", "DateTimeZone::__construct(): " + problem, 0);
        zone = parse(timezone);
    }

    /// Null if the text names a zone and nothing else.
    static String problem(String text) {
        Zone parsed = parse(text);
        if (parsed == null) return "Unknown or bad timezone (" + text + ")";
        if (parsed instanceof Zone.Offset offset && Math.abs(offset.seconds()) > LARGEST_OFFSET) {
            return "Timezone offset is out of range (" + text + ")";
        }
        return null;
    }

    static Zone parse(String text) {
        TokenReader in = new TokenReader(text);
        Zone zone = in.zone();
        return in.isAtEnd() ? zone : null;
    }

    @PhpMethod("getName(): @tentative string")
    String getName(Context ctx) {
        return zone(ctx).name();
    }

    @PhpMethod("getOffset(DateTimeInterface $datetime): @tentative int")
    long getOffset(Context ctx, PhpObject datetime) {
        return zone(ctx).offset(DateObject.timeOf(ctx, datetime).seconds());
    }

    @PhpMethod("getTransitions(int $timestampBegin = PHP_INT_MIN, int $timestampEnd = 2147483647): @tentative array|false")
    Object getTransitions(Context ctx, long timestampBegin, long timestampEnd) {
        return zone(ctx) instanceof Zone.Named named ? ZoneArrays.transitions(named, timestampBegin, timestampEnd) : (Object) false;
    }

    @PhpMethod("getLocation(): @tentative array|false")
    Object getLocation(Context ctx) {
        return zone(ctx) instanceof Zone.Named named ? ZoneArrays.location(named) : (Object) false;
    }

    @PhpMethod("static listAbbreviations(): @tentative array")
    static PhpArray listAbbreviations() {
        return ZoneArrays.abbreviations();
    }

    @PhpMethod("static listIdentifiers(int $timezoneGroup = DateTimeZone::ALL, ?string $countryCode = null): @tentative array")
    static PhpArray listIdentifiers(Context ctx, long timezoneGroup, String countryCode) {
        return ZoneArrays.identifiers(ctx, "DateTimeZone::listIdentifiers", timezoneGroup, countryCode);
    }

    @PhpMethod("__serialize(): array")
    PhpArray serialize(Context ctx) {
        zone(ctx);
        PhpArray data = describe(new PhpArray());
        PhpArray own = ObjectCasts.properties(ctx, this);
        for (int i = own.first(); i >= 0; i = own.next(i)) data.put(own.keyAt(i), own.valueAt(i));
        return data;
    }

    @PhpMethod("__unserialize(array $data): void")
    void unserialize(Context ctx, PhpArray data) {
        if (!restore(data)) throw Errors.error(ctx, "Invalid serialization data for DateTimeZone object");
        for (int i = data.first(); i >= 0; i = data.next(i)) {
            Object key = data.keyAt(i);
            if (key.equals("timezone_type") || key.equals("timezone")) continue;
            Objects.setProperty(ctx, this, String.valueOf(key), data.valueAt(i), cls());
        }
    }

    private boolean restore(PhpArray data) {
        if (!(data.get("timezone_type") instanceof Long type) || !(data.get("timezone") instanceof String name)) return false;
        Zone found = type == 3 ? ZoneTable.named(name) : parse(name);
        if (found == null || found.type() != type) return false;
        zone = found;
        return true;
    }

    @PhpMethod("static __set_state(array $array): @tentative DateTimeZone")
    static PhpObject setState(Context ctx, PhpArray array) {
        PhpDateTimeZone object = create(ctx, null);
        if (!object.restore(array)) throw Errors.error(ctx, "Timezone initialization failed");
        return object;
    }

    @Override
    public PhpArray propertiesFor(Context ctx, Purpose purpose) {
        PhpArray shown = ObjectCasts.properties(ctx, this);
        return zone == null ? shown : describe(shown);
    }

    private PhpArray describe(PhpArray into) {
        into.put("timezone_type", (Object) (long) zone.type());
        into.put("timezone", zone.name());
        return into;
    }

    @Override
    public Integer compareContent(Context ctx, PhpObject other) {
        if (!(other instanceof PhpDateTimeZone that)) return dev.phpc.runtime.Comparison.UNCOMPARABLE;
        if (zone(ctx).type() != that.zone(ctx).type()) {
            throw Errors.of(ctx, "DateException", "Cannot compare two different kinds of DateTimeZone objects", 0);
        }
        boolean equal = zone instanceof Zone.Offset ? zone.offset(0) == that.zone.offset(0) : zone.name().equals(that.zone.name());
        return equal ? 0 : dev.phpc.runtime.Comparison.UNCOMPARABLE;
    }
}
