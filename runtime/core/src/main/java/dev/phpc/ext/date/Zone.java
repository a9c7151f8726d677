package dev.phpc.ext.date;

import java.time.Instant;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/// One of the three kinds of time zones PHP knows: an offset (`+02:00`), an abbreviation (`CEST`), an identifier
/// (`Europe/Berlin`). Offsets are seconds east of Greenwich.
sealed interface Zone {
    Zone UTC = new Named("UTC", java.time.ZoneOffset.UTC.getRules());

    /// `timezone_type`: 1, 2 or 3.
    int type();

    String name();

    /// The offset at a moment.
    int offset(long seconds);

    boolean isDaylightSaving(long seconds);

    String abbreviation(long seconds);

    /// The moment of a local time, given as the seconds it would be in UTC. `summer` decides where clocks were set back and the
    /// time comes twice: null for the first.
    long toMoment(long localSeconds, Boolean summer);

    record Offset(int seconds) implements Zone {
        @Override
        public int type() {
            return 1;
        }

        @Override
        public String name() {
            return offsetName(seconds, true);
        }

        @Override
        public int offset(long moment) {
            return seconds;
        }

        @Override
        public boolean isDaylightSaving(long moment) {
            return false;
        }

        @Override
        public String abbreviation(long moment) {
            return name();
        }

        @Override
        public long toMoment(long localSeconds, Boolean summer) {
            return localSeconds - seconds;
        }
    }

    /// `standardOffset` is without the hour that daylight saving adds.
    record Abbreviated(String name, int standardOffset, boolean summer) implements Zone {
        @Override
        public int type() {
            return 2;
        }

        @Override
        public int offset(long moment) {
            return standardOffset + (summer ? 3600 : 0);
        }

        @Override
        public boolean isDaylightSaving(long moment) {
            return summer;
        }

        @Override
        public String abbreviation(long moment) {
            return name;
        }

        @Override
        public long toMoment(long localSeconds, Boolean ignored) {
            return localSeconds - offset(0);
        }
    }

    record Named(String name, ZoneRules rules) implements Zone {
        /// `Instant` reaches less far than PHP's integers; the rules repeat for ever at both ends.
        private static final long FARTHEST = 31_556_889_864_000_000L;

        @Override
        public int type() {
            return 3;
        }

        static Instant instant(long seconds) {
            return Instant.ofEpochSecond(Math.max(-FARTHEST, Math.min(FARTHEST, seconds)));
        }

        @Override
        public int offset(long seconds) {
            return rules.isFixedOffset() ? rules.getOffset(Instant.EPOCH).getTotalSeconds() : rules.getOffset(instant(seconds)).getTotalSeconds();
        }

        @Override
        public boolean isDaylightSaving(long seconds) {
            return !rules.isFixedOffset() && rules.isDaylightSavings(instant(seconds));
        }

        @Override
        public String abbreviation(long seconds) {
            return ZoneTable.abbreviation(name, offset(seconds), isDaylightSaving(seconds));
        }

        /// Times that clocks skip are read with the offset before, as if the clock had not been set.
        @Override
        public long toMoment(long localSeconds, Boolean summer) {
            if (rules.isFixedOffset()) return localSeconds - offset(0);
            int early = offset(localSeconds - offset(localSeconds - SAFE));
            long guess = localSeconds - early;
            ZoneOffsetTransition next = rules.nextTransition(instant(guess - 2 * SAFE));
            for (; next != null && next.toEpochSecond() <= guess + 2 * SAFE; next = rules.nextTransition(next.getInstant())) {
                long at = next.toEpochSecond();
                int before = next.getOffsetBefore().getTotalSeconds();
                int after = next.getOffsetAfter().getTotalSeconds();
                if (localSeconds < at + Math.min(before, after)) return localSeconds - before;
                if (localSeconds < at + Math.max(before, after)) {
                    boolean second = before > after && summer != null && summer == isDaylightSaving(at)
                        && summer != isDaylightSaving(at - 1);
                    return localSeconds - (second ? after : before);
                }
            }
            return localSeconds - offset(guess);
        }

        private static final long SAFE = 86_400;
    }

    /// `+02:00`, or `+0200`; seconds only where there are some.
    static String offsetName(int offset, boolean colon) {
        int absolute = Math.abs(offset);
        StringBuilder text = new StringBuilder(9).append(offset < 0 ? '-' : '+');
        two(text, absolute / 3600);
        if (colon) text.append(':');
        two(text, absolute / 60 % 60);
        if (absolute % 60 != 0 && colon) {
            text.append(':');
            two(text, absolute % 60);
        }
        return text.toString();
    }

    private static void two(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
