package dev.phpc.ext.date;

import java.util.TreeMap;

/// What a text says about a time: the fields it names, what it adds, and what was wrong with it.
final class ParsedTime {
    static final long UNSET = Long.MIN_VALUE;

    long year = UNSET;
    long month = UNSET;
    long day = UNSET;
    long hour = UNSET;
    long minute = UNSET;
    long second = UNSET;
    long micros = UNSET;

    boolean hasDate;
    boolean hasTime;
    boolean hasRelative;
    int zones;
    boolean isLocal;
    /// Null also where a zone was named that nobody knows.
    Zone zone;
    RelativeTime relative = new RelativeTime();

    /// Messages by position.
    final TreeMap<Long, String> errors = new TreeMap<>();
    final TreeMap<Long, String> warnings = new TreeMap<>();
    int errorCount;
    int warningCount;

    void error(long position, String message) {
        errors.put(position, message);
        errorCount++;
    }

    void warn(long position, String message) {
        warnings.put(position, message);
        warningCount++;
    }

    boolean hasErrors() {
        return errorCount > 0;
    }

    void clearTime() {
        hasTime = false;
        hour = minute = second = micros = 0;
    }

    void clearDate() {
        hasDate = false;
        year = month = day = 0;
    }

    boolean namesNothing() {
        return year == UNSET && month == UNSET && day == UNSET && hour == UNSET && minute == UNSET && second == UNSET;
    }
}
