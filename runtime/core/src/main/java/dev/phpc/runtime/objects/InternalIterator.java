package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.Ref;

/// An Iterator written in Java: Java code may take its steps without a method look-up, where PHP code has not overridden them.
public interface InternalIterator {
    void rewind(Context ctx);

    boolean valid(Context ctx);

    Object current(Context ctx);

    Object key(Context ctx);

    void next(Context ctx);

    /// Called before `foreach` rewinds. An iterator that can't give references refuses here.
    default void begin(Context ctx, boolean byReference) {
        if (byReference) {
            throw Errors.error(ctx, "An iterator cannot be used with foreach by reference");
        }
    }

    /// What `foreach` walks with: the iterator itself, or one with a place of its own.
    default InternalIterator walker() {
        return this;
    }

    /// The current element by reference, of an iterator that does not refuse to [#begin] so.
    default Ref currentReference(Context ctx) {
        return new Ref(current(ctx));
    }
}
