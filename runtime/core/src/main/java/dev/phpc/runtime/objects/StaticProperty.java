package dev.phpc.runtime.objects;

import dev.phpc.runtime.Slot;

/// The storage of a static property. Subclasses that do not redeclare it share it.
public final class StaticProperty {
    /// A value, a reference cell, or [Slot#UNINITIALIZED].
    public Object value = Slot.UNINITIALIZED;
}
