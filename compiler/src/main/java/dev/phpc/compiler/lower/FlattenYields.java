package dev.phpc.compiler.lower;

import dev.phpc.compiler.syntax.BinaryOperator;
import dev.phpc.compiler.syntax.Block;
import dev.phpc.compiler.syntax.CastKind;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.MatchArm;
import dev.phpc.compiler.syntax.Node;
import dev.phpc.compiler.syntax.Pattern;
import dev.phpc.compiler.syntax.Span;
import dev.phpc.compiler.syntax.Stmt;
import dev.phpc.compiler.syntax.Trees;
import dev.phpc.compiler.syntax.UnaryOperator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Takes every `yield` out of the expression around it:
///
///     f($a(), yield $b);   →   $ 1 = $a(); $ 2 = yield $b; f($ 1, $ 2);
///
/// Afterwards `yield` stands only as a statement, as the whole right side of an assignment to a variable, or behind `return`. The new
/// variables have names that PHP can't write.
final class FlattenYields {
    private static final int NEW = -1;

    private final ReplaceChildren replace = new ReplaceChildren();
    private final Map<Integer, List<Stmt>> initials = new HashMap<>();
    private int variables;

    /// What comes before the initial value of a static variable, by the id of its declaration. It runs only if the variable is new.
    Map<Integer, List<Stmt>> initials() {
        return initials;
    }

    List<Stmt> block(List<Stmt> statements) {
        List<Stmt> flat = new ArrayList<>();
        statements.forEach(statement -> statement(statement, flat));
        return flat;
    }

    private Block block(Block block) {
        return block == null ? null : new Block(block.id(), block.span(), block(block.statements()));
    }

    static boolean hasYield(Node node) {
        if (node == null) {
            return false;
        }
        if (node instanceof Expr.Yield || node instanceof Expr.YieldFrom) {
            return true;
        }
        if (node instanceof Expr.NewAnonymous creation) {
            return anyYield(creation.args());
        }
        if (node instanceof Expr.Closure || node instanceof Expr.ArrowFunction || node instanceof Stmt.Declaration) {
            return false;
        }
        return Trees.children(node).stream().anyMatch(FlattenYields::hasYield);
    }

    private static boolean anyYield(List<? extends Node> nodes) {
        return nodes.stream().anyMatch(FlattenYields::hasYield);
    }

    // Statements

    private void statement(Stmt statement, List<Stmt> out) {
        if (!hasYield(statement)) {
            out.add(statement);
            return;
        }
        Span span = statement.span();
        switch (statement) {
            case Stmt.ExpressionStatement(int id, Span _, Expr expression) -> {
                Expr flat = top(expression, out);
                if (flat != null) {
                    out.add(new Stmt.ExpressionStatement(id, span, flat));
                }
            }
            case Stmt.Echo(int id, Span _, List<Expr> values) -> values.forEach(value -> {
                Expr flat = flatten(value, out);
                out.add(new Stmt.Echo(id, span, List.of(flat)));
            });
            case Stmt.Return(int id, Span _, Expr value) -> {
                Expr flat = value instanceof Expr.Yield || value instanceof Expr.YieldFrom ? operands(value, out) : flatten(value, out);
                out.add(new Stmt.Return(id, span, flat));
            }
            case Stmt.Nested(int id, Span _, Block block) -> out.add(new Stmt.Nested(id, span, block(block)));
            case Stmt.If conditional -> ifStatement(conditional, conditional.branches(), out);
            case Stmt.While(int id, Span _, Expr condition, Block body) -> loop(id, span, List.of(condition), null, body, false, out);
            case Stmt.DoWhile(int id, Span _, Block body, Expr condition) -> loop(id, span, List.of(condition), List.of(), body, true, out);
            case Stmt.For loop -> forLoop(loop, out);
            case Stmt.Foreach(int id, Span _, Expr subject, Pattern key, boolean byReference, Pattern value, Block body) -> {
                Expr flat = flatten(subject, out);
                // A walk by reference over what a `yield` received is one over a value, not over the variable that holds it.
                boolean isValue = byReference && flat != subject && flat instanceof Expr.Variable;
                Expr walked = isValue ? new Expr.Coalesce(NEW, span, List.of(flat, new Expr.NullLiteral(NEW, span))) : flat;
                out.add(new Stmt.Foreach(id, span, walked, key, byReference, value, block(body)));
            }
            case Stmt.Switch choice -> switchStatement(choice, out);
            case Stmt.Try(int id, Span _, Block body, List<Stmt.Catch> catches, Block finallyBlock) -> out.add(new Stmt.Try(id, span, block(body),
                catches.stream().map(each -> new Stmt.Catch(each.id(), each.span(), each.types(), each.variable(), block(each.body()))).toList(), block(finallyBlock)));
            case Stmt.Unset(int id, Span _, List<Expr> places) -> places.forEach(place -> {
                Expr flat = flatten(place, out);
                out.add(new Stmt.Unset(id, span, List.of(flat)));
            });
            case Stmt.StaticVariables(int id, Span _, List<Stmt.StaticVariable> declared) ->
                out.add(new Stmt.StaticVariables(id, span, declared.stream().map(this::staticVariable).toList()));
            case Stmt.Declare(int id, Span _, List<Stmt.Directive> directives, Block body) -> out.add(new Stmt.Declare(id, span, directives, block(body)));
            default -> out.add(statement);
        }
    }

    private Stmt.StaticVariable staticVariable(Stmt.StaticVariable variable) {
        if (!hasYield(variable.initial())) {
            return variable;
        }
        List<Stmt> before = new ArrayList<>();
        Expr flat = flatten(variable.initial(), before);
        initials.put(variable.id(), before);
        return new Stmt.StaticVariable(variable.id(), variable.span(), variable.name(), flat);
    }

    /// An expression whose value is not wanted; null if nothing is left of it.
    private Expr top(Expr expression, List<Stmt> out) {
        return switch (expression) {
            case Expr.Yield _, Expr.YieldFrom _ -> operands(expression, out);
            case Expr.Assign(int id, Span span, Expr.Variable target, Expr value) when value instanceof Expr.Yield || value instanceof Expr.YieldFrom ->
                new Expr.Assign(id, span, target, operands(value, out));
            default -> {
                Expr flat = flatten(expression, out);
                yield flat instanceof Expr.Variable ? null : flat;
            }
        };
    }

    private void ifStatement(Stmt.If conditional, List<Stmt.Branch> branches, List<Stmt> out) {
        Stmt.Branch first = branches.getFirst();
        Expr condition = flatten(first.condition(), out);
        Stmt.Branch flat = new Stmt.Branch(first.id(), first.span(), condition, block(first.body()));
        Block otherwise = block(conditional.otherwise());
        if (branches.size() > 1) {
            List<Stmt> rest = new ArrayList<>();
            ifStatement(conditional, branches.subList(1, branches.size()), rest);
            otherwise = new Block(NEW, first.span(), rest);
        }
        out.add(new Stmt.If(conditional.id(), conditional.span(), List.of(flat), otherwise));
    }

    private void forLoop(Stmt.For loop, List<Stmt> out) {
        if (!anyYield(loop.starts()) && !anyYield(loop.conditions()) && !anyYield(loop.steps())) {
            out.add(new Stmt.For(loop.id(), loop.span(), loop.starts(), loop.conditions(), loop.steps(), block(loop.body())));
            return;
        }
        loop.starts().forEach(start -> statement(new Stmt.ExpressionStatement(NEW, start.span(), start), out));
        loop(loop.id(), loop.span(), loop.conditions(), loop.steps(), loop.body(), false, out);
    }

    /// `for (;;) { if (!first) steps; first = false; if (!condition) break; body }`, where `continue` gets to the steps.
    private void loop(int id, Span span, List<Expr> conditions, List<Expr> steps, Block body, boolean bodyFirst, List<Stmt> out) {
        if (!anyYield(conditions) && (steps == null || !anyYield(steps))) {
            Expr condition = conditions.getFirst();
            out.add(bodyFirst ? new Stmt.DoWhile(id, span, block(body), condition) : new Stmt.While(id, span, condition, block(body)));
            return;
        }
        List<Stmt> inside = new ArrayList<>();
        if (steps != null) {
            Expr.Variable again = variable(span);
            out.add(assign(again, new Expr.BooleanLiteral(NEW, span, false)));
            List<Stmt> later = new ArrayList<>();
            steps.forEach(step -> statement(new Stmt.ExpressionStatement(NEW, step.span(), step), later));
            if (bodyFirst) {
                conditions(conditions, span, later);
            }
            inside.add(ifThen(span, again, later));
            inside.add(assign(again, new Expr.BooleanLiteral(NEW, span, true)));
        }
        if (!bodyFirst) {
            conditions(conditions, span, inside);
        }
        inside.addAll(block(body.statements()));
        out.add(new Stmt.For(id, span, List.of(), List.of(), List.of(), new Block(body.id(), body.span(), inside)));
    }

    private void conditions(List<Expr> conditions, Span span, List<Stmt> out) {
        for (int i = 0; i < conditions.size(); i++) {
            Expr flat = flatten(conditions.get(i), out);
            if (i == conditions.size() - 1) {
                out.add(ifThen(span, new Expr.Unary(NEW, span, UnaryOperator.NOT, flat), List.of(new Stmt.Break(NEW, span, 1))));
            } else {
                out.add(new Stmt.ExpressionStatement(NEW, span, flat));
            }
        }
    }

    private void switchStatement(Stmt.Switch choice, List<Stmt> out) {
        Expr subject = flatten(choice.subject(), out);
        List<Stmt.Case> cases = choice.cases().stream().map(each -> new Stmt.Case(each.id(), each.span(),
            each.condition() == null ? null : flatten(each.condition(), out), block(each.body()))).toList();
        out.add(new Stmt.Switch(choice.id(), choice.span(), subject, cases));
    }

    // Expressions

    private Expr.Variable variable(Span span) {
        return new Expr.Variable(NEW, span, " " + ++variables);
    }

    private static Stmt assign(Expr.Variable variable, Expr value) {
        return new Stmt.ExpressionStatement(NEW, value.span(), new Expr.Assign(NEW, value.span(), variable, value));
    }

    private static Stmt ifThen(Span span, Expr condition, List<Stmt> then) {
        return new Stmt.If(NEW, span, List.of(new Stmt.Branch(NEW, span, condition, new Block(NEW, span, then))), null);
    }

    private Expr kept(Expr value, List<Stmt> out) {
        Expr.Variable variable = variable(value.span());
        out.add(assign(variable, value));
        return variable;
    }

    /// The `yield` itself, with operands that have none.
    private Expr operands(Expr yield, List<Stmt> out) {
        return switch (yield) {
            case Expr.Yield(int id, Span span, Expr key, Expr value) -> {
                Expr flatKey = key == null ? null : flatten(key, out);
                if (flatKey != null && hasYield(value)) {
                    flatKey = kept(flatKey, out);
                }
                yield new Expr.Yield(id, span, flatKey, value == null ? null : flatten(value, out));
            }
            case Expr.YieldFrom(int id, Span span, Expr source) -> new Expr.YieldFrom(id, span, flatten(source, out));
            default -> throw new IllegalArgumentException("no yield: " + yield);
        };
    }

    /// An expression of the same value without `yield`; what comes before it goes to `out`.
    private Expr flatten(Expr expr, List<Stmt> out) {
        if (!hasYield(expr)) {
            return expr;
        }
        return switch (expr) {
            case Expr.Yield _, Expr.YieldFrom _ -> kept(operands(expr, out), out);
            case Expr.Binary(int _, Span span, BinaryOperator operator, Expr left, Expr right)
                when (operator == BinaryOperator.LOGICAL_AND || operator == BinaryOperator.LOGICAL_OR) && hasYield(right) -> logical(span, operator, left, right, out);
            case Expr.Ternary ternary when hasYield(ternary.then()) || hasYield(ternary.otherwise()) -> ternary(ternary, out);
            case Expr.Coalesce coalesce -> coalesce(coalesce, out);
            case Expr.CoalesceAssign(int id, Span span, Expr target, Expr value) -> {
                Expr.Variable result = variable(span);
                Expr place = flatten(target, out);
                out.add(assign(result, new Expr.Coalesce(NEW, span, List.of(place, new Expr.NullLiteral(NEW, span)))));
                List<Stmt> absent = new ArrayList<>();
                Expr flat = kept(flatten(value, absent), absent);
                absent.add(new Stmt.ExpressionStatement(NEW, span, new Expr.Assign(id, span, place, flat)));
                absent.add(assign(result, flat));
                out.add(ifThen(span, isNull(result), absent));
                yield result;
            }
            case Expr.Match match -> match(match, out);
            case Expr.Destructure(int _, Span _, Pattern.Destructuring pattern, Expr value) when hasYield(pattern) && !pattern.bindsReferences() -> {
                Expr source = kept(flatten(value, out), out);
                destructure(pattern, source, out);
                yield source;
            }
            case Expr.Silence(int _, Span _, Expr operand) -> flatten(operand, out);
            default -> strict(expr, out);
        };
    }

    private static Expr isNull(Expr value) {
        return new Expr.Binary(NEW, value.span(), BinaryOperator.IDENTICAL, value, new Expr.NullLiteral(NEW, value.span()));
    }

    private Expr logical(Span span, BinaryOperator operator, Expr left, Expr right, List<Stmt> out) {
        Expr.Variable result = variable(span);
        out.add(assign(result, new Expr.Cast(NEW, span, CastKind.BOOL, flatten(left, out))));
        List<Stmt> then = new ArrayList<>();
        then.add(assign(result, new Expr.Cast(NEW, span, CastKind.BOOL, flatten(right, then))));
        Expr condition = operator == BinaryOperator.LOGICAL_AND ? result : new Expr.Unary(NEW, span, UnaryOperator.NOT, result);
        out.add(ifThen(span, condition, then));
        return result;
    }

    private Expr ternary(Expr.Ternary ternary, List<Stmt> out) {
        Span span = ternary.span();
        Expr.Variable result = variable(span);
        Expr condition = flatten(ternary.condition(), out);
        List<Stmt> then = new ArrayList<>();
        List<Stmt> otherwise = new ArrayList<>();
        if (ternary.then() == null) {
            out.add(assign(result, condition));
            condition = result;
        } else {
            then.add(assign(result, flatten(ternary.then(), then)));
        }
        otherwise.add(assign(result, flatten(ternary.otherwise(), otherwise)));
        out.add(new Stmt.If(NEW, span, List.of(new Stmt.Branch(NEW, span, condition, new Block(NEW, span, then))), new Block(NEW, span, otherwise)));
        return result;
    }

    private Expr coalesce(Expr.Coalesce coalesce, List<Stmt> out) {
        Span span = coalesce.span();
        Expr.Variable result = variable(span);
        List<Stmt> current = out;
        for (Expr operand : coalesce.operands()) {
            Expr flat = flatten(operand, current);
            boolean last = operand == coalesce.operands().getLast();
            current.add(assign(result, last ? flat : new Expr.Coalesce(NEW, span, List.of(flat, new Expr.NullLiteral(NEW, span)))));
            List<Stmt> next = new ArrayList<>();
            if (!last) {
                current.add(ifThen(span, isNull(result), next));
            }
            current = next;
        }
        return result;
    }

    private Expr match(Expr.Match match, List<Stmt> out) {
        Span span = match.span();
        Expr subject = kept(flatten(match.subject(), out), out);
        Expr.Variable result = variable(span);
        List<Stmt> otherwise = new ArrayList<>();
        MatchArm fallback = match.arms().stream().filter(MatchArm::isDefault).findFirst().orElse(null);
        if (fallback == null) {
            otherwise.add(new Stmt.ExpressionStatement(NEW, span, new Expr.Match(NEW, span, subject, List.of())));
        } else {
            otherwise.add(assign(result, flatten(fallback.body(), otherwise)));
        }
        for (MatchArm arm : match.arms().reversed()) {
            if (!arm.isDefault()) {
                otherwise = arm(arm, subject, result, otherwise);
            }
        }
        out.addAll(otherwise);
        return result;
    }

    /// One element after the other, each in a variable first: the places they go to have a `yield`.
    private void destructure(Pattern.Destructuring pattern, Expr source, List<Stmt> out) {
        int counted = 0;
        for (Pattern.Item item : pattern.items()) {
            Expr key = item != null && item.key() != null ? flatten(item.key(), out) : new Expr.IntLiteral(NEW, pattern.span(), counted++);
            if (item == null) {
                continue;
            }
            Expr.Variable element = variable(item.span());
            Pattern.Item single = new Pattern.Item(NEW, item.span(), key, false, new Pattern.Target(NEW, item.span(), element));
            out.add(new Stmt.ExpressionStatement(NEW, item.span(),
                new Expr.Destructure(NEW, item.span(), new Pattern.Destructuring(NEW, item.span(), List.of(single)), source)));
            switch (item.pattern()) {
                case Pattern.Target target -> {
                    Expr assigned = flatten(new Expr.Assign(NEW, item.span(), target.target(), element), out);
                    out.add(new Stmt.ExpressionStatement(NEW, item.span(), assigned));
                }
                case Pattern.Destructuring nested -> destructure(nested, element, out);
            }
        }
    }

    private List<Stmt> arm(MatchArm arm, Expr subject, Expr.Variable result, List<Stmt> otherwise) {
        List<Stmt> out = new ArrayList<>();
        Expr condition = null;
        for (Expr each : arm.conditions()) {
            Expr test = new Expr.Binary(NEW, each.span(), BinaryOperator.IDENTICAL, subject, each);
            condition = condition == null ? test : new Expr.Binary(NEW, each.span(), BinaryOperator.LOGICAL_OR, condition, test);
        }
        Expr flat = flatten(condition, out);
        List<Stmt> then = new ArrayList<>();
        then.add(assign(result, flatten(arm.body(), then)));
        out.add(new Stmt.If(NEW, arm.span(), List.of(new Stmt.Branch(NEW, arm.span(), flat, new Block(NEW, arm.span(), then))),
            new Block(NEW, arm.span(), otherwise)));
        return out;
    }

    /// All operands are evaluated: those left of the last `yield` are kept in variables, unless PHP reads them later anyway.
    private Expr strict(Expr expr, List<Stmt> out) {
        return replace.in(expr, (child, laterYields) -> {
            Expr flat = flatten(child, out);
            return laterYields && !Expressions.isLate(flat) ? kept(flat, out) : flat;
        });
    }
}
