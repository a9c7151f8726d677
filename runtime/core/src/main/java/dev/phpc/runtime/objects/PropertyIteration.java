package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;

/// A walk over the properties of an object that code in some class may read: declared ones by slot, then the others.
///
/// The object may change meanwhile; properties that have gone are passed over, new ones are visited.
final class PropertyIteration extends Iteration {
    private final Context ctx;
    private final PhpObject object;
    private final PhpClass scope;
    private final boolean byReference;
    private final PropertyInfo[] layout;
    private final TolerantPosition position = new TolerantPosition();
    private int slot = -1;

    PropertyIteration(Context ctx, PhpObject object, PhpClass scope, boolean byReference) {
        this.ctx = ctx;
        Lazy.Pending pending = Lazy.pending(object);
        this.object = pending == null ? object : pending.initialize(ctx);
        this.scope = scope;
        this.byReference = byReference;
        this.layout = this.object.cls().layout();
    }

    @Override
    public boolean next() {
        while (slot < layout.length) {
            if (++slot < layout.length && isPresent(slot)) {
                return true;
            }
        }
        return object.dynamic != null && position.advance(object.dynamic);
    }

    private boolean isPresent(int number) {
        PropertyInfo property = layout[number];
        if (!property.isVisibleFrom(scope) || !ObjectCasts.isMeant(object.cls, property, scope)) {
            return false;
        }
        Object raw = object.getSlot(number);
        if (raw == Slot.UNINITIALIZED || raw == Slot.UNSET) {
            return false;
        }
        return !property.isVirtual() || property.get != null;
    }

    @Override
    public Object key() {
        return slot < layout.length ? layout[slot].name : unmangled(position.key().toString());
    }

    /// The name behind the class or `*` of a hidden property that was cast from an array.
    private static String unmangled(String name) {
        int end = name.isEmpty() || name.charAt(0) != 0 ? -1 : name.indexOf(0, 1);
        return end < 0 ? name : name.substring(end + 1);
    }

    @Override
    public Object value() {
        if (byReference) {
            return reference().get();
        }
        if (slot < layout.length) {
            return declaredValue(layout[slot]);
        }
        PhpArray dynamic = object.dynamic;
        return dynamic.valueAt(position.in(dynamic));
    }

    private Object declaredValue(PropertyInfo property) {
        if (property.isHooked()) {
            return Objects.getProperty(ctx, object, property.name, scope);
        }
        Object raw = object.getSlot(property.slot);
        return raw instanceof Slot stored ? stored.get() : raw;
    }

    @Override
    public Ref reference() {
        if (slot < layout.length) {
            if (layout[slot].isReadonly() && !(Slot.value(object.getSlot(slot)) instanceof PhpObject)) {
                throw Errors.error(ctx, "Cannot acquire reference to readonly property " + PropertyErrors.path(layout[slot]));
            }
            return Objects.propertyRef(ctx, object, layout[slot].name, scope);
        }
        object.dynamic = object.dynamic.writable();
        return object.dynamic.ref(position.key());
    }
}
