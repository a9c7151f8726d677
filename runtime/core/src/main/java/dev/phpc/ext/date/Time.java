package dev.phpc.ext.date;

/// A moment with the zone it is shown in. `seconds` count from 1970, `micros` are 0 to 999,999.
final class Time {
    private final long seconds;
    private final int micros;
    private final Zone zone;
    private final int offset;
    private final long year;
    private final int month;
    private final int day;
    private final int secondOfDay;

    Time(long seconds, int micros, Zone zone) {
        this.seconds = seconds;
        this.micros = micros;
        this.zone = zone;
        offset = zone.offset(seconds);
        long local = seconds + offset;
        long[] date = Calendar.date(Math.floorDiv(local, Calendar.SECONDS_PER_DAY));
        year = date[0];
        month = (int) date[1];
        day = (int) date[2];
        secondOfDay = (int) Math.floorMod(local, Calendar.SECONDS_PER_DAY);
    }

    /// The current moment.
    static Time now(Zone zone) {
        java.time.Instant now = java.time.Instant.now();
        return new Time(now.getEpochSecond(), now.getNano() / 1000, zone);
    }

    Time in(Zone other) {
        return new Time(seconds, micros, other);
    }

    Time withMicros(int micros) {
        return new Time(seconds, micros, zone);
    }

    long seconds() {
        return seconds;
    }

    int micros() {
        return micros;
    }

    Zone zone() {
        return zone;
    }

    int offset() {
        return offset;
    }

    boolean isDaylightSaving() {
        return zone.isDaylightSaving(seconds);
    }

    long year() {
        return year;
    }

    int month() {
        return month;
    }

    int day() {
        return day;
    }

    int hour() {
        return secondOfDay / 3600;
    }

    int minute() {
        return secondOfDay / 60 % 60;
    }

    int second() {
        return secondOfDay % 60;
    }

    /// 0 is Sunday.
    int dayOfWeek() {
        return Calendar.dayOfWeek(year, month, day);
    }

    int dayOfYear() {
        return Calendar.dayOfYear(year, month, day);
    }

    static int compare(Time a, Time b) {
        int order = Long.compare(a.seconds, b.seconds);
        return order != 0 ? order : Integer.compare(a.micros, b.micros);
    }
}
