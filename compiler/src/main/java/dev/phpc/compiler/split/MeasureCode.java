package dev.phpc.compiler.split;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmMethod;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Label;
import dev.phpc.compiler.ir.Local;
import dev.phpc.compiler.ir.MethodRef;
import dev.phpc.compiler.ir.Operands;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// How many bytecodes the emitter makes of a piece of IR, at most: exact but for constants, whose indexes may need one byte or two.
public final class MeasureCode {
    private static final int JUMP = 3;
    private static final int LONGEST_STRING_CONSTANT = 21_000;

    /// What a part has for each label that is jumped to from outside of it, and for each jump out of it.
    private static final int ENTRY = 8;
    private static final int EXIT = 4;

    private final Map<Code, Integer> known = new IdentityHashMap<>();
    private final Map<Local, Integer> slots;
    private int nextSlot;

    private MeasureCode(Map<Local, Integer> slots) {
        this.slots = slots;
    }

    /// The size of a whole method.
    static int of(JvmMethod method) {
        MeasureCode measure = new MeasureCode(new IdentityHashMap<>());
        method.parameters().forEach(measure::access);
        return measure.size(method.body()) + 2;
    }

    /// Measures code that is to be cut into parts: its locals may become fields, its labels entries of a part, and its jumps ways out of one.
    public static MeasureCode inParts() {
        return new MeasureCode(null);
    }

    private boolean isInParts() {
        return slots == null;
    }

    private int access(Local local) {
        if (isInParts()) {
            return 4;
        }
        int slot = slots.computeIfAbsent(local, _ -> {
            int first = nextSlot;
            nextSlot += local.type().isWide() ? 2 : 1;
            return first;
        });
        return slot <= 3 ? 1 : slot <= 255 ? 2 : 4;
    }

    public int size(Code code) {
        Integer size = known.get(code);
        if (size == null) {
            size = measure(code);
            known.put(code, size);
        }
        return size;
    }

    private int sum(List<Code> codes) {
        int size = 0;
        for (Code code : codes) {
            size += size(code);
        }
        return size;
    }

    /// In the order of emission, which decides the numbers of the locals.
    private int measure(Code code) {
        return switch (code) {
            case Code.Constant(Object value, JvmType _) -> constant(value);
            case Code.Constructed _ -> 3;
            case Code.Load(Local local) -> access(local);
            case Code.Invoke(MethodRef method, List<Code> arguments) -> sum(arguments) + (method.call() == MethodRef.Call.INTERFACE ? 5 : 3);
            case Code.InvokeDynamic dynamic -> sum(dynamic.arguments()) + 5;
            case Code.New(String _, String _, List<Code> arguments) -> 4 + sum(arguments) + 3;
            case Code.NewArray(JvmType _, List<Code> elements) -> integer(elements.size()) + 3 + sum(elements) + elements.size() * (2 + integer(elements.size()));
            case Code.EmptyArray(JvmType _, int length) -> integer(length) + 3;
            case Code.ArrayElement(Code array, int index, JvmType _) -> size(array) + integer(index) + 1;
            case Code.Compare _, Code.Not _, Code.And _, Code.Or _ -> jump(code) + 2 + JUMP;
            case Code.Conditional(Code condition, Code then, Code otherwise, JvmType _) -> jump(condition) + size(then) + size(otherwise) + JUMP + 6;
            case Code.Store(Local local, Code value) -> size(value) + access(local);
            case Code.PutElement(Code array, int index, Code value) -> size(array) + size(value) + integer(index) + 1;
            case Code.Discard(Code value) -> size(value) + 1;
            case Code.If(Code condition, Code then, Code otherwise) -> jump(condition) + size(then) + (otherwise == null ? 0 : size(otherwise) + JUMP);
            case Code.JumpIf(Code condition, boolean _, Label _) -> jump(condition) + exit();
            case Code.Jump _ -> JUMP + exit();
            case Code.Mark _ -> isInParts() ? ENTRY : 0;
            case Code.IntSwitch(Code selector, List<Integer> keys, List<Label> _, Label _) -> size(selector) + 16 + (8 + exit()) * keys.size();
            case Code.Return(Code value) -> (value == null ? 0 : size(value)) + (isInParts() ? 6 : 1);
            case Code.Try(Code body, String _, Local caught, Code handler) -> 1 + size(body) + JUMP + access(caught) + size(handler);
            case Code.Line(int _, Code inside) -> size(inside);
            case Code.GetField _, Code.PutField _, Code.Cast _ -> operands(code) + 3;
            case Code.InstanceOf _ -> operands(code) + 3;
            case Code.Primitive _, Code.Widen _, Code.Throw _ -> operands(code) + 1;
            case Code.Sequence _, Code.Block _ -> operands(code);
        };
    }

    private int exit() {
        return isInParts() ? EXIT : 0;
    }

    private int operands(Code code) {
        int[] size = new int[1];
        Operands.forEach(code, each -> size[0] += size(each));
        return size[0];
    }

    private int jump(Code condition) {
        return switch (condition) {
            case Code.Constant _ -> JUMP;
            case Code.Not(Code operand) -> jump(operand);
            case Code.And(List<Code> operands) -> operands.stream().mapToInt(this::jump).sum();
            case Code.Or(List<Code> operands) -> operands.stream().mapToInt(this::jump).sum();
            case Code.Compare(Code.Relation _, Code left, Code right) -> size(left) + size(right) + 1 + JUMP;
            default -> size(condition) + JUMP;
        };
    }

    private static int constant(Object value) {
        return switch (value) {
            case null -> 1;
            case Boolean _ -> 1;
            case Integer number -> integer(number);
            case String string -> 3 + 6 * (string.length() / LONGEST_STRING_CONSTANT);
            default -> 3;
        };
    }

    private static int integer(int value) {
        return value >= -1 && value <= 5 ? 1 : value == (byte) value ? 2 : 3;
    }
}
