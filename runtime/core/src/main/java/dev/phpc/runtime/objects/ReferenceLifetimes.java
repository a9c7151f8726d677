package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.link.Variables;

/// How long the cells of references are held. A cell counts its holders itself ([Ref#holders]); what it holds goes with the last one.
public final class ReferenceLifetimes {
    private ReferenceLifetimes() { }

    /// A reference has lost a holder: what it holds goes with the last one.
    public static void released(Context ctx, Ref ref) {
        if (!ctx.countsObjects) {
            return;
        }
        if (ref.isUnheld()) {
            if (ref.holders() == 0) {
                Lifetimes.release(ctx, ref.get());
            }
        } else if (!ref.isPossibleRoot && (ref.value instanceof PhpArray || ref.value instanceof PhpObject)) {
            ref.isPossibleRoot = true;
            CycleCollector.of(ctx).addRoot(ref);
        }
    }

    /// A variable leaves its cell, of which it may have none.
    public static void drop(Context ctx, Ref cell) {
        if (cell != null) {
            cell.release();
            released(ctx, cell);
        }
    }

    /// `$x = &…`
    public static Ref rebind(Context ctx, Ref old, Ref ref) {
        if (old != ref) {
            ref.retain();
            drop(ctx, old);
        }
        return ref;
    }

    /// A new cell that holds its value.
    public static Ref cell(Object value) {
        return new Ref(Lifetimes.retain(value));
    }

    /// A variable lends its value to a cell for the time of a call.
    public static Ref lend(Object slot) {
        Ref ref = Variables.capture(slot);
        Lifetimes.retain(ref.value);
        return ref;
    }

    /// After the call: what the cell holds is the variable's, which held `old` before. Elements went with their array into the cell, and
    /// come back with the one that it has now.
    public static Object handBack(Context ctx, Ref cell, Object old) {
        Object value = cell.get();
        cell.release();
        if (cell.isUnheld()) {
            cell.value = null;
        } else {
            Lifetimes.retain(Variables.share(value));
            released(ctx, cell);
        }
        Lifetimes.releaseBorrowed(ctx, old);
        return value;
    }

    /// The cell of a captured variable.
    public static Ref captured(Object captured) {
        Ref ref = Variables.capturedRef(captured);
        if (ref != captured && ref != null) {
            Lifetimes.retain(ref.value);
        }
        return ref;
    }

    /// `$x = value` where `$x` is a reference.
    public static void store(Context ctx, Ref ref, Object value, boolean strict) {
        Object old = ref.get();
        ref.set(value, strict);
        Lifetimes.retain(ref.value);
        Lifetimes.release(ctx, old);
    }
}
