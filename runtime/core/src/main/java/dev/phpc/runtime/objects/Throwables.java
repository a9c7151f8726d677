package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;

/// Creation of the exceptions that the runtime throws itself.
public final class Throwables {

    private Throwables() {}

    /// A new Throwable of a builtin class, with the file, line and trace of the running PHP code.
    public static PhpObject create(Context ctx, String className, String message, long code) {
        return new PhpObject(new PhpClass(className));
    }
}
