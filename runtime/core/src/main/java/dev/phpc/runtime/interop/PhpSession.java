package dev.phpc.runtime.interop;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpThrow;
import dev.phpc.runtime.link.CompiledProgram;
import dev.phpc.runtime.link.Includes;
import dev.phpc.runtime.link.Request;
import dev.phpc.runtime.link.RequestVariables;
import dev.phpc.runtime.link.Scope;
import dev.phpc.runtime.objects.PhpCallable;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/// A PHP request that Java drives: compiled files are included, their functions called, and what PHP prints goes to a stream.
///
///     try (PhpSession php = PhpSession.start(Main.class.getClassLoader(), System.out)) {
///         php.require("/greeting/greet.php");
///         String text = (String) php.call("greet", "world");
///     }
///
/// Strings are text here and UTF-8 bytes there; numbers, lists and maps are converted as [JavaValues] says. A session belongs to one thread.
public final class PhpSession implements AutoCloseable {
    private static final int REQUIRE_ONCE = 3;

    private final Context ctx;

    private PhpSession(Context ctx) {
        this.ctx = ctx;
    }

    /// Runs what was compiled to the class path of `loader`.
    public static PhpSession start(ClassLoader loader, OutputStream out) {
        Request request = Request.create(CompiledProgram.on(loader).program(), out, Map.of("html_errors", "0", "display_errors", "1"));
        RequestVariables.define(request.context(), List.of("java"));
        return new PhpSession(request.context());
    }

    /// `require_once` of a compiled file by its path: `/` and the artifact's name, then the path under `src/main/php`.
    public Object require(String path) {
        return guarded(() -> Includes.include(ctx, REQUIRE_ONCE, path, Scope.global(ctx), ""));
    }

    /// Calls a function, or a static method as `Class::method`.
    public Object call(String function, Object... arguments) {
        return guarded(() -> {
            Object[] values = new Object[arguments.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = JavaValues.toPhp(arguments[i]);
            }
            return PhpCallable.resolve(ctx, JavaValues.toPhp(function)).call(ctx, values);
        });
    }

    private Object guarded(java.util.function.Supplier<Object> action) {
        try {
            return JavaValues.toJava(action.get());
        } catch (PhpThrow thrown) {
            throw new PhpException(thrown.exception);
        } finally {
            ctx.output().flush();
        }
    }

    /// Ends the request: what is still buffered is printed.
    @Override
    public void close() {
        ctx.output().finish();
    }
}
