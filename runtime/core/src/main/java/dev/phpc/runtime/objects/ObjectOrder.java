package dev.phpc.runtime.objects;

import dev.phpc.runtime.Comparison;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Slot;

/// `==` and `<=>` of two objects: property by property if they are of the same class.
final class ObjectOrder {
    private ObjectOrder() {
    }

    static int compare(Context ctx, PhpObject a, PhpObject b) {
        if (a instanceof ContentOrder content) {
            Integer order = content.compareContent(ctx, b);
            if (order != null) {
                return order;
            }
        }
        if (a instanceof Closure x && b instanceof Closure y) {
            return areSame(x, y) ? 0 : Comparison.UNCOMPARABLE;
        }
        if (a.cls != b.cls || a.cls.isEnum()) {
            return Comparison.UNCOMPARABLE;
        }
        try {
            ctx.enterComparison();
            return compareProperties(ctx, LazyObjects.initialize(ctx, a), LazyObjects.initialize(ctx, b));
        } finally {
            ctx.leaveComparison();
        }
    }

    /// Two closures of the same named function or method.
    private static boolean areSame(Closure a, Closure b) {
        return a.isFake && b.isFake && a.boundThis == b.boundThis && a.calledClass == b.calledClass
                && a.routine.declaringClass() == b.routine.declaringClass() && a.routine.name().equals(b.routine.name());
    }

    private static int compareProperties(Context ctx, PhpObject x, PhpObject y) {
        for (PropertyInfo property : x.cls.layout) {
            if (!property.isVirtual()) {
                int order = compareSlots(ctx, x.getSlot(property.slot), y.getSlot(property.slot));
                if (order != 0) {
                    return order;
                }
            }
        }
        return compareDynamic(ctx, x, y);
    }

    private static int compareSlots(Context ctx, Object a, Object b) {
        boolean presentA = isPresent(a);
        boolean presentB = isPresent(b);
        if (presentA != presentB) {
            return 1;
        }
        return presentA ? Comparison.compare(ctx, Slot.value(a), Slot.value(b)) : 0;
    }

    private static boolean isPresent(Object raw) {
        Object content = raw instanceof HookedSlot slot ? slot.value : raw;
        return content != Slot.UNINITIALIZED && content != Slot.UNSET;
    }

    private static int compareDynamic(Context ctx, PhpObject a, PhpObject b) {
        boolean emptyA = a.dynamic == null || a.dynamic.size() == 0;
        boolean emptyB = b.dynamic == null || b.dynamic.size() == 0;
        if (emptyA || emptyB) {
            return emptyA && emptyB ? 0 : emptyA ? -1 : 1;
        }
        return Comparison.compare(ctx, a.dynamic, b.dynamic);
    }
}
