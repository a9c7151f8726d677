package dev.phpc.ext.date;

import dev.phpc.ext.core.PhpInternalIterator;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.Missing;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpClassConstant;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.declare.PhpProperty;
import dev.phpc.runtime.objects.Instantiation;
import dev.phpc.runtime.objects.Objects;
import dev.phpc.runtime.objects.PhpObject;

/// Times at equal intervals.
@PhpClass("class DatePeriod implements IteratorAggregate")
public class PhpDatePeriod extends PhpObject {
    @PhpClassConstant("public int EXCLUDE_START_DATE") static final long EXCLUDE_START_DATE = 1;
    @PhpClassConstant("public int INCLUDE_END_DATE") static final long INCLUDE_END_DATE = 2;

    @PhpProperty("public readonly ?DateTimeInterface $start")
    static final int START = 0;
    @PhpProperty("public readonly ?DateTimeInterface $current")
    static final int CURRENT = 1;
    @PhpProperty("public readonly ?DateTimeInterface $end")
    static final int END = 2;
    @PhpProperty("public readonly ?DateInterval $interval")
    static final int INTERVAL = 3;
    @PhpProperty("public readonly int $recurrences")
    static final int RECURRENCES = 4;
    @PhpProperty("public readonly bool $include_start_date")
    static final int INCLUDE_START = 5;
    @PhpProperty("public readonly bool $include_end_date")
    static final int INCLUDE_END = 6;

    private static final String FORMS = "DatePeriod::__construct() accepts (DateTimeInterface, DateInterval, int [, int]), or (DateTimeInterface, "
        + "DateInterval, DateTime [, int]), or (string [, int]) as arguments";

    public PhpDatePeriod(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct($start, $interval = UNKNOWN, $end = UNKNOWN, $options = UNKNOWN)")
    void construct(Context ctx, Object start, Object interval, Object end, Object options) {
        if (start instanceof String text && end == Missing.ARGUMENT) {
            ctx.deprecated("Calling DatePeriod::__construct(string $isostr, int $options = 0) is deprecated, "
                + "use DatePeriod::createFromISO8601String() instead");
            initialize(ctx, text, interval instanceof Long flags ? flags : 0, "DatePeriod::__construct");
            return;
        }
        if (!(start instanceof DateObject first) || !(interval instanceof PhpDateInterval step)
            || !(end instanceof Long) && !(end instanceof DateObject) || options != Missing.ARGUMENT && !(options instanceof Long)) {
            throw Errors.typeError(ctx, FORMS);
        }
        long flags = options instanceof Long bits ? bits : 0;
        if (end instanceof Long count) initialize(ctx, first, step, null, count, flags, "DatePeriod::__construct");
        else initialize(ctx, first, step, (DateObject) end, 0, flags, "DatePeriod::__construct");
    }

    @PhpMethod("static createFromISO8601String(string $specification, int $options = 0): static")
    static PhpObject createFromISO8601String(Context ctx, dev.phpc.runtime.objects.PhpClass cls, String specification, long options) {
        PhpDatePeriod period = (PhpDatePeriod) Instantiation.allocate(ctx, cls);
        period.initialize(ctx, specification, options, "DatePeriod::createFromISO8601String");
        return period;
    }

    /// `R5/2008-03-01T13:00:00Z/P1Y2M10DT2H30M`, or an end instead of a count.
    private void initialize(Context ctx, String text, long options, String function) {
        Time start = null;
        Time end = null;
        RelativeTime step = null;
        long count = -1;
        for (String part : text.split("/", -1)) {
            if (part.startsWith("R") && part.length() > 1) {
                count = part.substring(1).chars().allMatch(c -> c >= '0' && c <= '9') ? Long.parseLong(part.substring(1)) : -2;
            } else if (part.startsWith("P")) {
                step = IntervalText.parse(part);
            } else {
                ParsedTime parsed = TimeParser.parse(part);
                boolean isIso = part.length() > 14 && part.indexOf('T') > 0 && part.endsWith("Z") && !parsed.hasErrors();
                if (!isIso) throw malformed(ctx, "Unknown or bad format (" + text + ")");
                Time time = TimeResolver.resolve(parsed, Time.now(Zone.UTC)).in(Zone.UTC);
                if (start == null) start = time;
                else end = time;
            }
        }
        if (count == -2) throw malformed(ctx, "Unknown or bad format (" + text + ")");
        if (start == null) throw malformed(ctx, function + "(): ISO interval must contain a start date, \"" + text + "\" given");
        if (step == null) throw malformed(ctx, function + "(): ISO interval must contain an interval, \"" + text + "\" given");
        if (end == null && count < 0) {
            throw malformed(ctx, function + "(): ISO interval must contain an end date or a recurrence count, \"" + text + "\" given");
        }
        initialize(ctx, PhpDateTime.create(ctx, start), PhpDateInterval.create(ctx, step, false, null),
            end == null ? null : PhpDateTime.create(ctx, end), count, options, function);
    }

    private static RuntimeException malformed(Context ctx, String message) {
        return Errors.of(ctx, "DateMalformedPeriodStringException", message, 0);
    }

    private void initialize(Context ctx, DateObject start, PhpDateInterval step, DateObject end, long count, long options, String function) {
        boolean includesStart = (options & EXCLUDE_START_DATE) == 0;
        boolean includesEnd = (options & INCLUDE_END_DATE) != 0;
        if (end == null && (count < 1 || count >= 2_147_483_640L)) {
            throw malformed(ctx, function + "(): Recurrence count must be greater or equal to 1 and lower than 2147483640");
        }
        start.time(ctx);
        setSlot(START, Objects.cloneObject(ctx, start, start.cls()));
        setSlot(CURRENT, null);
        setSlot(END, end == null ? null : Objects.cloneObject(ctx, end, end.cls()));
        setSlot(INTERVAL, Objects.cloneObject(ctx, step, step.cls()));
        setSlot(RECURRENCES, (end == null ? count : 0) + (includesStart ? 1 : 0) + (includesEnd ? 1 : 0));
        setSlot(INCLUDE_START, includesStart);
        setSlot(INCLUDE_END, includesEnd);
    }

    private DateObject start(Context ctx) {
        if (!(getSlot(START) instanceof DateObject start)) {
            throw DateObject.notInitialized(ctx, this, "DatePeriod");
        }
        return start;
    }

    @PhpMethod("getStartDate(): @tentative DateTimeInterface")
    PhpObject getStartDate(Context ctx) {
        DateObject start = start(ctx);
        return Objects.cloneObject(ctx, start, start.cls());
    }

    @PhpMethod("getEndDate(): @tentative ?DateTimeInterface")
    PhpObject getEndDate(Context ctx) {
        start(ctx);
        return getSlot(END) instanceof PhpObject end ? Objects.cloneObject(ctx, end, end.cls()) : null;
    }

    @PhpMethod("getDateInterval(): @tentative DateInterval")
    PhpObject getDateInterval(Context ctx) {
        start(ctx);
        PhpObject step = (PhpObject) getSlot(INTERVAL);
        return Objects.cloneObject(ctx, step, step.cls());
    }

    @PhpMethod("getRecurrences(): @tentative ?int")
    Long getRecurrences(Context ctx) {
        start(ctx);
        long count = recurrences() - (includesStart() ? 1 : 0) - (includesEnd() ? 1 : 0);
        return count == 0 ? null : count;
    }

    private long recurrences() {
        return (Long) getSlot(RECURRENCES);
    }

    private boolean includesStart() {
        return (Boolean) getSlot(INCLUDE_START);
    }

    private boolean includesEnd() {
        return (Boolean) getSlot(INCLUDE_END);
    }

    @PhpMethod("getIterator(): Iterator")
    PhpObject getIterator(Context ctx) {
        start(ctx);
        return new Steps(ctx, this);
    }

    @PhpMethod("__serialize(): array")
    PhpArray serialize(Context ctx) {
        start(ctx);
        return dev.phpc.runtime.objects.ObjectCasts.properties(ctx, this);
    }

    @PhpMethod("__unserialize(array $data): void")
    void unserialize(Context ctx, PhpArray data) {
        restore(ctx, data);
    }

    @PhpMethod("static __set_state(array $array): @tentative DatePeriod")
    static PhpObject setState(Context ctx, PhpArray array) {
        PhpDatePeriod period = (PhpDatePeriod) Instantiation.allocate(ctx, ctx.classes().builtin("dateperiod"));
        period.restore(ctx, array);
        return period;
    }

    private void restore(Context ctx, PhpArray data) {
        boolean valid = data.get("start") instanceof DateObject && data.get("interval") instanceof PhpDateInterval
            && (data.get("end") == null || data.get("end") instanceof DateObject)
            && (data.get("current") == null || data.get("current") instanceof DateObject)
            && data.get("recurrences") instanceof Long count && count >= 0 && count <= Integer.MAX_VALUE
            && data.get("include_start_date") instanceof Boolean && data.get("include_end_date") instanceof Boolean;
        if (!valid) throw Errors.error(ctx, "Invalid serialization data for DatePeriod object");
        setSlot(START, data.get("start"));
        setSlot(CURRENT, data.get("current"));
        setSlot(END, data.get("end"));
        setSlot(INTERVAL, data.get("interval"));
        setSlot(RECURRENCES, data.get("recurrences"));
        setSlot(INCLUDE_START, data.get("include_start_date"));
        setSlot(INCLUDE_END, data.get("include_end_date"));
    }

    /// One walk over the times of a period.
    private static final class Steps extends PhpInternalIterator {
        private final PhpDatePeriod period;
        private Time current;
        private long index;

        Steps(Context ctx, PhpDatePeriod period) {
            super(ctx.classes().builtin("internaliterator"));
            this.period = period;
        }

        @Override
        public void rewind(Context ctx) {
            index = 0;
            current = period.start(ctx).time(ctx);
            if (!period.includesStart()) step(ctx);
            show(ctx);
        }

        @Override
        public boolean valid(Context ctx) {
            if (current == null) rewind(ctx);
            if (!(period.getSlot(END) instanceof DateObject end)) return index < period.recurrences();
            int order = Time.compare(current, end.time(ctx));
            return period.includesEnd() ? order <= 0 : order < 0;
        }

        @Override
        public Object current(Context ctx) {
            if (current == null) rewind(ctx);
            return object(ctx);
        }

        private PhpObject object(Context ctx) {
            DateObject start = period.start(ctx);
            DateObject date = (DateObject) Instantiation.allocate(ctx, start.cls());
            date.time(current);
            return date;
        }

        @Override
        public Object key(Context ctx) {
            return index;
        }

        @Override
        public void next(Context ctx) {
            index++;
            step(ctx);
            show(ctx);
        }

        private void step(Context ctx) {
            current = ((PhpDateInterval) period.getSlot(INTERVAL)).addTo(ctx, current);
        }

        private void show(Context ctx) {
            period.setSlot(CURRENT, object(ctx));
        }
    }
}
