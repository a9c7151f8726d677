package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;

/// The place of a variable to which the program makes no reference, so that its value needs no cell.
interface VariableWithoutCell extends Place {
    String name();

    @Override
    default Code ref() {
        throw new IllegalStateException("a reference to $" + name() + ", which has no cell");
    }

    @Override
    default Code bind(Code ref) {
        throw new IllegalStateException("$" + name() + " is bound, but has no cell");
    }
}
