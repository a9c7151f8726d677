package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.IteratorSteps;
import dev.phpc.runtime.objects.Objects;
import dev.phpc.runtime.objects.PhpObject;

/// Several iterators one after the other.
@PhpClass("class AppendIterator extends IteratorIterator")
public class AppendIterator extends IteratorIterator {
    private ArrayIterator iterators;

    public AppendIterator(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct()")
    void construct(Context ctx) {
        if (iterators != null) {
            throw SplErrors.badMethodCall(ctx, "AppendIterator::getIterator() must be called exactly once per instance");
        }
        iterators = (ArrayIterator) Objects.instantiate(ctx, "ArrayIterator");
    }

    private ArrayIterator iterators(Context ctx) {
        if (iterators == null) {
            inner(ctx);
        }
        return iterators;
    }

    private boolean innerIsValid() {
        IteratorSteps inner = innerOrNull();
        return inner != null && inner.valid();
    }

    @PhpMethod("append(Iterator $iterator): @tentative void")
    void append(Context ctx, PhpObject iterator) {
        ArrayIterator list = iterators(ctx);
        boolean atEnd = list.valid(ctx) && !innerIsValid();
        list.append(ctx, iterator);
        if (atEnd) {
            list.next(ctx);
        }
        if (innerIsValid()) {
            return;
        }
        if (!list.valid(ctx)) {
            list.rewind(ctx);
        }
        do {
            enterIterator(ctx);
        } while (innerOrNull() != null && innerOrNull().iterator() != iterator);
        fetchNext(ctx);
    }

    /// Takes the iterator that the list stands at.
    private boolean enterIterator(Context ctx) {
        forget();
        replaceInner(null);
        if (!iterators.valid(ctx)) {
            return false;
        }
        replaceInner(IteratorSteps.of(ctx, (PhpObject) iterators.current(ctx)));
        rewindInner(ctx);
        return true;
    }

    private void fetchNext(Context ctx) {
        while (!innerIsValid()) {
            iterators.next(ctx);
            if (!enterIterator(ctx)) {
                return;
            }
        }
        fetchUnchecked(ctx);
    }

    @Override
    @PhpMethod("rewind(): @tentative void")
    public void rewind(Context ctx) {
        iterators(ctx).rewind(ctx);
        if (enterIterator(ctx)) {
            fetchNext(ctx);
        }
    }

    @Override
    @PhpMethod("valid(): @tentative bool")
    public boolean valid(Context ctx) {
        iterators(ctx);
        return isFetched();
    }

    @Override
    @PhpMethod("current(): @tentative mixed")
    public Object current(Context ctx) {
        iterators(ctx);
        if (innerOrNull() == null) {
            return null;
        }
        fetch(ctx);
        return currentValue;
    }

    @Override
    public Object key(Context ctx) {
        iterators(ctx);
        return currentKey;
    }

    @Override
    @PhpMethod("next(): @tentative void")
    public void next(Context ctx) {
        iterators(ctx);
        if (innerIsValid()) {
            nextInner(ctx);
        }
        fetchNext(ctx);
    }

    @Override
    PhpObject getInnerIterator(Context ctx) {
        iterators(ctx);
        return innerOrNull() == null ? null : innerOrNull().iterator();
    }

    @PhpMethod("getIteratorIndex(): @tentative ?int")
    Long getIteratorIndex(Context ctx) {
        ArrayIterator list = iterators(ctx);
        return innerOrNull() == null ? null : (Long) list.key(ctx);
    }

    @PhpMethod("getArrayIterator(): @tentative ArrayIterator")
    PhpObject getArrayIterator(Context ctx) {
        return iterators(ctx);
    }
}
