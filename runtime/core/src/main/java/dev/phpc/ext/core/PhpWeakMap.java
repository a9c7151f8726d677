package dev.phpc.ext.core;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.PropertyView;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/// A map whose keys are objects that it does not keep alive.
@PhpClass("#[NotSerializable] #[NoDynamicProperties] final class WeakMap implements ArrayAccess, Countable, IteratorAggregate")
public class PhpWeakMap extends PhpObject implements PropertyView {
    private final Map<PhpObject, Ref> entries = new WeakHashMap<>();
    private final List<Reference<PhpObject>> order = new ArrayList<>();

    public PhpWeakMap(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    private PhpObject key(Context ctx, Object object) {
        if (object instanceof PhpObject key) {
            return key;
        }
        throw Errors.typeError(ctx, "WeakMap key must be an object");
    }

    @PhpMethod("offsetGet($object): mixed")
    Object offsetGet(Context ctx, Object object) {
        PhpObject key = key(ctx, object);
        Ref value = entries.get(key);
        if (value == null) {
            throw Errors.error(ctx, "Object " + key.cls().name() + "#" + key.id() + " not contained in WeakMap");
        }
        return value.get();
    }

    @PhpMethod("offsetSet($object, mixed $value): void")
    void offsetSet(Context ctx, Object object, Object value) {
        if (object == null) {
            throw Errors.error(ctx, "Cannot append to WeakMap");
        }
        PhpObject key = key(ctx, object);
        Object owned = value instanceof PhpArray array ? array.share() : value;
        if (entries.put(key, new Ref(owned)) == null) {
            order.add(new WeakReference<>(key));
        }
    }

    @PhpMethod("offsetExists($object): bool")
    boolean offsetExists(Context ctx, Object object) {
        Ref value = entries.get(key(ctx, object));
        return value != null && value.get() != null;
    }

    @PhpMethod("offsetUnset($object): void")
    void offsetUnset(Context ctx, Object object) {
        PhpObject key = key(ctx, object);
        if (entries.remove(key) != null) {
            order.removeIf(reference -> reference.get() == key);
        }
    }

    @PhpMethod("count(): int")
    long count() {
        return entries.size();
    }

    @PhpMethod("getIterator(): Iterator")
    PhpObject getIterator(Context ctx) {
        return new PhpWeakMapIterator(ctx.classes().builtin("internaliterator"), this);
    }

    /// The keys still alive, in the order they were added.
    List<PhpObject> keys() {
        List<PhpObject> alive = new ArrayList<>();
        order.removeIf(reference -> reference.get() == null);
        for (Reference<PhpObject> reference : order) {
            PhpObject key = reference.get();
            if (key != null) {
                alive.add(key);
            }
        }
        return alive;
    }

    Ref value(PhpObject key) {
        return entries.get(key);
    }

    @Override
    public PhpArray propertiesFor(Context ctx, Purpose purpose) {
        PhpArray pairs = new PhpArray();
        if (purpose == Purpose.DEBUG) {
            for (PhpObject key : keys()) {
                PhpArray pair = new PhpArray();
                pair.put("key", key);
                pair.put("value", value(key).get());
                pairs.appendOwned(pair);
            }
        }
        return pairs;
    }

    @Override
    protected void cloneState(PhpObject original) {
        PhpWeakMap source = (PhpWeakMap) original;
        for (PhpObject key : source.keys()) {
            entries.put(key, new Ref(source.value(key).get()));
            order.add(new WeakReference<>(key));
        }
    }
}
