package dev.phpc.compiler.ir;

import java.util.List;

/// The typed IR: a tree in which every coercion, copy, reference and check is explicit. Each node leaves one value of
/// `type()` on the operand stack, or none where the type is VOID. Statements are nodes of type VOID; they occur only where
/// the operand stack is empty, so that `Try` is always legal. Control flow is by labels, as in the JVM.
public sealed interface Code {
    JvmType type();

    // Values

    /// `null`, Boolean, Integer (a JVM int), Long, Double or String: the JVM constant, unboxed.
    record Constant(Object value, JvmType type) implements Code { }

    /// What a static method without parameters gives, called once and kept: a dynamic constant of the JVM's.
    record Constructed(String name, JvmType type, MethodRef builder) implements Code { }

    record Load(Local local) implements Code {
        @Override
        public JvmType type() {
            return local.type();
        }
    }

    record Invoke(MethodRef method, List<Code> arguments) implements Code {
        @Override
        public JvmType type() {
            return method.returnType();
        }
    }

    /// `invokedynamic`; bootstrap arguments are String, Integer, Long, Double or MethodRef.
    record InvokeDynamic(String name, String descriptor, MethodRef bootstrap, List<Object> constants, List<Code> arguments) implements Code {
        @Override
        public JvmType type() {
            return new JvmType(descriptor.substring(descriptor.indexOf(')') + 1));
        }
    }

    /// A static field where `target` is null.
    record GetField(String owner, String name, JvmType type, Code target) implements Code { }

    record New(String owner, String descriptor, List<Code> arguments) implements Code {
        @Override
        public JvmType type() {
            return JvmType.of(owner);
        }
    }

    /// `new Object[] {…}`, or another element type.
    record NewArray(JvmType elementType, List<Code> elements) implements Code {
        @Override
        public JvmType type() {
            return new JvmType("[" + elementType.descriptor());
        }
    }

    /// `new Object[length]`, or another element type.
    record EmptyArray(JvmType elementType, int length) implements Code {
        @Override
        public JvmType type() {
            return new JvmType("[" + elementType.descriptor());
        }
    }

    record ArrayElement(Code array, int index, JvmType type) implements Code { }

    /// A primitive operator of the JVM on two operands of one type. The type is kept, since operators nest deeply.
    record Primitive(Operator operator, Code left, Code right, JvmType type) implements Code {
        public Primitive(Operator operator, Code left, Code right) {
            this(operator, left, right, left.type());
        }
    }

    enum Operator { ADD, SUBTRACT, MULTIPLY, DIVIDE, REMAINDER, AND, OR, XOR, SHIFT_LEFT, SHIFT_RIGHT }

    /// A comparison of two longs, doubles, ints or references (EQUAL and NOT_EQUAL only).
    record Compare(Relation relation, Code left, Code right) implements Code {
        @Override
        public JvmType type() {
            return JvmType.BOOLEAN;
        }
    }

    enum Relation { EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL }

    record Not(Code operand) implements Code {
        @Override
        public JvmType type() {
            return JvmType.BOOLEAN;
        }
    }

    /// Short-circuit `&&` of booleans, in order.
    record And(List<Code> operands) implements Code {
        @Override
        public JvmType type() {
            return JvmType.BOOLEAN;
        }
    }

    record Or(List<Code> operands) implements Code {
        @Override
        public JvmType type() {
            return JvmType.BOOLEAN;
        }
    }

    /// Both branches leave `type`, or something that `checkcast` makes one.
    record Conditional(Code condition, Code then, Code otherwise, JvmType type) implements Code { }

    /// Statements, then a value.
    record Sequence(List<Code> statements, Code value) implements Code {
        @Override
        public JvmType type() {
            return value.type();
        }
    }

    record InstanceOf(Code operand, JvmType tested) implements Code {
        @Override
        public JvmType type() {
            return JvmType.BOOLEAN;
        }
    }

    record Cast(Code operand, JvmType type) implements Code { }

    /// long → double, int → long, long → int, double → long.
    record Widen(Code operand, JvmType type) implements Code { }

    // Statements

    record Store(Local local, Code value) implements Statement { }

    /// A static field where `target` is null.
    record PutField(String owner, String name, JvmType fieldType, Code target, Code value) implements Statement { }

    record PutElement(Code array, int index, Code value) implements Statement { }

    record Discard(Code value) implements Statement { }

    record Block(List<Code> statements) implements Statement { }

    record If(Code condition, Code then, Code otherwise) implements Statement { }

    record Mark(Label label) implements Statement { }

    record Jump(Label target) implements Statement { }

    record JumpIf(Code condition, boolean when, Label target) implements Statement { }

    record IntSwitch(Code selector, List<Integer> keys, List<Label> targets, Label otherwise) implements Statement { }

    /// Returns nothing from a VOID method where `value` is null.
    record Return(Code value) implements Statement { }

    record Throw(Code value) implements Statement { }

    /// `handler` begins with the caught exception in `caught`. Control may leave both parts by jumps.
    record Try(Code body, String exceptionType, Local caught, Code handler) implements Statement { }

    /// The source line of what follows inside.
    record Line(int line, Code code) implements Code {
        @Override
        public JvmType type() {
            return code.type();
        }
    }

    /// What leaves no value.
    sealed interface Statement extends Code permits Store, PutField, PutElement, Discard, Block, If, Mark, Jump, JumpIf, IntSwitch, Return, Throw, Try {
        @Override
        default JvmType type() {
            return JvmType.VOID;
        }
    }
}
