package dev.phpc.compiler.ir;

import java.util.List;

/// A class to emit; `sourceFile` is the PHP file's name for debuggers and profilers. `frames` tells which of the methods are PHP functions.
public record JvmClass(int access, String name, String superName, List<String> interfaces, String sourceFile, List<JvmField> fields, List<JvmMethod> methods,
        List<JvmFrame> frames) {
    public JvmClass with(List<JvmMethod> others) {
        return new JvmClass(access, name, superName, interfaces, sourceFile, fields, others, frames);
    }
}
