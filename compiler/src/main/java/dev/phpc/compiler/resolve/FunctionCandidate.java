package dev.phpc.compiler.resolve;

/// A function that a name may stand for. `conditional`: not at the top level of its file, so that it exists only once control gets there.
public record FunctionCandidate(FunctionNode function, boolean conditional) {}
