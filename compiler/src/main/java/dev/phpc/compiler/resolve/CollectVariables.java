package dev.phpc.compiler.resolve;

import dev.phpc.compiler.syntax.Arg;
import dev.phpc.compiler.syntax.ArrayItem;
import dev.phpc.compiler.syntax.ClosureUse;
import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.Name;
import dev.phpc.compiler.syntax.Node;
import dev.phpc.compiler.syntax.Param;
import dev.phpc.compiler.syntax.Pattern;
import dev.phpc.compiler.syntax.PropertyHook;
import dev.phpc.compiler.syntax.Stmt;
import dev.phpc.compiler.syntax.Trees;
import java.util.List;
import java.util.Set;

/// Walks the body of one function, leaving out functions and classes nested in it, and notes what happens to its variables.
final class CollectVariables {
    private static final Set<String> ARGUMENT_FUNCTIONS = Set.of("func_get_args", "func_get_arg", "func_num_args");
    private static final Set<String> SUPERGLOBALS = Set.of(
            "GLOBALS", "_GET", "_POST", "_COOKIE", "_FILES", "_SERVER", "_ENV", "_REQUEST", "_SESSION");

    private final VariableUses uses = new VariableUses();
    private final boolean byReference;
    private int tryDepth;

    private CollectVariables(boolean byReference) {
        this.byReference = byReference;
    }

    static boolean isSuperglobal(String name) {
        return SUPERGLOBALS.contains(name);
    }

    static VariableUses of(FunctionNode function) {
        CollectVariables collect = new CollectVariables(function.returnsReference());
        collect.parameters(function);
        if (function.node() instanceof Expr.Closure closure) {
            closure.uses().forEach(collect::bound);
        }
        if (function.kind() == FunctionKind.FILE) {
            collect.visitAll(function.source().statements());
        }
        if (function.block() != null) {
            collect.visit(function.block());
        }
        if (function.expression() != null) {
            collect.returned(function.expression());
            collect.visit(function.expression());
        }
        if (function.node() instanceof Expr.ArrowFunction) {
            collect.markCaptured();
        }
        return collect.uses;
    }

    private void parameters(FunctionNode function) {
        List<Param> params = function.parameters();
        for (int i = 0; i < params.size(); i++) {
            VariableUses.Use use = uses.use(params.get(i).name().text());
            use.parameter = i;
            if (params.get(i).byReference()) {
                use.reasons.add(ReferenceReason.PARAMETER_BY_REFERENCE);
                if (params.get(i).isPromoted()) {
                    uses.refer(params.get(i).name().text(), ReferenceReason.ASSIGNED_BY_REFERENCE);
                }
            }
        }
        if (function.node() instanceof PropertyHook hook && !hook.isGet() && hook.params() == null) {
            uses.use("value").parameter = 0;
        }
    }

    private void bound(ClosureUse use) {
        uses.use(use.name()).captured = true;
        if (use.byReference()) {
            uses.refer(use.name(), ReferenceReason.CAPTURED_BY_REFERENCE);
        }
    }

    /// Whatever an arrow function mentions beside its parameters comes from around it.
    private void markCaptured() {
        uses.variables.values().stream().filter(use -> use.parameter < 0).forEach(use -> use.captured = true);
    }

    private void visitAll(List<? extends Node> nodes) {
        nodes.forEach(this::visit);
    }

    private void visit(Node node) {
        switch (node) {
            case Expr.Variable variable -> mention(variable.name());
            case Expr.Closure closure -> closure(closure);
            case Expr.ArrowFunction arrow -> arrow(arrow);
            case Expr.NewAnonymous created -> {
                arguments(created, created.args());
                visitAll(created.args());
            }
            case Stmt.Declaration _, Decl _ -> { }
            case Stmt.Try attempt -> {
                uses.features.add(Feature.TRY);
                tryDepth++;
                children(attempt);
                tryDepth--;
            }
            case Stmt statement -> {
                statement(statement);
                children(statement);
            }
            case Expr expr -> {
                expression(expr);
                children(expr);
            }
            case ArrayItem item -> {
                if (item.byReference()) {
                    reference(item.value(), ReferenceReason.ASSIGNED_BY_REFERENCE);
                }
                children(item);
            }
            case Stmt.Catch handler -> {
                if (handler.variable() != null) {
                    write(handler.variable().text());
                }
                children(handler);
            }
            case Stmt.StaticVariable variable -> {
                uses.features.add(Feature.STATIC_VARIABLES);
                uses.refer(variable.name().text(), ReferenceReason.STATIC_STATEMENT);
                children(variable);
            }
            case Pattern pattern -> pattern(pattern, null);
            default -> children(node);
        }
    }

    private void children(Node node) {
        Trees.forEachChild(node, this::visit);
    }

    private void mention(String name) {
        if (name.equals("this")) {
            uses.features.add(Feature.THIS);
        } else {
            if (name.equals("GLOBALS")) {
                uses.features.add(Feature.GLOBALS);
            }
            uses.use(name);
        }
    }

    private void closure(Expr.Closure closure) {
        for (ClosureUse use : closure.uses()) {
            mention(use.name());
            if (use.byReference()) {
                uses.refer(use.name(), ReferenceReason.CAPTURED_BY_REFERENCE);
            }
        }
        if (!closure.isStatic() && usesThis(closure.body())) {
            uses.features.add(Feature.THIS);
        }
    }

    private static boolean usesThis(Node body) {
        boolean[] found = {false};
        Trees.walk(body, node -> found[0] |= node instanceof Expr.Variable variable && variable.name().equals("this"));
        return found[0];
    }

    /// What an arrow function mentions beside its parameters is read where it is created.
    private void arrow(Expr.ArrowFunction arrow) {
        CollectVariables inner = new CollectVariables(false);
        inner.visit(arrow.body());
        Set<String> own = new java.util.HashSet<>();
        arrow.signature().params().forEach(param -> own.add(param.name().text()));
        inner.uses.variables.keySet().stream().filter(name -> !own.contains(name)).forEach(this::mention);
        if (inner.uses.features.contains(Feature.THIS)) {
            uses.features.add(Feature.THIS);
        }
    }

    private void statement(Stmt statement) {
        switch (statement) {
            case Stmt.Global global -> {
                for (Expr variable : global.variables()) {
                    if (variable instanceof Expr.Variable named) {
                        uses.refer(named.name(), ReferenceReason.GLOBAL_STATEMENT);
                    }
                }
            }
            case Stmt.Foreach loop -> {
                if (loop.byReference() && loop.value() instanceof Pattern.Target target) {
                    reference(target.target(), ReferenceReason.FOREACH_BY_REFERENCE);
                }
                if (loop.byReference()) {
                    writeRoot(loop.subject());
                    reference(loop.subject(), ReferenceReason.FOREACH_BY_REFERENCE);
                }
            }
            case Stmt.Unset unset -> unset.places().forEach(this::writeRoot);
            case Stmt.Return result -> {
                if (result.value() != null) {
                    returned(result.value());
                }
            }
            case Stmt.Goto _, Stmt.Label _ -> uses.features.add(Feature.GOTO);
            default -> { }
        }
    }

    private void returned(Expr value) {
        if (byReference) {
            reference(value, ReferenceReason.RETURNED_BY_REFERENCE);
        }
    }

    private void expression(Expr expr) {
        switch (expr) {
            case Expr.DynamicVariable _ -> uses.features.add(Feature.VARIABLE_VARIABLE);
            case Expr.Eval _ -> uses.features.add(Feature.EVAL);
            case Expr.Include include -> {
                uses.features.add(Feature.INCLUDE);
                uses.includes.add(include);
            }
            case Expr.Yield yield -> {
                uses.features.add(Feature.YIELD);
                if (yield.value() != null) {
                    returned(yield.value());
                }
            }
            case Expr.YieldFrom _ -> uses.features.add(Feature.YIELD);
            case Expr.Assign assign -> writeRoot(assign.target());
            case Expr.CompoundAssign assign -> writeRoot(assign.target());
            case Expr.CoalesceAssign assign -> writeRoot(assign.target());
            case Expr.IncDec step -> writeRoot(step.target());
            case Expr.AssignReference assign -> {
                reference(assign.target(), ReferenceReason.ASSIGNED_BY_REFERENCE);
                reference(assign.source(), ReferenceReason.ASSIGNED_BY_REFERENCE);
            }
            case Expr.Destructure assign -> {
                if (assign.pattern().bindsReferences()) {
                    writeRoot(assign.value());
                }
            }
            case Expr.FunctionCall call -> {
                functionCall(call);
                arguments(call, call.args());
            }
            case Expr.ValueCall call -> arguments(call, call.args());
            case Expr.MethodCall call -> arguments(call, call.args());
            case Expr.StaticCall call -> arguments(call, call.args());
            case Expr.New created -> arguments(created, created.args());
            default -> { }
        }
    }

    private void functionCall(Expr.FunctionCall call) {
        String name = calledName(call.name());
        if (name.equals("extract")) {
            uses.features.add(Feature.EXTRACT);
        } else if (name.equals("get_defined_vars")) {
            uses.features.add(Feature.GET_DEFINED_VARIABLES);
        } else if (name.equals("compact") && !call.args().stream().allMatch(arg -> compacted(arg.value()))) {
            uses.features.add(Feature.DYNAMIC_COMPACT);
        } else if (ARGUMENT_FUNCTIONS.contains(name)) {
            uses.features.add(Feature.ARGUMENT_ACCESS);
        }
    }

    static String calledName(Name name) {
        return LowerCase.of(name.fallback() == null ? name.resolved() : name.fallback());
    }

    /// Mentions the variables that `compact()` is asked for; false if that is not known.
    private boolean compacted(Expr names) {
        return switch (names) {
            case Expr.StringLiteral literal -> {
                mention(literal.value());
                yield true;
            }
            case Expr.ArrayLiteral list -> list.items().stream().allMatch(item -> !item.spread() && compacted(item.value()));
            default -> false;
        };
    }

    private void arguments(Expr call, List<Arg> args) {
        for (int i = 0; i < args.size(); i++) {
            Expr value = args.get(i).value();
            if (value instanceof Expr.Variable variable && !variable.name().equals("this")) {
                boolean guarded = tryDepth > 0 || changedAmong(args, i, variable.name());
                uses.placeArguments.add(new VariableUses.PlaceArgument(variable.name(), call, args, i, guarded));
            }
        }
    }

    /// Whether other arguments of the same call touch the variable, so that a temporary cell would show.
    private static boolean changedAmong(List<Arg> args, int except, String name) {
        boolean[] found = {false};
        for (int i = 0; i < args.size(); i++) {
            if (i != except) {
                boolean simple = args.get(i).value() instanceof Expr.Variable;
                Trees.walk(args.get(i), node -> found[0] |= node instanceof Expr.Variable variable && variable.name().equals(name)
                        && (simple || changes(args, except)));
            }
        }
        return found[0];
    }

    /// Whether evaluating the other arguments can change a variable at all.
    private static boolean changes(List<Arg> args, int except) {
        boolean[] found = {false};
        for (int i = 0; i < args.size(); i++) {
            if (i != except) {
                Trees.walk(args.get(i), node -> found[0] |= switch (node) {
                    case Expr.Assign _, Expr.AssignReference _, Expr.CompoundAssign _, Expr.CoalesceAssign _, Expr.IncDec _,
                         Expr.Destructure _, Expr.FunctionCall _, Expr.ValueCall _, Expr.MethodCall _, Expr.StaticCall _, Expr.New _ -> true;
                    default -> false;
                });
            }
        }
        return found[0];
    }

    private void pattern(Pattern pattern, ReferenceReason reason) {
        switch (pattern) {
            case Pattern.Target target -> {
                if (reason == null) {
                    writeRoot(target.target());
                } else {
                    reference(target.target(), reason);
                }
                visit(target.target());
            }
            case Pattern.Destructuring list -> {
                for (Pattern.Item item : list.items()) {
                    if (item != null) {
                        if (item.key() != null) {
                            visit(item.key());
                        }
                        pattern(item.pattern(), item.byReference() ? ReferenceReason.ASSIGNED_BY_REFERENCE : null);
                    }
                }
            }
        }
    }

    private void reference(Expr place, ReferenceReason reason) {
        if (place instanceof Expr.Variable variable && !variable.name().equals("this")) {
            uses.refer(variable.name(), reason);
        } else {
            writeRoot(place);
        }
    }

    private void write(String name) {
        if (!name.equals("this")) {
            uses.use(name).written = true;
        }
    }

    /// Notes that the variable at the root of a place changes: `$a` in `$a['k'][0] = 1`.
    private void writeRoot(Expr place) {
        Expr root = place;
        while (root instanceof Expr.Index index) {
            root = index.base();
        }
        if (root instanceof Expr.Variable variable) {
            write(variable.name());
        }
    }
}
