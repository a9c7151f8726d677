package dev.phpc.compiler.emit;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.MethodRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/// The dynamic constants of a class, and the methods of its own that make them:
///
///     Constructed(name, builder)  →  dynamic constant, bootstrap `constants$0`, number 7
///     constants$0(…, number)      →  switch (number) { … case 7: return builder(); … }
///
/// The JVM calls such a method at once. `ConstantBootstraps.invoke` with a handle for each builder would make classes for the shapes of
/// the calls whenever a program starts.
final class ConstantFactories {
    /// As many constants as one method makes, with eight bytecodes each: HotSpot has to compile it.
    private static final int PART = 900;
    private static final String DESCRIPTOR =
        "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/Class;Ljava/lang/Object;)Ljava/lang/Object;";

    private final String className;
    private final boolean isInterface;
    private final Map<Code.Constructed, ConstantDynamic> constants = new LinkedHashMap<>();
    private final List<MethodRef> builders = new ArrayList<>();

    ConstantFactories(String className, boolean isInterface) {
        this.className = className;
        this.isInterface = isInterface;
    }

    ConstantDynamic constant(Code.Constructed constructed) {
        return constants.computeIfAbsent(constructed, made -> {
            int number = builders.size();
            builders.add(made.builder());
            Handle bootstrap = new Handle(Opcodes.H_INVOKESTATIC, className, method(number / PART), DESCRIPTOR, isInterface);
            return new ConstantDynamic(made.name(), made.type().descriptor(), bootstrap, number);
        });
    }

    private static String method(int part) {
        return "constants$" + part;
    }

    void emit(ClassWriter writer) {
        for (int from = 0; from < builders.size(); from += PART) {
            MethodVisitor out = writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, method(from / PART), DESCRIPTOR, null, null);
            emit(out, from, builders.subList(from, Math.min(builders.size(), from + PART)));
        }
    }

    private static void emit(MethodVisitor out, int first, List<MethodRef> part) {
        out.visitCode();
        out.visitVarInsn(Opcodes.ALOAD, 3);
        out.visitTypeInsn(Opcodes.CHECKCAST, "java/lang/Integer");
        out.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/Integer", "intValue", "()I", false);
        Label none = new Label();
        Label[] cases = part.stream().map(_ -> new Label()).toArray(Label[]::new);
        out.visitTableSwitchInsn(first, first + cases.length - 1, none, cases);
        for (int i = 0; i < cases.length; i++) {
            MethodRef builder = part.get(i);
            out.visitLabel(cases[i]);
            out.visitMethodInsn(Opcodes.INVOKESTATIC, builder.owner(), builder.name(), builder.descriptor(), false);
            out.visitInsn(Opcodes.ARETURN);
        }
        out.visitLabel(none);
        out.visitInsn(Opcodes.ACONST_NULL);
        out.visitInsn(Opcodes.ARETURN);
        out.visitMaxs(0, 0);
        out.visitEnd();
    }
}
