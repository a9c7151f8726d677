package dev.phpc.compiler.ir;

/// A field to emit.
public record JvmField(int access, String name, JvmType type) { }
