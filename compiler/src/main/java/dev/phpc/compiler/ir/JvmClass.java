package dev.phpc.compiler.ir;

import java.util.List;

/// A class to emit; `sourceFile` is the PHP file's name for debuggers and profilers.
public record JvmClass(int access, String name, String superName, List<String> interfaces, String sourceFile, List<JvmField> fields, List<JvmMethod> methods) { }
