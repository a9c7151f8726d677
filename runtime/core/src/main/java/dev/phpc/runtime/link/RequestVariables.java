package dev.phpc.runtime.link;

import dev.phpc.ext.standard.info.EnvironmentVariables;
import dev.phpc.ext.standard.streams.StandardStreams;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a request started from a command line finds: its arguments, its three streams, and the superglobals. As with PHP's
/// `auto_globals_jit`, `$_SERVER`, `$_ENV` and `$_REQUEST` come into being when they are first asked for,
/// and stay away once they were unset.
public final class RequestVariables {
    private static final List<String> ALWAYS_PRESENT = List.of("_GET", "_POST", "_COOKIE", "_FILES");

    private final Context ctx;
    private final PhpArray arguments = new PhpArray();
    private final Set<String> made = new HashSet<>();
    private final long startedNanoseconds = java.time.Instant.now().toEpochMilli() * 1_000_000L;

    private RequestVariables(Context ctx) {
        this.ctx = ctx;
    }

    /// `arguments` is `$argv`, the script's name first.
    public static void define(Context ctx, List<String> arguments) {
        RequestVariables variables = ctx.state(RequestVariables.class, () -> new RequestVariables(ctx));
        arguments.forEach(variables.arguments::append);
        ALWAYS_PRESENT.forEach(name -> ctx.globals().ref(name).set(new PhpArray()));
        ctx.globals().ref("argv").set(variables.arguments.share());
        ctx.globals().ref("argc").set((long) arguments.size());
        StandardStreams streams = StandardStreams.of(ctx);
        ctx.constants().define("STDIN", streams.constant(0));
        ctx.constants().define("STDOUT", streams.constant(1));
        ctx.constants().define("STDERR", streams.constant(2));
    }

    /// The script reads and writes these instead of the process's own streams.
    public static void redirect(Context ctx, InputStream in, OutputStream out, OutputStream err) {
        StandardStreams.of(ctx).redirect(in, out, err);
    }

    /// Makes a superglobal that was not asked for before.
    static void materialize(Context ctx, String name) {
        RequestVariables variables = ctx.state(RequestVariables.class, () -> new RequestVariables(ctx));
        PhpArray value = switch (name) {
            case "_SERVER" -> isMade(ctx, 'S') ? variables.server() : new PhpArray();
            case "_ENV" -> isMade(ctx, 'E') ? variables.environment() : new PhpArray();
            case "_REQUEST" -> new PhpArray();
            default -> null;
        };
        if (value != null && variables.made.add(name)) {
            ctx.globals().ref(name).set(value);
        }
    }

    /// Whether `variables_order` has the letter.
    private static boolean isMade(Context ctx, char letter) {
        String order = ctx.ini().get("variables_order");
        return order.indexOf(letter) >= 0 || order.indexOf(Character.toLowerCase(letter)) >= 0;
    }

    private PhpArray environment() {
        PhpArray environment = new PhpArray();
        EnvironmentVariables.of(ctx).forEach(environment::put);
        return environment;
    }

    private PhpArray server() {
        PhpArray server = environment();
        Object script = arguments.size() == 0 ? "" : arguments.get(0L);
        for (String name : List.of("PHP_SELF", "SCRIPT_NAME", "SCRIPT_FILENAME", "PATH_TRANSLATED")) {
            server.put(name, script);
        }
        server.put("DOCUMENT_ROOT", "");
        server.put("REQUEST_TIME", startedNanoseconds / 1_000_000_000L);
        server.put("REQUEST_TIME_FLOAT", startedNanoseconds / 1e9);
        server.put("argv", arguments.share());
        server.put("argc", (long) arguments.size());
        return server;
    }
}
