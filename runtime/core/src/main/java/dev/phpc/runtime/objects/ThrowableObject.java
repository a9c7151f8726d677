package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Slot;

/// What Exception and Error have in common: seven properties, which are filled in when an instance is made, and ways to look at them.
public abstract class ThrowableObject extends PhpObject {
    public static final int MESSAGE = 0;
    public static final int STRING = 1;
    public static final int CODE = 2;
    public static final int FILE = 3;
    public static final int LINE = 4;
    public static final int TRACE = 5;
    public static final int PREVIOUS = 6;

    protected ThrowableObject(PhpClass cls) {
        super(cls);
        Throwables.locate(cls.context(), this);
    }

    /// What `__construct` does: what was not passed keeps the default that a subclass may have given it.
    protected final void initialize(String message, long code, PhpObject previous) {
        if (!message.isEmpty()) {
            setSlot(MESSAGE, message);
        }
        if (code != 0) {
            setSlot(CODE, code);
        }
        if (previous != null) {
            setSlot(PREVIOUS, previous);
        }
    }

    /// What `__wakeup` does: unserialized properties of wrong types get their defaults back.
    protected final void discardWrongTypes() {
        if (!(get(MESSAGE) instanceof String)) {
            setSlot(MESSAGE, "");
        }
        if (!(get(CODE) instanceof Long)) {
            setSlot(CODE, 0L);
        }
    }

    public final Object get(int slot) {
        return Slot.value(getSlot(slot));
    }

    public final String file(Context ctx) {
        return Conversions.toString(ctx, get(FILE));
    }

    public final long line() {
        return get(LINE) instanceof Long line ? line : 0;
    }

    public final String message(Context ctx) {
        return Conversions.toString(ctx, get(MESSAGE));
    }

    public final PhpArray trace() {
        return get(TRACE) instanceof PhpArray trace ? trace.share() : PhpArray.EMPTY;
    }

    public final ThrowableObject previous() {
        return get(PREVIOUS) instanceof ThrowableObject previous ? previous : null;
    }

    public final String traceAsString(Context ctx) {
        return TraceText.of(ctx, trace());
    }

    /// This exception and those before it, the first one first, as they stand in "Uncaught …".
    public final String describe(Context ctx) {
        return TraceText.chain(ctx, this);
    }
}
