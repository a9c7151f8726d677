package dev.phpc.compiler.cli;

import dev.phpc.compiler.PhaseObserver;
import dev.phpc.compiler.analyze.PrintTypes;
import dev.phpc.compiler.analyze.TypedProgram;
import dev.phpc.compiler.ir.JvmClass;
import dev.phpc.compiler.ir.PrintCode;
import dev.phpc.compiler.resolve.PrintResolved;
import dev.phpc.compiler.resolve.ResolvedProgram;
import dev.phpc.compiler.syntax.FileNode;
import dev.phpc.compiler.syntax.PrintTree;
import java.util.List;
import java.util.function.Consumer;

/// `--print-after=PHASE`: what a phase has made of each file, as text.
final class PrintAfter implements PhaseObserver {
    static final List<String> PHASES = List.of("parse", "resolve", "analyze", "lower", "split");

    private final String phase;
    private final Consumer<String> out;

    PrintAfter(String phase, Consumer<String> out) {
        if (!PHASES.contains(phase)) {
            throw new UsageError("no phase is called " + phase + ": it is one of " + String.join(", ", PHASES));
        }
        this.phase = phase;
        this.out = out;
    }

    @Override
    public void parsed(List<FileNode> files) {
        if (phase.equals("parse")) {
            files.forEach(file -> out.accept(PrintTree.of(file)));
        }
    }

    @Override
    public void resolved(ResolvedProgram program) {
        if (phase.equals("resolve")) {
            out.accept(PrintResolved.of(program));
        }
    }

    @Override
    public void analyzed(TypedProgram program) {
        if (phase.equals("analyze")) {
            PrintTypes printer = new PrintTypes(program);
            program.resolved().files().forEach(file -> out.accept(printer.print(file)));
        }
    }

    @Override
    public void lowered(List<JvmClass> classes) {
        if (phase.equals("lower")) {
            classes.forEach(each -> out.accept(PrintCode.of(each)));
        }
    }

    @Override
    public void split(List<JvmClass> classes) {
        if (phase.equals("split")) {
            classes.forEach(each -> out.accept(PrintCode.of(each)));
        }
    }
}
