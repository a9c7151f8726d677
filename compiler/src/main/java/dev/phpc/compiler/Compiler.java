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

/// PHP sources → class files, one phase after the other. The type between two phases says what is known by then.
public final class Compiler {
    private final Builtins builtins;
    private final CompilerOptions options;

    public Compiler(Builtins builtins, CompilerOptions options) {
        this.builtins = builtins;
        this.options = options;
    }

    /// The class files of a whole program. Where a source has errors, they are in `diagnostics`, and the result is empty.
    public List<ClassFile> compile(List<SourceFile> sources, Diagnostics diagnostics) {
        List<FileNode> ast = parse(sources, diagnostics);
        return diagnostics.hasErrors() ? List.of() : emit(split(lower(analyze(resolve(ast)), diagnostics)));
    }

    private List<FileNode> parse(List<SourceFile> sources, Diagnostics diagnostics) {
        return sources.stream().map(source -> Parser.parse(source, options.shortOpenTag(), diagnostics)).toList();
    }

    private ResolvedProgram resolve(List<FileNode> ast) {
        return Resolve.resolve(ast, builtins, options.isWhole());
    }

    private static TypedProgram analyze(ResolvedProgram program) {
        return Analyze.analyze(program);
    }

    /// Warnings about a source become part of its unit, which raises them as PHP does: when the file is loaded.
    private List<JvmClass> lower(TypedProgram program, Diagnostics diagnostics) {
        return Lower.lower(program, options, diagnostics);
    }

    private static List<JvmClass> split(List<JvmClass> units) {
        return units.parallelStream().map(SplitUnit::split).flatMap(List::stream).toList();
    }

    private static List<ClassFile> emit(List<JvmClass> classes) {
        return classes.parallelStream().map(each -> new ClassFile(each.name(), ClassEmitter.emit(each))).toList();
    }
}
