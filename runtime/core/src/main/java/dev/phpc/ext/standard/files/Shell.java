package dev.phpc.ext.standard.files;

import dev.phpc.ext.standard.streams.LocalPath;
import dev.phpc.ext.standard.streams.SystemError;
import dev.phpc.ext.standard.streams.WorkingDirectory;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Commands run by the shell: `exec`, `system`, `passthru`, `shell_exec`, and quoting for it.
final class Shell {
    private Shell() {}

    /// Starts `/bin/sh -c command` in the request's folder; standard input and error are the process's own.
    static Process start(Context ctx, String command) throws IOException {
        ctx.output().flush();
        return new ProcessBuilder("/bin/sh", "-c", LocalPath.decode(command))
            .directory(new File(LocalPath.decode(WorkingDirectory.of(ctx).path())))
            .redirectInput(ProcessBuilder.Redirect.INHERIT)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    }

    @PhpFunction(value = "exec(string $command, &$output = null, &$result_code = null): string|false",
        effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static Object exec(Context ctx, String command, Ref output, Ref result_code) {
        PhpArray lines = output != null && output.get() instanceof PhpArray existing ? existing.copy() : new PhpArray();
        String last = "";
        String all = run(ctx, "exec", command, result_code);
        if (all == null) return false;
        for (int start = 0; start < all.length(); ) {
            int newline = all.indexOf('\n', start);
            int end = newline < 0 ? all.length() : newline;
            last = withoutTrailingSpace(all.substring(start, end));
            lines.append(last);
            start = end + 1;
        }
        if (output != null) output.set(lines);
        return last;
    }

    private static String withoutTrailingSpace(String line) {
        int end = line.length();
        while (end > 0 && isSpace(line.charAt(end - 1))) end--;
        return line.substring(0, end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    @PhpFunction(value = "system(string $command, &$result_code = null): string|false",
        effects = {Effect.READS_STATE, Effect.WRITES_STATE, Effect.OUTPUT})
    static Object system(Context ctx, String command, Ref result_code) {
        String all = run(ctx, "system", command, result_code);
        if (all == null) return false;
        ctx.output().write(all);
        int end = all.endsWith("\n") ? all.length() - 1 : all.length();
        return withoutTrailingSpace(all.substring(all.lastIndexOf('\n', end - 1) + 1, end));
    }

    @PhpFunction(value = "passthru(string $command, &$result_code = null): ?false",
        effects = {Effect.READS_STATE, Effect.WRITES_STATE, Effect.OUTPUT})
    static Boolean passthru(Context ctx, String command, Ref result_code) {
        String all = run(ctx, "passthru", command, result_code);
        if (all == null) return false;
        ctx.output().write(all);
        return null;
    }

    @PhpFunction(value = "shell_exec(string $command): string|false|null", effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static Object shell_exec(Context ctx, String command) {
        String all = run(ctx, "shell_exec", command, null);
        return all == null ? (Object) false : all.isEmpty() ? null : all;
    }

    /// All the command prints; null after a warning if it could not be started.
    private static String run(Context ctx, String function, String command, Ref resultCode) {
        checkCommand(ctx, function, command);
        try {
            Process process = start(ctx, command);
            String output;
            try (InputStream in = process.getInputStream()) {
                output = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            }
            int status = process.waitFor();
            if (resultCode != null) resultCode.set((long) status);
            return output;
        } catch (IOException e) {
            ctx.warning(function + "(): Unable to execute '" + command + "': " + SystemError.of(e).message());
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private static void checkCommand(Context ctx, String function, String command) {
        if (command.isEmpty()) throw Errors.valueError(ctx, function + "(): Argument #1 ($command) must not be empty");
        if (command.indexOf(0) >= 0) {
            throw Errors.valueError(ctx, function + "(): Argument #1 ($command) must not contain any null bytes");
        }
    }

    @PhpFunction(value = "escapeshellarg(string $arg): string", effects = {})
    static String escapeshellarg(Context ctx, String arg) {
        if (arg.indexOf(0) >= 0) throw Errors.valueError(ctx, "escapeshellarg(): Argument #1 ($arg) must not contain any null bytes");
        return "'" + arg.replace("'", "'\\''") + "'";
    }

    /// Backslashes before what means something to the shell; quotes only if they are not in pairs.
    @PhpFunction(value = "escapeshellcmd(string $command): string", effects = {})
    static String escapeshellcmd(Context ctx, String command) {
        if (command.indexOf(0) >= 0) {
            throw Errors.valueError(ctx, "escapeshellcmd(): Argument #1 ($command) must not contain any null bytes");
        }
        StringBuilder out = new StringBuilder(command.length() + 16);
        int closing = -1;
        for (int i = 0; i < command.length(); i++) {
            char c = command.charAt(i);
            if (c == '"' || c == '\'') {
                if (closing < 0) {
                    closing = command.indexOf(c, i + 1);
                    if (closing < 0) out.append('\\');
                } else if (closing == i) {
                    closing = -1;
                } else {
                    out.append('\\');
                }
            } else if ("#&;`|*?~<>^()[]{}$\\\n\u00FF".indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }
}
