package dev.phpc.compiler;

import dev.phpc.compiler.diagnostics.Diagnostic;
import dev.phpc.compiler.diagnostics.Diagnostics;
import dev.phpc.compiler.lower.Lower;
import dev.phpc.compiler.resolve.Builtins;
import dev.phpc.compiler.syntax.Parser;
import dev.phpc.compiler.syntax.SourceFile;
import dev.phpc.ext.mbstring.ScriptEncoding;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.FatalError;
import dev.phpc.runtime.Location;
import dev.phpc.runtime.PhpThrow;
import dev.phpc.runtime.link.CompiledUnit;
import dev.phpc.runtime.link.RuntimeCompiler;
import dev.phpc.runtime.link.UnitLoader;
import dev.phpc.runtime.objects.Throwables;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Compiles scripts, `eval` and files that turn up at run time, and loads the result into this JVM.
public final class InProcessCompiler implements RuntimeCompiler {
    private static final class Installed {
        static final Builtins BUILTINS = Builtins.onClassPath(InProcessCompiler.class.getClassLoader());
    }

    private final PhaseObserver observer;
    private final int largestMethod;

    /// For ServiceLoader.
    public InProcessCompiler() {
        this(PhaseObserver.NONE, CompilerOptions.LARGEST_METHOD);
    }

    public InProcessCompiler(PhaseObserver observer, int largestMethod) {
        this.observer = observer;
        this.largestMethod = largestMethod;
    }

    /// The errors that PHP throws as a CompileError, so that they can be caught around `include` and `eval`.
    private static final Set<String> CATCHABLE = Set.of("inner-halt-compiler", "repeated-modifier", "misplaced-modifier", "abstract-and-final",
        "abstract-anonymous-class", "final-anonymous-class", "computed-encoding");

    @Override
    public CompiledUnit compile(Context ctx, String path, String source) {
        return compile(ctx, path, source, false);
    }

    /// Compiles the script with which a request starts.
    public CompiledUnit compileMain(Context ctx, String path, String source) {
        return compile(ctx, path, source, true);
    }

    private CompiledUnit compile(Context ctx, String path, String source, boolean isWhole) {
        CompilerOptions options = new CompilerOptions(ctx.ini().getBoolean("short_open_tag"), !ctx.ini().getBoolean("zend.exception_ignore_args"), isWhole, ctx.countsObjects, "", largestMethod);
        Diagnostics diagnostics = new Diagnostics();
        List<ClassFile> classes = new Compiler(builtins(ctx), options, observer).compile(List.of(file(ctx, path, source)), diagnostics);
        if (diagnostics.hasErrors()) {
            report(ctx, diagnostics);
        }
        Map<String, byte[]> bytes = new HashMap<>();
        classes.forEach(each -> bytes.put(each.name().replace('/', '.'), each.bytes()));
        String unit = Lower.unitNames(List.of(path), "").getFirst().replace('/', '.');
        return new UnitLoader(InProcessCompiler.class.getClassLoader(), bytes).unit(unit);
    }

    /// A script in the encoding in which the program runs; `eval` is in it anyway.
    private static SourceFile file(Context ctx, String path, String source) {
        ScriptEncoding encoding = ScriptEncoding.of(ctx);
        if (encoding == null) {
            return new SourceFile(path, source);
        }
        return path.endsWith("eval()'d code") ? new SourceFile(path, source, UnaryOperator.identity())
            : new SourceFile(path, encoding.decoded(source), encoding::literal);
    }

    private static Builtins builtins(Context ctx) {
        Set<String> disabled = ctx.functions().disabled();
        return disabled.isEmpty() ? Installed.BUILTINS : Installed.BUILTINS.without(disabled);
    }

    @Override
    public BitSet parse(Context ctx, String source) {
        Diagnostics diagnostics = new Diagnostics();
        BitSet plainNames = Parser.plainNames(new SourceFile("", source), ctx.ini().getBoolean("short_open_tag"), diagnostics);
        report(ctx, diagnostics);
        return plainNames;
    }

    /// Warnings are raised; PHP stops at the first error.
    private static void report(Context ctx, Diagnostics diagnostics) {
        for (Diagnostic diagnostic : diagnostics.list()) {
            Location location = new Location(diagnostic.file().path(), diagnostic.line());
            switch (diagnostic.severity()) {
                case WARNING -> ctx.diagnostics().raise(dev.phpc.runtime.Diagnostics.WARNING, diagnostic.message(), location);
                case DEPRECATED -> ctx.diagnostics().raise(dev.phpc.runtime.Diagnostics.DEPRECATED, diagnostic.message(), location);
                case FATAL_ERROR -> {
                    if (CATCHABLE.contains(diagnostic.slug())) {
                        throw exception(ctx, "CompileError", diagnostic);
                    }
                    throw new FatalError(dev.phpc.runtime.Diagnostics.COMPILE_ERROR, diagnostic.message(), location);
                }
                case PARSE_ERROR -> throw exception(ctx, "ParseError", diagnostic);
            }
        }
    }

    private static PhpThrow exception(Context ctx, String className, Diagnostic diagnostic) {
        PhpThrow error = Errors.of(ctx, className, diagnostic.message(), 0);
        Throwables.set(error.exception, "file", diagnostic.file().path());
        Throwables.set(error.exception, "line", (long) diagnostic.line());
        return error;
    }
}
