package dev.phpc.compiler.ir;

import java.util.List;

/// A method to emit. `parameters` are the locals that hold the arguments, in the descriptor's order (with `this` first in an
/// instance method).
public record JvmMethod(int access, String name, String descriptor, List<Local> parameters, Code body) { }
