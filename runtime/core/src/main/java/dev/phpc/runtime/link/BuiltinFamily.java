package dev.phpc.runtime.link;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;

/// The generated glue of a family of builtin functions or of a builtin class: the one object through which calls that are not linked
/// directly reach its Java methods.
public abstract class BuiltinFamily {
    /// Calls routine `id` with the arguments as PHP code passed them.
    ///
    /// @param receiver as for [dev.phpc.runtime.objects.Routine#call]
    /// @param strict whether the calling file declares `strict_types`
    public abstract Object dispatch(int id, Context ctx, Object receiver, Object[] args, boolean strict);

    /// A new instance of `cls`, which is the class that the family declares or one that inherits it.
    public PhpObject instantiate(PhpClass cls) {
        throw unknown(-1);
    }

    /// The value of a constant that is not in the index.
    public Object constantValue(int id) {
        throw unknown(id);
    }

    protected final IllegalStateException unknown(int id) {
        return new IllegalStateException(getClass().getName() + " declares nothing as number " + id);
    }
}
