package dev.phpc.compiler.analyze;

import dev.phpc.compiler.resolve.FunctionNode;
import dev.phpc.compiler.resolve.ResolvedProgram;
import java.util.Map;

/// A program with what inference knows of it: what [Analyze] makes of a resolved program.
public final class TypedProgram {
    private final ResolvedProgram resolved;
    private final Map<FunctionNode, FunctionTypes> functions;

    TypedProgram(ResolvedProgram resolved, Map<FunctionNode, FunctionTypes> functions) {
        this.resolved = resolved;
        this.functions = functions;
    }

    public ResolvedProgram resolved() {
        return resolved;
    }

    /// The types within a function's body, valid for every call.
    public FunctionTypes types(FunctionNode function) {
        return functions.get(function);
    }
}
