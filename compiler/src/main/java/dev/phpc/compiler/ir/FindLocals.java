package dev.phpc.compiler.ir;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.ArrayList;

/// All JVM locals that a piece of IR mentions, in the order of first mention.
public final class FindLocals {
    private final Set<Local> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Local> found = new ArrayList<>();

    private FindLocals() { }

    public static List<Local> in(Code code) {
        FindLocals search = new FindLocals();
        search.visit(code);
        return search.found;
    }

    private void add(Local local) {
        if (seen.add(local)) {
            found.add(local);
        }
    }

    private void visitAll(List<Code> codes) {
        codes.forEach(this::visit);
    }

    private void visit(Code code) {
        switch (code) {
            case null -> { }
            case Code.Load(Local local) -> add(local);
            case Code.Store(Local local, Code value) -> {
                add(local);
                visit(value);
            }
            case Code.Try(Code body, String _, Local caught, Code handler) -> {
                add(caught);
                visit(body);
                visit(handler);
            }
            case Code.Constant _, Code.Constructed _, Code.Mark _, Code.Jump _ -> { }
            case Code.Invoke(MethodRef _, List<Code> arguments) -> visitAll(arguments);
            case Code.InvokeDynamic dynamic -> visitAll(dynamic.arguments());
            case Code.GetField(String _, String _, JvmType _, Code target) -> visit(target);
            case Code.New(String _, String _, List<Code> arguments) -> visitAll(arguments);
            case Code.NewArray(JvmType _, List<Code> elements) -> visitAll(elements);
            case Code.ArrayElement(Code array, int _, JvmType _) -> visit(array);
            case Code.Primitive(Code.Operator _, Code left, Code right) -> {
                visit(left);
                visit(right);
            }
            case Code.Compare(Code.Relation _, Code left, Code right) -> {
                visit(left);
                visit(right);
            }
            case Code.Not(Code operand) -> visit(operand);
            case Code.And(List<Code> operands) -> visitAll(operands);
            case Code.Or(List<Code> operands) -> visitAll(operands);
            case Code.Conditional(Code condition, Code then, Code otherwise, JvmType _) -> visitAll(List.of(condition, then, otherwise));
            case Code.Sequence(List<Code> statements, Code value) -> {
                visitAll(statements);
                visit(value);
            }
            case Code.InstanceOf(Code operand, JvmType _) -> visit(operand);
            case Code.Cast(Code operand, JvmType _) -> visit(operand);
            case Code.Widen(Code operand, JvmType _) -> visit(operand);
            case Code.Line(int _, Code inside) -> visit(inside);
            case Code.PutField(String _, String _, JvmType _, Code target, Code value) -> {
                visit(target);
                visit(value);
            }
            case Code.PutElement(Code array, int _, Code value) -> {
                visit(array);
                visit(value);
            }
            case Code.Discard(Code value) -> visit(value);
            case Code.Block(List<Code> statements) -> visitAll(statements);
            case Code.If(Code condition, Code then, Code otherwise) -> {
                visit(condition);
                visit(then);
                visit(otherwise);
            }
            case Code.JumpIf(Code condition, boolean _, Label _) -> visit(condition);
            case Code.IntSwitch(Code selector, List<Integer> _, List<Label> _, Label _) -> visit(selector);
            case Code.Return(Code value) -> visit(value);
            case Code.Throw(Code value) -> visit(value);
        }
    }
}
