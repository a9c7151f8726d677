package dev.phpc.ext.date;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;

/// Sunrise, sunset and twilight.
final class SunFunctions {
    private static final String DEPRECATED = "8.4, as date_sunrise() and date_sunset() were deprecated in 8.1";

    @PhpConstant(value = "SUNFUNCS_RET_TIMESTAMP", deprecatedSince = DEPRECATED) static final long RET_TIMESTAMP = 0;
    @PhpConstant(value = "SUNFUNCS_RET_STRING", deprecatedSince = DEPRECATED) static final long RET_STRING = 1;
    @PhpConstant(value = "SUNFUNCS_RET_DOUBLE", deprecatedSince = DEPRECATED) static final long RET_DOUBLE = 2;

    /// Refraction lifts the sun by so much at the horizon.
    private static final double HORIZON = -35.0 / 60;

    private SunFunctions() {}

    @PhpFunction(value = "#[\\Deprecated(since: '8.1', message: 'use date_sun_info() instead')] date_sunrise(int $timestamp, "
        + "int $returnFormat = SUNFUNCS_RET_STRING, ?float $latitude = null, ?float $longitude = null, ?float $zenith = null, "
        + "?float $utcOffset = null): string|int|float|false", effects = {Effect.READS_STATE})
    static Object date_sunrise(Context ctx, long timestamp, long returnFormat, Double latitude, Double longitude, Double zenith, Double utcOffset) {
        return riseOrSet(ctx, "date_sunrise", "date.sunrise_zenith", timestamp, returnFormat, latitude, longitude, zenith, utcOffset, false);
    }

    @PhpFunction(value = "#[\\Deprecated(since: '8.1', message: 'use date_sun_info() instead')] date_sunset(int $timestamp, "
        + "int $returnFormat = SUNFUNCS_RET_STRING, ?float $latitude = null, ?float $longitude = null, ?float $zenith = null, "
        + "?float $utcOffset = null): string|int|float|false", effects = {Effect.READS_STATE})
    static Object date_sunset(Context ctx, long timestamp, long returnFormat, Double latitude, Double longitude, Double zenith, Double utcOffset) {
        return riseOrSet(ctx, "date_sunset", "date.sunset_zenith", timestamp, returnFormat, latitude, longitude, zenith, utcOffset, true);
    }

    private static Object riseOrSet(Context ctx, String function, String zenithSetting, long timestamp, long format, Double latitude,
            Double longitude, Double zenith, Double utcOffset, boolean set) {
        double north = latitude != null ? latitude : setting(ctx, "date.default_latitude");
        double east = longitude != null ? longitude : setting(ctx, "date.default_longitude");
        double angle = zenith != null ? zenith : setting(ctx, zenithSetting);
        if (format < RET_TIMESTAMP || format > RET_DOUBLE) {
            throw Errors.valueError(ctx, function
                + "(): Argument #2 ($returnFormat) must be one of SUNFUNCS_RET_TIMESTAMP, SUNFUNCS_RET_STRING, or SUNFUNCS_RET_DOUBLE");
        }
        Zone zone = DateState.of(ctx).zone();
        Sun sun = Sun.at(new Time(timestamp, 0, zone), east, north, 90 - angle, true);
        if (sun.visibility() != 0) return false;
        if (format == RET_TIMESTAMP) return set ? sun.set() : sun.rise();
        double hour = (set ? sun.setHour() : sun.riseHour()) + (utcOffset != null ? utcOffset : zone.offset(timestamp) / 3600);
        if (hour > 24 || hour < 0) hour -= Math.floor(hour / 24) * 24;
        return format == RET_DOUBLE ? (Object) hour : clock(hour);
    }

    private static double setting(Context ctx, String name) {
        return Conversions.toDouble(ctx.ini().get(name));
    }

    private static String clock(double hour) {
        int minutes = (int) ((hour - (int) hour) * 60);
        return two((int) hour) + ":" + two(minutes);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    @PhpFunction(value = "date_sun_info(int $timestamp, float $latitude, float $longitude): array", effects = {Effect.READS_STATE})
    static PhpArray date_sun_info(Context ctx, long timestamp, double latitude, double longitude) {
        Time time = new Time(timestamp, 0, DateState.of(ctx).zone());
        PhpArray info = new PhpArray();
        Sun sun = Sun.at(time, longitude, latitude, HORIZON, true);
        put(info, sun, "sunrise", "sunset");
        info.put("transit", (Object) sun.transit());
        put(info, Sun.at(time, longitude, latitude, -6, false), "civil_twilight_begin", "civil_twilight_end");
        put(info, Sun.at(time, longitude, latitude, -12, false), "nautical_twilight_begin", "nautical_twilight_end");
        put(info, Sun.at(time, longitude, latitude, -18, false), "astronomical_twilight_begin", "astronomical_twilight_end");
        return info;
    }

    /// False where there is night all day, true where there is light.
    private static void put(PhpArray info, Sun sun, String begin, String end) {
        info.put(begin, sun.visibility() == 0 ? (Object) sun.rise() : (Object) (sun.visibility() > 0));
        info.put(end, sun.visibility() == 0 ? (Object) sun.set() : (Object) (sun.visibility() > 0));
    }
}
