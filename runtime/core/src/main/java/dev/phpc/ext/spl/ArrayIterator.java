package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpClassConstant;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.InternalIterator;
import dev.phpc.runtime.objects.PhpCallable;
import dev.phpc.runtime.objects.PhpObject;

/// Iterates over an array, or the elements of an ArrayObject, which may change meanwhile.
@PhpClass("class ArrayIterator implements SeekableIterator, ArrayAccess, Serializable, Countable")
public class ArrayIterator extends ArrayContainer implements InternalIterator {
    @PhpClassConstant("STD_PROP_LIST")
    public static final long STD_PROP_LIST = STANDARD_PROPERTIES;
    @PhpClassConstant("ARRAY_AS_PROPS")
    public static final long ARRAY_AS_PROPS = ARRAY_AS_PROPERTIES;

    private final ArrayPosition position = new ArrayPosition();

    public ArrayIterator(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct(array|object $array = [], int $flags = 0)")
    void construct(Context ctx, Object array, long flags) {
        flags(flags);
        store(ctx, array, "ArrayIterator::__construct");
        position.rewind(elements(ctx));
    }

    /// Stands at the first element of `container`.
    final void over(Context ctx, ArrayContainer container) {
        store(ctx, container, null);
        position.rewind(elements(ctx));
    }

    @PhpMethod("offsetExists(mixed $key): @tentative bool")
    boolean offsetExists(Context ctx, Object key) {
        return has(ctx, key);
    }

    @PhpMethod("offsetGet(mixed $key): @tentative mixed")
    Object offsetGet(Context ctx, Object key) {
        return get(ctx, key);
    }

    @PhpMethod("offsetSet(mixed $key, mixed $value): @tentative void")
    void offsetSet(Context ctx, Object key, Object value) {
        set(ctx, key, value);
    }

    @PhpMethod("offsetUnset(mixed $key): @tentative void")
    void offsetUnset(Context ctx, Object key) {
        remove(ctx, key);
    }

    @PhpMethod("append(mixed $value): @tentative void")
    void append(Context ctx, Object value) {
        add(ctx, value);
    }

    @PhpMethod("getArrayCopy(): @tentative array")
    PhpArray getArrayCopy(Context ctx) {
        return elements(ctx).share();
    }

    @PhpMethod("count(): @tentative int")
    long count(Context ctx) {
        return elements(ctx).size();
    }

    @PhpMethod("getFlags(): @tentative int")
    long getFlags() {
        return flags();
    }

    @PhpMethod("setFlags(int $flags): @tentative void")
    void setFlags(long replacement) {
        flags(replacement);
    }

    @PhpMethod("asort(int $flags = SORT_REGULAR): @tentative true")
    boolean asort(Context ctx, long order) {
        return ArrayContainerSorting.sort(ctx, this, "asort", order);
    }

    @PhpMethod("ksort(int $flags = SORT_REGULAR): @tentative true")
    boolean ksort(Context ctx, long order) {
        return ArrayContainerSorting.sort(ctx, this, "ksort", order);
    }

    @PhpMethod("uasort(callable $callback): @tentative true")
    boolean uasort(Context ctx, PhpCallable callback) {
        return ArrayContainerSorting.sort(ctx, this, "uasort", callback.value());
    }

    @PhpMethod("uksort(callable $callback): @tentative true")
    boolean uksort(Context ctx, PhpCallable callback) {
        return ArrayContainerSorting.sort(ctx, this, "uksort", callback.value());
    }

    @PhpMethod("natsort(): @tentative true")
    boolean natsort(Context ctx) {
        return ArrayContainerSorting.sort(ctx, this, "natsort");
    }

    @PhpMethod("natcasesort(): @tentative true")
    boolean natcasesort(Context ctx) {
        return ArrayContainerSorting.sort(ctx, this, "natcasesort");
    }

    @PhpMethod("unserialize(string $data): @tentative void")
    void unserialize(Context ctx, String data) {
        ArraySerialization.unserialize(ctx, this, data);
    }

    @PhpMethod("serialize(): @tentative string")
    String serialize(Context ctx) {
        return ArraySerialization.serialize(ctx, this);
    }

    @PhpMethod("__serialize(): @tentative array")
    PhpArray magicSerialize(Context ctx) {
        return PhpArray.of(flags(), storage(), members(ctx));
    }

    @PhpMethod("__unserialize(array $data): @tentative void")
    void magicUnserialize(Context ctx, PhpArray data) {
        ArraySerialization.restore(ctx, this, data);
        position.rewind(elements(ctx));
    }

    @Override
    @PhpMethod("rewind(): @tentative void")
    public void rewind(Context ctx) {
        position.rewind(elements(ctx));
    }

    @Override
    @PhpMethod("current(): @tentative mixed")
    public Object current(Context ctx) {
        PhpArray elements = elements(ctx);
        int at = position.in(elements);
        return at < 0 ? null : returned(elements.valueAt(at));
    }

    @Override
    @PhpMethod("key(): @tentative string|int|null")
    public Object key(Context ctx) {
        PhpArray elements = elements(ctx);
        int at = position.in(elements);
        return at < 0 ? null : elements.keyAt(at);
    }

    @Override
    @PhpMethod("next(): @tentative void")
    public void next(Context ctx) {
        position.next(elements(ctx));
    }

    @Override
    @PhpMethod("valid(): @tentative bool")
    public boolean valid(Context ctx) {
        return position.in(elements(ctx)) >= 0;
    }

    @Override
    public void begin(Context ctx, boolean byReference) {}

    @Override
    public Ref currentReference(Context ctx) {
        return reference(ctx, key(ctx));
    }

    @PhpMethod("seek(int $offset): @tentative void")
    void seek(Context ctx, long offset) {
        PhpArray elements = elements(ctx);
        if (offset < 0 || offset >= elements.size()) {
            throw SplErrors.outOfBounds(ctx, "Seek position " + offset + " is out of range");
        }
        position.rewind(elements);
        for (long i = 0; i < offset; i++) {
            position.next(elements);
        }
    }

    /// A copy of an iterator has a place of its own in the same elements.
    @Override
    protected void cloneState(PhpObject original) {
        super.cloneState(original);
        storeOf((ArrayIterator) original);
        position.rewind(elements(cls().context()));
    }

    @PhpMethod("__debugInfo(): @tentative array")
    PhpArray debugInfo(Context ctx) {
        return debugInfo(ctx, "ArrayIterator");
    }
}
