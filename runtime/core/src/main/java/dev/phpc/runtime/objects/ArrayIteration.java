package dev.phpc.runtime.objects;

import dev.phpc.runtime.PhpArray;

/// A walk over an array that nobody changes meanwhile.
final class ArrayIteration extends Iteration {
    private final PhpArray array;
    private int position = -2;

    ArrayIteration(PhpArray array) {
        this.array = array;
    }

    @Override
    public boolean next() {
        position = position == -2 ? array.first() : array.next(position);
        return position >= 0;
    }

    @Override
    public Object key() {
        return array.keyAt(position);
    }

    @Override
    public Object value() {
        return array.valueAt(position);
    }
}
