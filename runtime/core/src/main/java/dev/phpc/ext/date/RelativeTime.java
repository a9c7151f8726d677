package dev.phpc.ext.date;

/// What is added to a date: `+1 month`, `next monday`, `last day of`. Also what a DateInterval holds.
final class RelativeTime {
    enum DayOf { NONE, FIRST, LAST }

    enum Special { NONE, WEEKDAYS, DAY_OF_WEEK_IN_MONTH, LAST_DAY_OF_WEEK_IN_MONTH }

    long years;
    long months;
    long days;
    long hours;
    long minutes;
    long seconds;
    long micros;

    boolean hasWeekday;
    /// 0 is Sunday; negative after `ago`.
    int weekday;
    /// 0: the day itself does not count (`next monday`); 1: it does (`monday`); 2: the day of that week (`monday next week`).
    int weekdayBehavior;

    DayOf dayOf = DayOf.NONE;
    Special special = Special.NONE;
    long specialAmount;

    RelativeTime copy() {
        RelativeTime copy = new RelativeTime();
        copy.years = years;
        copy.months = months;
        copy.days = days;
        copy.hours = hours;
        copy.minutes = minutes;
        copy.seconds = seconds;
        copy.micros = micros;
        copy.hasWeekday = hasWeekday;
        copy.weekday = weekday;
        copy.weekdayBehavior = weekdayBehavior;
        copy.dayOf = dayOf;
        copy.special = special;
        copy.specialAmount = specialAmount;
        return copy;
    }

    /// `ago`: everything the other way round.
    void negate() {
        years = -years;
        months = -months;
        days = -days;
        hours = -hours;
        minutes = -minutes;
        seconds = -seconds;
        micros = -micros;
        weekday = -weekday;
        if (hasWeekday && weekday == 0) weekday = -7;
        if (special == Special.WEEKDAYS) specialAmount = -specialAmount;
    }

    boolean isSpecial() {
        return hasWeekday || special != Special.NONE || dayOf != DayOf.NONE;
    }

    long clockSeconds() {
        return hours * 3600 + minutes * 60 + seconds;
    }
}
