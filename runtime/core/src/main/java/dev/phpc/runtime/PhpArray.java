package dev.phpc.runtime;

import dev.phpc.runtime.objects.PhpObject;
import java.util.Arrays;

/// A PHP array: an ordered map from ints and strings to values.
///
/// Copy-on-write without counting: an array that is stored a second time is marked *shared* ([#share()]), and whoever
/// wants to write asks for [#writable()] and stores the result. Keys are normalised (`"12"` is 12). Elements may be
/// [Ref]s; everything named a value is dereferenced, everything named a slot is raw.
public final class PhpArray extends ArrayStorage {

    public static final PhpArray EMPTY = new PhpArray().share();

    public PhpArray() {}

    /// An empty array with room for `capacity` elements.
    public PhpArray(int capacity) {
        end = capacity;
    }

    /// A list of fresh values.
    public static PhpArray of(Object... list) {
        PhpArray array = new PhpArray(list.length);
        for (Object value : list) {
            array.append(value);
        }
        return array;
    }

    /// A list of the first `size` elements of `elements`, which now belong to the array.
    public static PhpArray ofLongs(long[] elements, int size) {
        PhpArray array = new PhpArray();
        array.kind = LONGS;
        array.longs = elements;
        array.size = size;
        array.next = size;
        return array;
    }

    /// A list of the first `size` elements of `elements`, which now belong to the array.
    public static PhpArray ofDoubles(double[] elements, int size) {
        PhpArray array = new PhpArray();
        array.kind = DOUBLES;
        array.doubles = elements;
        array.size = size;
        array.next = size;
        return array;
    }

    /// A list of fresh values, of which there is at least one. `elements` now belongs to the array.
    public static PhpArray ofOwned(Object[] elements) {
        PhpArray array = new PhpArray();
        array.size = elements.length;
        array.next = elements.length;
        array.takeElements(elements);
        return array;
    }

    /// A new array with the keys of `template`, of which nothing was ever removed, and fresh values in the same order.
    ///
    /// What a literal with constant keys is compiled to: the keys are not copied until one is added.
    public static PhpArray shaped(PhpArray template, Object... values) {
        PhpArray array = new PhpArray();
        if (template.kind == HASH && template.longs.length >= values.length) {
            array.takeShape(template, values);
        } else {
            for (int i = 0; i < values.length; i++) {
                array.putOwned(template.keyAt(i), values[i]);
            }
        }
        return array;
    }

    public static PhpArray ofStrings(String... elements) {
        PhpArray array = new PhpArray();
        array.kind = OBJECTS;
        array.values = Arrays.copyOf(elements, elements.length, Object[].class);
        array.size = elements.length;
        array.next = elements.length;
        return array;
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /// Whether the keys are 0, 1, 2 … in this order.
    public boolean isList() {
        return kind != HASH || size == 0 || ArrayKeys.areSequential(this);
    }

    /// The key that [#append(Object)] will use.
    public long nextIndex() {
        return next == Long.MIN_VALUE ? 0 : next;
    }

    /// Sets what `array_pop` and its like reset.
    public void nextIndex(long index) {
        next = index;
    }

    /// False if the largest int is taken: then an append is PHP's error.
    public boolean canAppend() {
        return next != Long.MAX_VALUE || !has(Long.MAX_VALUE);
    }

    // Sharing.

    public PhpArray share() {
        sharing = SHARED;
        return this;
    }

    /// Whether whoever writes has to copy the array.
    public boolean isShared() {
        return sharing != 0;
    }

    /// Protects the array while a call reads it; false if it is protected anyway. [#giveBack()] ends it, unless the call stored the array.
    public boolean lend() {
        if (sharing != 0) {
            return false;
        }
        sharing = LENT;
        return true;
    }

    public void giveBack() {
        if (sharing == LENT) {
            sharing = 0;
        }
    }

    /// This array if nobody else can see it, else a copy.
    public PhpArray writable() {
        return sharing != 0 ? copy() : this;
    }

    /// The same ahead of a write: where references or objects would tell when the copy was made, this array.
    public PhpArray unshared() {
        return sharing != 0 && !complex ? copy() : this;
    }

    public PhpArray copy() {
        PhpArray copy = new PhpArray();
        copy.copyFrom(this);
        return copy;
    }

    // Reading by key.

    /// The value at `key`; null when absent.
    public Object get(long key) {
        if (kind == OBJECTS && key >= 0 && key < size) {
            Object value = values[(int) key];
            return value instanceof Slot slot ? slot.get() : value;
        }
        return getElsewhere(key);
    }

    private Object getElsewhere(long key) {
        if (kind == HASH) {
            int position = find(key);
            return position < 0 ? null : Slot.value(values[position]);
        }
        if (key < 0 || key >= size) {
            return null;
        }
        return kind == LONGS ? (Object) longs[(int) key] : (Object) doubles[(int) key];
    }

    /// The array at `key`; null for anything else, a reference to one included.
    public PhpArray arrayAt(long key) {
        if (kind == OBJECTS && key >= 0 && key < size) {
            return values[(int) key] instanceof PhpArray nested ? nested : null;
        }
        return kind == HASH && slot(key) instanceof PhpArray nested ? nested : null;
    }

    public PhpArray arrayAt(String key) {
        return slot(key) instanceof PhpArray nested ? nested : null;
    }

    public Object get(String key) {
        if (kind != HASH || ArrayKeys.isInt(key)) {
            return getElsewhere(key);
        }
        int position = find(key);
        if (position < 0) {
            return null;
        }
        Object value = values[position];
        return value instanceof Slot slot ? slot.get() : value;
    }

    private Object getElsewhere(String key) {
        return ArrayKeys.isInt(key) ? get(ArrayKeys.toInt(key)) : null;
    }

    /// The value at a key that is a Long or a String.
    public Object get(Object key) {
        return key instanceof Long number ? get(number.longValue()) : get((String) key);
    }

    public boolean has(long key) {
        return positionOf(key) >= 0;
    }

    public boolean has(String key) {
        return positionOf(key) >= 0;
    }

    public boolean has(Object key) {
        return positionOf(key) >= 0;
    }

    /// The raw element at `key`, possibly a [Slot]; null when absent.
    public Object slot(long key) {
        int position = positionOf(key);
        return position < 0 ? null : slotAt(position);
    }

    public Object slot(String key) {
        int position = positionOf(key);
        return position < 0 ? null : slotAt(position);
    }

    public Object slot(Object key) {
        return key instanceof Long number ? slot(number.longValue()) : slot((String) key);
    }

    /// The position of `key`, or -1.
    public int positionOf(long key) {
        if (kind == HASH) {
            return find(key);
        }
        return key >= 0 && key < size ? (int) key : -1;
    }

    public int positionOf(String key) {
        if (!ArrayKeys.isInt(key)) {
            return kind == HASH ? find(key) : -1;
        }
        return positionOf(ArrayKeys.toInt(key));
    }

    public int positionOf(Object key) {
        return key instanceof Long number ? positionOf(number.longValue()) : positionOf((String) key);
    }

    // Writing by key.

    /// Assigns to the element `key`; a nested array becomes shared.
    public void put(long key, Object value) {
        if (value instanceof PhpArray nested) {
            nested.share();
        }
        putOwned(key, value);
    }

    public void put(String key, Object value) {
        if (value instanceof PhpArray nested) {
            nested.share();
        }
        putOwned(key, value);
    }

    public void put(Object key, Object value) {
        if (key instanceof Long number) {
            put(number.longValue(), value);
        } else {
            put((String) key, value);
        }
    }

    public void append(Object value) {
        if (value instanceof PhpArray nested) {
            nested.share();
        }
        appendOwned(value);
    }

    /// Assigns a fresh value, which the array may keep without sharing it.
    public void putOwned(long key, Object value) {
        if (kind == OBJECTS && !complex && key >= 0 && key < size && !(value instanceof PhpArray) && !(value instanceof PhpObject)) {
            values[(int) key] = value;
        } else {
            int position = positionOf(key);
            if (position >= 0) {
                putAtOwned(position, value);
            } else {
                add(key, value);
            }
        }
    }

    public void putOwned(String key, Object value) {
        if (ArrayKeys.isInt(key)) {
            putOwned(ArrayKeys.toInt(key), value);
            return;
        }
        int position = kind == HASH ? find(key) : -1;
        if (position >= 0) {
            putAtOwned(position, value);
        } else {
            add(key, value);
        }
    }

    public void putOwned(Object key, Object value) {
        if (key instanceof Long number) {
            putOwned(number.longValue(), value);
        } else {
            putOwned((String) key, value);
        }
    }

    public void appendOwned(Object value) {
        if (kind == LONGS && value instanceof Long number) {
            appendLong(number);
            return;
        }
        int at = size;
        if (kind == OBJECTS && next == at && at < values.length && !(value instanceof PhpArray)) {
            values[at] = value;
            complex |= value instanceof PhpObject;
            size = ++at;
            next = at;
        } else {
            addNext(value);
        }
    }

    private void addNext(Object value) {
        long key = nextIndex();
        if (key == Long.MAX_VALUE && has(key)) {
            throw new IllegalStateException("append to an array whose next element is occupied");
        }
        add(key, value);
    }

    /// Adds an element whose key is absent; `raw` may be a Slot.
    private int add(long key, Object raw) {
        if (raw instanceof PhpArray || raw instanceof Slot || raw instanceof PhpObject) {
            complex = true;
        }
        if (kind == HASH) {
            return insert(key, raw);
        }
        if (key != size) {
            becomeHash();
            return insert(key, raw);
        }
        if (kind == EMPTY_KIND) {
            startList(raw);
        }
        if (kind == LONGS && raw instanceof Long number) {
            addLong(number);
        } else if (kind == DOUBLES && raw instanceof Double number) {
            addDouble(number);
        } else {
            addObject(raw);
        }
        return size - 1;
    }

    private void startList(Object first) {
        int capacity = Math.max(end, 8);
        switch (first) {
            case Long number -> {
                kind = LONGS;
                longs = new long[capacity];
            }
            case Double number -> {
                kind = DOUBLES;
                doubles = new double[capacity];
            }
            case null, default -> {
                kind = OBJECTS;
                values = new Object[capacity];
            }
        }
    }

    private void addLong(long number) {
        if (size == longs.length) {
            longs = Arrays.copyOf(longs, grown(size));
        }
        longs[size] = number;
        extend();
    }

    private void addDouble(double number) {
        if (size == doubles.length) {
            doubles = Arrays.copyOf(doubles, grown(size));
        }
        doubles[size] = number;
        extend();
    }

    private void addObject(Object raw) {
        if (kind != OBJECTS) {
            becomeObjects();
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, grown(size));
        }
        values[size] = raw;
        extend();
    }

    private void extend() {
        size++;
        if (size > next) {
            next = size;
        }
    }

    private int add(String key, Object raw) {
        if (raw instanceof PhpArray || raw instanceof Slot || raw instanceof PhpObject) {
            complex = true;
        }
        if (kind != HASH) {
            becomeHash();
        }
        return insert(key, raw);
    }

    /// Replaces the whole slot, a reference included.
    public void putSlot(long key, Object raw) {
        int position = positionOf(key);
        if (position >= 0) {
            putSlotAt(position, raw);
        } else {
            retain(raw);
            add(key, raw);
        }
    }

    public void putSlot(String key, Object raw) {
        if (ArrayKeys.isInt(key)) {
            putSlot(ArrayKeys.toInt(key), raw);
            return;
        }
        int position = positionOf(key);
        if (position >= 0) {
            putSlotAt(position, raw);
        } else {
            retain(raw);
            add(key, raw);
        }
    }

    public void putSlot(Object key, Object raw) {
        if (key instanceof Long number) {
            putSlot(number.longValue(), raw);
        } else {
            putSlot((String) key, raw);
        }
    }

    public void appendSlot(Object raw) {
        retain(raw);
        addNext(raw);
    }

    public void putSlotAt(int position, Object raw) {
        retain(raw);
        if (slotAt(position) instanceof Ref old) {
            old.release();
        }
        replaceAt(position, raw);
    }

    private static void retain(Object raw) {
        if (raw instanceof Ref ref) {
            ref.retain();
        } else if (raw instanceof PhpArray nested) {
            nested.share();
        }
    }

    /// The reference in the slot `key`; the slot becomes one, an absent element is created as null.
    public Ref ref(long key) {
        int position = positionOf(key);
        return refAt(position >= 0 ? position : add(key, null));
    }

    public Ref ref(String key) {
        int position = positionOf(key);
        if (position < 0) {
            position = ArrayKeys.isInt(key) ? add(ArrayKeys.toInt(key), null) : add(key, null);
        }
        return refAt(position);
    }

    public Ref ref(Object key) {
        return key instanceof Long number ? ref(number.longValue()) : ref((String) key);
    }

    public Ref appendRef() {
        addNext(null);
        return refAt(last());
    }

    public Ref refAt(int position) {
        Object raw = slotAt(position);
        if (raw instanceof Ref ref) {
            return ref;
        }
        Ref ref = new Ref(raw);
        replaceAt(position, ref);
        return ref;
    }

    // Removing.

    /// Removes an element and returns its raw slot; null when it was absent.
    public Object remove(long key) {
        int position = positionOf(key);
        return position < 0 ? null : removeAt(position);
    }

    public Object remove(String key) {
        int position = positionOf(key);
        return position < 0 ? null : removeAt(position);
    }

    public Object remove(Object key) {
        return key instanceof Long number ? remove(number.longValue()) : remove((String) key);
    }

    public Object removeAt(int position) {
        Object raw = slotAt(position);
        if (raw instanceof Ref ref) {
            ref.release();
        }
        if (kind != HASH) {
            if (position == size - 1) {
                size = position;
                if (kind == OBJECTS) {
                    values[position] = null;
                }
                return raw;
            }
            becomeHash();
        }
        vacate(position);
        return raw;
    }

    /// Whether the elements are packed as a list: then [#removeFirst] is cheap.
    public boolean isPacked() {
        return kind != HASH;
    }

    /// Removes the first element of a packed list that has one; the others move up. Returns its raw slot.
    public Object removeFirst() {
        Object raw = slotAt(0);
        int rest = size - 1;
        switch (kind) {
            case LONGS -> System.arraycopy(longs, 1, longs, 0, rest);
            case DOUBLES -> System.arraycopy(doubles, 1, doubles, 0, rest);
            default -> {
                System.arraycopy(values, 1, values, 0, rest);
                values[rest] = null;
            }
        }
        if (raw instanceof Ref ref) {
            ref.release();
        }
        size = rest;
        next = rest;
        cursor = 0;
        return raw;
    }

    // Positions.

    /// The first position, or -1.
    public int first() {
        if (size == 0) {
            return -1;
        }
        return kind == HASH ? firstOfHash() : 0;
    }

    /// The position after `position`, or -1.
    public int next(int position) {
        if (kind != HASH) {
            return position + 1 < size ? position + 1 : -1;
        }
        int following = skip(position + 1);
        return following < end ? following : -1;
    }

    public int last() {
        return previous(kind == HASH ? end : size);
    }

    /// The position before `position`, or -1.
    public int previous(int position) {
        int before = position - 1;
        if (kind == HASH) {
            while (before >= 0 && values[before] == REMOVED) {
                before--;
            }
        }
        return before;
    }

    /// The key at a position: a Long or a String.
    public Object keyAt(int position) {
        if (kind != HASH) {
            return (long) position;
        }
        String name = names == null ? null : names[position];
        return name == null ? (Object) longs[position] : name;
    }

    /// The value at a position, dereferenced.
    public Object valueAt(int position) {
        return switch (kind) {
            case LONGS -> (Object) longs[position];
            case DOUBLES -> (Object) doubles[position];
            default -> {
                Object value = values[position];
                yield value instanceof Slot slot ? slot.get() : value;
            }
        };
    }

    /// The raw element at a position.
    public Object slotAt(int position) {
        return switch (kind) {
            case LONGS -> (Object) longs[position];
            case DOUBLES -> (Object) doubles[position];
            default -> values[position];
        };
    }

    /// The element at a position as a copied array holds it: a reference only if somebody else holds it too.
    public Object elementForCopy(int position) {
        Object raw = slotAt(position);
        return raw instanceof Ref ref && ref.isHeldElsewhere() ? raw : Slot.value(raw);
    }

    /// Assigns to the element at a position; a nested array becomes shared.
    public void putAt(int position, Object value) {
        if (value instanceof PhpArray nested) {
            nested.share();
        }
        putAtOwned(position, value);
    }

    /// Assigns a fresh value at a position.
    public void putAtOwned(int position, Object value) {
        if (complex && values[position] instanceof Ref ref) {
            ref.set(value);
        } else {
            replaceAt(position, value);
        }
    }

    private void replaceAt(int position, Object raw) {
        if (kind == LONGS) {
            if (raw instanceof Long number) {
                longs[position] = number;
                return;
            }
            becomeObjects();
        } else if (kind == DOUBLES) {
            if (raw instanceof Double number) {
                doubles[position] = number;
                return;
            }
            becomeObjects();
        }
        if (raw instanceof PhpArray || raw instanceof Slot || raw instanceof PhpObject) {
            complex = true;
        }
        values[position] = raw;
    }

    /// The position of the internal pointer, or -1 when it has run off the end.
    public int cursor() {
        if (kind != HASH) {
            return cursor < size ? cursor : -1;
        }
        int position = skip(cursor);
        return position < end ? position : -1;
    }

    /// Moves the internal pointer; -1 puts it after the last element.
    public void cursor(int position) {
        cursor = position >= 0 ? position : kind == HASH ? end : size;
    }

    // Typed access for compiled code.

    public boolean isLongs() {
        return kind == LONGS;
    }

    public boolean isDoubles() {
        return kind == DOUBLES;
    }

    /// Whether some value may be an array, an object or a [Slot].
    public boolean mayHoldObjects() {
        return complex;
    }

    /// Whether [#longAt] answers for `key`: a list of ints that has it.
    public boolean hasLong(long key) {
        return kind == LONGS && key >= 0 && key < size;
    }

    public boolean hasDouble(long key) {
        return kind == DOUBLES && key >= 0 && key < size;
    }

    /// The element of a list of ints at a position that exists.
    public long longAt(int position) {
        return longs[position];
    }

    public double doubleAt(int position) {
        return doubles[position];
    }

    /// The element `key` of an array that [#hasLong] it.
    public long getLong(long key) {
        return longs[(int) key];
    }

    public double getDouble(long key) {
        return doubles[(int) key];
    }

    public void putLong(long key, long value) {
        if (kind == LONGS && key >= 0 && key < size) {
            longs[(int) key] = value;
        } else {
            putOwned(key, (Object) value);
        }
    }

    public void putDouble(long key, double value) {
        if (kind == DOUBLES && key >= 0 && key < size) {
            doubles[(int) key] = value;
        } else {
            putOwned(key, (Object) value);
        }
    }

    public void appendLong(long value) {
        int at = size;
        if (kind == LONGS && next == at && at < longs.length) {
            longs[at] = value;
            size = ++at;
            next = at;
        } else {
            addNext(value);
        }
    }
}
