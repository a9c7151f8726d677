package dev.phpc.ext.spl;

import dev.phpc.runtime.Comparison;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpClassConstant;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.InternalIterator;
import dev.phpc.runtime.objects.ObjectCasts;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.Routine;
import java.util.Comparator;

/// Gives the elements of the highest priority first. Iteration empties it.
@PhpClass("class SplPriorityQueue implements Iterator, Countable")
public class SplPriorityQueue extends PhpObject implements InternalIterator {
    @PhpClassConstant("EXTR_BOTH")
    public static final long EXTR_BOTH = 3;
    @PhpClassConstant("EXTR_PRIORITY")
    public static final long EXTR_PRIORITY = 2;
    @PhpClassConstant("EXTR_DATA")
    public static final long EXTR_DATA = 1;

    private record Element(Object data, Object priority) {
        PhpArray both() {
            PhpArray both = new PhpArray();
            both.put("data", data);
            both.put("priority", priority);
            return both;
        }
    }

    private final BinaryHeap<Element> heap = new BinaryHeap<>();
    private long flags = EXTR_DATA;

    public SplPriorityQueue(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    private Comparator<Element> order(Context ctx) {
        Routine override = Overrides.find(this, "compare");
        return override == null
                ? (a, b) -> Comparison.compare(ctx, a.priority, b.priority)
                : (a, b) -> Long.signum(Conversions.toLong(ctx, Overrides.call(ctx, this, override, a.priority, b.priority)));
    }

    private Object extracted(Element element) {
        return flags == EXTR_BOTH ? element.both() : shared(flags == EXTR_PRIORITY ? element.priority : element.data);
    }

    private static Object shared(Object value) {
        return value instanceof PhpArray array ? array.share() : value;
    }

    @PhpMethod("compare(mixed $priority1, mixed $priority2): @tentative int")
    long compare(Context ctx, Object priority1, Object priority2) {
        return Comparison.compare(ctx, priority1, priority2);
    }

    @PhpMethod("insert(mixed $value, mixed $priority): @tentative true")
    boolean insert(Context ctx, Object value, Object priority) {
        heap.insert(ctx, new Element(shared(value), shared(priority)), order(ctx));
        return true;
    }

    @PhpMethod("setExtractFlags(int $flags): @tentative int")
    long setExtractFlags(Context ctx, long replacement) {
        if ((replacement & EXTR_BOTH) == 0) {
            throw SplErrors.runtime(ctx, "Must specify at least one extract flag");
        }
        flags = replacement & EXTR_BOTH;
        return flags;
    }

    @PhpMethod("top(): @tentative mixed")
    Object top(Context ctx) {
        return extracted(heap.top(ctx));
    }

    @PhpMethod("extract(): @tentative mixed")
    Object extract(Context ctx) {
        return extracted(heap.extract(ctx, order(ctx)));
    }

    @PhpMethod("count(): @tentative int")
    long count() {
        return heap.size();
    }

    @PhpMethod("isEmpty(): @tentative bool")
    boolean isEmpty() {
        return heap.size() == 0;
    }

    @Override
    @PhpMethod("rewind(): @tentative void")
    public void rewind(Context ctx) {}

    @Override
    @PhpMethod("current(): @tentative mixed")
    public Object current(Context ctx) {
        return heap.size() == 0 ? null : extracted(heap.elements().getFirst());
    }

    @PhpMethod("key(): @tentative int")
    long keyNumber() {
        return heap.size() - 1;
    }

    @Override
    public Object key(Context ctx) {
        return keyNumber();
    }

    @Override
    @PhpMethod("next(): @tentative void")
    public void next(Context ctx) {
        if (heap.size() != 0) {
            heap.extract(ctx, order(ctx));
        }
    }

    @Override
    @PhpMethod("valid(): @tentative bool")
    public boolean valid(Context ctx) {
        return heap.size() != 0;
    }

    @PhpMethod("recoverFromCorruption(): @tentative true")
    boolean recoverFromCorruption() {
        heap.recover();
        return true;
    }

    @PhpMethod("isCorrupted(): @tentative bool")
    boolean isCorrupted() {
        return heap.isCorrupted();
    }

    @PhpMethod("getExtractFlags(): @tentative int")
    long getExtractFlags() {
        return flags;
    }

    private PhpArray list() {
        PhpArray list = new PhpArray(heap.size());
        for (Element element : heap.elements()) {
            list.append(element.both());
        }
        return list;
    }

    @PhpMethod("__debugInfo(): @tentative array")
    PhpArray debugInfo(Context ctx) {
        PhpArray shown = ObjectCasts.properties(ctx, this).copy();
        shown.put("\0SplPriorityQueue\0flags", flags);
        shown.put("\0SplPriorityQueue\0isCorrupted", heap.isCorrupted());
        shown.put("\0SplPriorityQueue\0heap", list());
        return shown;
    }

    @PhpMethod("__serialize(): @tentative array")
    PhpArray magicSerialize(Context ctx) {
        return HeapSerialization.form(ctx, this, heap.isCorrupted(), flags, list());
    }

    @PhpMethod("__unserialize(array $data): @tentative void")
    void magicUnserialize(Context ctx, PhpArray data) {
        HeapSerialization form = HeapSerialization.parse(ctx, this, data);
        flags = form.flags() & EXTR_BOTH;
        for (int at = form.elements().first(); at >= 0; at = form.elements().next(at)) {
            if (!(form.elements().valueAt(at) instanceof PhpArray element) || !element.has("data") || !element.has("priority")) {
                throw HeapSerialization.invalid(ctx, this);
            }
            heap.restore(new Element(element.get("data"), element.get("priority")));
        }
    }

    @Override
    protected void cloneState(PhpObject original) {
        SplPriorityQueue source = (SplPriorityQueue) original;
        flags = source.flags;
        heap.elements().addAll(source.heap.elements());
        heap.corrupted(source.heap.isCorrupted());
    }
}
