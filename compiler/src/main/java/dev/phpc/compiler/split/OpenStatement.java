package dev.phpc.compiler.split;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Label;
import dev.phpc.compiler.ir.Local;
import dev.phpc.compiler.ir.MethodRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// One statement → several smaller ones that do the same:
///
///     if (c) a; else b;   →   jump to L unless c; a; jump to M; L: b; M:
///     f(g(x), h(y));      →   t = g(x); u = h(y); f(t, u);
final class OpenStatement {
    /// Locals that the method writes to: what is read from them early has to be kept.
    private final Set<Local> written;

    OpenStatement(Set<Local> written) {
        this.written = written;
    }

    /// The smaller statements; null if there is no way to open this one.
    List<Code> open(Code statement) {
        return switch (statement) {
            case Code.Line(int line, Code inside) -> List.of(line(line), inside);
            case Code.Block(List<Code> statements) -> statements;
            case Code.If(Code condition, Code then, Code otherwise) -> branch(condition, then, otherwise);
            case Code.Store(Local local, Code value) -> value(value, result -> new Code.Store(local, result));
            case Code.Discard(Code value) -> value(value, Code.Discard::new);
            case Code.Return(Code value) -> value == null ? null : value(value, Code.Return::new);
            case Code.Throw(Code value) -> value(value, Code.Throw::new);
            case Code.PutField(String owner, String name, JvmType type, Code target, Code value) ->
                operands(target == null ? List.of(value) : List.of(target, value),
                    kept -> new Code.PutField(owner, name, type, target == null ? null : kept.getFirst(), kept.getLast()));
            case Code.PutElement(Code array, int index, Code value) ->
                operands(List.of(array, value), kept -> new Code.PutElement(kept.getFirst(), index, kept.getLast()));
            case Code.JumpIf(Code condition, boolean when, Label target) -> jumpIf(condition, when, target);
            case Code.IntSwitch(Code selector, List<Integer> keys, List<Label> targets, Label otherwise) -> choice(selector, keys, targets, otherwise);
            case Code.Mark _, Code.Jump _, Code.Try _ -> null;
            default -> value(statement, result -> result);
        };
    }

    private static Code line(int line) {
        return new Code.Line(line, new Code.Block(List.of()));
    }

    private static List<Code> branch(Code condition, Code then, Code otherwise) {
        Label no = new Label("else");
        List<Code> codes = new ArrayList<>(List.of(new Code.JumpIf(condition, false, no), then));
        if (otherwise == null) {
            codes.add(new Code.Mark(no));
            return codes;
        }
        Label end = new Label("end");
        codes.addAll(List.of(new Code.Jump(end), new Code.Mark(no), otherwise, new Code.Mark(end)));
        return codes;
    }

    /// A value and the one statement that uses it.
    private List<Code> value(Code value, UnaryOperator<Code> use) {
        return switch (value) {
            case Code.Line(int line, Code inside) -> List.of(line(line), use.apply(inside));
            case Code.Sequence(List<Code> statements, Code result) -> {
                List<Code> codes = new ArrayList<>(statements);
                codes.add(use.apply(result));
                yield codes;
            }
            case Code.Conditional(Code condition, Code then, Code otherwise, JvmType type) ->
                branch(condition, use.apply(as(then, type)), use.apply(as(otherwise, type)));
            case Code.And _, Code.Or _, Code.Not _ ->
                branch(value, use.apply(new Code.Constant(true, JvmType.BOOLEAN)), use.apply(new Code.Constant(false, JvmType.BOOLEAN)));
            case Code.NewArray(JvmType elementType, List<Code> elements) -> {
                Local array = Local.temporary(value.type());
                List<Code> codes = new ArrayList<>();
                codes.add(new Code.Store(array, new Code.EmptyArray(elementType, elements.size())));
                for (int i = 0; i < elements.size(); i++) {
                    codes.add(new Code.PutElement(new Code.Load(array), i, elements.get(i)));
                }
                codes.add(use.apply(new Code.Load(array)));
                yield codes;
            }
            case Code.Invoke(MethodRef method, List<Code> arguments) -> operands(arguments, kept -> use.apply(new Code.Invoke(method, kept)));
            case Code.InvokeDynamic(String name, String descriptor, MethodRef bootstrap, List<Object> constants, List<Code> arguments) ->
                operands(arguments, kept -> use.apply(new Code.InvokeDynamic(name, descriptor, bootstrap, constants, kept)));
            case Code.New(String owner, String descriptor, List<Code> arguments) -> operands(arguments, kept -> use.apply(new Code.New(owner, descriptor, kept)));
            case Code.GetField(String owner, String name, JvmType type, Code target) when target != null ->
                operands(List.of(target), kept -> use.apply(new Code.GetField(owner, name, type, kept.getFirst())));
            case Code.ArrayElement(Code array, int index, JvmType type) ->
                operands(List.of(array), kept -> use.apply(new Code.ArrayElement(kept.getFirst(), index, type)));
            case Code.Primitive(Code.Operator operator, Code left, Code right, JvmType _) ->
                operands(List.of(left, right), kept -> use.apply(new Code.Primitive(operator, kept.getFirst(), kept.getLast())));
            case Code.Compare(Code.Relation relation, Code left, Code right) ->
                operands(List.of(left, right), kept -> use.apply(new Code.Compare(relation, kept.getFirst(), kept.getLast())));
            case Code.InstanceOf(Code operand, JvmType tested) -> operands(List.of(operand), kept -> use.apply(new Code.InstanceOf(kept.getFirst(), tested)));
            case Code.Cast(Code operand, JvmType type) -> operands(List.of(operand), kept -> use.apply(new Code.Cast(kept.getFirst(), type)));
            case Code.Widen(Code operand, JvmType type) -> operands(List.of(operand), kept -> use.apply(new Code.Widen(kept.getFirst(), type)));
            default -> null;
        };
    }

    private static Code as(Code code, JvmType type) {
        return code.type().equals(type) ? code : new Code.Cast(code, type);
    }

    private interface Operation {
        Code on(List<Code> kept);
    }

    /// Operands are evaluated from left to right and kept; then the operation runs. Null if there is nothing to keep.
    private List<Code> operands(List<Code> operands, Operation operation) {
        List<Code> codes = new ArrayList<>();
        List<Code> kept = new ArrayList<>();
        for (Code operand : operands) {
            if (isSteady(operand)) {
                kept.add(operand);
            } else {
                Local local = Local.temporary(operand.type());
                codes.add(new Code.Store(local, operand));
                kept.add(new Code.Load(local));
            }
        }
        if (codes.isEmpty()) {
            return null;
        }
        codes.add(operation.on(kept));
        return codes;
    }

    /// Is the value the same whenever it is asked for?
    private boolean isSteady(Code operand) {
        return switch (operand) {
            case Code.Constant _, Code.Constructed _ -> true;
            case Code.Load(Local local) -> !written.contains(local);
            case Code.GetField(String _, String _, JvmType _, Code target) -> target == null;
            default -> false;
        };
    }

    private List<Code> jumpIf(Code condition, boolean when, Label target) {
        return switch (condition) {
            case Code.Line(int line, Code inside) -> List.of(line(line), new Code.JumpIf(inside, when, target));
            case Code.Not(Code operand) -> List.of(new Code.JumpIf(operand, !when, target));
            case Code.And(List<Code> operands) -> chain(operands, when, false, target);
            case Code.Or(List<Code> operands) -> chain(operands, when, true, target);
            case Code.Conditional(Code test, Code then, Code otherwise, JvmType _) ->
                branch(test, new Code.JumpIf(then, when, target), new Code.JumpIf(otherwise, when, target));
            default -> value(condition, result -> new Code.JumpIf(result, when, target));
        };
    }

    /// `decider` is the operand value that decides the whole: false for `&&`, true for `||`.
    private static List<Code> chain(List<Code> operands, boolean when, boolean decider, Label target) {
        Label decided = when == decider ? target : new Label("decided");
        List<Code> codes = new ArrayList<>();
        for (Code operand : operands.subList(0, operands.size() - 1)) {
            codes.add(new Code.JumpIf(operand, decider, decided));
        }
        codes.add(new Code.JumpIf(operands.getLast(), when, target));
        if (when != decider) {
            codes.add(new Code.Mark(decided));
        }
        return codes;
    }

    /// A switch over ascending keys → a test that chooses between two of half the size.
    private List<Code> choice(Code selector, List<Integer> keys, List<Label> targets, Label otherwise) {
        if (keys.size() < 2) {
            return value(selector, result -> new Code.IntSwitch(result, keys, targets, otherwise));
        }
        if (!(selector instanceof Code.Load)) {
            Local kept = Local.temporary(selector.type());
            return List.of(new Code.Store(kept, selector), new Code.IntSwitch(new Code.Load(kept), keys, targets, otherwise));
        }
        int middle = keys.size() / 2;
        Label upper = new Label("upper");
        return List.of(
            new Code.JumpIf(new Code.Compare(Code.Relation.GREATER_OR_EQUAL, selector, new Code.Constant(keys.get(middle), JvmType.INT)), true, upper),
            new Code.IntSwitch(selector, keys.subList(0, middle), targets.subList(0, middle), otherwise),
            new Code.Mark(upper),
            new Code.IntSwitch(selector, keys.subList(middle, keys.size()), targets.subList(middle, targets.size()), otherwise));
    }
}
