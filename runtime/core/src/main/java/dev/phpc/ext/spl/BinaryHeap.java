package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpThrow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The heap under SplHeap and SplPriorityQueue. Elements that compare equal leave it in the order in which PHP's heap lets them.
final class BinaryHeap<E> {
    private final List<E> elements = new ArrayList<>();
    private boolean corrupted;
    private boolean busy;

    int size() {
        return elements.size();
    }

    boolean isCorrupted() {
        return corrupted;
    }

    void recover() {
        corrupted = false;
    }

    void corrupted(boolean state) {
        corrupted = state;
    }

    List<E> elements() {
        return elements;
    }

    private void check(Context ctx) {
        if (corrupted) {
            throw SplErrors.runtime(ctx, "Heap is corrupted, heap properties are no longer ensured.");
        }
        if (busy) {
            throw SplErrors.runtime(ctx, "Heap cannot be changed when it is already being modified.");
        }
    }

    void insert(Context ctx, E element, Comparator<E> order) {
        check(ctx);
        elements.add(element);
        int at = elements.size() - 1;
        busy = true;
        try {
            while (at > 0 && order.compare(elements.get((at - 1) / 2), element) < 0) {
                elements.set(at, elements.get((at - 1) / 2));
                at = (at - 1) / 2;
            }
        } catch (PhpThrow thrown) {
            corrupted = true;
            throw thrown;
        } finally {
            busy = false;
            elements.set(at, element);
        }
    }

    /// Puts back an element at the end without comparing: what was serialized is a heap already.
    void restore(E element) {
        elements.add(element);
    }

    E top(Context ctx) {
        if (corrupted) {
            throw SplErrors.runtime(ctx, "Heap is corrupted, heap properties are no longer ensured.");
        }
        if (elements.isEmpty()) {
            throw SplErrors.runtime(ctx, "Can't peek at an empty heap");
        }
        return elements.getFirst();
    }

    E extract(Context ctx, Comparator<E> order) {
        check(ctx);
        if (elements.isEmpty()) {
            throw SplErrors.runtime(ctx, "Can't extract from an empty heap");
        }
        E top = elements.getFirst();
        removeTop(order);
        return top;
    }

    private void removeTop(Comparator<E> order) {
        int limit = (elements.size() - 1) / 2;
        E bottom = elements.getLast();
        int at = 0;
        busy = true;
        try {
            while (at < limit) {
                int child = at * 2 + 1;
                if (child != elements.size() - 1 && order.compare(elements.get(child + 1), elements.get(child)) > 0) {
                    child++;
                }
                if (order.compare(bottom, elements.get(child)) >= 0) {
                    break;
                }
                elements.set(at, elements.get(child));
                at = child;
            }
        } catch (PhpThrow thrown) {
            corrupted = true;
            throw thrown;
        } finally {
            busy = false;
            elements.set(at, bottom);
            elements.removeLast();
        }
    }
}
