package dev.phpc.ext.date;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.objects.PhpObject;
import java.util.List;

/// The functions about time zones.
final class ZoneFunctions {
    private ZoneFunctions() {}

    @PhpFunction(value = "date_default_timezone_set(string $timezoneId): bool", effects = {Effect.WRITES_STATE})
    static boolean date_default_timezone_set(Context ctx, String timezoneId) {
        Zone zone = ZoneTable.named(timezoneId);
        if (zone == null) {
            ctx.notice("date_default_timezone_set(): Timezone ID '" + timezoneId + "' is invalid");
            return false;
        }
        DateState.of(ctx).zone(zone);
        return true;
    }

    @PhpFunction(value = "date_default_timezone_get(): string", effects = {Effect.READS_STATE})
    static String date_default_timezone_get(Context ctx) {
        return DateState.of(ctx).zone().name();
    }

    @PhpFunction(value = "timezone_open(string $timezone): DateTimeZone|false", effects = {Effect.READS_STATE})
    static Object timezone_open(Context ctx, String timezone) {
        if (timezone.indexOf(0) >= 0) {
            throw dev.phpc.runtime.Errors.valueError(ctx, "timezone_open(): Argument #1 ($timezone) must not contain any null bytes");
        }
        String problem = PhpDateTimeZone.problem(timezone);
        if (problem != null) {
            ctx.warning("timezone_open(): " + problem);
            return false;
        }
        return PhpDateTimeZone.create(ctx, PhpDateTimeZone.parse(timezone));
    }

    @PhpFunction(value = "timezone_name_get(DateTimeZone $object): string", effects = {Effect.READS_STATE})
    static String timezone_name_get(Context ctx, PhpDateTimeZone object) {
        return object.zone(ctx).name();
    }

    @PhpFunction(value = "timezone_offset_get(DateTimeZone $object, DateTimeInterface $datetime): int", effects = {Effect.READS_STATE})
    static long timezone_offset_get(Context ctx, PhpDateTimeZone object, PhpObject datetime) {
        return object.getOffset(ctx, datetime);
    }

    @PhpFunction(value = "timezone_transitions_get(DateTimeZone $object, int $timestampBegin = PHP_INT_MIN, int $timestampEnd = 2147483647): array|false",
        effects = {Effect.READS_STATE})
    static Object timezone_transitions_get(Context ctx, PhpDateTimeZone object, long timestampBegin, long timestampEnd) {
        return object.getTransitions(ctx, timestampBegin, timestampEnd);
    }

    @PhpFunction(value = "timezone_location_get(DateTimeZone $object): array|false", effects = {Effect.READS_STATE})
    static Object timezone_location_get(Context ctx, PhpDateTimeZone object) {
        return object.getLocation(ctx);
    }

    @PhpFunction(value = "timezone_identifiers_list(int $timezoneGroup = DateTimeZone::ALL, ?string $countryCode = null): array",
        effects = {Effect.READS_STATE})
    static PhpArray timezone_identifiers_list(Context ctx, long timezoneGroup, String countryCode) {
        return ZoneArrays.identifiers(ctx, "timezone_identifiers_list", timezoneGroup, countryCode);
    }

    @PhpFunction(value = "timezone_abbreviations_list(): array", effects = {Effect.READS_STATE})
    static PhpArray timezone_abbreviations_list() {
        return ZoneArrays.abbreviations();
    }

    /// `2025.2`, which IANA calls 2025b.
    @PhpFunction(value = "timezone_version_get(): string", effects = {Effect.READS_STATE})
    static String timezone_version_get() {
        String version = java.time.zone.ZoneRulesProvider.getVersions("UTC").lastEntry().getKey();
        return version.substring(0, 4) + "." + (version.charAt(4) - 'a' + 1);
    }

    /// By abbreviation and offset, else by abbreviation, else by offset and daylight saving.
    @PhpFunction(value = "timezone_name_from_abbr(string $abbr, int $utcOffset = -1, int $isDST = -1): string|false", effects = {Effect.READS_STATE})
    static Object timezone_name_from_abbr(String abbr, long utcOffset, long isDST) {
        String name = ZoneTable.lowerCase(abbr);
        if (name.equals("utc") || name.equals("gmt")) return "UTC";
        List<ZoneTable.Abbreviation> meanings = ZoneTable.abbreviations().getOrDefault(name, List.of());
        for (ZoneTable.Abbreviation meaning : meanings) {
            if (meaning.zone() != null && (utcOffset == -1 || meaning.offset() == utcOffset)) return meaning.zone();
        }
        if (!meanings.isEmpty() && meanings.get(0).zone() != null) return meanings.get(0).zone();
        String fallback = isDST < 0 ? null : FallbackZones.find(utcOffset, isDST > 0);
        return fallback == null ? false : fallback;
    }
}
