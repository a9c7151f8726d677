package dev.phpc.runtime.objects;

import dev.phpc.runtime.PhpArray;

/// Arguments passed by name that no parameter may have, on their way to a variadic one: the last element of an argument array.
public record ArgumentList(PhpArray named) {
    public static final Object[] NONE = {};
}
