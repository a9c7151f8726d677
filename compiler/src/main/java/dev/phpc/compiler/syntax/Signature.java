package dev.phpc.compiler.syntax;

import java.util.List;

/// What the declarations of functions, methods and closures share. `returnType` may be null.
public record Signature(boolean byReference, List<Param> params, TypeNode returnType) {}
