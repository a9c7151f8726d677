package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Local;

/// Where a PHP variable of a function lives.
sealed interface Storage {
    /// Is it in JVM locals, where no call can change it?
    default boolean isLocal() {
        return this instanceof Plain || this instanceof Number;
    }

    /// A JVM local that holds the value. It holds `Slot.UNSET` while the variable is undefined where it is of type Object; a `growable` one
    /// may hold a `GrowableString`; `borrowed`, where not null, is a JVM boolean that is true while the array belongs to the caller.
    record Plain(Local local, boolean mayBeUnset, boolean growable, Local borrowed) implements Storage { }

    /// A variable that holds numbers mostly: `slot` is `Unboxed.INT` or `Unboxed.FLOAT` while the value is in `ints` or `floats`; else it is the
    /// value itself, or `Slot.UNSET` while the variable is undefined.
    record Number(Local slot, Local ints, Local floats, boolean mayBeUnset) implements Storage {
        Local of(JvmType kind) {
            return kind.equals(JvmType.LONG) ? ints : floats;
        }
    }

    /// A JVM local that holds the variable's `Ref`, or null while it is undefined.
    record Cell(Local local) implements Storage { }

    /// A variable of the function's `Scope`, by name.
    record Named(String name) implements Storage { }

    /// `$this`.
    record This() implements Storage { }

    /// `$_GET`, `$GLOBALS` and their like.
    record Superglobal(String name) implements Storage { }
}
