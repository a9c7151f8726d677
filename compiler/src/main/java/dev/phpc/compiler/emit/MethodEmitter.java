package dev.phpc.compiler.emit;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmMethod;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Label;
import dev.phpc.compiler.ir.Local;
import dev.phpc.compiler.ir.MethodRef;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/// Writes one method of the IR: a node, its operands first, then its one instruction or two. It decides nothing.
final class MethodEmitter {
    /// Each char takes at most three bytes of the 65,535 that a constant may have.
    private static final int LONGEST_STRING_CONSTANT = 21_000;

    /// What a class file can tell. The last one is no line of the source's: see `JvmStackFrames.LEFT`.
    private static final int LAST_LINE = 65_535;

    private final MethodVisitor out;
    private final ConstantFactories constants;
    private final Branches branches;
    private final Map<Local, Integer> slots = new IdentityHashMap<>();
    private final Map<Label, org.objectweb.asm.Label> labels = new IdentityHashMap<>();
    private int nextSlot;
    private int line = -1;
    /// The `try` bodies around.
    private int guards;

    private MethodEmitter(MethodVisitor out, ConstantFactories constants) {
        this.out = out;
        this.constants = constants;
        this.branches = new Branches(this, out);
    }

    static void emit(JvmMethod method, MethodVisitor out, ConstantFactories constants) {
        MethodEmitter emitter = new MethodEmitter(out, constants);
        out.visitCode();
        var start = new org.objectweb.asm.Label();
        out.visitLabel(start);
        method.parameters().forEach(emitter::slot);
        emitter.emit(method.body());
        emitter.endBody(method);
        var end = new org.objectweb.asm.Label();
        out.visitLabel(end);
        emitter.nameLocals(start, end);
        out.visitMaxs(0, 0);
        out.visitEnd();
    }

    /// A body falls off its end only in a method of type VOID; elsewhere the end is dead and only has to verify.
    private void endBody(JvmMethod method) {
        if (method.descriptor().endsWith(")V")) {
            out.visitInsn(Opcodes.RETURN);
        } else {
            out.visitInsn(Opcodes.ACONST_NULL);
            out.visitInsn(Opcodes.ATHROW);
        }
    }

    private void nameLocals(org.objectweb.asm.Label start, org.objectweb.asm.Label end) {
        List<Map.Entry<Local, Integer>> named = new ArrayList<>();
        slots.entrySet().forEach(entry -> {
            if (entry.getKey().name() != null) {
                named.add(Map.entry(entry.getKey(), entry.getValue()));
            }
        });
        named.sort(Map.Entry.comparingByValue());
        named.forEach(entry -> out.visitLocalVariable(entry.getKey().name(), entry.getKey().type().descriptor(), null, start, end, entry.getValue()));
    }

    private int slot(Local local) {
        Integer slot = slots.get(local);
        if (slot == null) {
            slot = nextSlot;
            nextSlot += local.type().isWide() ? 2 : 1;
            slots.put(local, slot);
        }
        return slot;
    }

    org.objectweb.asm.Label label(Label label) {
        return labels.computeIfAbsent(label, _ -> new org.objectweb.asm.Label());
    }

    void emit(Code code) {
        switch (code) {
            case Code.Constant(Object value, JvmType _) -> constant(value);
            case Code.Constructed constructed -> out.visitLdcInsn(constants.constant(constructed));
            case Code.Load(Local local) -> out.visitVarInsn(type(local.type()).getOpcode(Opcodes.ILOAD), slot(local));
            case Code.Invoke(MethodRef method, List<Code> arguments) -> {
                arguments.forEach(this::emit);
                invoke(method);
            }
            case Code.InvokeDynamic dynamic -> invokeDynamic(dynamic);
            case Code.GetField(String owner, String name, JvmType type, Code target) -> {
                if (target != null) {
                    emit(target);
                }
                out.visitFieldInsn(target == null ? Opcodes.GETSTATIC : Opcodes.GETFIELD, owner, name, type.descriptor());
            }
            case Code.New(String owner, String descriptor, List<Code> arguments) -> {
                out.visitTypeInsn(Opcodes.NEW, owner);
                out.visitInsn(Opcodes.DUP);
                arguments.forEach(this::emit);
                out.visitMethodInsn(Opcodes.INVOKESPECIAL, owner, "<init>", descriptor, false);
            }
            case Code.NewArray(JvmType elementType, List<Code> elements) -> newArray(elementType, elements);
            case Code.EmptyArray(JvmType elementType, int length) -> emptyArray(elementType, length);
            case Code.ArrayElement(Code array, int index, JvmType type) -> {
                emit(array);
                intConstant(index);
                out.visitInsn(type(type).getOpcode(Opcodes.IALOAD));
            }
            case Code.Primitive(Code.Operator operator, Code left, Code right, JvmType _) -> {
                emit(left);
                emit(right);
                out.visitInsn(type(left.type()).getOpcode(opcode(operator)));
            }
            case Code.Compare _, Code.Not _, Code.And _, Code.Or _ -> branches.value(code);
            case Code.Conditional conditional -> conditional(conditional);
            case Code.Sequence(List<Code> statements, Code value) -> {
                statements.forEach(this::emit);
                emit(value);
            }
            case Code.InstanceOf(Code operand, JvmType tested) -> {
                emit(operand);
                out.visitTypeInsn(Opcodes.INSTANCEOF, tested.internalName());
            }
            case Code.Cast(Code operand, JvmType type) -> {
                emit(operand);
                cast(operand.type(), type);
            }
            case Code.Widen(Code operand, JvmType type) -> {
                emit(operand);
                widen(operand.type(), type);
            }
            case Code.Line(int at, Code inside) -> {
                line(at);
                emit(inside);
            }
            case Code.Statement statement -> statement(statement);
        }
    }

    private void statement(Code.Statement statement) {
        switch (statement) {
            case Code.Store(Local local, Code value) -> {
                emit(value);
                out.visitVarInsn(type(local.type()).getOpcode(Opcodes.ISTORE), slot(local));
                if (guards > 0) {
                    // A handler sees the local as it was before and as it is now: frames are computed by basic blocks.
                    out.visitLabel(new org.objectweb.asm.Label());
                }
            }
            case Code.PutField(String owner, String name, JvmType fieldType, Code target, Code value) -> {
                if (target != null) {
                    emit(target);
                }
                emit(value);
                out.visitFieldInsn(target == null ? Opcodes.PUTSTATIC : Opcodes.PUTFIELD, owner, name, fieldType.descriptor());
            }
            case Code.PutElement(Code array, int index, Code value) -> {
                emit(array);
                intConstant(index);
                emit(value);
                out.visitInsn(type(value.type()).getOpcode(Opcodes.IASTORE));
            }
            case Code.Discard(Code value) -> {
                emit(value);
                if (!value.type().isVoid()) {
                    out.visitInsn(value.type().isWide() ? Opcodes.POP2 : Opcodes.POP);
                }
            }
            case Code.Block(List<Code> statements) -> statements.forEach(this::emit);
            case Code.If conditional -> ifStatement(conditional);
            case Code.Mark(Label label) -> out.visitLabel(label(label));
            case Code.Jump(Label target) -> out.visitJumpInsn(Opcodes.GOTO, label(target));
            case Code.JumpIf(Code condition, boolean when, Label target) -> branches.jump(condition, when, label(target));
            case Code.IntSwitch(Code selector, List<Integer> keys, List<Label> targets, Label otherwise) -> {
                emit(selector);
                intSwitch(keys, targets, otherwise);
            }
            case Code.Return(Code value) -> {
                if (value == null) {
                    out.visitInsn(Opcodes.RETURN);
                } else {
                    emit(value);
                    out.visitInsn(type(value.type()).getOpcode(Opcodes.IRETURN));
                }
            }
            case Code.Throw(Code value) -> {
                emit(value);
                out.visitInsn(Opcodes.ATHROW);
            }
            case Code.Try guarded -> tryStatement(guarded);
        }
    }

    private void invoke(MethodRef method) {
        int opcode = switch (method.call()) {
            case STATIC, STATIC_OF_INTERFACE -> Opcodes.INVOKESTATIC;
            case VIRTUAL -> Opcodes.INVOKEVIRTUAL;
            case INTERFACE -> Opcodes.INVOKEINTERFACE;
            case SPECIAL -> Opcodes.INVOKESPECIAL;
        };
        out.visitMethodInsn(opcode, method.owner(), method.name(), method.descriptor(), method.call() == MethodRef.Call.INTERFACE || method.call() == MethodRef.Call.STATIC_OF_INTERFACE);
    }

    private void invokeDynamic(Code.InvokeDynamic dynamic) {
        dynamic.arguments().forEach(this::emit);
        Object[] constants = dynamic.constants().stream().map(value -> value instanceof MethodRef method ? handle(method) : value).toArray();
        out.visitInvokeDynamicInsn(dynamic.name(), dynamic.descriptor(), handle(dynamic.bootstrap()), constants);
    }

    private static Handle handle(MethodRef method) {
        return new Handle(Opcodes.H_INVOKESTATIC, method.owner(), method.name(), method.descriptor(), false);
    }

    private void emptyArray(JvmType elementType, int length) {
        intConstant(length);
        if (elementType.isReference()) {
            out.visitTypeInsn(Opcodes.ANEWARRAY, elementType.internalName());
        } else {
            out.visitIntInsn(Opcodes.NEWARRAY, elementType.equals(JvmType.LONG) ? Opcodes.T_LONG : elementType.equals(JvmType.DOUBLE) ? Opcodes.T_DOUBLE : Opcodes.T_INT);
        }
    }

    private void newArray(JvmType elementType, List<Code> elements) {
        emptyArray(elementType, elements.size());
        for (int i = 0; i < elements.size(); i++) {
            out.visitInsn(Opcodes.DUP);
            intConstant(i);
            emit(elements.get(i));
            out.visitInsn(type(elementType).getOpcode(Opcodes.IASTORE));
        }
    }

    private void conditional(Code.Conditional conditional) {
        var otherwise = new org.objectweb.asm.Label();
        var end = new org.objectweb.asm.Label();
        branches.jump(conditional.condition(), false, otherwise);
        emitAs(conditional.then(), conditional.type());
        out.visitJumpInsn(Opcodes.GOTO, end);
        out.visitLabel(otherwise);
        emitAs(conditional.otherwise(), conditional.type());
        out.visitLabel(end);
    }

    /// Joining frames are of type Object, so what needs a closer type is cast where it is used.
    private void emitAs(Code code, JvmType type) {
        emit(code);
        if (!code.type().equals(type)) {
            cast(code.type(), type);
        }
    }

    private void ifStatement(Code.If conditional) {
        var otherwise = new org.objectweb.asm.Label();
        branches.jump(conditional.condition(), false, otherwise);
        emit(conditional.then());
        if (conditional.otherwise() == null) {
            out.visitLabel(otherwise);
            return;
        }
        var end = new org.objectweb.asm.Label();
        out.visitJumpInsn(Opcodes.GOTO, end);
        out.visitLabel(otherwise);
        emit(conditional.otherwise());
        out.visitLabel(end);
    }

    private void tryStatement(Code.Try guarded) {
        var start = new org.objectweb.asm.Label();
        var end = new org.objectweb.asm.Label();
        var handler = new org.objectweb.asm.Label();
        var after = new org.objectweb.asm.Label();
        out.visitLabel(start);
        out.visitInsn(Opcodes.NOP);
        guards++;
        emit(guarded.body());
        guards--;
        out.visitLabel(end);
        out.visitJumpInsn(Opcodes.GOTO, after);
        out.visitLabel(handler);
        out.visitVarInsn(Opcodes.ASTORE, slot(guarded.caught()));
        emit(guarded.handler());
        out.visitLabel(after);
        // Visited after the body, so that inner handlers come first in the table.
        out.visitTryCatchBlock(start, end, handler, guarded.exceptionType());
    }

    private void intSwitch(List<Integer> keys, List<Label> targets, Label otherwise) {
        var asmTargets = targets.stream().map(this::label).toArray(org.objectweb.asm.Label[]::new);
        boolean dense = !keys.isEmpty() && keys.getLast() - keys.getFirst() == keys.size() - 1;
        if (dense) {
            out.visitTableSwitchInsn(keys.getFirst(), keys.getLast(), label(otherwise), asmTargets);
        } else {
            out.visitLookupSwitchInsn(label(otherwise), keys.stream().mapToInt(Integer::intValue).toArray(), asmTargets);
        }
    }

    private void constant(Object value) {
        switch (value) {
            case null -> out.visitInsn(Opcodes.ACONST_NULL);
            case Boolean flag -> out.visitInsn(flag ? Opcodes.ICONST_1 : Opcodes.ICONST_0);
            case Integer number -> intConstant(number);
            case Long number when number == 0 || number == 1 -> out.visitInsn(number == 0 ? Opcodes.LCONST_0 : Opcodes.LCONST_1);
            case String string when string.length() > LONGEST_STRING_CONSTANT -> longString(string);
            default -> out.visitLdcInsn(value);
        }
    }

    private void longString(String string) {
        out.visitLdcInsn(string.substring(0, LONGEST_STRING_CONSTANT));
        for (int from = LONGEST_STRING_CONSTANT; from < string.length(); from += LONGEST_STRING_CONSTANT) {
            out.visitLdcInsn(string.substring(from, Math.min(string.length(), from + LONGEST_STRING_CONSTANT)));
            out.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/String", "concat", "(Ljava/lang/String;)Ljava/lang/String;", false);
        }
    }

    private void intConstant(int value) {
        if (value >= -1 && value <= 5) {
            out.visitInsn(Opcodes.ICONST_0 + value);
        } else if (value == (byte) value) {
            out.visitIntInsn(Opcodes.BIPUSH, value);
        } else if (value == (short) value) {
            out.visitIntInsn(Opcodes.SIPUSH, value);
        } else {
            out.visitLdcInsn(value);
        }
    }

    private void cast(JvmType from, JvmType to) {
        if (to.isReference() && !to.equals(JvmType.OBJECT) && !from.equals(to)) {
            out.visitTypeInsn(Opcodes.CHECKCAST, to.internalName());
        }
    }

    private void widen(JvmType from, JvmType to) {
        String conversion = from.descriptor() + to.descriptor();
        out.visitInsn(switch (conversion) {
            case "IJ", "ZJ" -> Opcodes.I2L;
            case "JI" -> Opcodes.L2I;
            case "JD" -> Opcodes.L2D;
            case "DJ" -> Opcodes.D2L;
            default -> throw new IllegalArgumentException("no primitive conversion " + conversion);
        });
    }

    void line(int at) {
        if (at == line || at <= 0) {
            return;
        }
        line = at;
        var here = new org.objectweb.asm.Label();
        out.visitLabel(here);
        out.visitLineNumber(at > LAST_LINE ? LAST_LINE - 1 : at, here);
    }

    private static int opcode(Code.Operator operator) {
        return switch (operator) {
            case ADD -> Opcodes.IADD;
            case SUBTRACT -> Opcodes.ISUB;
            case MULTIPLY -> Opcodes.IMUL;
            case DIVIDE -> Opcodes.IDIV;
            case REMAINDER -> Opcodes.IREM;
            case AND -> Opcodes.IAND;
            case OR -> Opcodes.IOR;
            case XOR -> Opcodes.IXOR;
            case SHIFT_LEFT -> Opcodes.ISHL;
            case SHIFT_RIGHT -> Opcodes.ISHR;
        };
    }

    private static Type type(JvmType type) {
        return Type.getType(type.descriptor());
    }
}
