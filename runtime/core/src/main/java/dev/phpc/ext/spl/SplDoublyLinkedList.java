package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpClassConstant;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.InternalIterator;
import dev.phpc.runtime.objects.ObjectCasts;
import dev.phpc.runtime.objects.PhpObject;

/// A list with two ends.
@PhpClass("class SplDoublyLinkedList implements Iterator, Countable, ArrayAccess, Serializable")
public class SplDoublyLinkedList extends PhpObject implements InternalIterator {
    @PhpClassConstant("IT_MODE_LIFO")
    public static final long IT_MODE_LIFO = 2;
    @PhpClassConstant("IT_MODE_FIFO")
    public static final long IT_MODE_FIFO = 0;
    @PhpClassConstant("IT_MODE_DELETE")
    public static final long IT_MODE_DELETE = 1;
    @PhpClassConstant("IT_MODE_KEEP")
    public static final long IT_MODE_KEEP = 0;

    /// The direction may not be changed: stacks and queues.
    static final long FIXED = 4;

    private static final class Node {
        Object value;
        Node previous;
        Node next;

        Node(Object value) {
            this.value = value;
        }
    }

    private Node head;
    private Node tail;
    private int count;
    private long mode;
    private Node place;
    private long position;

    public SplDoublyLinkedList(dev.phpc.runtime.objects.PhpClass cls) {
        this(cls, 0);
    }

    SplDoublyLinkedList(dev.phpc.runtime.objects.PhpClass cls, long mode) {
        super(cls);
        this.mode = mode;
    }

    private boolean isBackward() {
        return (mode & IT_MODE_LIFO) != 0;
    }

    private static Object stored(Object value) {
        return value instanceof PhpArray array ? array.share() : value;
    }

    @PhpMethod("add(int $index, mixed $value): @tentative void")
    void add(Context ctx, long index, Object value) {
        if (index < 0 || index > count) {
            throw outOfRange(ctx, "add");
        }
        if (index == count) {
            push(value);
            return;
        }
        Node following = node(index);
        Node node = new Node(stored(value));
        node.next = following;
        node.previous = following.previous;
        if (following.previous == null) {
            head = node;
        } else {
            following.previous.next = node;
        }
        following.previous = node;
        count++;
    }

    private static dev.phpc.runtime.PhpThrow outOfRange(Context ctx, String method) {
        return SplErrors.outOfRange(ctx, "SplDoublyLinkedList::" + method + "(): Argument #1 ($index) is out of range");
    }

    /// The node at an index, counted from the end that iteration starts at.
    private Node node(long index) {
        Node node = isBackward() ? tail : head;
        for (long i = 0; i < index; i++) {
            node = isBackward() ? node.previous : node.next;
        }
        return node;
    }

    @PhpMethod("pop(): @tentative mixed")
    Object pop(Context ctx) {
        if (tail == null) {
            throw SplErrors.runtime(ctx, "Can't pop from an empty datastructure");
        }
        return unlink(tail);
    }

    @PhpMethod("shift(): @tentative mixed")
    Object shift(Context ctx) {
        if (head == null) {
            throw SplErrors.runtime(ctx, "Can't shift from an empty datastructure");
        }
        return unlink(head);
    }

    private Object unlink(Node node) {
        if (node.previous == null) {
            head = node.next;
        } else {
            node.previous.next = node.next;
        }
        if (node.next == null) {
            tail = node.previous;
        } else {
            node.next.previous = node.previous;
        }
        count--;
        Object value = node.value;
        node.value = null;
        return value;
    }

    @PhpMethod("push(mixed $value): @tentative void")
    void push(Object value) {
        Node node = new Node(stored(value));
        node.previous = tail;
        if (tail == null) {
            head = node;
        } else {
            tail.next = node;
        }
        tail = node;
        count++;
    }

    @PhpMethod("unshift(mixed $value): @tentative void")
    void unshift(Object value) {
        Node node = new Node(stored(value));
        node.next = head;
        if (head == null) {
            tail = node;
        } else {
            head.previous = node;
        }
        head = node;
        count++;
    }

    @PhpMethod("top(): @tentative mixed")
    Object top(Context ctx) {
        return peek(ctx, tail);
    }

    @PhpMethod("bottom(): @tentative mixed")
    Object bottom(Context ctx) {
        return peek(ctx, head);
    }

    private static Object peek(Context ctx, Node node) {
        if (node == null) {
            throw SplErrors.runtime(ctx, "Can't peek at an empty datastructure");
        }
        return stored(node.value);
    }

    @PhpMethod("__debugInfo(): @tentative array")
    PhpArray debugInfo(Context ctx) {
        PhpArray shown = ObjectCasts.properties(ctx, this).copy();
        shown.put("\0SplDoublyLinkedList\0flags", mode);
        shown.put("\0SplDoublyLinkedList\0dllist", list());
        return shown;
    }

    private PhpArray list() {
        PhpArray list = new PhpArray(count);
        for (Node node = head; node != null; node = node.next) {
            list.append(node.value);
        }
        return list;
    }

    @PhpMethod("count(): @tentative int")
    long count() {
        return count;
    }

    @PhpMethod("isEmpty(): @tentative bool")
    boolean isEmpty() {
        return count == 0;
    }

    @PhpMethod("setIteratorMode(int $mode): @tentative int")
    long setIteratorMode(Context ctx, long replacement) {
        if ((mode & FIXED) != 0 && ((mode ^ replacement) & IT_MODE_LIFO) != 0) {
            throw SplErrors.runtime(ctx, "Iterators' LIFO/FIFO modes for SplStack/SplQueue objects are frozen");
        }
        mode = replacement & (IT_MODE_LIFO | IT_MODE_DELETE) | mode & FIXED;
        return mode;
    }

    @PhpMethod("getIteratorMode(): @tentative int")
    long getIteratorMode() {
        return mode;
    }

    @PhpMethod("offsetExists($index): @tentative bool")
    boolean offsetExists(Context ctx, Object index) {
        long number = Offsets.argument(ctx, "SplDoublyLinkedList::offsetExists", "int", index);
        return number >= 0 && number < count;
    }

    @PhpMethod("offsetGet($index): @tentative mixed")
    Object offsetGet(Context ctx, Object index) {
        return stored(existing(ctx, "offsetGet", Offsets.argument(ctx, "SplDoublyLinkedList::offsetGet", "int", index)).value);
    }

    private Node existing(Context ctx, String method, long index) {
        if (index < 0 || index >= count) {
            throw outOfRange(ctx, method);
        }
        return node(index);
    }

    @PhpMethod("offsetSet($index, mixed $value): @tentative void")
    void offsetSet(Context ctx, Object index, Object value) {
        if (index == null) {
            push(value);
            return;
        }
        existing(ctx, "offsetSet", Offsets.argument(ctx, "SplDoublyLinkedList::offsetSet", "?int", index)).value = stored(value);
    }

    @PhpMethod("offsetUnset($index): @tentative void")
    void offsetUnset(Context ctx, Object index) {
        Node node = existing(ctx, "offsetUnset", Offsets.argument(ctx, "SplDoublyLinkedList::offsetUnset", "int", index));
        unlink(node);
        if (place == node) {
            place = null;
        }
    }

    @Override
    @PhpMethod("rewind(): @tentative void")
    public void rewind(Context ctx) {
        place = isBackward() ? tail : head;
        position = isBackward() ? count - 1 : 0;
    }

    @Override
    @PhpMethod("current(): @tentative mixed")
    public Object current(Context ctx) {
        return place == null ? null : stored(place.value);
    }

    @PhpMethod("key(): @tentative int")
    long keyNumber() {
        return position;
    }

    @Override
    public Object key(Context ctx) {
        return keyNumber();
    }

    @PhpMethod("prev(): @tentative void")
    void prev(Context ctx) {
        move(!isBackward());
    }

    @Override
    @PhpMethod("next(): @tentative void")
    public void next(Context ctx) {
        move(isBackward());
    }

    private void move(boolean backward) {
        if (place == null) {
            return;
        }
        boolean deletes = (mode & IT_MODE_DELETE) != 0;
        place = backward ? place.previous : place.next;
        if (deletes && count > 0) {
            unlink(backward ? tail : head);
        }
        if (backward) {
            position--;
        } else if (!deletes) {
            position++;
        }
    }

    @Override
    @PhpMethod("valid(): @tentative bool")
    public boolean valid(Context ctx) {
        return place != null;
    }

    /// Nested loops over one list have places of their own, and keep the direction they began with.
    @Override
    public InternalIterator walker() {
        return new Walker(isBackward());
    }

    private final class Walker implements InternalIterator {
        private final boolean backward;
        private Node place;
        private long position;

        Walker(boolean backward) {
            this.backward = backward;
        }

        @Override
        public void rewind(Context ctx) {
            place = backward ? tail : head;
            position = backward ? count - 1 : 0;
        }

        @Override
        public boolean valid(Context ctx) {
            return place != null;
        }

        @Override
        public Object current(Context ctx) {
            return place == null ? null : stored(place.value);
        }

        @Override
        public Object key(Context ctx) {
            return position;
        }

        @Override
        public void next(Context ctx) {
            if (place == null) {
                return;
            }
            boolean deletes = (mode & IT_MODE_DELETE) != 0;
            place = backward ? place.previous : place.next;
            if (deletes && count > 0) {
                unlink(backward ? tail : head);
            }
            position += backward ? -1 : deletes ? 0 : 1;
        }
    }

    @PhpMethod("unserialize(string $data): @tentative void")
    void unserialize(Context ctx, String data) {
        if (data.isEmpty()) {
            return;
        }
        SerializedText text = new SerializedText(ctx, data);
        if (!(text.value() instanceof Long flags)) {
            throw text.error();
        }
        while (tail != null) {
            unlink(tail);
        }
        mode = flags;
        while (text.skip(':')) {
            push(text.value());
        }
        if (!text.isAtEnd()) {
            throw text.error();
        }
    }

    @PhpMethod("serialize(): @tentative string")
    String serialize(Context ctx) {
        StringBuilder text = new StringBuilder("i:").append(mode).append(';');
        for (Node node = head; node != null; node = node.next) {
            text.append(':').append(SerializedText.of(ctx, node.value));
        }
        return text.toString();
    }

    @PhpMethod("__serialize(): @tentative array")
    PhpArray magicSerialize(Context ctx) {
        return PhpArray.of(mode, list(), ObjectCasts.properties(ctx, this));
    }

    @PhpMethod("__unserialize(array $data): @tentative void")
    void magicUnserialize(Context ctx, PhpArray data) {
        if (!(data.get(0) instanceof Long flags) || !(data.get(1) instanceof PhpArray list) || !(data.get(2) instanceof PhpArray properties)) {
            throw SplErrors.unexpectedValue(ctx, "Incomplete or ill-typed serialization data");
        }
        mode = flags;
        for (int at = list.first(); at >= 0; at = list.next(at)) {
            push(list.valueAt(at));
        }
        RestoredProperties.restore(ctx, this, properties);
    }

    @Override
    protected void cloneState(PhpObject original) {
        SplDoublyLinkedList source = (SplDoublyLinkedList) original;
        mode = source.mode;
        for (Node node = source.head; node != null; node = node.next) {
            push(node.value);
        }
    }
}
