package dev.phpc.compiler.cli;

import dev.phpc.compiler.ClassFile;
import dev.phpc.compiler.PhaseObserver;
import dev.phpc.compiler.analyze.TypedProgram;
import dev.phpc.compiler.ir.JvmClass;
import dev.phpc.compiler.resolve.ResolvedProgram;
import dev.phpc.compiler.syntax.FileNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `--time-phases`: how long each phase took, all compilations of the process together.
final class PhaseTimes implements PhaseObserver {
    private final Map<String, Long> nanoseconds = new LinkedHashMap<>();
    private long last = System.nanoTime();

    /// The time since the last mark was spent on `phase`.
    void mark(String phase) {
        long now = System.nanoTime();
        nanoseconds.merge(phase, now - last, Long::sum);
        last = now;
    }

    /// A line for each phase, in the order in which they first came.
    String table() {
        StringBuilder table = new StringBuilder();
        long sum = 0;
        for (Map.Entry<String, Long> phase : nanoseconds.entrySet()) {
            table.append(line(phase.getKey(), phase.getValue()));
            sum += phase.getValue();
        }
        return table.append(line("total", sum)).toString();
    }

    private static String line(String name, long nanoseconds) {
        String milliseconds = Long.toString(Math.round(nanoseconds / 1e6));
        return name + " ".repeat(Math.max(1, 16 - name.length() - milliseconds.length())) + milliseconds + " ms\n";
    }

    /// What compiles while it runs has run until now.
    @Override
    public void started() {
        mark(nanoseconds.isEmpty() ? "start" : nanoseconds.containsKey("emit") ? "run" : "builtins");
    }

    @Override
    public void parsed(List<FileNode> files) {
        mark("parse");
    }

    @Override
    public void resolved(ResolvedProgram program) {
        mark("resolve");
    }

    @Override
    public void analyzed(TypedProgram program) {
        mark("analyze");
    }

    @Override
    public void lowered(List<JvmClass> classes) {
        mark("lower");
    }

    @Override
    public void split(List<JvmClass> classes) {
        mark("split");
    }

    @Override
    public void emitted(List<ClassFile> classes) {
        mark("emit");
    }
}
