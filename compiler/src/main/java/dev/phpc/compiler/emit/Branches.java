package dev.phpc.compiler.emit;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/// Conditions as jumps, and conditions as values.
final class Branches {
    private final MethodEmitter emitter;
    private final MethodVisitor out;

    Branches(MethodEmitter emitter, MethodVisitor out) {
        this.emitter = emitter;
        this.out = out;
    }

    void value(Code condition) {
        Label no = new Label();
        Label end = new Label();
        jump(condition, false, no);
        out.visitInsn(Opcodes.ICONST_1);
        out.visitJumpInsn(Opcodes.GOTO, end);
        out.visitLabel(no);
        out.visitInsn(Opcodes.ICONST_0);
        out.visitLabel(end);
    }

    /// Jumps to `target` if `condition` comes out as `when`, and falls through otherwise.
    void jump(Code condition, boolean when, Label target) {
        switch (condition) {
            case Code.Constant(Boolean value, JvmType _) -> {
                if (value == when) {
                    out.visitJumpInsn(Opcodes.GOTO, target);
                }
            }
            case Code.Not(Code operand) -> jump(operand, !when, target);
            case Code.And(List<Code> operands) -> sequence(operands, when, false, target);
            case Code.Or(List<Code> operands) -> sequence(operands, when, true, target);
            case Code.Compare(Code.Relation relation, Code left, Code right) -> compare(relation, left, right, when, target);
            case Code.Sequence(List<Code> statements, Code value) -> {
                statements.forEach(emitter::emit);
                jump(value, when, target);
            }
            case Code.Line(int at, Code inside) -> {
                emitter.line(at);
                jump(inside, when, target);
            }
            case Code.Conditional(Code test, Code then, Code otherwise, JvmType _) -> conditional(test, then, otherwise, when, target);
            default -> {
                emitter.emit(condition);
                out.visitJumpInsn(when ? Opcodes.IFNE : Opcodes.IFEQ, target);
            }
        }
    }

    /// `decider` is the operand value that decides the whole: false for `&&`, true for `||`.
    private void sequence(List<Code> operands, boolean when, boolean decider, Label target) {
        if (when == decider) {
            operands.forEach(operand -> jump(operand, decider, target));
            return;
        }
        Label decided = new Label();
        operands.subList(0, operands.size() - 1).forEach(operand -> jump(operand, decider, decided));
        jump(operands.getLast(), when, target);
        out.visitLabel(decided);
    }

    private void conditional(Code test, Code then, Code otherwise, boolean when, Label target) {
        Label no = new Label();
        Label end = new Label();
        jump(test, false, no);
        jump(then, when, target);
        out.visitJumpInsn(Opcodes.GOTO, end);
        out.visitLabel(no);
        jump(otherwise, when, target);
        out.visitLabel(end);
    }

    private void compare(Code.Relation relation, Code left, Code right, boolean when, Label target) {
        JvmType type = left.type();
        emitter.emit(left);
        if (type.isReference()) {
            boolean equal = relation == Code.Relation.EQUAL == when;
            if (right instanceof Code.Constant(Object value, JvmType _) && value == null) {
                out.visitJumpInsn(equal ? Opcodes.IFNULL : Opcodes.IFNONNULL, target);
            } else {
                emitter.emit(right);
                out.visitJumpInsn(equal ? Opcodes.IF_ACMPEQ : Opcodes.IF_ACMPNE, target);
            }
            return;
        }
        emitter.emit(right);
        int opcode = ifOpcode(relation);
        if (type.equals(JvmType.DOUBLE)) {
            // NaN must make every relation but NOT_EQUAL false, whichever way the jump goes.
            boolean less = relation == Code.Relation.LESS || relation == Code.Relation.LESS_OR_EQUAL;
            out.visitInsn(less ? Opcodes.DCMPG : Opcodes.DCMPL);
        } else if (type.equals(JvmType.LONG)) {
            out.visitInsn(Opcodes.LCMP);
        } else {
            opcode += Opcodes.IF_ICMPEQ - Opcodes.IFEQ;
        }
        out.visitJumpInsn(when ? opcode : opposite(opcode), target);
    }

    private static int ifOpcode(Code.Relation relation) {
        return switch (relation) {
            case EQUAL -> Opcodes.IFEQ;
            case NOT_EQUAL -> Opcodes.IFNE;
            case LESS -> Opcodes.IFLT;
            case GREATER_OR_EQUAL -> Opcodes.IFGE;
            case GREATER -> Opcodes.IFGT;
            case LESS_OR_EQUAL -> Opcodes.IFLE;
        };
    }

    /// IFEQ/IFNE, IFLT/IFGE, IFGT/IFLE (and the IF_ICMP family) are neighbours, odd opcode first.
    private static int opposite(int opcode) {
        return (opcode & 1) == 1 ? opcode + 1 : opcode - 1;
    }
}
