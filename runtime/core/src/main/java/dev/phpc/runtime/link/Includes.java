package dev.phpc.runtime.link;

import dev.phpc.ext.standard.streams.LocalPath;
import dev.phpc.ext.standard.streams.OpenBasedir;
import dev.phpc.ext.standard.streams.SystemError;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.FatalError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// `include`, `require`, their `_once` forms, and `eval`.
public final class Includes {
    private static final int INCLUDE = 0;
    private static final int INCLUDE_ONCE = 1;
    private static final int REQUIRE = 2;
    private static final int REQUIRE_ONCE = 3;
    private static final String[] NAMES = {"include", "include_once", "require", "require_once"};

    private final Set<String> included = new LinkedHashSet<>();
    private final List<String> running = new ArrayList<>();

    private Includes() { }

    public static Includes of(Context ctx) {
        return ctx.state(Includes.class, Includes::new);
    }

    /// The files loaded so far, in order: `get_included_files`.
    public Set<String> files() {
        return included;
    }

    /// The words with which the files that run now were included, outermost first.
    List<String> running() {
        return running;
    }

    /// Runs the script a request starts with.
    public static Object main(Context ctx, CompiledUnit unit) {
        of(ctx).included.add(unit.path());
        ctx.countsObjects = unit.countsObjects();
        return run(ctx, unit, Scope.global(ctx));
    }

    /// `kind` counts include, include_once, require, require_once; `from` is the file that asks.
    public static Object include(Context ctx, int kind, String path, Scope scope, String from) {
        Includes includes = of(ctx);
        boolean once = kind == INCLUDE_ONCE || kind == REQUIRE_ONCE;
        if (IncludedStreams.isStream(path)) {
            return includeStream(ctx, kind, path, scope);
        }
        String found = IncludePaths.resolve(ctx, LocalPath.withoutScheme(path), from);
        if (found == null) {
            return missing(ctx, kind, path);
        }
        if (OpenBasedir.refuses(ctx, NAMES[kind], found)) {
            ctx.warning(NAMES[kind] + "(" + found + "): Failed to open stream: " + SystemError.NOT_PERMITTED.message());
            return notOpened(ctx, kind, path);
        }
        if (!includes.included.add(found) && once) {
            return true;
        }
        CompiledUnit unit = load(ctx, found);
        if (unit == null) {
            return missing(ctx, kind, path);
        }
        return includes.run(ctx, NAMES[kind], unit, scope);
    }

    /// A file that a stream wrapper gives: never compiled beforehand.
    private static Object includeStream(Context ctx, int kind, String path, Scope scope) {
        Includes includes = of(ctx);
        if (includes.included.contains(path) && (kind == INCLUDE_ONCE || kind == REQUIRE_ONCE)) {
            return true;
        }
        String source = IncludedStreams.read(ctx, NAMES[kind], path);
        if (source == null) {
            return notOpened(ctx, kind, path);
        }
        includes.included.add(path);
        RuntimeCompiler compiler = Program.of(ctx).compiler();
        if (compiler == null) {
            throw Errors.error(ctx, "Cannot include " + path + ": the compiler is not on the class path");
        }
        CompiledUnit unit = compiler.compile(ctx, path, source);
        return includes.run(ctx, NAMES[kind], unit, scope);
    }

    private static Object missing(Context ctx, int kind, String path) {
        ctx.warning(NAMES[kind] + "(" + path + "): Failed to open stream: No such file or directory");
        return notOpened(ctx, kind, path);
    }

    private static Object notOpened(Context ctx, int kind, String path) {
        String name = NAMES[kind];
        String includePath = ctx.ini().get("include_path");
        if (kind == REQUIRE || kind == REQUIRE_ONCE) {
            throw Errors.error(ctx, "Failed opening required '" + path + "' (include_path='" + includePath + "')");
        }
        ctx.warning(name + "(): Failed opening '" + path + "' for inclusion (include_path='" + includePath + "')");
        return false;
    }

    private static CompiledUnit load(Context ctx, String path) {
        Program program = Program.of(ctx);
        CompiledUnit unit = program.find(path);
        if (unit != null) {
            return unit;
        }
        if (!Files.isRegularFile(Path.of(path))) {
            return null;
        }
        RuntimeCompiler compiler = program.compiler();
        if (compiler == null) {
            throw Errors.error(ctx, "Cannot include " + path + ": it was not compiled with the program, and the compiler is not on the class path");
        }
        try {
            return compiler.compile(ctx, path, Files.readString(Path.of(path), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            return null;
        }
    }

    /// Runs the code of `unit`, which stands in traces under `word`.
    private Object run(Context ctx, String word, CompiledUnit unit, Scope scope) {
        running.add(word);
        try {
            return run(ctx, unit, scope);
        } catch (FatalError fatal) {
            fatal.leaves(word);
            throw fatal;
        } finally {
            running.removeLast();
        }
    }

    private static Object run(Context ctx, CompiledUnit unit, Scope scope) {
        UnitState.enter(ctx, unit);
        return unit.call(CompiledUnit.MAIN, ctx, scope, null);
    }

    /// `eval($code)` in line `line` of `file`.
    public static Object eval(Context ctx, String code, Scope scope, String file, int line) {
        RuntimeCompiler compiler = Program.of(ctx).compiler();
        if (compiler == null) {
            throw Errors.error(ctx, "eval() needs the compiler, which is not on the class path");
        }
        CompiledUnit unit = compiler.compile(ctx, file + "(" + line + ") : eval()'d code", "<?php " + code);
        Object result = of(ctx).run(ctx, "eval", unit, scope);
        return result == NOTHING_RETURNED ? null : result;
    }

    private static final Object NOTHING_RETURNED = 1L;
}
