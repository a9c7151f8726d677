package dev.phpc.compiler;

/// A class file: the internal name of its class, and its bytes.
public record ClassFile(String name, byte[] bytes) { }
