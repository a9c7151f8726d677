package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpClassConstant;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.PhpCallable;
import dev.phpc.runtime.objects.PhpObject;

/// An object that is used like an array.
@PhpClass("class ArrayObject implements IteratorAggregate, ArrayAccess, Serializable, Countable")
public class ArrayObject extends ArrayContainer {
    @PhpClassConstant("STD_PROP_LIST")
    public static final long STD_PROP_LIST = STANDARD_PROPERTIES;
    @PhpClassConstant("ARRAY_AS_PROPS")
    public static final long ARRAY_AS_PROPS = ARRAY_AS_PROPERTIES;

    private String iteratorClass = "ArrayIterator";

    public ArrayObject(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct(array|object $array = [], int $flags = 0, string $iteratorClass = ArrayIterator::class)")
    void construct(Context ctx, Object array, long flags, String iteratorClass) {
        takeIteratorClass(ctx, iteratorClass, "ArrayObject::__construct(): Argument #3 ($iteratorClass)");
        flags(flags);
        store(ctx, array, "ArrayObject::__construct");
    }

    private void takeIteratorClass(Context ctx, String name, String argument) {
        dev.phpc.runtime.objects.PhpClass found = ctx.classes().lookup(name, true);
        if (found == null || !found.isNamed("arrayiterator")) {
            throw Errors.typeError(ctx, argument + " must be a class name derived from ArrayIterator, " + name + " given");
        }
        iteratorClass = found.name();
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
        return PhpArray.of(flags(), storage(), members(ctx), "ArrayIterator".equals(iteratorClass) ? null : iteratorClass);
    }

    @PhpMethod("__unserialize(array $data): @tentative void")
    void magicUnserialize(Context ctx, PhpArray data) {
        ArraySerialization.restore(ctx, this, data);
        if (data.get(3) instanceof String name) {
            dev.phpc.runtime.objects.PhpClass found = ctx.classes().lookup(name, true);
            if (found == null || !found.isNamed("iterator")) {
                throw SplErrors.unexpectedValue(ctx, found == null
                        ? "Cannot deserialize ArrayObject with iterator class '" + name + "'; no such class exists"
                        : "Cannot deserialize ArrayObject with iterator class '" + name + "'; this class does not implement the Iterator interface");
            }
            iteratorClass = found.name();
        }
    }

    @PhpMethod("getIterator(): @tentative Iterator")
    PhpObject getIterator(Context ctx) {
        PhpObject iterator = dev.phpc.runtime.objects.Instantiation.allocate(ctx, ctx.classes().require(iteratorClass));
        ((ArrayIterator) iterator).over(ctx, this);
        return iterator;
    }

    @PhpMethod("exchangeArray(array|object $array): @tentative array")
    PhpArray exchangeArray(Context ctx, Object array) {
        PhpArray before = elements(ctx).share();
        writableElements(ctx);
        store(ctx, array, "ArrayObject::exchangeArray");
        return before;
    }

    @PhpMethod("setIteratorClass(string $iteratorClass): @tentative void")
    void setIteratorClass(Context ctx, String name) {
        takeIteratorClass(ctx, name, "ArrayObject::setIteratorClass(): Argument #1 ($iteratorClass)");
    }

    @PhpMethod("getIteratorClass(): @tentative string")
    String getIteratorClass() {
        return iteratorClass;
    }

    @PhpMethod("__debugInfo(): @tentative array")
    PhpArray debugInfo(Context ctx) {
        return debugInfo(ctx, "ArrayObject");
    }

    @Override
    protected void cloneState(PhpObject original) {
        super.cloneState(original);
        iteratorClass = ((ArrayObject) original).iteratorClass;
    }
}
