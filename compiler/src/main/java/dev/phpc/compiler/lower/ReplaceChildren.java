package dev.phpc.compiler.lower;

import dev.phpc.compiler.syntax.Arg;
import dev.phpc.compiler.syntax.ArrayItem;
import dev.phpc.compiler.syntax.ClassRef;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.MemberName;
import dev.phpc.compiler.syntax.Node;
import dev.phpc.compiler.syntax.Pattern;
import java.util.ArrayList;
import java.util.List;

/// Rebuilds an expression with other operands, in the order of evaluation. Only forms whose operands are all evaluated are known here.
final class ReplaceChildren {
    /// The operand to put in the place of `operand`; `laterYields` tells whether one further right has a `yield`.
    interface Replacement {
        Expr of(Expr operand, boolean laterYields);
    }

    private Replacement replacement;
    private List<Node> rest;

    Expr in(Expr expr, Replacement replacement) {
        ReplaceChildren inner = new ReplaceChildren();
        inner.replacement = replacement;
        inner.rest = new ArrayList<>(operands(expr));
        return inner.rebuild(expr);
    }

    /// The operands from left to right, those of a place that is written to included.
    private static List<Node> operands(Expr expr) {
        List<Node> all = new ArrayList<>();
        switch (expr) {
            case Expr.Assign(int _, var _, Expr target, Expr value) -> {
                all.addAll(placeOperands(target));
                all.add(value);
            }
            case Expr.CompoundAssign(int _, var _, var _, Expr target, Expr value) -> {
                all.addAll(placeOperands(target));
                all.add(value);
            }
            default -> all.addAll(dev.phpc.compiler.syntax.Trees.children(expr));
        }
        return all;
    }

    private static List<Node> placeOperands(Expr place) {
        return switch (place) {
            case Expr.Index(int _, var _, Expr base, Expr index) -> {
                List<Node> all = new ArrayList<>(placeOperands(base));
                if (index != null) {
                    all.add(index);
                }
                yield all;
            }
            case Expr.PropertyFetch(int _, var _, Expr object, MemberName _, boolean _) -> List.of(object);
            default -> List.of();
        };
    }

    private Expr next(Expr operand) {
        if (operand == null) {
            return null;
        }
        rest.remove(operand);
        boolean later = rest.stream().anyMatch(FlattenYields::hasYield);
        return replacement.of(operand, later);
    }

    private List<Expr> all(List<Expr> operands) {
        return operands.stream().map(this::next).toList();
    }

    private List<Arg> args(List<Arg> args) {
        List<Arg> result = new ArrayList<>();
        for (Arg arg : args) {
            rest.remove(arg);
            result.add(new Arg(arg.id(), arg.span(), arg.name(), next(arg.value()), arg.spread()));
        }
        return result;
    }

    private ClassRef cls(ClassRef ref) {
        rest.remove(ref);
        return ref instanceof ClassRef.Computed(int id, var span, Expr expression) ? new ClassRef.Computed(id, span, next(expression)) : ref;
    }

    private MemberName member(MemberName name) {
        rest.remove(name);
        return name instanceof MemberName.Computed(int id, var span, Expr expression) ? new MemberName.Computed(id, span, next(expression)) : name;
    }

    private Expr place(Expr place) {
        return switch (place) {
            case Expr.Index(int id, var span, Expr base, Expr index) -> new Expr.Index(id, span, place(base), next(index));
            case Expr.PropertyFetch(int id, var span, Expr object, MemberName name, boolean nullsafe) ->
                new Expr.PropertyFetch(id, span, next(object), member(name), nullsafe);
            case Expr.StaticPropertyFetch _, Expr.DynamicVariable _ -> rebuild(place);
            default -> place;
        };
    }

    private Expr rebuild(Expr expr) {
        return switch (expr) {
            case Expr.Interpolated e -> new Expr.Interpolated(e.id(), e.span(), all(e.parts()));
            case Expr.ShellExecute e -> new Expr.ShellExecute(e.id(), e.span(), all(e.parts()));
            case Expr.ArrayLiteral e -> new Expr.ArrayLiteral(e.id(), e.span(), items(e.items()));
            case Expr.DynamicVariable e -> new Expr.DynamicVariable(e.id(), e.span(), next(e.name()));
            case Expr.ClassConstantFetch e -> new Expr.ClassConstantFetch(e.id(), e.span(), cls(e.cls()), member(e.name()));
            case Expr.ClassNameFetch e -> new Expr.ClassNameFetch(e.id(), e.span(), cls(e.cls()));
            case Expr.Index e -> new Expr.Index(e.id(), e.span(), next(e.base()), next(e.index()));
            case Expr.PropertyFetch e -> new Expr.PropertyFetch(e.id(), e.span(), next(e.object()), member(e.name()), e.nullsafe());
            case Expr.StaticPropertyFetch e -> new Expr.StaticPropertyFetch(e.id(), e.span(), cls(e.cls()), member(e.name()));
            case Expr.FunctionCall e -> new Expr.FunctionCall(e.id(), e.span(), e.name(), args(e.args()));
            case Expr.ValueCall e -> new Expr.ValueCall(e.id(), e.span(), next(e.callee()), args(e.args()));
            case Expr.MethodCall e -> new Expr.MethodCall(e.id(), e.span(), next(e.object()), member(e.name()), args(e.args()), e.nullsafe());
            case Expr.StaticCall e -> new Expr.StaticCall(e.id(), e.span(), cls(e.cls()), member(e.name()), args(e.args()));
            case Expr.New e -> new Expr.New(e.id(), e.span(), cls(e.cls()), args(e.args()));
            case Expr.NewAnonymous e -> new Expr.NewAnonymous(e.id(), e.span(), e.cls(), args(e.args()));
            case Expr.Pipe e -> new Expr.Pipe(e.id(), e.span(), next(e.value()), next(e.callable()));
            case Expr.Unary e -> new Expr.Unary(e.id(), e.span(), e.operator(), next(e.operand()));
            case Expr.Binary e -> new Expr.Binary(e.id(), e.span(), e.operator(), next(e.left()), next(e.right()));
            case Expr.Concat e -> new Expr.Concat(e.id(), e.span(), all(e.operands()));
            case Expr.Ternary e -> new Expr.Ternary(e.id(), e.span(), next(e.condition()), e.then(), e.otherwise());
            case Expr.InstanceOf e -> new Expr.InstanceOf(e.id(), e.span(), next(e.value()), cls(e.cls()));
            case Expr.Cast e -> new Expr.Cast(e.id(), e.span(), e.kind(), next(e.operand()));
            case Expr.Assign e -> new Expr.Assign(e.id(), e.span(), place(e.target()), next(e.value()));
            case Expr.CompoundAssign e -> new Expr.CompoundAssign(e.id(), e.span(), e.operator(), place(e.target()), next(e.value()));
            case Expr.AssignReference e -> new Expr.AssignReference(e.id(), e.span(), place(e.target()), next(e.source()));
            case Expr.Destructure e -> new Expr.Destructure(e.id(), e.span(), (Pattern.Destructuring) e.pattern(), next(e.value()));
            case Expr.IncDec e -> new Expr.IncDec(e.id(), e.span(), next(e.target()), e.increment(), e.prefix());
            case Expr.Isset e -> new Expr.Isset(e.id(), e.span(), all(e.places()));
            case Expr.Empty e -> new Expr.Empty(e.id(), e.span(), next(e.operand()));
            case Expr.Include e -> new Expr.Include(e.id(), e.span(), e.kind(), next(e.path()));
            case Expr.Eval e -> new Expr.Eval(e.id(), e.span(), next(e.code()));
            case Expr.Print e -> new Expr.Print(e.id(), e.span(), next(e.value()));
            case Expr.Exit e -> new Expr.Exit(e.id(), e.span(), args(e.args()));
            case Expr.Clone e -> new Expr.Clone(e.id(), e.span(), args(e.args()));
            case Expr.Throw e -> new Expr.Throw(e.id(), e.span(), next(e.exception()));
            default -> throw new IllegalStateException("no operands to replace in " + expr);
        };
    }

    private List<ArrayItem> items(List<ArrayItem> items) {
        List<ArrayItem> result = new ArrayList<>();
        for (ArrayItem item : items) {
            rest.remove(item);
            Expr key = next(item.key());
            result.add(new ArrayItem(item.id(), item.span(), key, next(item.value()), item.byReference(), item.spread()));
        }
        return result;
    }
}
