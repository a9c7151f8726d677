package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/// Who wants to know of the death of objects whose holders are counted.
public final class Deaths {
    /// One who does not keep the object alive, but something of its own for it.
    public interface Mourner {
        void died(Context ctx, PhpObject object);
    }

    private final Map<PhpObject, List<WeakReference<Mourner>>> awaited = new WeakHashMap<>();

    private Deaths() {
    }

    public static Deaths of(Context ctx) {
        return ctx.state(Deaths.class, Deaths::new);
    }

    /// `mourner` is told once.
    public void await(PhpObject object, Mourner mourner) {
        object.isMourned = true;
        awaited.computeIfAbsent(object, _ -> new ArrayList<>()).add(new WeakReference<>(mourner));
    }

    void announce(Context ctx, PhpObject object) {
        for (WeakReference<Mourner> each : awaited.remove(object)) {
            Mourner mourner = each.get();
            if (mourner != null) {
                mourner.died(ctx, object);
            }
        }
    }
}
