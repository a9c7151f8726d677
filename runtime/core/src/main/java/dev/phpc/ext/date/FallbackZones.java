package dev.phpc.ext.date;

/// The zone that stands for an offset where nothing better is known, as `timezone_name_from_abbr` chooses it.
final class FallbackZones {
    private record Entry(int minutes, boolean summer, String zone) {}

    private static final Entry[] ENTRIES = {
        new Entry(-660, false, "Pacific/Apia"), new Entry(-600, false, "Pacific/Honolulu"), new Entry(-540, false, "America/Anchorage"),
        new Entry(-480, true, "America/Anchorage"), new Entry(-480, false, "America/Los_Angeles"), new Entry(-420, true, "America/Los_Angeles"),
        new Entry(-420, false, "America/Denver"), new Entry(-360, true, "America/Denver"), new Entry(-360, false, "America/Chicago"),
        new Entry(-300, true, "America/Chicago"), new Entry(-300, false, "America/New_York"), new Entry(-270, false, "America/Caracas"),
        new Entry(-240, true, "America/New_York"), new Entry(-240, false, "America/Halifax"), new Entry(-180, true, "America/Halifax"),
        new Entry(-180, false, "America/Sao_Paulo"), new Entry(-120, true, "America/Sao_Paulo"), new Entry(-60, false, "Atlantic/Azores"),
        new Entry(0, true, "Atlantic/Azores"), new Entry(0, false, "Europe/London"), new Entry(60, true, "Europe/London"),
        new Entry(60, false, "Europe/Paris"), new Entry(120, true, "Europe/Paris"), new Entry(120, false, "Europe/Helsinki"),
        new Entry(180, true, "Europe/Helsinki"), new Entry(180, false, "Europe/Moscow"), new Entry(240, true, "Europe/Moscow"),
        new Entry(240, false, "Asia/Dubai"), new Entry(300, false, "Asia/Karachi"), new Entry(330, false, "Asia/Kolkata"),
        new Entry(345, false, "Asia/Katmandu"), new Entry(360, true, "Asia/Yekaterinburg"), new Entry(420, true, "Asia/Novosibirsk"),
        new Entry(420, false, "Asia/Krasnoyarsk"), new Entry(480, true, "Asia/Krasnoyarsk"), new Entry(480, false, "Asia/Shanghai"),
        new Entry(540, false, "Asia/Tokyo"), new Entry(600, false, "Australia/Melbourne"), new Entry(630, true, "Australia/Adelaide"),
        new Entry(660, true, "Australia/Melbourne"), new Entry(720, false, "Pacific/Auckland"), new Entry(780, true, "Pacific/Auckland"),
    };

    private FallbackZones() {}

    /// Null if there is none.
    static String find(long seconds, boolean summer) {
        for (Entry entry : ENTRIES) {
            if (entry.minutes * 60L == seconds && entry.summer == summer) return entry.zone;
        }
        return null;
    }
}
