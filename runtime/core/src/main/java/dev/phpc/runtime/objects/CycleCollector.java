package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.PhpThrow;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// `gc_collect_cycles()`: finds objects and references that hold only each other, by trial deletion as PHP does it. What lost a holder and kept
/// another may be the root of such a cycle; from there on, what is held as often as it is met is garbage, unless something else leads to it.
/// The JVM frees the memory anyway: this is for destructors, weak references and object numbers.
public final class CycleCollector {
    private static final int FIRST_PURGE = 10_000;

    private final List<WeakReference<Object>> roots = new ArrayList<>();
    private int purgeAt = FIRST_PURGE;
    private boolean isRunning;

    private CycleCollector() {
    }

    static CycleCollector of(Context ctx) {
        return ctx.state(CycleCollector.class, CycleCollector::new);
    }

    /// Notes an object or a [Ref], once until the next collection.
    void addRoot(Object possible) {
        if (roots.size() >= purgeAt) {
            roots.removeIf(root -> root.get() == null);
            purgeAt = Math.max(FIRST_PURGE, roots.size() * 2);
        }
        roots.add(new WeakReference<>(possible));
    }

    /// Collects, and gives the number of objects and arrays that went.
    public static long collect(Context ctx) {
        CycleCollector collector = of(ctx);
        if (collector.isRunning || collector.roots.isEmpty()) {
            return 0;
        }
        collector.isRunning = true;
        try {
            return collector.run(ctx);
        } finally {
            collector.isRunning = false;
        }
    }

    private long run(Context ctx) {
        List<Object> starts = new ArrayList<>();
        for (WeakReference<Object> root : roots) {
            Object possible = root.get();
            if (possible != null) {
                unmark(possible);
                starts.add(possible);
            }
        }
        roots.clear();
        Collection<Object> garbage = garbage(starts);
        PhpThrow thrown = null;
        if (destructs(ctx, garbage)) {
            thrown = destruct(ctx, garbage);
            List<Object> left = new ArrayList<>(garbage(garbage));
            garbage.stream().filter(CycleCollector::isUnheld).forEach(left::add);
            garbage = left;
        }
        long count = Graph.count(garbage);
        Lifetimes.bury(ctx, garbage);
        if (thrown != null) {
            throw thrown;
        }
        return count;
    }

    /// What can be reached from `starts` and is held by nothing but itself.
    private static Collection<Object> garbage(Collection<Object> starts) {
        Graph graph = new Graph();
        starts.forEach(graph::visit);
        return graph.garbage();
    }

    private static boolean destructs(Context ctx, Collection<Object> garbage) {
        Destructors destructors = Destructors.of(ctx);
        return garbage.stream().anyMatch(each -> each instanceof PhpObject object && destructors.isWaiting(object));
    }

    /// Runs the destructors of what is to go; what that brings back to life stays.
    private static PhpThrow destruct(Context ctx, Collection<Object> garbage) {
        PhpThrow pending = null;
        for (Object each : garbage) {
            if (each instanceof PhpObject object && !Lifetimes.isDead(object)) {
                try {
                    destruct(ctx, object);
                } catch (PhpThrow thrown) {
                    if (pending != null) {
                        Throwables.chain(thrown.exception, pending.exception);
                    }
                    pending = thrown;
                }
            }
        }
        return pending;
    }

    /// Runs the destructor of an object in a cycle.
    private static void destruct(Context ctx, PhpObject object) {
        Lifetimes.retain(object);
        try {
            Destructors.of(ctx).run(ctx, object);
        } finally {
            Lifetimes.unretain(object);
        }
    }

    /// An object that its last holder has let go of while it was kept for its destructor.
    private static boolean isUnheld(Object node) {
        return node instanceof PhpObject object && object.holders == 0;
    }

    private static void unmark(Object node) {
        if (node instanceof PhpObject object) {
            object.isPossibleRoot = false;
        } else {
            ((Ref) node).isPossibleRoot = false;
        }
    }

    /// How many hold an object or a reference: less than 1 if that is not known, or no more.
    private static int holders(Object node) {
        return node instanceof PhpObject object ? object.holders : ((Ref) node).holders();
    }

    /// Objects and references with the number of times that they were met.
    private static final class Graph {
        private final Map<Object, Integer> met = new IdentityHashMap<>();
        private final List<Object> inOrder = new ArrayList<>();

        /// Follows everything that a node leads to.
        void visit(Object start) {
            List<Object> next = new ArrayList<>();
            if (holders(start) > 0 && met.putIfAbsent(start, 0) == null) {
                next.add(start);
            }
            while (!next.isEmpty()) {
                Object node = next.removeLast();
                inOrder.add(node);
                for (Object child : children(node)) {
                    Integer times = holders(child) > 0 ? met.get(child) : Integer.valueOf(-1);
                    if (times == null) {
                        next.add(child);
                    }
                    if (times == null || times >= 0) {
                        met.put(child, times == null ? 1 : times + 1);
                    }
                }
            }
        }

        /// What is met as often as it is held, and not led to by anything else.
        Collection<Object> garbage() {
            Set<Object> living = Collections.newSetFromMap(new IdentityHashMap<>());
            List<Object> next = new ArrayList<>();
            for (Object node : inOrder) {
                if (holders(node) > met.get(node) && living.add(node)) {
                    next.add(node);
                }
            }
            while (!next.isEmpty()) {
                for (Object child : children(next.removeLast())) {
                    if (met.containsKey(child) && living.add(child)) {
                        next.add(child);
                    }
                }
            }
            return inOrder.stream().filter(node -> !living.contains(node)).toList();
        }

        /// The objects and references that a node holds: those in arrays that nobody shares belong to who holds the array.
        private static List<Object> children(Object node) {
            List<Object> found = new ArrayList<>();
            if (node instanceof Ref ref) {
                add(ref.value, found);
                return found;
            }
            PhpObject object = (PhpObject) node;
            for (int i = 0; object.slots != null && i < object.slots.length; i++) {
                add(object.slots[i], found);
            }
            add(object.dynamic, found);
            object.held(value -> add(value, found));
            return found;
        }

        private static void add(Object value, List<Object> found) {
            if (value instanceof PhpObject || value instanceof Ref) {
                found.add(value);
            } else if (value instanceof PhpArray array && !array.isShared() && array.mayHoldObjects()) {
                for (int at = array.first(); at >= 0; at = array.next(at)) {
                    add(array.slotAt(at), found);
                }
            }
        }

        /// Objects, and the arrays in them and in references; references themselves don't count.
        static long count(Collection<Object> garbage) {
            long count = 0;
            for (Object node : garbage) {
                if (node instanceof Ref ref) {
                    count += arrays(ref.value);
                } else {
                    PhpObject object = (PhpObject) node;
                    count++;
                    for (int i = 0; object.slots != null && i < object.slots.length; i++) {
                        count += arrays(object.slots[i]);
                    }
                    for (int at = object.dynamic == null ? -1 : object.dynamic.first(); at >= 0; at = object.dynamic.next(at)) {
                        count += arrays(object.dynamic.slotAt(at));
                    }
                }
            }
            return count;
        }

        private static long arrays(Object value) {
            if (!(value instanceof PhpArray array) || array.isShared()) {
                return 0;
            }
            long count = 1;
            for (int at = array.mayHoldObjects() ? array.first() : -1; at >= 0; at = array.next(at)) {
                Object raw = array.slotAt(at);
                count += raw instanceof Slot ? 0 : arrays(raw);
            }
            return count;
        }
    }
}
