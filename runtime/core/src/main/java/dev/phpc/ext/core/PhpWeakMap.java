package dev.phpc.ext.core;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.Deaths;
import dev.phpc.runtime.objects.ElementReferences;
import dev.phpc.runtime.objects.Lifetimes;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.ReferenceLifetimes;
import dev.phpc.runtime.objects.PropertyView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Consumer;

/// A map whose keys are objects that it does not keep alive. Keys whose holders are counted leave as they die, others when the JVM finds out.
@PhpClass("#[NotSerializable] #[NoDynamicProperties] final class WeakMap implements ArrayAccess, Countable, IteratorAggregate")
public class PhpWeakMap extends PhpObject implements PropertyView, ElementReferences, Deaths.Mourner {
    private final Map<PhpObject, Entry> entries = new WeakHashMap<>();
    private long added;

    /// A value, and when its key was added.
    private static final class Entry {
        final Ref value;
        final long number;
        boolean isReference;

        Entry(Ref value, long number) {
            this.value = value;
            this.number = number;
        }
    }

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
        return found(ctx, object).get();
    }

    private Ref found(Context ctx, Object object) {
        PhpObject key = key(ctx, object);
        Entry entry = entries.get(key);
        if (entry == null) {
            throw Errors.error(ctx, "Object " + key.cls().name() + "#" + key.id() + " not contained in WeakMap");
        }
        return entry.value;
    }

    @Override
    public Ref elementReference(Context ctx, Object object) {
        if (object == null) {
            throw Errors.error(ctx, "Cannot append to WeakMap");
        }
        return found(ctx, object);
    }

    @PhpMethod("offsetSet($object, mixed $value): void")
    void offsetSet(Context ctx, Object object, Object value) {
        if (object == null) {
            throw Errors.error(ctx, "Cannot append to WeakMap");
        }
        PhpObject key = key(ctx, object);
        Object owned = value instanceof PhpArray array ? array.share() : value;
        Entry present = entries.get(key);
        if (present != null) {
            ReferenceLifetimes.store(ctx, present.value, owned, false);
        } else {
            put(ctx, key, owned);
        }
    }

    private void put(Context ctx, PhpObject key, Object value) {
        entries.put(key, new Entry(ReferenceLifetimes.cell(value), added++));
        Deaths.of(ctx).await(key, this);
    }

    @Override
    public void died(Context ctx, PhpObject object) {
        remove(ctx, object);
    }

    private void remove(Context ctx, PhpObject key) {
        Entry entry = entries.remove(key);
        if (entry != null) {
            Lifetimes.releaseSlot(ctx, entry.value);
        }
    }

    @PhpMethod("offsetExists($object): bool")
    boolean offsetExists(Context ctx, Object object) {
        Entry entry = entries.get(key(ctx, object));
        return entry != null && entry.value.get() != null;
    }

    @PhpMethod("offsetUnset($object): void")
    void offsetUnset(Context ctx, Object object) {
        remove(ctx, key(ctx, object));
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
        List<Map.Entry<PhpObject, Entry>> alive = new ArrayList<>(entries.entrySet());
        alive.sort(Comparator.comparingLong(entry -> entry.getValue().number));
        return alive.stream().map(Map.Entry::getKey).toList();
    }

    Ref value(PhpObject key) {
        Entry entry = entries.get(key);
        return entry == null ? null : entry.value;
    }

    /// The value by reference, which it is from now on.
    Ref reference(PhpObject key) {
        entries.get(key).isReference = true;
        return value(key);
    }

    @Override
    protected void held(Consumer<Object> out) {
        entries.values().forEach(entry -> out.accept(entry.value));
    }

    @Override
    public PhpArray propertiesFor(Context ctx, Purpose purpose) {
        PhpArray pairs = new PhpArray();
        if (purpose == Purpose.DEBUG) {
            for (PhpObject key : keys()) {
                PhpArray pair = new PhpArray();
                pair.put("key", key);
                Ref value = value(key);
                if (entries.get(key).isReference) {
                    pair.putSlot("value", value);
                } else {
                    pair.put("value", value.get());
                }
                pairs.appendOwned(pair);
            }
        }
        return pairs;
    }

    @Override
    protected void cloneState(PhpObject original) {
        PhpWeakMap source = (PhpWeakMap) original;
        for (PhpObject key : source.keys()) {
            put(cls().context(), key, source.value(key).get());
        }
    }
}
