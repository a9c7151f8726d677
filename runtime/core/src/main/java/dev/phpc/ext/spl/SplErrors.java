package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpThrow;

/// Throwables of the extension's own classes.
final class SplErrors {
    private SplErrors() {}

    static PhpThrow runtime(Context ctx, String message) {
        return Errors.of(ctx, "RuntimeException", message, 0);
    }

    static PhpThrow logic(Context ctx, String message) {
        return Errors.of(ctx, "LogicException", message, 0);
    }

    static PhpThrow outOfBounds(Context ctx, String message) {
        return Errors.of(ctx, "OutOfBoundsException", message, 0);
    }

    static PhpThrow outOfRange(Context ctx, String message) {
        return Errors.of(ctx, "OutOfRangeException", message, 0);
    }

    static PhpThrow invalidArgument(Context ctx, String message) {
        return Errors.of(ctx, "InvalidArgumentException", message, 0);
    }

    static PhpThrow unexpectedValue(Context ctx, String message) {
        return Errors.of(ctx, "UnexpectedValueException", message, 0);
    }

    static PhpThrow badMethodCall(Context ctx, String message) {
        return Errors.of(ctx, "BadMethodCallException", message, 0);
    }
}
