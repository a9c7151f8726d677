package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpClassConstant;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.Objects;
import dev.phpc.runtime.objects.PhpObject;

/// Takes elements that are arrays or objects for children.
@PhpClass("class RecursiveArrayIterator extends ArrayIterator implements RecursiveIterator")
public class RecursiveArrayIterator extends ArrayIterator {
    @PhpClassConstant("CHILD_ARRAYS_ONLY")
    public static final long CHILD_ARRAYS_ONLY = 4;

    public RecursiveArrayIterator(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("hasChildren(): @tentative bool")
    boolean hasChildren(Context ctx) {
        Object current = current(ctx);
        return current instanceof PhpArray || current instanceof PhpObject && (flags() & CHILD_ARRAYS_ONLY) == 0;
    }

    @PhpMethod("getChildren(): @tentative ?RecursiveArrayIterator")
    PhpObject getChildren(Context ctx) {
        Object current = current(ctx);
        if (current instanceof PhpObject object) {
            if ((flags() & CHILD_ARRAYS_ONLY) != 0) {
                return null;
            }
            if (object.cls().isSubclassOf(cls())) {
                return object;
            }
        }
        return current == null ? null : Objects.instantiate(ctx, cls(), current, flags());
    }
}
