package dev.phpc.compiler.lower;

import dev.phpc.compiler.analyze.FunctionTypes;
import dev.phpc.compiler.analyze.TypedProgram;
import dev.phpc.compiler.resolve.ArgumentMode;
import dev.phpc.compiler.resolve.CallTarget;
import dev.phpc.compiler.resolve.FunctionNode;
import dev.phpc.compiler.resolve.ResolvedFile;
import dev.phpc.compiler.syntax.Arg;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.types.PhpType;
import java.util.List;

/// What the analysis found out about one file.
final class UnitTypes {
    private final TypedProgram program;
    private final ResolvedFile file;

    UnitTypes(TypedProgram program, ResolvedFile file) {
        this.program = program;
        this.file = file;
    }

    private FunctionTypes of(FunctionNode function) {
        return function == null ? null : program.types(function);
    }

    /// The type of an expression in a function's body; anything for code that the analysis has not seen.
    PhpType expression(FunctionNode function, Expr expr) {
        FunctionTypes types = of(function);
        PhpType type = types == null ? PhpType.MIXED : types.typeOf(expr);
        return type.isNothing() ? PhpType.MIXED : type;
    }

    /// Everything a variable ever holds.
    PhpType variable(FunctionNode function, String name) {
        FunctionTypes types = of(function);
        return types == null ? PhpType.MIXED.orUndefined() : types.variableType(name);
    }

    ArgumentMode argumentMode(Expr call, List<Arg> args, int index) {
        return program.resolved().references().mode(call, args, index, file);
    }

    /// What a call of a method or a constructor in a function's body reaches as far as the program shows, or null.
    CallTarget target(FunctionNode function, Expr call) {
        FunctionTypes types = of(function);
        return types == null ? null : types.target(call);
    }

    /// What a call by name can reach.
    CallTarget target(Expr.FunctionCall call) {
        return program.resolved().functions().target(call.name(), file);
    }
}
