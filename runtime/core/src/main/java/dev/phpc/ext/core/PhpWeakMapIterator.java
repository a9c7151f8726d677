package dev.phpc.ext.core;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;

import java.util.List;

/// Goes through a WeakMap; shows itself as InternalIterator.
final class PhpWeakMapIterator extends PhpInternalIterator {
    private final PhpWeakMap map;
    private List<PhpObject> keys;
    private int position;

    PhpWeakMapIterator(PhpClass cls, PhpWeakMap map) {
        super(cls);
        this.map = map;
        this.keys = map.keys();
    }

    @Override
    public Object current(Context ctx) {
        Ref value = position < keys.size() ? map.value(keys.get(position)) : null;
        return value == null ? null : value.get();
    }

    @Override
    public Object key(Context ctx) {
        return position < keys.size() ? keys.get(position) : null;
    }

    @Override
    public void next(Context ctx) {
        position++;
        skipRemoved();
    }

    private void skipRemoved() {
        while (position < keys.size() && map.value(keys.get(position)) == null) {
            position++;
        }
    }

    @Override
    public boolean valid(Context ctx) {
        return position < keys.size();
    }

    @Override
    public void begin(Context ctx, boolean byReference) {
    }

    @Override
    public Ref currentReference(Context ctx) {
        return map.reference(keys.get(position));
    }

    @Override
    public void rewind(Context ctx) {
        keys = map.keys();
        position = 0;
    }
}
