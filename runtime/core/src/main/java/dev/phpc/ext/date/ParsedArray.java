package dev.phpc.ext.date;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import java.util.Map;

/// Parsed times as PHP arrays: `date_parse` and the last errors.
final class ParsedArray {
    private ParsedArray() {}

    /// False if nothing was wrong with the last text, or none was parsed.
    static Object lastErrors(Context ctx) {
        ParsedTime last = DateState.of(ctx).lastParsed();
        if (last == null || last.errorCount == 0 && last.warningCount == 0) return false;
        PhpArray array = new PhpArray();
        addProblems(array, last);
        return array;
    }

    private static void addProblems(PhpArray array, ParsedTime parsed) {
        array.put("warning_count", (Object) (long) parsed.warningCount);
        array.put("warnings", messages(parsed.warnings));
        array.put("error_count", (Object) (long) parsed.errorCount);
        array.put("errors", messages(parsed.errors));
    }

    private static PhpArray messages(Map<Long, String> messages) {
        PhpArray array = new PhpArray();
        messages.forEach((position, message) -> array.put((long) position, message));
        return array;
    }

    static PhpArray of(ParsedTime parsed) {
        PhpArray array = new PhpArray();
        putField(array, "year", parsed.year);
        putField(array, "month", parsed.month);
        putField(array, "day", parsed.day);
        putField(array, "hour", parsed.hour);
        putField(array, "minute", parsed.minute);
        putField(array, "second", parsed.second);
        array.put("fraction", parsed.micros == ParsedTime.UNSET ? (Object) false : (Object) (parsed.micros / 1_000_000.0));
        addProblems(array, parsed);
        array.put("is_localtime", parsed.isLocal);
        if (parsed.isLocal) addZone(array, parsed.zone);
        if (parsed.hasRelative) array.put("relative", relative(parsed.relative));
        return array;
    }

    private static void putField(PhpArray array, String name, long value) {
        array.put(name, value == ParsedTime.UNSET ? (Object) false : (Object) value);
    }

    private static void addZone(PhpArray array, Zone zone) {
        array.put("zone_type", (Object) (long) (zone == null ? 0 : zone.type()));
        switch (zone) {
            case null -> { }
            case Zone.Offset offset -> {
                array.put("zone", (Object) (long) offset.seconds());
                array.put("is_dst", false);
            }
            case Zone.Abbreviated abbreviated -> {
                array.put("zone", (Object) (long) abbreviated.standardOffset());
                array.put("is_dst", abbreviated.summer());
                array.put("tz_abbr", abbreviated.name());
            }
            case Zone.Named named -> array.put("tz_id", named.name());
        }
    }

    private static PhpArray relative(RelativeTime relative) {
        PhpArray array = new PhpArray();
        array.put("year", (Object) relative.years);
        array.put("month", (Object) relative.months);
        array.put("day", (Object) relative.days);
        array.put("hour", (Object) relative.hours);
        array.put("minute", (Object) relative.minutes);
        array.put("second", (Object) relative.seconds);
        if (relative.hasWeekday) array.put("weekday", (Object) (long) relative.weekday);
        if (relative.special == RelativeTime.Special.WEEKDAYS) array.put("weekdays", (Object) relative.specialAmount);
        if (relative.dayOf == RelativeTime.DayOf.FIRST) array.put("first_day_of_month", true);
        if (relative.dayOf == RelativeTime.DayOf.LAST) array.put("last_day_of_month", true);
        return array;
    }
}
