package dev.phpc.runtime.link;

import dev.phpc.ext.core.fibers.Fibers;
import dev.phpc.ext.standard.configuration.IniSettings;
import dev.phpc.ext.standard.streams.OpenBasedir;
import dev.phpc.ext.standard.streams.OpenStreams;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.ExitRequest;
import dev.phpc.runtime.FatalError;
import dev.phpc.runtime.PhpThrow;
import dev.phpc.runtime.objects.CallSites;
import dev.phpc.runtime.objects.Destructors;
import dev.phpc.runtime.objects.PhpCallable;
import dev.phpc.runtime.objects.UncaughtExceptions;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// One run of a script from pristine state: the script itself, its shutdown functions, the flush of its buffers.
public final class Request {
    /// PHP's status after a fatal error or an uncaught exception.
    public static final int FATAL = 255;

    private record Shutdown(PhpCallable callable, Object[] args) { }

    /// Shutdown functions in the order of registration.
    private static final class Shutdowns {
        final Deque<Shutdown> registered = new ArrayDeque<>();
    }

    private final Context ctx;
    private int status;
    private boolean isFatal;

    private Request(Context ctx) {
        this.ctx = ctx;
    }

    /// A context with the builtins, for output to `sink`.
    public static Request create(Program program, OutputStream sink, Map<String, String> settings) {
        Builtins builtins = Builtins.installed();
        JvmStackFrames frames = new JvmStackFrames(builtins);
        Context ctx = new Context(sink, frames);
        frames.attach(ctx);
        CallSites.of(ctx).connect(frames);
        builtins.connect(ctx);
        program.attach(ctx);
        OpenBasedir.register(ctx.ini());
        settings.forEach((name, value) -> ctx.ini().configure(name, IniSettings.value(ctx, value)));
        String disabled = ctx.ini().get("disable_functions");
        if (!disabled.isBlank()) {
            ctx.functions().disable(new HashSet<>(List.of(disabled.strip().split("[\\s,]+"))));
        }
        if (!ctx.ini().getBoolean("zend.exception_ignore_args")) {
            ctx.recorded = new RecordedCalls();
        }
        return new Request(ctx);
    }

    public Context context() {
        return ctx;
    }

    /// `register_shutdown_function`
    public static void onShutdown(Context ctx, PhpCallable callable, Object[] args) {
        ctx.state(Shutdowns.class, Shutdowns::new).registered.add(new Shutdown(callable, args));
    }

    /// Runs the unit as the main script and gives the exit status.
    public int run(Supplier<CompiledUnit> unit) {
        guarded(() -> Includes.main(ctx, unit.get()));
        Deque<Shutdown> shutdowns = ctx.state(Shutdowns.class, Shutdowns::new).registered;
        while (!shutdowns.isEmpty()) {
            Shutdown next = shutdowns.poll();
            if (!guarded(() -> next.callable.call(ctx, next.args))) {
                break;
            }
        }
        runDestructors();
        if (!isFatal) {
            guarded(() -> Fibers.of(ctx).destroyAll(ctx));
        }
        guarded(() -> OpenStreams.of(ctx).closeAll());
        guarded(() -> ctx.output().finish());
        ctx.output().flush();
        return status;
    }

    /// An exception in a destructor is reported, and the next one runs; a fatal error before ends them all.
    private void runDestructors() {
        Destructors destructors = Destructors.of(ctx);
        if (isFatal) {
            destructors.forgetAll();
        }
        guarded(() -> destructors.runAll(ctx));
    }

    /// False if the code ended the request.
    private boolean guarded(Runnable code) {
        try {
            code.run();
            return true;
        } catch (PhpThrow thrown) {
            return handleUncaught(thrown);
        } catch (ExitRequest exit) {
            status = exit.status;
        } catch (FatalError fatal) {
            status = FATAL;
            isFatal = true;
            report(fatal);
        } catch (StackOverflowError tooDeep) {
            status = FATAL;
            report(new FatalError("Maximum call stack size reached. Infinite recursion?"));
        }
        return false;
    }

    private boolean handleUncaught(PhpThrow thrown) {
        status = FATAL;
        guardedHandler(() -> UncaughtExceptions.of(ctx).handle(ctx, thrown.exception));
        return false;
    }

    private void guardedHandler(Runnable code) {
        try {
            code.run();
        } catch (PhpThrow thrown) {
            UncaughtExceptions.report(ctx, thrown.exception);
        } catch (ExitRequest exit) {
            status = exit.status;
        } catch (FatalError fatal) {
            report(fatal);
        }
    }

    /// What an output callback or an error handler throws while the error is shown ends the showing, and nothing else.
    private void report(FatalError fatal) {
        try {
            ctx.diagnostics().report(fatal);
        } catch (PhpThrow | ExitRequest | FatalError second) {
            status = FATAL;
        }
    }
}
