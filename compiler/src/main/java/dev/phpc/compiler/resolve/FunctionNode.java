package dev.phpc.compiler.resolve;

import dev.phpc.compiler.syntax.Block;
import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.FileNode;
import dev.phpc.compiler.syntax.Node;
import dev.phpc.compiler.syntax.Identifier;
import dev.phpc.compiler.syntax.Modifiers;
import dev.phpc.compiler.syntax.Param;
import dev.phpc.compiler.syntax.PropertyHook;
import dev.phpc.compiler.syntax.TypeNode;
import java.util.List;

/// Anything with local variables of its own. One object for each; compared by identity.
public final class FunctionNode {
    private final FunctionKind kind;
    private final ResolvedFile file;
    private final Node node;
    private final FunctionNode enclosing;
    private final ClassNode owner;
    private FunctionFacts facts;
    private int index;

    FunctionNode(FunctionKind kind, ResolvedFile file, Node node, FunctionNode enclosing, ClassNode owner) {
        this.kind = kind;
        this.file = file;
        this.node = node;
        this.enclosing = enclosing;
        this.owner = owner;
    }

    public FunctionKind kind() {
        return kind;
    }

    public ResolvedFile file() {
        return file;
    }

    public FileNode source() {
        return file.node();
    }

    /// Unique and dense within the program.
    public int index() {
        return index;
    }

    void setIndex(int index) {
        this.index = index;
    }

    /// A Decl.Function, Decl.Method, Expr.Closure, Expr.ArrowFunction or PropertyHook; null for a file's top level and initializers.
    public Node node() {
        return node;
    }

    /// The function in whose body this one is written; null at the top level and for methods.
    public FunctionNode enclosing() {
        return enclosing;
    }

    /// The class in whose body this is written, directly or within a method; null outside of classes.
    public ClassNode owner() {
        return owner;
    }

    public FunctionFacts facts() {
        return facts;
    }

    void setFacts(FunctionFacts facts) {
        this.facts = facts;
    }

    /// As written; `{closure}` and the like where there is no name.
    public String name() {
        return switch (node) {
            case Decl.Function function -> function.name().resolved();
            case Decl.Method method -> method.name().text();
            case PropertyHook hook -> hook.name().text();
            case Expr.Closure _, Expr.ArrowFunction _ -> "{closure}";
            case null, default -> kind == FunctionKind.FILE ? "{main}" : "{initializers}";
        };
    }

    public List<Param> parameters() {
        return switch (node) {
            case Decl.Function function -> function.signature().params();
            case Decl.Method method -> method.signature().params();
            case Expr.Closure closure -> closure.signature().params();
            case Expr.ArrowFunction arrow -> arrow.signature().params();
            case PropertyHook hook -> hook.params() != null ? hook.params() : hook.isGet() ? List.of() : List.of(implicitValue(hook, null));
            case null, default -> List.of();
        };
    }

    /// The `$value` of a `set` hook without a parameter list, of the property's type.
    public static Param implicitValue(PropertyHook hook, TypeNode type) {
        return new Param(hook.id(), hook.span(), List.of(), Modifiers.NONE, type, false, false, new Identifier(hook.span(), "value"), null,
            List.of(), null);
    }

    /// The declared return type, or null.
    public TypeNode returnType() {
        return switch (node) {
            case Decl.Function function -> function.signature().returnType();
            case Decl.Method method -> method.signature().returnType();
            case Expr.Closure closure -> closure.signature().returnType();
            case Expr.ArrowFunction arrow -> arrow.signature().returnType();
            case null, default -> null;
        };
    }

    public boolean returnsReference() {
        return switch (node) {
            case Decl.Function function -> function.signature().byReference();
            case Decl.Method method -> method.signature().byReference();
            case Expr.Closure closure -> closure.signature().byReference();
            case Expr.ArrowFunction arrow -> arrow.signature().byReference();
            case PropertyHook hook -> hook.byReference();
            case null, default -> false;
        };
    }

    /// The body, if it is a block.
    public Block block() {
        return switch (node) {
            case Decl.Function function -> function.body();
            case Decl.Method method -> method.body();
            case Expr.Closure closure -> closure.body();
            case PropertyHook hook -> hook.body();
            case null, default -> null;
        };
    }

    /// The body, if it is an expression.
    public Expr expression() {
        return switch (node) {
            case Expr.ArrowFunction arrow -> arrow.body();
            case PropertyHook hook -> hook.expression();
            case null, default -> null;
        };
    }

    /// Has no `$this`: a function, a static method, a static closure, or anything within one.
    public boolean isStatic() {
        return switch (node) {
            case Decl.Method method -> method.modifiers().isStatic();
            case Expr.Closure closure -> closure.isStatic();
            case Expr.ArrowFunction arrow -> arrow.isStatic();
            case PropertyHook _ -> false;
            case null, default -> true;
        };
    }

    @Override
    public String toString() {
        return owner == null ? name() : owner.name() + "::" + name();
    }
}
