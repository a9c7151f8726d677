package dev.phpc.compiler.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The parts that a node of the IR consists of, in the order in which they are emitted.
public final class Operands {
    private Operands() { }

    public static void forEach(Code code, Consumer<Code> visit) {
        switch (code) {
            case Code.Constant _, Code.Constructed _, Code.Load _, Code.EmptyArray _, Code.Mark _, Code.Jump _ -> { }
            case Code.Invoke(MethodRef _, List<Code> arguments) -> arguments.forEach(visit);
            case Code.InvokeDynamic dynamic -> dynamic.arguments().forEach(visit);
            case Code.GetField(String _, String _, JvmType _, Code target) -> optional(target, visit);
            case Code.New(String _, String _, List<Code> arguments) -> arguments.forEach(visit);
            case Code.NewArray(JvmType _, List<Code> elements) -> elements.forEach(visit);
            case Code.ArrayElement(Code array, int _, JvmType _) -> visit.accept(array);
            case Code.Primitive(Code.Operator _, Code left, Code right, JvmType _) -> {
                visit.accept(left);
                visit.accept(right);
            }
            case Code.Compare(Code.Relation _, Code left, Code right) -> {
                visit.accept(left);
                visit.accept(right);
            }
            case Code.Not(Code operand) -> visit.accept(operand);
            case Code.And(List<Code> operands) -> operands.forEach(visit);
            case Code.Or(List<Code> operands) -> operands.forEach(visit);
            case Code.Conditional(Code condition, Code then, Code otherwise, JvmType _) -> {
                visit.accept(condition);
                visit.accept(then);
                visit.accept(otherwise);
            }
            case Code.Sequence(List<Code> statements, Code value) -> {
                statements.forEach(visit);
                visit.accept(value);
            }
            case Code.InstanceOf(Code operand, JvmType _) -> visit.accept(operand);
            case Code.Cast(Code operand, JvmType _) -> visit.accept(operand);
            case Code.Widen(Code operand, JvmType _) -> visit.accept(operand);
            case Code.Line(int _, Code inside) -> visit.accept(inside);
            case Code.Store(Local _, Code value) -> visit.accept(value);
            case Code.PutField(String _, String _, JvmType _, Code target, Code value) -> {
                optional(target, visit);
                visit.accept(value);
            }
            case Code.PutElement(Code array, int _, Code value) -> {
                visit.accept(array);
                visit.accept(value);
            }
            case Code.Discard(Code value) -> visit.accept(value);
            case Code.Block(List<Code> statements) -> statements.forEach(visit);
            case Code.If(Code condition, Code then, Code otherwise) -> {
                visit.accept(condition);
                visit.accept(then);
                optional(otherwise, visit);
            }
            case Code.JumpIf(Code condition, boolean _, Label _) -> visit.accept(condition);
            case Code.IntSwitch(Code selector, List<Integer> _, List<Label> _, Label _) -> visit.accept(selector);
            case Code.Return(Code value) -> optional(value, visit);
            case Code.Throw(Code value) -> visit.accept(value);
            case Code.Try(Code body, String _, Local _, Code handler) -> {
                visit.accept(body);
                visit.accept(handler);
            }
        }
    }

    private static void optional(Code code, Consumer<Code> visit) {
        if (code != null) {
            visit.accept(code);
        }
    }

    /// The same node with other parts.
    public static Code map(Code code, UnaryOperator<Code> change) {
        return switch (code) {
            case Code.Constant _, Code.Constructed _, Code.Load _, Code.EmptyArray _, Code.Mark _, Code.Jump _ -> code;
            case Code.Invoke(MethodRef method, List<Code> arguments) -> new Code.Invoke(method, all(arguments, change));
            case Code.InvokeDynamic(String name, String descriptor, MethodRef bootstrap, List<Object> constants, List<Code> arguments) ->
                new Code.InvokeDynamic(name, descriptor, bootstrap, constants, all(arguments, change));
            case Code.GetField(String owner, String name, JvmType type, Code target) -> new Code.GetField(owner, name, type, optional(target, change));
            case Code.New(String owner, String descriptor, List<Code> arguments) -> new Code.New(owner, descriptor, all(arguments, change));
            case Code.NewArray(JvmType elementType, List<Code> elements) -> new Code.NewArray(elementType, all(elements, change));
            case Code.ArrayElement(Code array, int index, JvmType type) -> new Code.ArrayElement(change.apply(array), index, type);
            case Code.Primitive(Code.Operator operator, Code left, Code right, JvmType _) -> new Code.Primitive(operator, change.apply(left), change.apply(right));
            case Code.Compare(Code.Relation relation, Code left, Code right) -> new Code.Compare(relation, change.apply(left), change.apply(right));
            case Code.Not(Code operand) -> new Code.Not(change.apply(operand));
            case Code.And(List<Code> operands) -> new Code.And(all(operands, change));
            case Code.Or(List<Code> operands) -> new Code.Or(all(operands, change));
            case Code.Conditional(Code condition, Code then, Code otherwise, JvmType type) ->
                new Code.Conditional(change.apply(condition), change.apply(then), change.apply(otherwise), type);
            case Code.Sequence(List<Code> statements, Code value) -> new Code.Sequence(all(statements, change), change.apply(value));
            case Code.InstanceOf(Code operand, JvmType tested) -> new Code.InstanceOf(change.apply(operand), tested);
            case Code.Cast(Code operand, JvmType type) -> new Code.Cast(change.apply(operand), type);
            case Code.Widen(Code operand, JvmType type) -> new Code.Widen(change.apply(operand), type);
            case Code.Line(int line, Code inside) -> new Code.Line(line, change.apply(inside));
            case Code.Store(Local local, Code value) -> new Code.Store(local, change.apply(value));
            case Code.PutField(String owner, String name, JvmType fieldType, Code target, Code value) ->
                new Code.PutField(owner, name, fieldType, optional(target, change), change.apply(value));
            case Code.PutElement(Code array, int index, Code value) -> new Code.PutElement(change.apply(array), index, change.apply(value));
            case Code.Discard(Code value) -> new Code.Discard(change.apply(value));
            case Code.Block(List<Code> statements) -> new Code.Block(all(statements, change));
            case Code.If(Code condition, Code then, Code otherwise) -> new Code.If(change.apply(condition), change.apply(then), optional(otherwise, change));
            case Code.JumpIf(Code condition, boolean when, Label target) -> new Code.JumpIf(change.apply(condition), when, target);
            case Code.IntSwitch(Code selector, List<Integer> keys, List<Label> targets, Label otherwise) ->
                new Code.IntSwitch(change.apply(selector), keys, targets, otherwise);
            case Code.Return(Code value) -> new Code.Return(optional(value, change));
            case Code.Throw(Code value) -> new Code.Throw(change.apply(value));
            case Code.Try(Code body, String exceptionType, Local caught, Code handler) -> new Code.Try(change.apply(body), exceptionType, caught, change.apply(handler));
        };
    }

    private static Code optional(Code code, UnaryOperator<Code> change) {
        return code == null ? null : change.apply(code);
    }

    private static List<Code> all(List<Code> codes, UnaryOperator<Code> change) {
        List<Code> changed = new ArrayList<>(codes.size());
        for (Code code : codes) {
            changed.add(change.apply(code));
        }
        return changed;
    }
}
