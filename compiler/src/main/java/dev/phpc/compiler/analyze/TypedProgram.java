package dev.phpc.compiler.analyze;

import dev.phpc.compiler.resolve.ClassNode;
import dev.phpc.compiler.resolve.FunctionNode;
import dev.phpc.compiler.resolve.ResolvedProgram;
import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.types.PhpType;
import java.util.Map;

/// A program with what inference knows of it: what [Analyze] makes of a resolved program.
public final class TypedProgram {
    private final ResolvedProgram resolved;
    private final DeclaredTypes declared;
    private final Map<FunctionNode, FunctionTypes> functions;

    TypedProgram(ResolvedProgram resolved, DeclaredTypes declared, Map<FunctionNode, FunctionTypes> functions) {
        this.resolved = resolved;
        this.declared = declared;
        this.functions = functions;
    }

    public ResolvedProgram resolved() {
        return resolved;
    }

    public DeclaredTypes declared() {
        return declared;
    }

    /// The types within a function's body, valid for every call.
    public FunctionTypes types(FunctionNode function) {
        return functions.get(function);
    }

    public PhpType typeOf(FunctionNode function, Expr expr) {
        return types(function).typeOf(expr);
    }

    public PhpType variableType(FunctionNode function, String name) {
        return types(function).variableType(name);
    }

    public PhpType returnType(FunctionNode function) {
        return types(function).returnType();
    }

    public PhpType parameterType(FunctionNode function, int position) {
        return types(function).parameterType(position);
    }

    /// What a property surely holds when it is initialized: its declared type.
    public PhpType propertyType(ClassNode cls, Decl.Property property) {
        return property.type() == null ? PhpType.MIXED : declared.of(property.type(), cls);
    }
}
