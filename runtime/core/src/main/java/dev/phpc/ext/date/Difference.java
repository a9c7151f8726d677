package dev.phpc.ext.date;

/// What lies between two times: years to microseconds as a calendar counts them, and the days in all.
record Difference(RelativeTime parts, boolean inverted, long days) {

    static Difference of(Time from, Time to) {
        boolean inverted = Time.compare(from, to) > 0;
        Time early = inverted ? to : from;
        Time late = inverted ? from : to;
        boolean sameZone = early.zone() instanceof Zone.Named a && late.zone() instanceof Zone.Named b && a.name().equals(b.name());
        RelativeTime parts = new RelativeTime();
        parts.years = late.year() - early.year();
        parts.months = late.month() - early.month();
        parts.days = late.day() - early.day();
        parts.hours = late.hour() - early.hour();
        parts.minutes = late.minute() - early.minute();
        parts.seconds = late.second() - early.second();
        parts.micros = late.micros() - early.micros();
        if (!sameZone) parts.seconds += early.offset() - late.offset();
        normalize(parts, inverted ? early : late, inverted);
        if (sameZone && early.offset() != late.offset()) elapse(parts, early, late);
        return new Difference(parts, inverted, days(early, late, sameZone));
    }

    /// Where the clocks show less than a day, the hours are those that passed.
    private static void elapse(RelativeTime parts, Time early, Time late) {
        long elapsed = late.seconds() - early.seconds() - (late.micros() < early.micros() ? 1 : 0);
        if (elapsed + late.offset() - early.offset() >= Calendar.SECONDS_PER_DAY) return;
        parts.years = parts.months = parts.days = 0;
        parts.hours = elapsed / 3600;
        parts.minutes = elapsed / 60 % 60;
        parts.seconds = elapsed % 60;
    }

    private static void normalize(RelativeTime p, Time base, boolean inverted) {
        p.seconds += Math.floorDiv(p.micros, 1_000_000L);
        p.micros = Math.floorMod(p.micros, 1_000_000L);
        p.minutes += Math.floorDiv(p.seconds, 60L);
        p.seconds = Math.floorMod(p.seconds, 60L);
        p.hours += Math.floorDiv(p.minutes, 60L);
        p.minutes = Math.floorMod(p.minutes, 60L);
        p.days += Math.floorDiv(p.hours, 24L);
        p.hours = Math.floorMod(p.hours, 24L);
        p.years += Math.floorDiv(p.months, 12L);
        p.months = Math.floorMod(p.months, 12L);
        borrowDays(p, base, inverted);
        p.years += Math.floorDiv(p.months, 12L);
        p.months = Math.floorMod(p.months, 12L);
    }

    /// Forward, the months before the later date lend their days; backward, the month of the earlier date and those after it.
    private static void borrowDays(RelativeTime p, Time base, boolean inverted) {
        long year = base.year();
        long month = base.month();
        while (p.days < 0) {
            if (inverted) {
                p.days += Calendar.daysInMonth(year, month);
                if (++month > 12) {
                    month = 1;
                    year++;
                }
            } else {
                if (--month < 1) {
                    month = 12;
                    year--;
                }
                p.days += Calendar.daysInMonth(year, month);
            }
            p.months--;
        }
    }

    private static long days(Time early, Time late, boolean sameZone) {
        if (!sameZone) {
            return Math.floorDiv(late.seconds() - early.seconds() - (late.micros() < early.micros() ? 1 : 0), Calendar.SECONDS_PER_DAY);
        }
        long days = Calendar.days(late.year(), late.month(), late.day()) - Calendar.days(early.year(), early.month(), early.day());
        return days > 0 && clock(late) < clock(early) ? days - 1 : days;
    }

    private static long clock(Time time) {
        return (time.hour() * 3600L + time.minute() * 60 + time.second()) * 1_000_000 + time.micros();
    }
}
