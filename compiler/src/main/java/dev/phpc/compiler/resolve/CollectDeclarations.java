package dev.phpc.compiler.resolve;

import dev.phpc.compiler.syntax.Block;
import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.FileNode;
import dev.phpc.compiler.syntax.Node;
import dev.phpc.compiler.syntax.PropertyHook;
import dev.phpc.compiler.syntax.Stmt;
import dev.phpc.compiler.syntax.Trees;
import java.util.ArrayList;
import java.util.List;

/// Finds everything that a file declares. What stands where a folded guard never leads is found but is no candidate.
///
///     if (!function_exists('strlen')) { function strlen() {} }      → a function, but no candidate for the name
final class CollectDeclarations {
    private final ResolvedFile file;
    private final FoldGuards guards;
    private final List<FunctionCandidate> functions = new ArrayList<>();
    private final List<ClassNode> classCandidates = new ArrayList<>();
    private final List<ConstantCandidate> constants = new ArrayList<>();
    private FunctionNode enclosing;
    private ClassNode owner;
    private boolean conditional;
    private boolean dead;

    /// What one file contributes to the tables of the program.
    record Result(
            ResolvedFile file, List<FunctionCandidate> functions, List<ClassNode> classes, List<ConstantCandidate> constants) {}

    private CollectDeclarations(ResolvedFile file, FoldGuards guards) {
        this.file = file;
        this.guards = guards;
    }

    static Result of(FileNode node, FoldGuards guards) {
        ResolvedFile file = new ResolvedFile(node);
        CollectDeclarations collect = new CollectDeclarations(file, guards);
        collect.enclosing = collect.add(FunctionKind.FILE, null);
        node.statements().forEach(collect::topLevel);
        return new Result(file, collect.functions, collect.classCandidates, collect.constants);
    }

    private void topLevel(Stmt statement) {
        switch (statement) {
            case Stmt.Nested nested -> nested.block().statements().forEach(this::topLevel);
            case Stmt.Declare declare when declare.body() != null -> declare.body().statements().forEach(this::topLevel);
            case Stmt.Declaration declaration -> visit(declaration.decl());
            default -> {
                conditional = true;
                visit(statement);
                conditional = false;
            }
        }
    }

    private FunctionNode add(FunctionKind kind, Node node) {
        FunctionNode function = new FunctionNode(kind, file, node, enclosing, owner);
        file.add(function);
        return function;
    }

    private void children(Node node) {
        Trees.forEachChild(node, this::visit);
    }

    private void visit(Node node) {
        switch (node) {
            case Decl.Function function -> {
                FunctionNode added = add(FunctionKind.FUNCTION, function);
                if (!dead) {
                    functions.add(new FunctionCandidate(added, conditional));
                }
                within(added, true);
            }
            case Decl.ClassLike cls -> classLike(cls);
            case Decl.Method method -> {
                FunctionNode added = add(FunctionKind.METHOD, method);
                owner.addMethod(added);
                within(added, true);
            }
            case PropertyHook hook -> within(add(FunctionKind.PROPERTY_HOOK, hook), true);
            case Expr.Closure closure -> within(add(FunctionKind.CLOSURE, closure), conditional);
            case Expr.ArrowFunction arrow -> within(add(FunctionKind.ARROW_FUNCTION, arrow), conditional);
            case Stmt.If branching -> branches(branching);
            case Stmt.Constants declared -> {
                declared.constants().forEach(each -> constant(each.name().resolved(), each.value()));
                children(declared);
            }
            case Expr.FunctionCall call -> {
                if (CollectVariables.calledName(call.name()).equals("define") && call.args().size() >= 2
                        && call.args().getFirst().value() instanceof Expr.StringLiteral name) {
                    constant(name.value(), call.args().get(1).value());
                }
                children(call);
            }
            case Expr.Include include -> {
                file.add(include);
                children(include);
            }
            case Expr.Ternary choice -> {
                fold(choice.condition());
                children(choice);
            }
            default -> children(node);
        }
    }

    private void constant(String name, Expr value) {
        if (!dead) {
            constants.add(new ConstantCandidate(name, file, value));
        }
    }

    private void within(FunctionNode function, boolean insideIsConditional) {
        FunctionNode outer = enclosing;
        boolean outerConditional = conditional;
        enclosing = function;
        conditional = insideIsConditional;
        children(function.node());
        enclosing = outer;
        conditional = outerConditional;
    }

    private void classLike(Decl.ClassLike cls) {
        ClassNode added = new ClassNode(cls, conditional || dead);
        file.add(added);
        if (!dead && !added.isAnonymous()) {
            classCandidates.add(added);
        }
        ClassNode outerOwner = owner;
        FunctionNode outer = enclosing;
        boolean outerConditional = conditional;
        owner = added;
        enclosing = null;
        conditional = true;
        children(cls);
        owner = outerOwner;
        enclosing = outer;
        conditional = outerConditional;
    }

    private Boolean fold(Expr condition) {
        Boolean value = guards.fold(condition);
        if (value != null) {
            file.fold(condition, value);
        }
        return value;
    }

    /// Branches after one that is always taken, and branches never taken, are dead.
    private void branches(Stmt.If branching) {
        boolean outerDead = dead;
        boolean decided = false;
        for (Stmt.Branch branch : branching.branches()) {
            Boolean value = fold(branch.condition());
            visit(branch.condition());
            dead = outerDead || decided || Boolean.FALSE.equals(value);
            visit(branch.body());
            dead = outerDead;
            decided |= Boolean.TRUE.equals(value);
        }
        dead = outerDead || decided;
        Block otherwise = branching.otherwise();
        if (otherwise != null) {
            visit(otherwise);
        }
        dead = outerDead;
    }
}
