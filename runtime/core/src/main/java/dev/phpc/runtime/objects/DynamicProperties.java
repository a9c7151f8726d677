package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;

/// Names of undeclared properties are strings even when they look like numbers: `$object->{'12'}` is kept under the array key 12, as
/// PHP shows it after a cast.
final class DynamicProperties {
    private DynamicProperties() {
    }

    static boolean has(PhpArray dynamic, String name) {
        return dynamic.has(name);
    }

    static Object get(PhpArray dynamic, String name) {
        return dynamic.get(name);
    }

    /// Stores a value, which the object holds from now on.
    static void put(Context ctx, PhpObject object, String name, Object value) {
        PhpArray properties = writable(object);
        Object old = properties.get(name);
        properties.put(name, Lifetimes.retain(value));
        if (old instanceof PhpObject) {
            Lifetimes.release(ctx, old);
        }
    }

    /// The undeclared properties of `object`, writable.
    static PhpArray writable(PhpObject object) {
        PhpArray dynamic = object.dynamic;
        return object.dynamic = dynamic == null ? new PhpArray() : dynamic.writable();
    }
}
