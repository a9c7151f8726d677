package dev.phpc.compiler.emit;

import dev.phpc.compiler.ir.JvmClass;
import dev.phpc.compiler.ir.JvmField;
import dev.phpc.compiler.ir.JvmMethod;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/// One class of the IR → the bytes of its class file.
public final class ClassEmitter {
    /// Java 21: the oldest release whose JVM the runtime supports.
    private static final int CLASS_FILE_VERSION = Opcodes.V21;

    private ClassEmitter() { }

    public static byte[] emit(JvmClass source) {
        ClassWriter writer = new FrameComputingWriter();
        writer.visit(CLASS_FILE_VERSION, source.access() | Opcodes.ACC_SUPER, source.name(), null, source.superName(), source.interfaces().toArray(String[]::new));
        if (source.sourceFile() != null) {
            writer.visitSource(source.sourceFile(), null);
        }
        for (JvmField field : source.fields()) {
            writer.visitField(field.access(), field.name(), field.type().descriptor(), null, null).visitEnd();
        }
        ConstantFactories constants = new ConstantFactories(source.name(), (source.access() & Opcodes.ACC_INTERFACE) != 0);
        for (JvmMethod method : source.methods()) {
            MethodVisitor visitor = writer.visitMethod(method.access(), method.name(), method.descriptor(), null, null);
            MethodEmitter.emit(method, visitor, constants);
        }
        constants.emit(writer);
        writer.visitEnd();
        return writer.toByteArray();
    }

    /// The IR casts wherever types join, so that no class hierarchy is needed to compute stack-map frames.
    private static final class FrameComputingWriter extends ClassWriter {
        FrameComputingWriter() {
            super(COMPUTE_FRAMES | COMPUTE_MAXS);
        }

        @Override
        protected String getCommonSuperClass(String left, String right) {
            return "java/lang/Object";
        }
    }
}
