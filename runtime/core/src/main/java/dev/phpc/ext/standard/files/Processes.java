package dev.phpc.ext.standard.files;

import dev.phpc.ext.standard.streams.ByteStreamDevice;
import dev.phpc.ext.standard.streams.LocalPath;
import dev.phpc.ext.standard.streams.Stream;
import dev.phpc.ext.standard.streams.Streams;
import dev.phpc.ext.standard.streams.StandardStreams;
import dev.phpc.ext.standard.streams.SystemError;
import dev.phpc.ext.standard.streams.WorkingDirectory;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.PhpResource;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// `proc_open` and `popen`. The JDK gives a child its three standard streams; other descriptors can't be passed on.
final class Processes {
    private Processes() {}

    @PhpFunction(value = "proc_open(array|string $command, array $descriptor_spec, &$pipes, ?string $cwd = null, ?array $env_vars = null, "
        + "?array $options = null)", effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static Object proc_open(Context ctx, Object command, PhpArray descriptor_spec, Ref pipes, String cwd, PhpArray env_vars, PhpArray options) {
        List<String> words = words(ctx, command);
        ProcessBuilder builder = new ProcessBuilder(words)
            .directory(new File(LocalPath.decode(cwd != null ? cwd : WorkingDirectory.of(ctx).path())));
        builder.inheritIO();
        if (env_vars != null) environment(ctx, builder, env_vars);
        ctx.output().flush();
        Plumbing plumbing = new Plumbing(ctx, builder);
        for (int i = descriptor_spec.first(); i >= 0; i = descriptor_spec.next(i)) {
            if (!(descriptor_spec.keyAt(i) instanceof Long number)) {
                throw Errors.valueError(ctx, "proc_open(): Argument #2 ($descriptor_spec) must be an integer indexed array only");
            }
            if (!plumbing.connect((int) (long) number, descriptor_spec.valueAt(i))) return false;
        }
        try {
            Process process = builder.start();
            List<Stream> opened = new ArrayList<>();
            pipes.set(plumbing.pipes(process, opened));
            return new ChildProcess(ctx, process, Conversions.toString(ctx, words.get(words.size() - 1)), opened);
        } catch (IOException e) {
            ctx.warning("proc_open(): Exec failed: " + SystemError.of(e).message());
            return false;
        }
    }

    private static List<String> words(Context ctx, Object command) {
        if (command instanceof String line) return List.of("/bin/sh", "-c", LocalPath.decode(line));
        PhpArray array = (PhpArray) command;
        if (array.isEmpty()) throw Errors.valueError(ctx, "proc_open(): Argument #1 ($command) must have at least one element");
        List<String> words = new ArrayList<>();
        for (int i = array.first(); i >= 0; i = array.next(i)) words.add(LocalPath.decode(Conversions.toString(ctx, array.valueAt(i))));
        return words;
    }

    private static void environment(Context ctx, ProcessBuilder builder, PhpArray variables) {
        builder.environment().clear();
        for (int i = variables.first(); i >= 0; i = variables.next(i)) {
            String name = LocalPath.decode(String.valueOf(variables.keyAt(i)));
            builder.environment().put(name, LocalPath.decode(Conversions.toString(ctx, variables.valueAt(i))));
        }
    }

    /// Where the child's descriptors lead: `["pipe", "r"]`, `["file", name, mode]`, `["null"]`, `["redirect", n]`, a stream.
    private static final class Plumbing {
        private final Context ctx;
        private final ProcessBuilder builder;
        private final boolean[] piped = new boolean[3];

        Plumbing(Context ctx, ProcessBuilder builder) {
            this.ctx = ctx;
            this.builder = builder;
        }

        boolean connect(int number, Object spec) {
            if (number < 0 || number > 2) {
                ctx.warning("proc_open(): Descriptor " + number + " can not be passed to a child process");
                return false;
            }
            if (spec instanceof PhpResource) {
                return stream(number, Streams.fetch(ctx, "proc_open", spec));
            }
            if (!(spec instanceof PhpArray array)) {
                throw Errors.valueError(ctx, "proc_open(): Argument #2 ($descriptor_spec) must only contain arrays and streams");
            }
            if (!array.has(0)) throw Errors.valueError(ctx, "Missing handle qualifier in array");
            switch (Conversions.toString(ctx, array.get(0))) {
                case "pipe" -> {
                    if (!array.has(1)) throw Errors.valueError(ctx, "Missing mode parameter for 'pipe'");
                    piped[number] = true;
                    return redirect(number, ProcessBuilder.Redirect.PIPE);
                }
                case "file" -> {
                    if (!array.has(1)) throw Errors.valueError(ctx, "Missing file name parameter for 'file'");
                    if (!array.has(2)) throw Errors.valueError(ctx, "Missing mode parameter for 'file'");
                    return file(number, Conversions.toString(ctx, array.get(1)), Conversions.toString(ctx, array.get(2)));
                }
                case "null" -> {
                    return redirect(number, number == 0 ? ProcessBuilder.Redirect.from(new File("/dev/null")) : ProcessBuilder.Redirect.DISCARD);
                }
                case "redirect" -> {
                    if (!array.has(1)) throw Errors.valueError(ctx, "Missing redirection target");
                    if (number == 2 && Conversions.toLong(array.get(1)) == 1) {
                        builder.redirectErrorStream(true);
                        return true;
                    }
                    ctx.warning("proc_open(): Redirection target " + Conversions.toLong(array.get(1)) + " not found");
                    return false;
                }
                default -> {
                    ctx.warning("proc_open(): " + Conversions.toString(ctx, array.get(0)) + " is not a valid descriptor spec/mode");
                    return false;
                }
            }
        }

        /// A stream on a file is opened once more by name; the standard streams are inherited.
        private boolean stream(int number, Stream stream) {
            if (stream.uri() == null || stream.uri().startsWith("php://")) return true;
            return file(number, stream.uri(), stream.mode().startsWith("r") ? "r" : "a");
        }

        private boolean file(int number, String name, String mode) {
            File file = new File(LocalPath.decode(LocalPath.absolute(ctx, name)));
            if (number == 0) return redirect(0, ProcessBuilder.Redirect.from(file));
            return redirect(number, mode.startsWith("a") ? ProcessBuilder.Redirect.appendTo(file) : ProcessBuilder.Redirect.to(file));
        }

        private boolean redirect(int number, ProcessBuilder.Redirect redirect) {
            switch (number) {
                case 0 -> builder.redirectInput(redirect);
                case 1 -> builder.redirectOutput(redirect);
                default -> builder.redirectError(redirect);
            }
            return true;
        }

        PhpArray pipes(Process process, List<Stream> opened) {
            PhpArray array = new PhpArray();
            for (int number = 0; number < 3; number++) {
                if (!piped[number]) continue;
                InputStream in = number == 1 ? process.getInputStream() : number == 2 ? process.getErrorStream() : null;
                OutputStream out = number == 0 ? process.getOutputStream() : null;
                Stream pipe = new Stream(ctx, new ByteStreamDevice(in, out, true, false), number == 0 ? "w" : "r");
                opened.add(pipe);
                array.put(number, pipe);
            }
            return array;
        }
    }

    private static ChildProcess require(Context ctx, String function, Object argument) {
        if (argument instanceof ChildProcess process && !process.isClosed()) return process;
        if (!(argument instanceof PhpResource)) {
            throw Errors.typeError(ctx, function + "(): Argument #1 ($process) must be of type resource, "
                + Conversions.valueName(argument) + " given");
        }
        throw Errors.typeError(ctx, function + "(): supplied resource is not a valid process resource");
    }

    @PhpFunction(value = "proc_close($process): int", effects = {Effect.WRITES_STATE})
    static long proc_close(Context ctx, Object process) {
        return require(ctx, "proc_close", process).close();
    }

    @PhpFunction(value = "proc_terminate($process, int $signal = 15): bool", effects = {Effect.WRITES_STATE})
    static boolean proc_terminate(Context ctx, Object process, long signal) {
        Process child = require(ctx, "proc_terminate", process).process();
        if (signal == 9) child.destroyForcibly();
        else child.destroy();
        return true;
    }

    @PhpFunction(value = "proc_get_status($process): array", effects = {Effect.READS_STATE})
    static PhpArray proc_get_status(Context ctx, Object process) {
        ChildProcess child = require(ctx, "proc_get_status", process);
        boolean running = child.process().isAlive();
        int status = running ? -1 : child.process().exitValue();
        boolean signaled = status > 128;
        PhpArray array = new PhpArray();
        array.put("command", child.command());
        array.put("pid", (Object) child.process().pid());
        array.put("running", running);
        array.put("signaled", signaled);
        array.put("stopped", false);
        array.put("exitcode", (Object) (long) (signaled ? -1 : status));
        array.put("termsig", (Object) (long) (signaled ? status - 128 : 0));
        array.put("stopsig", (Object) 0L);
        array.put("cached", !running && child.markReaped());
        return array;
    }

    @PhpFunction(value = "popen(string $command, string $mode)", effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static Object popen(Context ctx, String command, String mode) {
        String kind = mode.replace("b", "");
        if (!kind.equals("r") && !kind.equals("w")) {
            throw Errors.valueError(ctx, "popen(): Argument #2 ($mode) must be one of \"r\", \"rb\", \"w\", or \"wb\"");
        }
        boolean reads = kind.equals("r");
        try {
            ctx.output().flush();
            ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", LocalPath.decode(command)).inheritIO()
                .directory(new File(LocalPath.decode(WorkingDirectory.of(ctx).path())));
            if (reads) builder.redirectOutput(ProcessBuilder.Redirect.PIPE);
            else builder.redirectInput(ProcessBuilder.Redirect.PIPE).redirectOutput(ProcessBuilder.Redirect.PIPE);
            Process process = builder.start();
            Thread printer = reads ? null : StandardStreams.of(ctx).print(process.getInputStream());
            Stream stream = new Stream(ctx, new ByteStreamDevice(reads ? process.getInputStream() : null,
                reads ? null : process.getOutputStream(), true, false), mode);
            children(ctx).put(stream, new Child(process, printer));
            return stream;
        } catch (IOException e) {
            ctx.warning("popen(" + command + "," + mode + "): " + SystemError.of(e).message());
            return false;
        }
    }

    /// A program started by `popen`, and the thread that prints what it says, if any.
    private record Child(Process process, Thread printer) {}

    private static final class Children {
        final java.util.IdentityHashMap<Stream, Child> byStream = new java.util.IdentityHashMap<>();
    }

    private static java.util.IdentityHashMap<Stream, Child> children(Context ctx) {
        return ctx.state(Children.class, Children::new).byStream;
    }

    @PhpFunction(value = "pclose($handle): int", effects = {Effect.WRITES_STATE})
    static long pclose(Context ctx, Object handle) {
        Stream stream = Streams.require(ctx, "pclose", 1, "handle", handle);
        stream.close();
        Child child = children(ctx).remove(stream);
        if (child == null) return -1;
        try {
            int status = child.process.waitFor();
            if (child.printer != null) child.printer.join();
            return status;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
