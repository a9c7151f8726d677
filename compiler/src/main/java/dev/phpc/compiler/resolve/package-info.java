/// Name resolution for the whole program: which declarations a name may stand for, which files an `include` loads, and what every
/// function does to its variables. `List<FileNode>` → [ResolvedProgram].
package dev.phpc.compiler.resolve;
