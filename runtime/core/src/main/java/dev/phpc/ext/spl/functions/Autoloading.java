package dev.phpc.ext.spl.functions;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.objects.ClosureBinding;
import dev.phpc.runtime.objects.PhpCallable;

import java.util.List;

/// Who is asked for classes that are not there.
final class Autoloading {
    private Autoloading() {
    }

    @PhpFunction(value = "spl_autoload_register(?callable $callback = null, bool $throw = true, bool $prepend = false): bool",
            effects = {Effect.WRITES_STATE})
    static boolean register(Context ctx, PhpCallable callback, boolean mustThrow, boolean prepend) {
        if (!mustThrow) {
            ctx.notice("spl_autoload_register(): Argument #2 ($do_throw) has been ignored, spl_autoload_register() will always throw");
        }
        PhpCallable loader = callback == null ? PhpCallable.resolve(ctx, "spl_autoload") : callback;
        List<PhpCallable> loaders = ctx.classes().autoloaders();
        if (loaders.stream().noneMatch(loader::isSameAs)) {
            loaders.add(prepend ? 0 : loaders.size(), loader);
        }
        return true;
    }

    @PhpFunction(value = "spl_autoload_unregister(callable $callback): bool", effects = {Effect.WRITES_STATE})
    static boolean unregister(Context ctx, PhpCallable callback) {
        return ctx.classes().autoloaders().removeIf(callback::isSameAs);
    }

    @PhpFunction(value = "spl_autoload_functions(): array", effects = {Effect.READS_STATE})
    static PhpArray functions(Context ctx) {
        PhpArray functions = new PhpArray();
        for (PhpCallable loader : ctx.classes().autoloaders()) {
            functions.append(loader.value() == null ? ClosureBinding.of(ctx, loader.routine(), loader.receiver()) : loader.value());
        }
        return functions;
    }

    @PhpFunction(value = "spl_autoload_call(string $class): void", effects = {Effect.CALLS_BACK, Effect.WRITES_STATE})
    static void call(Context ctx, String name) {
        ctx.classes().lookup(name, true);
    }
}
