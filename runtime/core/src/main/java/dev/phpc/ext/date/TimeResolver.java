package dev.phpc.ext.date;

/// Turns what a text said into a moment.
final class TimeResolver {
    private long year;
    private long month;
    private long day;
    private long hour;
    private long minute;
    private long second;

    private TimeResolver(long year, long month, long day) {
        this.year = year;
        this.month = month;
        this.day = day;
    }

    /// The moment that `parsed` means at `now`; what it does not name comes from `now`, in whose zone it is read if it names none.
    static Time resolve(ParsedTime parsed, Time now) {
        return resolve(parsed, now, parsed.hasDate && !parsed.hasTime);
    }

    /// As above; `midnight` says whether a time of day that was not named is that, rather than the present one.
    static Time resolve(ParsedTime parsed, Time now, boolean midnight) {
        Zone zone = parsed.zone != null ? parsed.zone : now.zone();
        TimeResolver fields = new TimeResolver(or(parsed.year, now.year()), or(parsed.month, now.month()), or(parsed.day, now.day()));
        fields.hour = midnight ? 0 : or(parsed.hour, now.hour());
        fields.minute = midnight ? 0 : or(parsed.minute, now.minute());
        fields.second = midnight ? 0 : or(parsed.second, now.second());
        long micros = midnight ? 0 : parsed.micros != ParsedTime.UNSET ? parsed.micros : parsed.namesNothing() ? now.micros() : 0;
        Boolean summer = parsed.namesNothing() ? (Boolean) now.isDaylightSaving() : null;
        return fields.moment(parsed.hasRelative ? parsed.relative : new RelativeTime(), micros, zone, summer);
    }

    private static long or(long field, long otherwise) {
        return field == ParsedTime.UNSET ? otherwise : field;
    }

    /// `DateTime::modify`: the fields a text names replace those of `time`.
    static Time modify(Time time, ParsedTime parsed) {
        TimeResolver fields = new TimeResolver(or(parsed.year, time.year()), or(parsed.month, time.month()), or(parsed.day, time.day()));
        boolean named = parsed.hour != ParsedTime.UNSET;
        fields.hour = named ? parsed.hour : time.hour();
        fields.minute = named ? or(parsed.minute, 0) : time.minute();
        fields.second = named ? or(parsed.second, 0) : time.second();
        long micros = or(parsed.micros, time.micros());
        boolean isTimestamp = parsed.zone instanceof Zone.Offset o && o.seconds() == 0 && parsed.year == 1970 && parsed.hasRelative && !parsed.hasDate;
        Zone zone = isTimestamp ? new Zone.Offset(0) : time.zone();
        return fields.moment(parsed.relative, micros, zone, time.isDaylightSaving());
    }

    /// The moment so much after a time: years, months and days by the calendar, the rest in elapsed time.
    static Time add(Time time, RelativeTime relative) {
        TimeResolver fields = new TimeResolver(time.year(), time.month(), time.day());
        fields.hour = time.hour();
        fields.minute = time.minute();
        fields.second = time.second();
        if (relative.isSpecial()) return fields.moment(relative, time.micros(), time.zone(), time.isDaylightSaving());
        Time moved = time;
        if (relative.years != 0 || relative.months != 0 || relative.days != 0) {
            RelativeTime calendar = new RelativeTime();
            calendar.years = relative.years;
            calendar.months = relative.months;
            calendar.days = relative.days;
            moved = fields.moment(calendar, time.micros(), time.zone(), time.isDaylightSaving());
        }
        return normalized(moved.seconds() + relative.clockSeconds(), moved.micros() + relative.micros, time.zone());
    }

    /// Another date and time of day in the zone of `time`. Where a time comes twice, it is the one with its daylight saving.
    static Time with(Time time, long year, long month, long day, long hour, long minute, long second, long micros) {
        TimeResolver fields = new TimeResolver(year, month, day);
        fields.hour = hour;
        fields.minute = minute;
        fields.second = second;
        return fields.moment(new RelativeTime(), micros, time.zone(), time.isDaylightSaving());
    }

    /// The moment of a date and a time of day, which may lie outside their ranges.
    static Time of(long year, long month, long day, long hour, long minute, long second, long micros, Zone zone) {
        TimeResolver fields = new TimeResolver(year, month, day);
        fields.hour = hour;
        fields.minute = minute;
        fields.second = second;
        return fields.moment(new RelativeTime(), micros, zone, null);
    }

    private Time moment(RelativeTime relative, long micros, Zone zone, Boolean summer) {
        carryClock();
        startSpecial(relative);
        if (relative.hasWeekday) moveToWeekday(relative);
        normalizeDate();
        year += relative.years;
        if (!isInMonth(relative)) month += relative.months;
        day += relative.days;
        if (relative.dayOf == RelativeTime.DayOf.FIRST) {
            normalizeMonth();
            day = 1;
        } else if (relative.dayOf == RelativeTime.DayOf.LAST) {
            normalizeMonth();
            day = 0;
            month++;
        }
        normalizeDate();
        if (relative.special == RelativeTime.Special.WEEKDAYS) moveByWorkingDays(relative.specialAmount);
        long local = Calendar.days(year, month, day) * Calendar.SECONDS_PER_DAY + hour * 3600 + minute * 60 + second + relative.clockSeconds();
        return normalized(zone.toMoment(local, summer), micros + relative.micros, zone);
    }

    private static Time normalized(long seconds, long micros, Zone zone) {
        return new Time(seconds + Math.floorDiv(micros, 1_000_000L), (int) Math.floorMod(micros, 1_000_000L), zone);
    }

    /// Hours past midnight become days before weekdays are looked for.
    private void carryClock() {
        long total = hour * 3600 + minute * 60 + second;
        day += Math.floorDiv(total, Calendar.SECONDS_PER_DAY);
        long rest = Math.floorMod(total, Calendar.SECONDS_PER_DAY);
        hour = rest / 3600;
        minute = rest / 60 % 60;
        second = rest % 60;
        normalizeDate();
    }

    private static boolean isInMonth(RelativeTime relative) {
        return relative.special == RelativeTime.Special.DAY_OF_WEEK_IN_MONTH
            || relative.special == RelativeTime.Special.LAST_DAY_OF_WEEK_IN_MONTH;
    }

    /// `first monday of` counts from the first of the month, `last monday of` back from the next.
    private void startSpecial(RelativeTime relative) {
        if (isInMonth(relative)) {
            day = 1;
            month += relative.months + (relative.special == RelativeTime.Special.LAST_DAY_OF_WEEK_IN_MONTH ? 1 : 0);
        }
        if (relative.dayOf == RelativeTime.DayOf.FIRST) day = 1;
        if (relative.dayOf == RelativeTime.DayOf.LAST) {
            day = 0;
            month++;
        }
        normalizeDate();
    }

    private void moveToWeekday(RelativeTime relative) {
        int current = Calendar.dayOfWeek(year, month, day);
        int weekday = relative.weekday;
        if (relative.weekdayBehavior == 2) {
            if (current == 0 && weekday != 0) weekday -= 7;
            if (weekday == 0 && current != 0) weekday = 7;
            day += weekday - current;
            return;
        }
        int difference = weekday - current;
        if (relative.days < 0 && difference < 0 || relative.days >= 0 && difference <= -relative.weekdayBehavior) difference += 7;
        day += weekday >= 0 ? difference : -(7 - (Math.abs(weekday) - current));
    }

    private void moveByWorkingDays(long count) {
        int current = Calendar.dayOfWeek(year, month, day);
        if (count == 0) {
            day += current == 6 ? 2 : current == 0 ? 1 : 0;
        } else {
            int step = count > 0 ? 1 : -1;
            day += count / 5 * 7;
            long rest = Math.abs(count % 5);
            if (rest == 0 && (current == 0 || current == 6)) {
                day -= step * 7L;
                rest = 5;
            }
            while (rest > 0) {
                day += step;
                current = Math.floorMod(current + step, 7);
                if (current != 0 && current != 6) rest--;
            }
        }
        normalizeDate();
    }

    private void normalizeMonth() {
        year += Math.floorDiv(month - 1, 12L);
        month = Math.floorMod(month - 1, 12L) + 1;
    }

    private void normalizeDate() {
        long[] date = Calendar.date(Calendar.days(year, month, day));
        year = date[0];
        month = date[1];
        day = date[2];
    }
}
