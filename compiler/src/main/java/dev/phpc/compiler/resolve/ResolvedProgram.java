package dev.phpc.compiler.resolve;

import java.util.List;

/// A whole program with its names resolved: what [Resolve] makes of parsed files.
public record ResolvedProgram(
        List<ResolvedFile> files,
        Builtins builtins,
        FunctionTable functions,
        ClassTable classes,
        ConstantTable constants,
        ReferenceRules references) {}
