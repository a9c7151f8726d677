package dev.phpc.ext.filter;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.PhpArray;

/// The flags and options that a filter is called with.
record FilterOptions(Context ctx, long flags, PhpArray options) {
    boolean has(long flag) {
        return (flags & flag) != 0;
    }

    long integer(String name, long absent) {
        return options.has(name) ? Conversions.toLong(ctx, options.get(name)) : absent;
    }

    double number(String name, double absent) {
        return options.has(name) ? Conversions.toDouble(options.get(name)) : absent;
    }

    /// The option as a string; null if there is none of type string.
    String text(String name) {
        return options.get(name) instanceof String text ? text : null;
    }
}
