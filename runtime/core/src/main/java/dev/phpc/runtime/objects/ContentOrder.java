package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;

/// A builtin class whose objects are compared by what they hold rather than by their properties, also with objects of other classes.
public interface ContentOrder {
    /// Below 0, 0, above 0, or [dev.phpc.runtime.Comparison#UNCOMPARABLE]; null to compare properties after all.
    Integer compareContent(Context ctx, PhpObject other);
}
