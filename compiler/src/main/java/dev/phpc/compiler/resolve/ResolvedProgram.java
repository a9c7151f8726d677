package dev.phpc.compiler.resolve;

import java.util.List;

/// A whole program with its names resolved: what [Resolve] makes of parsed files.
///
/// @param isClosed nothing in it can load code that is not part of it: no `eval`, and every `include` loads a file of the program
public record ResolvedProgram(
        List<ResolvedFile> files,
        Builtins builtins,
        FunctionTable functions,
        ClassTable classes,
        ConstantTable constants,
        ReferenceRules references,
        boolean isClosed) {}
