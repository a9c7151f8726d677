package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;

/// The one object through which the runtime reaches the functions, methods and initialisers of a compiled file: a switch over
/// their numbers, so that a file costs one class and not one class a function.
public abstract class Dispatcher {
    /// Runs entry `id`. For a routine `args` are bound already: one for each parameter, coerced, defaults filled in, variadics
    /// packed in an array; what was passed beyond the parameters follows as it came.
    public abstract Object call(int id, Context ctx, Object receiver, Object[] args);
}
