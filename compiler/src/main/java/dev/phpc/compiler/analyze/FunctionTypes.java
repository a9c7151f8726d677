package dev.phpc.compiler.analyze;

import dev.phpc.compiler.resolve.CallTarget;
import dev.phpc.compiler.resolve.FunctionNode;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.types.PhpType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What inference knows of one function's body. Everything here is proved, given that parameters have their [#parameterTypes()].
public final class FunctionTypes {
    private final FunctionNode function;
    private final List<PhpType> parameterTypes;
    private final PhpType returnType;
    private final Map<String, PhpType> variables;
    private final int firstId;
    private final PhpType[] expressions;
    private final Map<Integer, CallTarget> targets;

    FunctionTypes(
            FunctionNode function,
            List<PhpType> parameterTypes,
            PhpType returnType,
            Map<String, PhpType> variables,
            int firstId,
            PhpType[] expressions,
            Map<Integer, CallTarget> targets) {
        this.function = function;
        this.parameterTypes = parameterTypes;
        this.returnType = returnType;
        this.variables = new HashMap<>(variables);
        this.firstId = firstId;
        this.expressions = expressions;
        this.targets = targets;
    }

    public FunctionNode function() {
        return function;
    }

    /// The value of an expression of this function's body. [PhpType#NOTHING] if control never gets past it. Of a place that is written to, it is
    /// the value before.
    public PhpType typeOf(Expr expr) {
        int index = expr.id() - firstId;
        PhpType type = index >= 0 && index < expressions.length ? expressions[index] : null;
        return type == null ? PhpType.MIXED : type;
    }

    /// Everything that a local variable ever holds, which decides how the JVM carries it. Undefined is part of it only if something can see the variable
    /// in that state. Mixed for variables that are not plain.
    public PhpType variableType(String name) {
        return variables.getOrDefault(name, PhpType.MIXED.orUndefined());
    }

    /// The value of a parameter when the body is entered.
    public PhpType parameterType(int position) {
        return parameterTypes.get(position);
    }

    /// What a call yields. [PhpType#NOTHING] if it never returns.
    public PhpType returnType() {
        return returnType;
    }

    /// The one function that a FunctionCall, MethodCall, StaticCall or New (its constructor) of this body can reach, or null.
    public CallTarget target(Expr call) {
        return targets.get(call.id());
    }
}
