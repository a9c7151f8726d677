/// Whole-program type inference. [ResolvedProgram][dev.phpc.compiler.resolve.ResolvedProgram] → [TypedProgram]. Never wrong, only imprecise.
package dev.phpc.compiler.analyze;
