package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Local;

/// Where a PHP variable of a function lives.
sealed interface Storage {
    /// A JVM local that holds the value. It holds `Slot.UNSET` while the variable is undefined where it is of type Object; a `growable` one
    /// may hold a `GrowableString`; `borrowed`, where not null, is a JVM boolean that is true while the array belongs to the caller.
    record Plain(Local local, boolean mayBeUnset, boolean growable, Local borrowed) implements Storage { }

    /// A JVM local that holds the variable's `Ref`, or null while it is undefined.
    record Cell(Local local) implements Storage { }

    /// A variable of the function's `Scope`, by name.
    record Named(String name) implements Storage { }

    /// `$this`.
    record This() implements Storage { }

    /// `$_GET`, `$GLOBALS` and their like.
    record Superglobal(String name) implements Storage { }
}
