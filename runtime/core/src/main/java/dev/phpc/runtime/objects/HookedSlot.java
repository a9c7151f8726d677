package dev.phpc.runtime.objects;

import dev.phpc.runtime.Slot;

/// The storage of a property that has hooks and a backing value. Being a [Slot] it sends every direct access the slow way,
/// where the hooks are found.
public final class HookedSlot extends Slot {
    /// A value, a reference cell, [Slot#UNINITIALIZED] or [Slot#UNSET].
    public Object value;

    public HookedSlot(Object value) {
        this.value = value;
    }

    @Override
    public Object get() {
        return Slot.value(value);
    }
}
