package dev.phpc.compiler.lower;

import dev.phpc.compiler.syntax.Stmt;
import java.util.List;

final class FlattenYields {
    FlattenYields(UnitLowering unit) { }

    List<Stmt> block(List<Stmt> statements) {
        return statements;
    }
}
