package dev.phpc.runtime.link;

import dev.phpc.runtime.Arguments;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.ExitRequest;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.PhpResource;
import dev.phpc.runtime.PhpThrow;
import dev.phpc.runtime.objects.ObjectCasts;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.Routine;
import dev.phpc.runtime.objects.TypeConstraint;

/// Language constructs that need the runtime and belong to no larger family.
public final class Constructs {
    private Constructs() { }

    /// `throw $value`, as an expression that yields nothing.
    public static Object raise(Context ctx, Object value) {
        if (value instanceof PhpObject object && object.cls.isNamed("throwable")) {
            throw new PhpThrow(object);
        }
        throw Errors.error(ctx, value instanceof PhpObject ? "Cannot throw objects that do not implement Throwable" : "Can only throw objects");
    }

    public static Object unhandledMatch(Context ctx, Object value) {
        throw Errors.of(ctx, "UnhandledMatchError", "Unhandled match case " + MatchErrors.describe(ctx, value), 0);
    }

    public static Object appendForReading(Context ctx) {
        throw Errors.error(ctx, "Cannot use [] for reading");
    }

    public static int silence(Context ctx) {
        return ctx.diagnostics().beginSilence();
    }

    public static void unsilence(Context ctx, int before) {
        ctx.diagnostics().endSilence(before);
    }

    /// `exit($status)`: as a function that takes an int, or a string to print.
    public static Object exit(Context ctx, Object status, boolean strict) {
        Object coerced = Arguments.union(ctx, "exit", 1, "status", status, strict, ExitStatus.TYPE);
        if (coerced instanceof String message) {
            ctx.output().write(message);
            throw new ExitRequest(0);
        }
        throw new ExitRequest((int) ((long) coerced & 0xff));
    }

    private static final class ExitStatus {
        static final TypeConstraint TYPE = TypeConstraint.of("string|int");
    }

    /// `(object) $value`
    public static Object toObject(Context ctx, Object value) {
        return ObjectCasts.toObject(ctx, value);
    }

    /// An element for `[$a] = $value`: scalars have none, without a word from null.
    public static Object listElement(Context ctx, Object value, Object key) {
        return switch (value) {
            case PhpArray array -> Variables.share(Elements.get(ctx, array, key));
            case PhpObject object -> Elements.get(ctx, object, key);
            case null -> null;
            default -> {
                ctx.warning("Cannot use " + (value instanceof PhpResource ? "resource" : Conversions.typeName(value)) + " as array");
                yield null;
            }
        };
    }

    /// `` `command` ``
    public static Object shell(Context ctx, String command) {
        Routine routine = Callees.function(ctx, "shell_exec");
        return Callees.call(ctx, routine, null, new Object[] {command});
    }

    public static Object abstractCalled(Context ctx) {
        throw Errors.error(ctx, "Cannot call abstract method");
    }

    /// `declare(ticks=interval)`: a statement has been run.
    public static void tick(Context ctx, int interval) {
        Ticks.of(ctx).count(ctx, interval);
    }
}
