package dev.phpc.compiler;

import dev.phpc.compiler.analyze.Analyze;
import dev.phpc.compiler.analyze.TypedProgram;
import dev.phpc.compiler.diagnostics.Diagnostics;
import dev.phpc.compiler.emit.ClassEmitter;
import dev.phpc.compiler.ir.JvmClass;
import dev.phpc.compiler.lower.Lower;
import dev.phpc.compiler.resolve.Builtins;
import dev.phpc.compiler.resolve.Resolve;
import dev.phpc.compiler.resolve.ResolvedProgram;
import dev.phpc.compiler.split.SplitUnit;
import dev.phpc.compiler.syntax.FileNode;
import dev.phpc.compiler.syntax.Parser;
import dev.phpc.compiler.syntax.SourceFile;
import java.util.List;
import java.util.function.Consumer;

/// PHP sources → class files, one phase after the other. The type between two phases says what is known by then.
public final class Compiler {
    private final Builtins builtins;
    private final CompilerOptions options;
    private final PhaseObserver observer;

    public Compiler(Builtins builtins, CompilerOptions options) {
        this(builtins, options, PhaseObserver.NONE);
    }

    public Compiler(Builtins builtins, CompilerOptions options, PhaseObserver observer) {
        this.builtins = builtins;
        this.options = options;
        this.observer = observer;
    }

    /// The class files of a whole program. Where a source has errors, they are in `diagnostics`, and the result is empty.
    public List<ClassFile> compile(List<SourceFile> sources, Diagnostics diagnostics) {
        observer.started();
        return Workers.call(() -> {
            List<FileNode> ast = parse(sources, diagnostics);
            return diagnostics.hasErrors() ? List.<ClassFile>of() : compileTrees(ast, diagnostics);
        });
    }

    private List<ClassFile> compileTrees(List<FileNode> ast, Diagnostics diagnostics) {
        try {
            return emit(split(lower(analyze(resolve(ast)), diagnostics)));
        } catch (StackOverflowError tooDeep) {
            diagnostics.add(Parser.nestedTooDeeply(DeepestFile.of(ast)));
            return List.of();
        }
    }

    private List<FileNode> parse(List<SourceFile> sources, Diagnostics diagnostics) {
        record Parsed(FileNode tree, Diagnostics problems) { }
        List<Parsed> all = Workers.map(sources, source -> {
            Diagnostics problems = new Diagnostics();
            return new Parsed(Parser.parse(source, options.shortOpenTag(), builtins::constant, problems), problems);
        });
        all.forEach(each -> diagnostics.addAll(each.problems));
        return seen(all.stream().map(Parsed::tree).toList(), observer::parsed);
    }

    private ResolvedProgram resolve(List<FileNode> ast) {
        return seen(Resolve.resolve(ast, builtins, options.isWhole()), observer::resolved);
    }

    private TypedProgram analyze(ResolvedProgram program) {
        return seen(Analyze.analyze(program), observer::analyzed);
    }

    /// Warnings about a source become part of its unit, which raises them as PHP does: when the file is loaded.
    private List<JvmClass> lower(TypedProgram program, Diagnostics diagnostics) {
        return seen(Lower.lower(program, options, diagnostics), observer::lowered);
    }

    private List<JvmClass> split(List<JvmClass> units) {
        return seen(Workers.map(units, unit -> SplitUnit.split(unit, options.largestMethod())).stream().flatMap(List::stream).toList(), observer::split);
    }

    private List<ClassFile> emit(List<JvmClass> classes) {
        return seen(Workers.map(classes, each -> new ClassFile(each.name(), ClassEmitter.emit(each))), observer::emitted);
    }

    private static <T> T seen(T result, Consumer<T> look) {
        look.accept(result);
        return result;
    }
}
