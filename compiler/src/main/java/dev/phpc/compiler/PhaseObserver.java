package dev.phpc.compiler;

import dev.phpc.compiler.analyze.TypedProgram;
import dev.phpc.compiler.ir.JvmClass;
import dev.phpc.compiler.resolve.ResolvedProgram;
import dev.phpc.compiler.syntax.FileNode;
import java.util.List;

/// Is shown what each phase has made, as soon as it is there.
public interface PhaseObserver {
    PhaseObserver NONE = new PhaseObserver() { };

    /// A compilation begins.
    default void started() { }

    default void parsed(List<FileNode> files) { }

    default void resolved(ResolvedProgram program) { }

    default void analyzed(TypedProgram program) { }

    default void lowered(List<JvmClass> classes) { }

    default void split(List<JvmClass> classes) { }

    default void emitted(List<ClassFile> classes) { }
}
