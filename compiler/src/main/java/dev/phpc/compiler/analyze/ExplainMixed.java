package dev.phpc.compiler.analyze;

import dev.phpc.compiler.resolve.CallTarget;
import dev.phpc.compiler.resolve.FunctionNode;
import dev.phpc.compiler.resolve.VariableFacts;
import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.MemberName;
import dev.phpc.compiler.syntax.Node;
import dev.phpc.compiler.syntax.Param;
import dev.phpc.compiler.syntax.Pattern;
import dev.phpc.compiler.syntax.Stmt;
import dev.phpc.compiler.syntax.Trees;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Tells where a local variable gets values of which nothing is known: the lines, and what is written there.
final class ExplainMixed {
    private static final int MOST = 4;

    private final String name;
    private final FunctionTypes types;
    private final Set<String> reasons = new LinkedHashSet<>();

    private ExplainMixed(String name, FunctionTypes types) {
        this.name = name;
        this.types = types;
    }

    static List<String> why(VariableFacts variable, FunctionTypes types) {
        ExplainMixed explain = new ExplainMixed(variable.name(), types);
        explain.entry(variable);
        FunctionNode function = types.function();
        if (function.block() != null) {
            explain.search(function.block());
        } else if (function.expression() != null) {
            explain.search(function.expression());
        } else if (function.node() == null) {
            function.source().statements().forEach(explain::search);
        }
        return explain.reasons.stream().limit(MOST).toList();
    }

    private void entry(VariableFacts variable) {
        List<Param> parameters = types.function().parameters();
        if (variable.isParameter() && variable.parameter() < parameters.size() && types.parameterType(variable.parameter()).isMixed()) {
            Param param = parameters.get(variable.parameter());
            reasons.add("line " + param.span().line() + ": a parameter " + (param.type() == null ? "without a type" : "of type mixed"));
        } else if (variable.captured() && !variable.isParameter()) {
            reasons.add("captured from the function around it");
        }
    }

    private void search(Node node) {
        switch (node) {
            case Decl _, Expr.Closure _, Expr.ArrowFunction _ -> {
                return;
            }
            case Expr.Assign assign when isVariable(assign.target()) -> assigned(assign.value());
            case Expr.CoalesceAssign assign when isVariable(assign.target()) -> assigned(assign.value());
            case Expr.CompoundAssign assign when isVariable(assign.target()) -> assigned(assign.value());
            case Expr.Destructure assign when mentions(assign.pattern()) -> add(assign, "taken out of an array of unknown elements");
            case Stmt.Foreach loop when mentions(loop.value()) || loop.key() != null && mentions(loop.key()) ->
                add(loop, "iterating over " + describe(loop.subject()));
            default -> { }
        }
        Trees.forEachChild(node, this::search);
    }

    private boolean isVariable(Expr expr) {
        return expr instanceof Expr.Variable variable && variable.name().equals(name);
    }

    private boolean mentions(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Target target -> isVariable(target.target());
            case Pattern.Destructuring list -> list.items().stream().anyMatch(item -> item != null && mentions(item.pattern()));
        };
    }

    private void assigned(Expr value) {
        if (types.typeOf(value).isMixed()) {
            add(value, describe(value));
        }
    }

    private void add(Node node, String reason) {
        reasons.add("line " + node.span().line() + ": " + reason);
    }

    private String describe(Expr value) {
        return switch (value) {
            case Expr.FunctionCall call -> "the result of " + call.name().lastPart() + "()" + unknown(call);
            case Expr.MethodCall call -> "the result of ->" + word(call.name()) + "()" + unknown(call);
            case Expr.StaticCall call -> "the result of ::" + word(call.name()) + "()" + unknown(call);
            case Expr.ValueCall _, Expr.Pipe _ -> "the result of a function that is itself a value";
            case Expr.Index _ -> "an element of an array of unknown elements";
            case Expr.PropertyFetch fetch -> "the property " + word(fetch.name()) + ", of an unknown class or without a type";
            case Expr.StaticPropertyFetch fetch -> "the static property " + word(fetch.name()) + ", which has no type";
            case Expr.Variable variable -> "$" + variable.name() + ", of which nothing is known";
            case Expr.ConstantFetch constant -> "the constant " + constant.name() + ", which may be declared elsewhere";
            case Expr.Include _, Expr.Eval _ -> "the result of code loaded at run time";
            case Expr.Yield _, Expr.YieldFrom _ -> "what the generator is sent";
            case Expr.Binary binary -> deeper("an operand of " + binary.operator().symbol() + " is ", List.of(binary.left(), binary.right()));
            case Expr.Ternary choice -> deeper("a choice of ", choice.then() == null ? List.of(choice.condition(), choice.otherwise())
                    : List.of(choice.then(), choice.otherwise()));
            case Expr.Coalesce coalesce -> deeper("a choice of ", coalesce.operands());
            case Expr.Assign assign -> describe(assign.value());
            default -> "a value of which nothing is known";
        };
    }

    private String deeper(String what, List<Expr> operands) {
        List<String> unknown = new ArrayList<>();
        operands.stream().filter(each -> types.typeOf(each).isMixed()).forEach(each -> unknown.add(describe(each)));
        return unknown.isEmpty() ? "the result of an operator that objects may define" : what + unknown.getFirst();
    }

    private String unknown(Expr call) {
        CallTarget target = types.target(call);
        if (target == null) {
            return ", of which no declaration is certain";
        }
        return target.givesResult() ? ", which returns anything" : ", which something else may replace";
    }

    private static String word(MemberName name) {
        return name instanceof MemberName.Fixed fixed ? fixed.text() : "{…}";
    }
}
