package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Local;
import java.util.List;
import java.util.function.UnaryOperator;

/// Something that can be written to: `$x`, `$x[k]`, `$o->p`, `C::$p`. What it consists of is evaluated first ([#prepare]), in PHP's
/// order; containers are fetched only when the operation itself runs, as PHP does.
interface Place {
    /// Statements that evaluate keys, objects and names, once.
    default List<Code> prepare() {
        return List.of();
    }

    /// The value, with the warnings of a read.
    Code read();

    /// Whether an assigned value of that type is stored, and yielded, as it is.
    default boolean keeps(JvmType value) {
        return false;
    }

    /// The value of an assignment as an expression, after it was made: a typed property may have coerced `value`.
    default Code assigned(Code value) {
        return value;
    }

    /// Stores a value (a statement).
    Code assign(Code value);

    /// Stores a value, and in `result` what the assignment yields as an expression.
    default Code assign(Code value, Local result) {
        return new Code.Block(List.of(assign(value), new Code.Store(result, Coerce.carry(assigned(value), result.type()))));
    }

    /// Stores a value that is evaluated before anything that the assignment itself does.
    default Code assignEvaluated(Code value) {
        Local evaluated = Local.temporary(value.type());
        return new Code.Block(List.of(new Code.Store(evaluated, value), assign(new Code.Load(evaluated))));
    }

    /// Replaces the content by what `change` makes of it, for writes *within* the content: absence becomes null without a warning.
    Code modify(UnaryOperator<Code> change);

    /// Like [#modify], but leaves alone what is not there.
    default Code modifyExisting(UnaryOperator<Code> change) {
        return modify(change);
    }

    /// `$x op= …`: reads with warnings, then assigns.
    default Code update(UnaryOperator<Code> change) {
        return assign(change.apply(read()));
    }

    /// `$x++` and `$x--`: like [#update], but a typed place says that its limit is reached.
    default Code step(UnaryOperator<Code> change) {
        return update(change);
    }

    /// What `$x++` makes sure of before the read of [#update].
    default Code beforeIncrement() {
        return new Code.Block(List.of());
    }

    /// The place's reference cell, made where there is none.
    Code ref();

    /// `$x = &…` (a statement).
    Code bind(Code ref);

    /// `unset($x)` (a statement).
    Code unset();
}
