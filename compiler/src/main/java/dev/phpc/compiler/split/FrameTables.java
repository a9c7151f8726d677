package dev.phpc.compiler.split;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmFrame;
import dev.phpc.compiler.ir.JvmMethod;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Local;
import dev.phpc.compiler.ir.MethodRef;
import dev.phpc.runtime.link.CompiledUnit;
import java.lang.classfile.ClassFile;
import java.util.List;

/// What the JVM methods of a unit are in PHP → the method `frames()` of its class.
final class FrameTables {
    private FrameTables() { }

    static JvmMethod method(String unit, List<JvmFrame> frames) {
        StringBuilder lines = new StringBuilder();
        for (JvmFrame frame : frames) {
            lines.append(lines.isEmpty() ? "" : "\n")
                .append(frame.method()).append('\n').append(frame.function()).append('\n').append(frame.cls()).append('\n').append(frame.kind());
        }
        Local self = new Local("this", JvmType.of(unit));
        MethodRef table = MethodRef.ofStatic(CompiledUnit.class.getName().replace('.', '/'), "table", "(Ljava/lang/String;)[Ljava/lang/String;");
        return new JvmMethod(ClassFile.ACC_PUBLIC, "frames", "()" + JvmType.STRINGS.descriptor(), List.of(self),
            new Code.Return(new Code.Invoke(table, List.of(new Code.Constant(lines.toString(), JvmType.STRING)))));
    }
}
