package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.syntax.Expr;

/// What lowering asks of the state machine around a generator's body.
interface GeneratorBody {
    /// `yield` or `yield from`, with the operand stack empty: the value is what is sent in.
    Code yield(Expr yield, Expressions expressions);

    /// `return value`: a statement.
    Code finish(Code value, Jumps jumps, Returns returns);
}
