package dev.phpc.ext.spl;

import dev.phpc.runtime.Comparison;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.ContentOrder;
import dev.phpc.runtime.objects.InternalIterator;
import dev.phpc.runtime.objects.ObjectCasts;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.Routine;

/// A set of objects, or a map from objects to data.
@PhpClass("class SplObjectStorage implements Countable, SeekableIterator, Serializable, ArrayAccess")
public class SplObjectStorage extends PhpObject implements ContentOrder, InternalIterator {
    private final ObjectEntries entries = new ObjectEntries();
    private ObjectEntries.Entry place;
    private long index;

    public SplObjectStorage(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    /// What an object is found by: itself, or what an overridden `getHash()` says.
    private Object key(Context ctx, PhpObject object) {
        Routine override = Overrides.find(this, "gethash");
        return override == null ? object : Overrides.call(ctx, this, override, object);
    }

    private void put(Context ctx, PhpObject object, Object data) {
        entries.put(key(ctx, object), object, data instanceof PhpArray array ? array.share() : data);
    }

    private boolean contains(Context ctx, PhpObject object) {
        return entries.find(key(ctx, object)) != null;
    }

    @PhpMethod("#[\\Deprecated(since: '8.5', message: 'use method SplObjectStorage::offsetSet() instead')] attach(object $object, mixed $info = null): @tentative void")
    void attach(Context ctx, PhpObject object, Object info) {
        put(ctx, object, info);
    }

    @PhpMethod("#[\\Deprecated(since: '8.5', message: 'use method SplObjectStorage::offsetUnset() instead')] detach(object $object): @tentative void")
    void detach(Context ctx, PhpObject object) {
        offsetUnset(ctx, object);
    }

    @PhpMethod("#[\\Deprecated(since: '8.5', message: 'use method SplObjectStorage::offsetExists() instead')] contains(object $object): @tentative bool")
    boolean containsObject(Context ctx, PhpObject object) {
        return contains(ctx, object);
    }

    @PhpMethod("addAll(SplObjectStorage $storage): @tentative int")
    long addAll(Context ctx, SplObjectStorage storage) {
        for (ObjectEntries.Entry entry = storage.entries.first(); entry != null; entry = entry.following()) {
            put(ctx, entry.object, entry.data);
        }
        return entries.size();
    }

    @PhpMethod("removeAll(SplObjectStorage $storage): @tentative int")
    long removeAll(Context ctx, SplObjectStorage storage) {
        for (ObjectEntries.Entry entry = storage.entries.first(); entry != null; entry = entry.following()) {
            entries.remove(key(ctx, entry.object));
        }
        rewind(ctx);
        return entries.size();
    }

    @PhpMethod("removeAllExcept(SplObjectStorage $storage): @tentative int")
    long removeAllExcept(Context ctx, SplObjectStorage storage) {
        for (ObjectEntries.Entry entry = entries.first(); entry != null; entry = entry.following()) {
            if (!storage.contains(ctx, entry.object)) {
                entries.remove(entry.key);
            }
        }
        rewind(ctx);
        return entries.size();
    }

    /// The entry that iteration stands at, or null.
    private ObjectEntries.Entry place() {
        if (place != null) {
            place = place.present();
        }
        return place;
    }

    @PhpMethod("getInfo(): @tentative mixed")
    Object getInfo() {
        return place() == null ? null : shared(place.data);
    }

    private static Object shared(Object value) {
        return value instanceof PhpArray array ? array.share() : value;
    }

    @PhpMethod("setInfo(mixed $info): @tentative void")
    void setInfo(Object info) {
        if (place() != null) {
            place.data = shared(info);
        }
    }

    @PhpMethod("count(int $mode = COUNT_NORMAL): @tentative int")
    long count(long mode) {
        return entries.size();
    }

    @Override
    @PhpMethod("rewind(): @tentative void")
    public void rewind(Context ctx) {
        place = entries.first();
        index = 0;
    }

    @Override
    @PhpMethod("valid(): @tentative bool")
    public boolean valid(Context ctx) {
        return place() != null;
    }

    @PhpMethod("key(): @tentative int")
    long keyNumber() {
        return index;
    }

    @Override
    public Object key(Context ctx) {
        return index;
    }

    @Override
    @PhpMethod("current(): @tentative object")
    public PhpObject current(Context ctx) {
        if (place() == null) {
            throw SplErrors.runtime(ctx, "Called current() on invalid iterator");
        }
        return place.object;
    }

    @Override
    @PhpMethod("next(): @tentative void")
    public void next(Context ctx) {
        if (place() != null) {
            place = place.following();
            index++;
        }
    }

    @PhpMethod("seek(int $offset): void")
    void seek(Context ctx, long offset) {
        if (offset < 0 || offset >= entries.size()) {
            throw SplErrors.outOfBounds(ctx, "Seek position " + offset + " is out of range");
        }
        rewind(ctx);
        while (index < offset) {
            next(ctx);
        }
    }

    @PhpMethod("unserialize(string $data): @tentative void")
    void unserialize(Context ctx, String data) {
        if (data.isEmpty()) {
            return;
        }
        SerializedText text = new SerializedText(ctx, data);
        if (!text.skip("x:") || !(text.value() instanceof Long count) || count < 0) {
            throw text.error();
        }
        for (long i = 0; i < count; i++) {
            if (!(text.value() instanceof PhpObject object)) {
                throw text.error();
            }
            put(ctx, object, text.skip(',') ? text.value() : null);
            text.skip(';');
        }
        if (!text.skip(";m:") && !text.skip("m:") || !(text.value() instanceof PhpArray properties)) {
            throw text.error();
        }
        RestoredProperties.restore(ctx, this, properties);
    }

    @PhpMethod("serialize(): @tentative string")
    String serialize(Context ctx) {
        StringBuilder text = new StringBuilder("x:i:").append(entries.size()).append(';');
        for (ObjectEntries.Entry entry = entries.first(); entry != null; entry = entry.following()) {
            text.append(SerializedText.of(ctx, entry.object)).append(',').append(SerializedText.of(ctx, entry.data)).append(';');
        }
        return text.append("m:").append(SerializedText.of(ctx, ObjectCasts.properties(ctx, this))).toString();
    }

    @PhpMethod("offsetExists($object): @tentative bool")
    boolean offsetExists(Context ctx, Object object) {
        return contains(ctx, object(ctx, "offsetExists", object));
    }

    private static PhpObject object(Context ctx, String method, Object value) {
        if (value instanceof PhpObject object) {
            return object;
        }
        throw Errors.typeError(ctx, "SplObjectStorage::" + method + "(): Argument #1 ($object) must be of type object, "
                + Conversions.valueName(value) + " given");
    }

    @PhpMethod("offsetGet($object): @tentative mixed")
    Object offsetGet(Context ctx, Object object) {
        ObjectEntries.Entry entry = entries.find(key(ctx, object(ctx, "offsetGet", object)));
        if (entry == null) {
            throw SplErrors.unexpectedValue(ctx, "Object not found");
        }
        return shared(entry.data);
    }

    @PhpMethod("offsetSet($object, mixed $info = null): @tentative void")
    void offsetSet(Context ctx, Object object, Object info) {
        put(ctx, object(ctx, "offsetSet", object), info);
    }

    @PhpMethod("offsetUnset($object): @tentative void")
    void offsetUnset(Context ctx, Object object) {
        entries.remove(key(ctx, object(ctx, "offsetUnset", object)));
    }

    @PhpMethod("getHash(object $object): @tentative string")
    String getHash(PhpObject object) {
        return SplFunctions.objectHash(object);
    }

    @PhpMethod("__serialize(): @tentative array")
    PhpArray magicSerialize(Context ctx) {
        PhpArray list = new PhpArray(entries.size() * 2);
        for (ObjectEntries.Entry entry = entries.first(); entry != null; entry = entry.following()) {
            list.append(entry.object);
            list.append(entry.data);
        }
        return PhpArray.of(list, ObjectCasts.properties(ctx, this));
    }

    @PhpMethod("__unserialize(array $data): @tentative void")
    void magicUnserialize(Context ctx, PhpArray data) {
        if (!(data.get(0) instanceof PhpArray list) || !(data.get(1) instanceof PhpArray properties)) {
            throw SplErrors.unexpectedValue(ctx, "Incomplete or ill-typed serialization data");
        }
        if (list.size() % 2 != 0) {
            throw SplErrors.unexpectedValue(ctx, "Odd number of elements");
        }
        for (int at = list.first(); at >= 0; at = list.next(at)) {
            if (!(list.valueAt(at) instanceof PhpObject object)) {
                throw SplErrors.unexpectedValue(ctx, "Non-object key");
            }
            at = list.next(at);
            put(ctx, object, list.valueAt(at));
        }
        RestoredProperties.restore(ctx, this, properties);
    }

    /// Equal if both have the same objects with equal data.
    @Override
    public Integer compareContent(Context ctx, PhpObject other) {
        if (!(other instanceof SplObjectStorage storage) || cls() != other.cls()) {
            return null;
        }
        if (entries.size() != storage.entries.size()) {
            return Integer.compare(entries.size(), storage.entries.size());
        }
        for (ObjectEntries.Entry entry = entries.first(); entry != null; entry = entry.following()) {
            ObjectEntries.Entry theirs = storage.entries.find(entry.key);
            if (theirs == null) {
                return Comparison.UNCOMPARABLE;
            }
            int order = Comparison.compare(ctx, entry.data, theirs.data);
            if (order != 0) {
                return order;
            }
        }
        return Comparison.compare(ctx, ObjectCasts.properties(ctx, this), ObjectCasts.properties(ctx, storage));
    }

    @PhpMethod("__debugInfo(): @tentative array")
    PhpArray debugInfo(Context ctx) {
        PhpArray shown = ObjectCasts.properties(ctx, this).copy();
        shown.put("\0SplObjectStorage\0storage", shownEntries(entries));
        return shown;
    }

    static PhpArray shownEntries(ObjectEntries entries) {
        PhpArray list = new PhpArray(entries.size());
        for (ObjectEntries.Entry entry = entries.first(); entry != null; entry = entry.following()) {
            PhpArray pair = new PhpArray();
            pair.put("obj", entry.object);
            pair.put("inf", entry.data);
            list.appendOwned(pair);
        }
        return list;
    }

    @Override
    protected void cloneState(PhpObject original) {
        ObjectEntries source = ((SplObjectStorage) original).entries;
        for (ObjectEntries.Entry entry = source.first(); entry != null; entry = entry.following()) {
            entries.put(entry.key, entry.object, shared(entry.data));
        }
    }
}
