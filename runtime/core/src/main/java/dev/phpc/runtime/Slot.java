package dev.phpc.runtime;

/// What a storage slot (property, array element, scope variable) may hold besides a plain value.
///
/// The fast path of a read is `v instanceof Slot`: false for every PHP value. Otherwise [#get()] yields the value,
/// unless the slot is one of the markers below, which only property access understands.
public abstract class Slot {

    /// A typed property that was never written, or was unset.
    public static final Slot UNINITIALIZED = new Marker("uninitialized");

    /// A property whose reads or writes run a hook.
    public static final Slot HOOKED = new Marker("hooked");

    /// A property of a lazy object that is not initialized yet.
    public static final Slot LAZY = new Marker("lazy");

    /// A declared property that was unset: reads and writes reach `__get` and `__set`.
    public static final Slot UNSET = new Marker("unset");

    /// The PHP value this slot stands for: never a Slot.
    public abstract Object get();

    /// The value in a raw slot, references and growable strings resolved.
    public static Object value(Object raw) {
        return raw instanceof Slot slot ? slot.get() : raw;
    }

    private static final class Marker extends Slot {
        private final String name;

        Marker(String name) {
            this.name = name;
        }

        @Override
        public Object get() {
            throw new IllegalStateException("read of a slot that is " + name);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
