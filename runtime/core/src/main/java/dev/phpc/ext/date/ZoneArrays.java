package dev.phpc.ext.date;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import java.time.zone.ZoneOffsetTransition;

/// What the functions and methods about time zones return as arrays.
final class ZoneArrays {
    private static final String[] GROUPS = {"Africa/", "America/", "Antarctica/", "Arctic/", "Asia/", "Atlantic/", "Australia/", "Europe/",
        "Indian/", "Pacific/", "UTC"};
    private static final int MOST_TRANSITIONS = 4000;

    private ZoneArrays() {}

    /// Changes of the clock between two moments, headed by the state at the first.
    static PhpArray transitions(Zone.Named zone, long begin, long end) {
        PhpArray list = new PhpArray();
        if (begin > end) return list;
        list.append(transition(zone, begin));
        if (zone.rules().isFixedOffset()) return list;
        ZoneOffsetTransition next = zone.rules().nextTransition(Zone.Named.instant(begin));
        for (int i = 0; next != null && next.toEpochSecond() <= end && i < MOST_TRANSITIONS; i++) {
            list.append(transition(zone, next.toEpochSecond()));
            next = zone.rules().nextTransition(next.getInstant());
        }
        return list;
    }

    private static PhpArray transition(Zone.Named zone, long moment) {
        PhpArray array = new PhpArray();
        array.put("ts", (Object) moment);
        array.put("time", TimeFormat.format(PhpDateTimeInterface.RFC3339, new Time(moment, 0, new Zone.Offset(0))));
        array.put("offset", (Object) (long) zone.offset(moment));
        array.put("isdst", zone.isDaylightSaving(moment));
        array.put("abbr", zone.abbreviation(moment));
        return array;
    }

    static PhpArray location(Zone.Named zone) {
        ZoneTable.Place place = ZoneTable.place(zone.name());
        PhpArray array = new PhpArray();
        array.put("country_code", place.country());
        array.put("latitude", (Object) place.latitude());
        array.put("longitude", (Object) place.longitude());
        array.put("comments", place.comments());
        return array;
    }

    static PhpArray abbreviations() {
        PhpArray all = new PhpArray();
        ZoneTable.abbreviations().forEach((name, meanings) -> {
            PhpArray list = new PhpArray();
            for (ZoneTable.Abbreviation meaning : meanings) {
                PhpArray array = new PhpArray();
                array.put("dst", meaning.summer());
                array.put("offset", (Object) (long) meaning.offset());
                array.put("timezone_id", meaning.zone());
                list.appendOwned(array);
            }
            all.put(name, list);
        });
        return all;
    }

    static PhpArray identifiers(Context ctx, String function, long group, String country) {
        if (group == PhpDateTimeZone.PER_COUNTRY && (country == null || country.length() != 2)) {
            throw Errors.valueError(ctx, function + "(): Argument #2 ($countryCode) must be a two-letter ISO 3166-1 compatible country code "
                + "when argument #1 ($timezoneGroup) is DateTimeZone::PER_COUNTRY");
        }
        PhpArray list = new PhpArray();
        for (ZoneTable.Place place : ZoneTable.places()) {
            boolean wanted = group == PhpDateTimeZone.PER_COUNTRY
                ? place.country().equals(ZoneTable.upperCase(country))
                : group == PhpDateTimeZone.ALL_WITH_BC || place.current() && isInGroup(place.id(), group);
            if (wanted) list.append(place.id());
        }
        return list;
    }

    private static boolean isInGroup(String id, long group) {
        for (int i = 0; i < GROUPS.length; i++) {
            if ((group & 1L << i) != 0 && id.startsWith(GROUPS[i])) return true;
        }
        return false;
    }
}
