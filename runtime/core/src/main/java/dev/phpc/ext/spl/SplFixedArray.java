package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.PhpThrow;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.ObjectCasts;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.PropertyView;
import java.util.Arrays;

/// An array of a fixed number of elements, counted from 0.
@PhpClass("class SplFixedArray implements IteratorAggregate, ArrayAccess, Countable, JsonSerializable")
public class SplFixedArray extends PhpObject implements PropertyView {
    private static final Object[] NONE = {};

    private Object[] elements = NONE;

    public SplFixedArray(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct(int $size = 0)")
    void construct(Context ctx, long size) {
        if (size < 0) {
            throw Errors.valueError(ctx, "SplFixedArray::__construct(): Argument #1 ($size) must be greater than or equal to 0");
        }
        if (elements.length == 0) {
            elements = new Object[(int) size];
        }
    }

    @PhpMethod("#[\\Deprecated(since: '8.4', message: 'this method is obsolete, as serialization hooks are provided by __unserialize() and __serialize()')] __wakeup(): @tentative void")
    void wakeup() {
        if (elements.length == 0 && dynamic != null) {
            elements = new Object[dynamic.size()];
            int count = 0;
            for (int at = dynamic.first(); at >= 0; at = dynamic.next(at)) {
                elements[count++] = dynamic.valueAt(at);
            }
            dynamic = null;
        }
    }

    @PhpMethod("__serialize(): array")
    PhpArray magicSerialize() {
        PhpArray form = toArray().writable();
        if (dynamic != null) {
            for (int at = dynamic.first(); at >= 0; at = dynamic.next(at)) {
                form.put(dynamic.keyAt(at), dynamic.valueAt(at));
            }
        }
        return form;
    }

    @PhpMethod("__unserialize(array $data): void")
    void magicUnserialize(Context ctx, PhpArray data) {
        if (elements.length != 0) {
            return;
        }
        PhpArray list = new PhpArray();
        PhpArray properties = new PhpArray();
        for (int at = data.first(); at >= 0; at = data.next(at)) {
            if (data.keyAt(at) instanceof String name) {
                properties.put(name, data.valueAt(at));
            } else {
                list.append(data.valueAt(at));
            }
        }
        elements = values(list);
        RestoredProperties.restore(ctx, this, properties);
    }

    private static Object[] values(PhpArray list) {
        Object[] values = new Object[list.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = shared(list.get(i));
        }
        return values;
    }

    private static Object shared(Object value) {
        return value instanceof PhpArray array ? array.share() : value;
    }

    @PhpMethod("count(): @tentative int")
    long count() {
        return elements.length;
    }

    @PhpMethod("toArray(): @tentative array")
    PhpArray toArray() {
        PhpArray list = new PhpArray(elements.length);
        for (Object element : elements) {
            list.append(element);
        }
        return list;
    }

    @PhpMethod("static fromArray(array $array, bool $preserveKeys = true): @tentative SplFixedArray")
    static SplFixedArray fromArray(Context ctx, PhpArray array, boolean preserveKeys) {
        SplFixedArray fixed = new SplFixedArray(ctx.classes().builtin("splfixedarray"));
        fixed.elements = preserveKeys ? byKeys(ctx, array) : inOrder(array);
        return fixed;
    }

    private static Object[] inOrder(PhpArray array) {
        Object[] values = new Object[array.size()];
        int count = 0;
        for (int at = array.first(); at >= 0; at = array.next(at)) {
            values[count++] = shared(array.valueAt(at));
        }
        return values;
    }

    private static Object[] byKeys(Context ctx, PhpArray array) {
        long largest = -1;
        for (int at = array.first(); at >= 0; at = array.next(at)) {
            if (!(array.keyAt(at) instanceof Long key) || key < 0) {
                throw SplErrors.invalidArgument(ctx, "array must contain only positive integer keys");
            }
            largest = Math.max(largest, key);
        }
        if (largest == Long.MAX_VALUE) {
            throw SplErrors.invalidArgument(ctx, "integer overflow detected");
        }
        Object[] values = new Object[(int) (largest + 1)];
        for (int at = array.first(); at >= 0; at = array.next(at)) {
            values[((Long) array.keyAt(at)).intValue()] = shared(array.valueAt(at));
        }
        return values;
    }

    @PhpMethod("getSize(): @tentative int")
    long getSize() {
        return elements.length;
    }

    @PhpMethod("setSize(int $size): @tentative true")
    boolean setSize(Context ctx, long size) {
        if (size < 0) {
            throw Errors.valueError(ctx, "SplFixedArray::setSize(): Argument #1 ($size) must be greater than or equal to 0");
        }
        elements = Arrays.copyOf(elements, (int) size);
        return true;
    }

    private long index(Context ctx, Object offset) {
        Long index = Offsets.number(ctx, offset);
        if (index == null) {
            throw Errors.typeError(ctx, "Cannot access offset of type " + Conversions.typeName(offset) + " on SplFixedArray");
        }
        return index;
    }

    private int existing(Context ctx, Object offset) {
        long index = index(ctx, offset);
        if (index < 0 || index >= elements.length) {
            throw outOfBounds(ctx);
        }
        return (int) index;
    }

    private static PhpThrow outOfBounds(Context ctx) {
        return SplErrors.outOfBounds(ctx, "Index invalid or out of range");
    }

    @PhpMethod("offsetExists($index): @tentative bool")
    boolean offsetExists(Context ctx, Object offset) {
        long index = index(ctx, offset);
        return index >= 0 && index < elements.length && elements[(int) index] != null;
    }

    @PhpMethod("offsetGet($index): @tentative mixed")
    Object offsetGet(Context ctx, Object offset) {
        return shared(elements[existing(ctx, offset)]);
    }

    @PhpMethod("offsetSet($index, mixed $value): @tentative void")
    void offsetSet(Context ctx, Object offset, Object value) {
        if (offset == null) {
            throw Errors.error(ctx, "[] operator not supported for SplFixedArray");
        }
        elements[existing(ctx, offset)] = shared(value);
    }

    @PhpMethod("offsetUnset($index): @tentative void")
    void offsetUnset(Context ctx, Object offset) {
        elements[existing(ctx, offset)] = null;
    }

    @PhpMethod("getIterator(): Iterator")
    PhpObject getIterator(Context ctx) {
        return new SplFixedArrayIterator(ctx.classes().builtin("internaliterator"), this);
    }

    @PhpMethod("jsonSerialize(): array")
    PhpArray jsonSerialize() {
        return toArray();
    }

    /// The properties, and the elements as if they were some.
    @Override
    public PhpArray propertiesFor(Context ctx, Purpose purpose) {
        PhpArray shown = ObjectCasts.properties(ctx, this).copy();
        for (int i = 0; i < elements.length; i++) {
            shown.put(i, elements[i]);
        }
        return shown;
    }

    @Override
    protected void cloneState(PhpObject original) {
        elements = ((SplFixedArray) original).elements.clone();
        for (Object element : elements) {
            shared(element);
        }
    }
}
