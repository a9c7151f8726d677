package dev.phpc.compiler.syntax;

import java.util.List;

/// A parsed file. `haltOffset` is where the data after `__halt_compiler();` starts, or −1.
public record FileNode(SourceFile source, List<Stmt> statements, boolean strictTypes, int haltOffset, int nodeCount) {}
