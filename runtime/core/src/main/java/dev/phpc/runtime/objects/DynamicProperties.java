package dev.phpc.runtime.objects;

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

    /// The undeclared properties of `object`, writable.
    static PhpArray writable(PhpObject object) {
        PhpArray dynamic = object.dynamic;
        return object.dynamic = dynamic == null ? new PhpArray() : dynamic.writable();
    }
}
