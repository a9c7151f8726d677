package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.InternalIterator;
import dev.phpc.runtime.objects.ObjectCasts;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.Routine;
import java.util.Comparator;

/// A heap whose order `compare()` defines. Iteration empties it.
@PhpClass("abstract class SplHeap implements Iterator, Countable")
public class SplHeap extends PhpObject implements InternalIterator {
    private final BinaryHeap<Object> heap = new BinaryHeap<>();

    public SplHeap(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    private Comparator<Object> order(Context ctx) {
        Routine override = Overrides.find(this, "compare");
        return override == null
                ? (a, b) -> Long.signum(compare(ctx, a, b))
                : (a, b) -> Long.signum(Conversions.toLong(ctx, Overrides.call(ctx, this, override, a, b)));
    }

    @PhpMethod("abstract protected compare(mixed $value1, mixed $value2): @tentative int")
    long compare(Context ctx, Object value1, Object value2) {
        throw Errors.error(ctx, "Cannot call abstract method SplHeap::compare()");
    }

    @PhpMethod("extract(): @tentative mixed")
    Object extract(Context ctx) {
        return heap.extract(ctx, order(ctx));
    }

    @PhpMethod("insert(mixed $value): @tentative true")
    boolean insert(Context ctx, Object value) {
        heap.insert(ctx, value instanceof PhpArray array ? array.share() : value, order(ctx));
        return true;
    }

    @PhpMethod("top(): @tentative mixed")
    Object top(Context ctx) {
        return heap.top(ctx);
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
        return heap.size() == 0 ? null : heap.elements().getFirst();
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

    private PhpArray list() {
        return PhpArray.of(heap.elements().toArray());
    }

    @PhpMethod("__debugInfo(): @tentative array")
    PhpArray debugInfo(Context ctx) {
        PhpArray shown = ObjectCasts.properties(ctx, this).copy();
        shown.put("\0SplHeap\0flags", 0L);
        shown.put("\0SplHeap\0isCorrupted", heap.isCorrupted());
        shown.put("\0SplHeap\0heap", list());
        return shown;
    }

    @PhpMethod("__serialize(): @tentative array")
    PhpArray magicSerialize(Context ctx) {
        return HeapSerialization.form(ctx, this, heap.isCorrupted(), 0, list());
    }

    @PhpMethod("__unserialize(array $data): @tentative void")
    void magicUnserialize(Context ctx, PhpArray data) {
        HeapSerialization form = HeapSerialization.parse(ctx, this, data);
        for (int at = form.elements().first(); at >= 0; at = form.elements().next(at)) {
            heap.restore(form.elements().valueAt(at));
        }
    }

    @Override
    protected void cloneState(PhpObject original) {
        heap.elements().addAll(((SplHeap) original).heap.elements());
        heap.corrupted(((SplHeap) original).heap.isCorrupted());
    }
}
