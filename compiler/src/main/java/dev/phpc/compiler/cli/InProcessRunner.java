package dev.phpc.compiler.cli;

import dev.phpc.compiler.CompilerOptions;
import dev.phpc.compiler.InProcessCompiler;
import dev.phpc.compiler.PhaseObserver;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.link.Builtins;
import dev.phpc.runtime.link.CompiledUnit;
import dev.phpc.runtime.link.Program;
import dev.phpc.runtime.link.Request;
import dev.phpc.runtime.link.RequestVariables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/// Compiles scripts in this JVM and runs them.
public final class InProcessRunner implements ScriptRunner {
    private final InProcessCompiler compiler;

    public InProcessRunner() {
        this(PhaseObserver.NONE);
    }

    InProcessRunner(PhaseObserver observer) {
        this.compiler = new InProcessCompiler(observer, CompilerOptions.LARGEST_METHOD);
    }

    /// Splits bodies above another size than the usual one.
    public InProcessRunner(int largestMethod) {
        this.compiler = new InProcessCompiler(PhaseObserver.NONE, largestMethod);
    }

    @Override
    public int run(ScriptRequest request) {
        Request running = Request.create(new Program(compiler), request.out(), request.settings());
        RequestVariables.redirect(running.context(), request.in(), request.out(), request.err());
        RequestVariables.define(running.context(), request.arguments());
        try {
            return running.run(() -> unit(running.context(), request.script()));
        } catch (RuntimeException | Error failure) {
            fail(request, running.context(), failure);
            return Request.FATAL;
        }
    }

    /// A defect of phpc's own ends this request, and nothing else.
    private static void fail(ScriptRequest request, Context ctx, Throwable failure) {
        String message = Failure.describe(failure);
        try {
            ctx.output().finish();
        } catch (RuntimeException second) {
            message += Failure.describe(second);
        }
        try {
            request.err().write(message.getBytes(StandardCharsets.ISO_8859_1));
            request.err().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CompiledUnit unit(Context ctx, Script script) {
        return switch (script) {
            case Script.InMemory(String name, String code) -> compiler.compileMain(ctx, name, code);
            case Script.InFile(var path) -> {
                try {
                    String source = Files.readString(path, StandardCharsets.ISO_8859_1);
                    yield compiler.compileMain(ctx, path.toRealPath().toString(), withoutHashBang(source));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    /// A leading `#!` line is not part of the script, but counts as a line.
    private static String withoutHashBang(String source) {
        if (!source.startsWith("#!")) {
            return source;
        }
        int end = source.indexOf('\n');
        return end < 0 ? "" : "<?php\n?>" + source.substring(end + 1);
    }

    @Override
    public List<String> extensions() {
        return Builtins.installed().extensions().stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }
}
