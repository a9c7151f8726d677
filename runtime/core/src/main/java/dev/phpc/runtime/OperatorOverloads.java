package dev.phpc.runtime;

import dev.phpc.runtime.objects.PhpObject;

/// Operators on objects of the few builtin classes that define them, such as GMP and BcMath\Number.
public interface OperatorOverloads {

    /// The result of `a operator b` where one of them is this object; null if the operator does not apply.
    Object operate(Context ctx, String operator, Object a, Object b);

    static Object apply(Context ctx, String operator, Object a, Object b) {
        if (a instanceof PhpObject && a instanceof OperatorOverloads overloads) {
            return overloads.operate(ctx, operator, a, b);
        }
        if (b instanceof PhpObject && b instanceof OperatorOverloads overloads) {
            return overloads.operate(ctx, operator, a, b);
        }
        return null;
    }
}
