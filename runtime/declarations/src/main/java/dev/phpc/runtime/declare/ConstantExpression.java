package dev.phpc.runtime.declare;

import java.util.List;

/// A default value, as far as the declarations of builtins need them.
public sealed interface ConstantExpression {

    /// `null`, a Boolean, Long, Double or a String of bytes.
    record Literal(Object value) implements ConstantExpression {}

    /// `[1, 'a' => 2]`; a `null` key continues the list.
    record ArrayLiteral(List<Entry> entries) implements ConstantExpression {}

    /// One element of an array literal.
    record Entry(ConstantExpression key, ConstantExpression value) {}

    /// A global constant.
    record Constant(String name) implements ConstantExpression {}

    /// `Name::CONSTANT`, an enum case, or `Name::class`.
    record ClassConstant(String className, String name) implements ConstantExpression {}

    /// `-x`.
    record Negation(ConstantExpression operand) implements ConstantExpression {}

    /// `x | y`.
    record BitwiseOr(ConstantExpression left, ConstantExpression right) implements ConstantExpression {}

    /// PHP's `UNKNOWN`: the parameter is optional and has no default.
    record Unknown() implements ConstantExpression {}
}
