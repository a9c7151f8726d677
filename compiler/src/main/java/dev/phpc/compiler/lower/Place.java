package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import java.util.List;
import java.util.function.UnaryOperator;

/// Something that can be written to: `$x`, `$x[k]`, `$o->p`, `C::$p`. What it consists of is evaluated first ([#prepare]), in PHP's
/// order; containers are fetched only when the operation itself runs, as PHP does.
interface Place {
    /// Statements that evaluate keys, objects and names, once.
    List<Code> prepare();

    /// The value, with the warnings of a read.
    Code read();

    /// The value of an assignment as an expression, after it was made: a typed property may have coerced `value`.
    default Code assigned(Code value) {
        return value;
    }

    /// Stores a value (a statement).
    Code assign(Code value);

    /// Replaces the content by what `change` makes of it, for writes *within* the content: absence becomes null without a warning.
    Code modify(UnaryOperator<Code> change);

    /// Like [#modify], but leaves alone what is not there.
    Code modifyExisting(UnaryOperator<Code> change);

    /// `$x op= …`: reads with warnings, then assigns.
    Code update(UnaryOperator<Code> change);

    /// The place's reference cell, made where there is none.
    Code ref();

    /// `$x = &…` (a statement).
    Code bind(Code ref);

    /// `unset($x)` (a statement).
    Code unset();
}
