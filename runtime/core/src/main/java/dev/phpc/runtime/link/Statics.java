package dev.phpc.runtime.link;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.objects.Closure;
import dev.phpc.runtime.objects.Lifetimes;
import java.util.Arrays;

/// Static variables: one cell for each function and request, for closures one for each closure object.
public final class Statics {
    private Statics() { }

    /// The variable's cell, or null before its declaration ran for the first time.
    public static Ref find(Context ctx, int unit, int number, Closure holder) {
        if (holder == null) {
            return UnitState.of(ctx, unit).statics[number];
        }
        Object[] statics = holder.statics;
        return statics == null || number >= statics.length ? null : (Ref) statics[number];
    }

    public static Ref create(Context ctx, int unit, int number, Closure holder, Object initial) {
        Ref ref = new Ref(Lifetimes.retain(initial));
        if (holder == null) {
            UnitState.of(ctx, unit).statics[number] = ref;
        } else {
            holder.statics = holder.statics == null ? new Object[number + 1] : Arrays.copyOf(holder.statics, Math.max(holder.statics.length, number + 1));
            holder.statics[number] = ref;
        }
        return ref;
    }
}
