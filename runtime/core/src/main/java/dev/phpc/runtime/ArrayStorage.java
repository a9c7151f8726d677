package dev.phpc.runtime;

import dev.phpc.runtime.objects.Lifetimes;
import dev.phpc.runtime.objects.PhpObject;

import java.util.Arrays;

/// How a [PhpArray] keeps its elements: as a packed list of ints, floats or anything, or as a hash in insertion order.
///
/// Elements stand at *positions*. A list has element `i` at position `i`. A hash appends to its arrays, marks what is
/// removed, and closes the gaps when it runs out of room. Its index holds the first position of each bucket, and `chain`
/// the next one in the same bucket; both hold positions plus one. Unlike open addressing, this bears keys in runs, which
/// are not scattered so that neighbours stay neighbours in memory. Up to [#SCANNED] positions there is no index: keys
/// are compared one by one.
abstract sealed class ArrayStorage permits PhpArray {

    static final byte EMPTY_KIND = 0;
    static final byte OBJECTS = 1;
    static final byte LONGS = 2;
    static final byte DOUBLES = 3;
    static final byte HASH = 4;

    /// In the place of the value of a removed element of a hash.
    static final Object REMOVED = new Object();

    private static final int SCANNED = 8;

    byte kind;
    /// 0, or [#LENT] while a call reads the array, or [#SHARED] from the second time it is stored.
    byte sharing;

    static final byte LENT = 1;
    static final byte SHARED = 2;

    /// Some value may be an array or a [Slot]: copying has to look at each.
    boolean complex;

    /// Number of elements.
    int size;

    /// Hash: number of positions in use, removed ones included. Without elements: the capacity wished for.
    int end;

    /// Hash: nothing lives before this position.
    private int head;

    /// Position of the internal pointer; at or after the end when it has run off.
    int cursor;

    /// The key of the next append; `Long.MIN_VALUE` before the first int key.
    long next = Long.MIN_VALUE;

    /// Elements of an int list; for a hash the int keys, and the hash codes of string keys.
    long[] longs;

    double[] doubles;

    /// Elements of a list or a hash.
    Object[] values;

    /// Hash: string keys, null where the key is an int; null as a whole while all keys are ints.
    String[] names;

    private int[] index;

    private int[] chain;

    /// The keys (`longs`, `names`, `index` and `chain` of a hash) belong to other arrays too.
    private boolean keysShared;

    // The index of the hash.

    /// The bucket of an int key, before it is cut to the size of the index.
    private static int spread(long key) {
        int folded = (int) (key ^ key >>> 32);
        return folded ^ folded >>> 10 ^ folded >>> 20;
    }

    /// The bucket of a string key: Java's hash codes of similar strings are close to each other.
    private static int scatter(int hash) {
        return hash ^ hash >>> 15;
    }

    /// The position of an int key in a hash, or -1.
    final int find(long key) {
        int[] table = index;
        if (table == null) {
            return scan(key);
        }
        int entry = table[spread(key) & table.length - 1];
        while (entry != 0) {
            if (longs[entry - 1] == key && (names == null || names[entry - 1] == null)) {
                return entry - 1;
            }
            entry = chain[entry - 1];
        }
        return -1;
    }

    private int scan(long key) {
        long[] keys = longs;
        for (int position = 0, last = end; position < last; position++) {
            if (keys[position] == key && isIntKeyAt(position)) {
                return position;
            }
        }
        return -1;
    }

    private boolean isIntKeyAt(int position) {
        return (names == null || names[position] == null) && values[position] != REMOVED;
    }

    /// The position of a string key that is not a number in a hash, or -1.
    final int find(String key) {
        if (names == null) {
            return -1;
        }
        int[] table = index;
        if (table == null) {
            return scan(key);
        }
        int hash = key.hashCode();
        int entry = table[scatter(hash) & table.length - 1];
        while (entry != 0) {
            if (longs[entry - 1] == hash && isName(entry - 1, key)) {
                return entry - 1;
            }
            entry = chain[entry - 1];
        }
        return -1;
    }

    private int scan(String key) {
        long[] hashes = longs;
        int hash = key.hashCode();
        for (int position = 0, last = end; position < last; position++) {
            if (hashes[position] == hash && isName(position, key) && values[position] != REMOVED) {
                return position;
            }
        }
        return -1;
    }

    private boolean isName(int position, String key) {
        String name = names[position];
        return name == key || key.equals(name);
    }

    private int bucket(int position) {
        long key = longs[position];
        return (names == null || names[position] == null ? spread(key) : scatter((int) key)) & index.length - 1;
    }

    private void enter(int position) {
        int bucket = bucket(position);
        chain[position] = index[bucket];
        index[bucket] = position + 1;
    }

    private void unlink(int position) {
        int bucket = bucket(position);
        int entry = index[bucket];
        if (entry == position + 1) {
            index[bucket] = chain[position];
            return;
        }
        while (chain[entry - 1] != position + 1) {
            entry = chain[entry - 1];
        }
        chain[entry - 1] = chain[position];
    }

    private void rebuildIndex(int capacity) {
        if (capacity <= SCANNED) {
            index = null;
            chain = null;
            return;
        }
        int length = Integer.highestOneBit(capacity - 1) << 1;
        if (index != null && index.length == length) {
            Arrays.fill(index, 0);
        } else {
            index = new int[length];
        }
        if (chain == null || chain.length < capacity) {
            chain = new int[capacity];
        }
        for (int position = 0; position < end; position++) {
            if (values[position] != REMOVED) {
                enter(position);
            }
        }
    }

    // Growth of the hash.

    /// Adds an int key that is absent; returns its position.
    final int insert(long key, Object raw) {
        if (end == longs.length || keysShared) {
            makeRoom();
        }
        int position = end++;
        longs[position] = key;
        values[position] = raw;
        size++;
        if (index != null) {
            enter(position);
        }
        if (key >= next) {
            next = key == Long.MAX_VALUE ? key : key + 1;
        }
        return position;
    }

    /// Adds a string key that is absent and not a number; returns its position.
    final int insert(String key, Object raw) {
        if (end == longs.length || keysShared) {
            makeRoom();
        }
        if (names == null) {
            names = new String[longs.length];
        }
        int position = end++;
        longs[position] = key.hashCode();
        names[position] = key;
        values[position] = raw;
        size++;
        if (index != null) {
            enter(position);
        }
        return position;
    }

    private void makeRoom() {
        if (keysShared) {
            ownKeys();
        }
        if (end < longs.length) {
            return;
        }
        if (size < end - (end >> 2)) {
            compact();
            return;
        }
        int capacity = grown(end);
        longs = Arrays.copyOf(longs, capacity);
        values = Arrays.copyOf(values, capacity);
        if (names != null) {
            names = Arrays.copyOf(names, capacity);
        }
        rebuildIndex(capacity);
    }

    private void ownKeys() {
        int capacity = values.length;
        longs = Arrays.copyOf(longs, capacity);
        names = names == null ? null : Arrays.copyOf(names, capacity);
        index = index == null ? null : index.clone();
        chain = chain == null ? null : Arrays.copyOf(chain, capacity);
        keysShared = false;
    }

    static int grown(int capacity) {
        if (capacity > 1 << 29) {
            throw new FatalError("Allowed memory size exhausted: array of more than " + capacity + " elements");
        }
        return capacity == 0 ? 8 : capacity << 1;
    }

    private void compact() {
        int to = 0;
        int moved = -1;
        for (int from = 0; from < end; from++) {
            if (from == cursor) {
                moved = to;
            }
            if (values[from] != REMOVED) {
                longs[to] = longs[from];
                values[to] = values[from];
                if (names != null) {
                    names[to] = names[from];
                }
                to++;
            }
        }
        cursor = moved < 0 ? to : moved;
        Arrays.fill(values, to, end, null);
        if (names != null) {
            Arrays.fill(names, to, end, null);
        }
        end = to;
        head = 0;
        rebuildIndex(longs.length);
    }

    /// Marks a position of the hash as removed.
    final void vacate(int position) {
        if (index != null) {
            if (keysShared) {
                ownKeys();
            }
            unlink(position);
        }
        values[position] = REMOVED;
        size--;
        if (position == head) {
            head = skip(position);
        } else if (position == end - 1 && index == null && !keysShared) {
            values[position] = null;
            if (names != null) {
                names[position] = null;
            }
            end--;
        }
    }

    /// The first live position of the hash at or after `position`; `end` if there is none.
    final int skip(int position) {
        while (position < end && values[position] == REMOVED) {
            position++;
        }
        return position;
    }

    final int firstOfHash() {
        return head;
    }

    // Changes of strategy.

    /// Turns the empty array or a list into a hash.
    final void becomeHash() {
        int capacity = kind == EMPTY_KIND ? end > 0 ? end : SCANNED : Math.max(size + (size >> 1), SCANNED);
        Object[] elements = values;
        if (kind != OBJECTS) {
            elements = boxed(capacity);
        } else if (elements.length < capacity) {
            elements = Arrays.copyOf(elements, capacity);
        }
        capacity = elements.length;
        long[] keys = new long[capacity];
        for (int i = 0; i < size; i++) {
            keys[i] = i;
        }
        longs = keys;
        doubles = null;
        values = elements;
        end = size;
        head = 0;
        kind = HASH;
        rebuildIndex(capacity);
    }

    /// Turns a list of ints or floats into a list of anything.
    final void becomeObjects() {
        values = boxed(Math.max(size, 8));
        longs = null;
        doubles = null;
        kind = OBJECTS;
    }

    private Object[] boxed(int capacity) {
        Object[] elements = new Object[Math.max(capacity, size)];
        if (kind == LONGS) {
            for (int i = 0; i < size; i++) {
                elements[i] = longs[i];
            }
        } else if (kind == DOUBLES) {
            for (int i = 0; i < size; i++) {
                elements[i] = doubles[i];
            }
        }
        return elements;
    }

    /// Takes over a copy of the elements of `other`, at the same positions.
    final void copyFrom(ArrayStorage other) {
        kind = other.kind;
        complex = other.complex;
        size = other.size;
        end = other.end;
        head = other.head;
        cursor = other.cursor;
        next = other.next;
        switch (kind) {
            case LONGS -> longs = Arrays.copyOf(other.longs, size + (size >> 2) + 1);
            case DOUBLES -> doubles = Arrays.copyOf(other.doubles, size + (size >> 2) + 1);
            case OBJECTS -> values = Arrays.copyOf(other.values, size + (size >> 2) + 1);
            case HASH -> {
                shareKeys(other);
                values = other.values.clone();
            }
            default -> { }
        }
        if (complex) {
            copyElements();
        }
    }

    /// Becomes a list of `elements`: packed as numbers where all are ints or all are floats.
    final void takeElements(Object[] elements) {
        Object first = elements[0];
        if (first instanceof Long && takeLongs(elements) || first instanceof Double && takeDoubles(elements)) {
            return;
        }
        kind = OBJECTS;
        values = elements;
        for (Object element : elements) {
            complex |= element instanceof PhpArray || element instanceof Slot || element instanceof PhpObject;
        }
    }

    private boolean takeLongs(Object[] elements) {
        long[] numbers = new long[elements.length];
        for (int i = 0; i < numbers.length; i++) {
            if (!(elements[i] instanceof Long number)) {
                return false;
            }
            numbers[i] = number;
        }
        kind = LONGS;
        longs = numbers;
        return true;
    }

    private boolean takeDoubles(Object[] elements) {
        double[] numbers = new double[elements.length];
        for (int i = 0; i < numbers.length; i++) {
            if (!(elements[i] instanceof Double number)) {
                return false;
            }
            numbers[i] = number;
        }
        kind = DOUBLES;
        doubles = numbers;
        return true;
    }

    /// Becomes a hash with the keys of `other` and values of its own.
    final void takeShape(ArrayStorage other, Object[] elements) {
        kind = HASH;
        size = other.size;
        end = other.end;
        next = other.next;
        shareKeys(other);
        values = elements;
        for (Object element : elements) {
            if (element instanceof PhpArray || element instanceof Slot || element instanceof PhpObject) {
                complex = true;
            }
        }
    }

    private void shareKeys(ArrayStorage other) {
        longs = other.longs;
        names = other.names;
        index = other.index;
        chain = other.chain;
        keysShared = true;
        other.keysShared = true;
    }

    private void copyElements() {
        for (int position = 0, last = kind == HASH ? end : size; position < last; position++) {
            Object raw = values[position];
            if (raw instanceof Slot slot) {
                raw = slot instanceof Ref ref && ref.isHeldElsewhere() ? ref.retain() : slot.get();
                values[position] = raw;
            }
            if (raw instanceof PhpArray nested) {
                nested.share();
            } else if (raw instanceof PhpObject object) {
                Lifetimes.pin(object);
            }
        }
    }
}
