package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.PhpThrow;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.Objects;
import dev.phpc.runtime.objects.PhpObject;

/// Is one element ahead at every level.
@PhpClass("class RecursiveCachingIterator extends CachingIterator implements RecursiveIterator")
public class RecursiveCachingIterator extends CachingIterator {
    private PhpObject children;

    public RecursiveCachingIterator(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @Override
    @PhpMethod("__construct(Iterator $iterator, int $flags = RecursiveCachingIterator::CALL_TOSTRING)")
    void construct(Context ctx, PhpObject iterator, long flags) {
        construct(ctx, "RecursiveCachingIterator", iterator, flags);
    }

    @Override
    void takeChildren(Context ctx) {
        children = null;
        PhpObject iterator = inner(ctx).iterator();
        try {
            if (Conversions.toBoolean(Overrides.callAny(ctx, iterator, "haschildren"))) {
                Object given = Overrides.callAny(ctx, iterator, "getchildren");
                children = Objects.instantiate(ctx, "RecursiveCachingIterator", given, flags());
            }
        } catch (PhpThrow refusal) {
            if (!catchesGetChild()) {
                throw refusal;
            }
        }
    }

    @PhpMethod("hasChildren(): @tentative bool")
    boolean hasChildren(Context ctx) {
        inner(ctx);
        return children != null;
    }

    @PhpMethod("getChildren(): @tentative ?RecursiveCachingIterator")
    PhpObject getChildren(Context ctx) {
        inner(ctx);
        return children;
    }
}
