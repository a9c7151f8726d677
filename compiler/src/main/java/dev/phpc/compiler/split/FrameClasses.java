package dev.phpc.compiler.split;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmClass;
import dev.phpc.compiler.ir.JvmField;
import dev.phpc.compiler.ir.JvmMethod;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Local;
import dev.phpc.compiler.ir.MethodRef;
import java.lang.classfile.ClassFile;
import java.util.List;

/// Classes of objects that only hold values.
final class FrameClasses {
    private FrameClasses() { }

    static JvmClass of(String name, List<JvmField> fields) {
        Local self = new Local("this", JvmType.of(name));
        Code init = new Code.Invoke(new MethodRef(MethodRef.Call.SPECIAL, "java/lang/Object", "<init>", "()V"), List.of(new Code.Load(self)));
        return new JvmClass(ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL, name, "java/lang/Object", List.of(), null, fields,
            List.of(new JvmMethod(ClassFile.ACC_PUBLIC, "<init>", "()V", List.of(self), init)), List.of());
    }
}
