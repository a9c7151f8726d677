package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.objects.Modifiers;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.Routine;

/// Methods of builtin classes that PHP code has overridden: then the library calls those instead of its own Java methods.
final class Overrides {
    private Overrides() {}

    /// The PHP method that overrides a builtin one, or null. `key` is the name in lower case.
    static Routine find(PhpObject object, String key) {
        Routine routine = object.cls.method(key);
        return routine == null || routine.has(Modifiers.BUILTIN) ? null : routine;
    }

    static Object call(Context ctx, PhpObject object, Routine routine, Object... args) {
        return Slot.value(routine.call(ctx, object, args));
    }

    /// Calls a method wherever it is written.
    static Object callAny(Context ctx, PhpObject object, String key, Object... args) {
        return Slot.value(object.cls.method(key).call(ctx, object, args));
    }
}
