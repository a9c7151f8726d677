package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import java.util.function.Consumer;

/// An object, and the root of the JVM classes that PHP classes are compiled to. Those declare a field for each property and override
/// [#getSlot] and [#setSlot] for the slots they add; the slots of builtin classes live in [#slots].
public class PhpObject {
    public final PhpClass cls;
    private int id;
    /// The places that hold this object, where they are counted: see [Lifetimes].
    int holders = Lifetimes.PINNED;
    /// Noted by the cycle collector.
    boolean isPossibleRoot;
    /// Somebody waits for its death: see [Deaths].
    boolean isMourned;
    /// The slots that have no JVM field, by number; null if there are none.
    public Object[] slots;
    /// Properties that no class declares, in order; null until there is one.
    public PhpArray dynamic;
    /// State that few objects have: a running magic method, a lazy initialiser; null for all others.
    ObjectExtras extras;

    /// The constructor of a generated subclass sets its fields from [PhpClass#defaults].
    public PhpObject(PhpClass cls) {
        this.cls = cls;
        this.id = cls.handles.take();
        int count = cls.arraySlots;
        if (count != 0) {
            slots = java.util.Arrays.copyOf(cls.defaults, count);
        }
    }

    public final PhpClass cls() {
        return cls;
    }

    /// The number of this object among those alive: `spl_object_id`.
    public final int id() {
        return id;
    }

    /// The raw content of slot `i`: a value, or a [dev.phpc.runtime.Slot].
    public Object getSlot(int i) {
        return slots[i];
    }

    public void setSlot(int i, Object v) {
        slots[i] = v;
    }

    /// Makes the number available again; the object must not be used any more.
    public final void releaseHandle() {
        cls.handles.giveBack(id);
    }

    /// Nobody holds the object any more, or the request ends: what it has begun comes to its end. May run PHP code, and throw.
    protected void abandoned(Context ctx) {
    }

    /// Names what the object holds, and counts as held, besides its properties: objects and [dev.phpc.runtime.Ref]s.
    protected void held(Consumer<Object> out) {
    }

    /// For `__clone` of builtin classes written in Java: copies their own state from `original`, when properties are copied already.
    protected void cloneState(PhpObject original) {
    }
}
