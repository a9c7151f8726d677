package dev.phpc.ext.spl;

import dev.phpc.ext.core.PhpInternalIterator;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.objects.PhpClass;

/// Goes through an SplFixedArray by index, asking the array (or its PHP subclass) for each element.
final class SplFixedArrayIterator extends PhpInternalIterator {
    private final SplFixedArray array;
    private long index;

    SplFixedArrayIterator(PhpClass cls, SplFixedArray array) {
        super(cls);
        this.array = array;
    }

    @Override
    public Object current(Context ctx) {
        var override = Overrides.find(array, "offsetget");
        return override == null ? array.offsetGet(ctx, index) : Overrides.call(ctx, array, override, index);
    }

    @Override
    public Object key(Context ctx) {
        return index;
    }

    @Override
    public void next(Context ctx) {
        index++;
    }

    @Override
    public boolean valid(Context ctx) {
        return index >= 0 && index < array.getSize();
    }

    @Override
    public void rewind(Context ctx) {
        index = 0;
    }
}
