package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.PhpObject;

/// A range of the inner iterator's elements.
@PhpClass("class LimitIterator extends IteratorIterator")
public class LimitIterator extends IteratorIterator {
    private long offset;
    private long limit;

    public LimitIterator(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct(Iterator $iterator, int $offset = 0, int $limit = -1)")
    void construct(Context ctx, PhpObject iterator, long offset, long limit) {
        if (offset < 0) {
            throw Errors.valueError(ctx, "LimitIterator::__construct(): Argument #2 ($offset) must be greater than or equal to 0");
        }
        if (limit < -1) {
            throw Errors.valueError(ctx, "LimitIterator::__construct(): Argument #3 ($limit) must be greater than or equal to -1");
        }
        wrap(ctx, "LimitIterator", iterator);
        this.offset = offset;
        this.limit = limit;
    }

    private boolean isWithin() {
        return limit == -1 || position < offset + limit;
    }

    @Override
    @PhpMethod("rewind(): @tentative void")
    public void rewind(Context ctx) {
        rewindInner(ctx);
        seekTo(ctx, offset);
    }

    @Override
    @PhpMethod("valid(): @tentative bool")
    public boolean valid(Context ctx) {
        inner(ctx);
        return isWithin() && isFetched();
    }

    @Override
    @PhpMethod("next(): @tentative void")
    public void next(Context ctx) {
        nextInner(ctx);
        if (isWithin()) {
            fetch(ctx);
        }
    }

    @PhpMethod("seek(int $offset): @tentative int")
    long seek(Context ctx, long target) {
        inner(ctx);
        seekTo(ctx, target);
        return position;
    }

    private void seekTo(Context ctx, long target) {
        forget();
        if (target < offset) {
            throw SplErrors.outOfBounds(ctx, "Cannot seek to " + target + " which is below the offset " + offset);
        }
        if (limit != -1 && target >= offset + limit) {
            throw SplErrors.outOfBounds(ctx, "Cannot seek to " + target + " which is behind offset " + offset + " plus count " + limit);
        }
        PhpObject iterator = inner(ctx).iterator();
        if (target != position && iterator.cls().isNamed("seekableiterator")) {
            Overrides.callAny(ctx, iterator, "seek", target);
            position = target;
            if (isWithin() && inner(ctx).valid()) {
                fetchUnchecked(ctx);
            }
        } else {
            walkTo(ctx, target);
        }
    }

    private void walkTo(Context ctx, long target) {
        if (target < position) {
            rewindInner(ctx);
        }
        while (position < target && inner(ctx).valid()) {
            nextInner(ctx);
        }
        if (inner(ctx).valid()) {
            fetch(ctx);
        }
    }

    @PhpMethod("getPosition(): @tentative int")
    long getPosition(Context ctx) {
        inner(ctx);
        return position;
    }
}
