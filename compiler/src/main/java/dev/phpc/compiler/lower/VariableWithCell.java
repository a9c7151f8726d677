package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import java.util.function.UnaryOperator;

/// The place of a variable whose value is in a cell, which is made when the variable is first written to.
interface VariableWithCell extends Place {
    Body body();

    @Override
    default Code modify(UnaryOperator<Code> change) {
        return body().change(ref(), change);
    }

    @Override
    default Code step(UnaryOperator<Code> change) {
        return body().step(read(), this::ref, change);
    }
}
