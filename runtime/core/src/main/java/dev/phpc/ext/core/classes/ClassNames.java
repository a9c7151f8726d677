package dev.phpc.ext.core.classes;

import dev.phpc.runtime.objects.PhpClass;

/// Classes in messages.
final class ClassNames {
    private ClassNames() {
    }

    /// ` (previously declared in file:line)`, or nothing for a builtin class.
    static String previously(PhpClass cls) {
        return cls == null || cls.isBuiltin() ? ""
                : " (previously declared in " + cls.declaration().file() + ":" + cls.declaration().line() + ")";
    }
}
