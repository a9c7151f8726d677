package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;

/// A constant expression that is evaluated when it is first needed: a class constant, a default, an attribute's argument.
@FunctionalInterface
public interface Initializer {
    /// The value; `scope` is the class that `self` means, or null outside classes.
    Object evaluate(Context ctx, PhpClass scope);

    /// The expression compiled as entry `id` of `dispatcher`; the scope arrives as the receiver.
    static Initializer of(Dispatcher dispatcher, int id) {
        return (ctx, scope) -> dispatcher.call(id, ctx, scope, ArgumentList.NONE);
    }
}
