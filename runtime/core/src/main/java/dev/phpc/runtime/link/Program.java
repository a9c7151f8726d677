package dev.phpc.runtime.link;

import dev.phpc.runtime.Context;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// The compiled files of an application, by path, and the compiler for those that come later. Shared between requests.
public final class Program {
    private final Map<String, Supplier<CompiledUnit>> units = new ConcurrentHashMap<>();
    private final RuntimeCompiler compiler;

    public Program(RuntimeCompiler compiler) {
        this.compiler = compiler;
    }

    /// With the compiler on the class path, if there is one.
    public static Program withAvailableCompiler() {
        return new Program(ServiceLoader.load(RuntimeCompiler.class).findFirst().orElse(null));
    }

    public static Program of(Context ctx) {
        return ctx.state(Program.class, Program::withAvailableCompiler);
    }

    /// Makes this the program of a request; before anything else asks for it.
    public void attach(Context ctx) {
        ctx.state(Program.class, () -> this);
    }

    public void add(String path, Supplier<CompiledUnit> unit) {
        units.put(path, unit);
    }

    /// The unit of a file that was compiled ahead of time, or null.
    public CompiledUnit find(String path) {
        Supplier<CompiledUnit> unit = units.get(path);
        return unit == null ? null : unit.get();
    }

    /// The compiler, or null.
    public RuntimeCompiler compiler() {
        return compiler;
    }
}
