package dev.phpc.runtime;

import java.util.Arrays;

/// Comparison of arrays.
final class ArrayComparison {

    private ArrayComparison() {}

    /// `===`: the same keys and identical values in the same order.
    static boolean identical(PhpArray a, PhpArray b) {
        if (a == b || a.size() != b.size()) {
            return a == b;
        }
        if (a.isPacked() && b.isPacked()) {
            return areListsIdentical(a, b);
        }
        int at = a.first();
        int other = b.first();
        while (at >= 0) {
            if (!a.keyAt(at).equals(b.keyAt(other)) || !Comparison.strictEquals(a.valueAt(at), b.valueAt(other))) {
                return false;
            }
            at = a.next(at);
            other = b.next(other);
        }
        return true;
    }

    private static boolean areListsIdentical(PhpArray a, PhpArray b) {
        int size = a.size();
        if (a.kind == PhpArray.LONGS && b.kind == PhpArray.LONGS) {
            return Arrays.equals(a.longs, 0, size, b.longs, 0, size);
        }
        for (int at = 0; at < size; at++) {
            if (!Comparison.strictEquals(a.valueAt(at), b.valueAt(at))) {
                return false;
            }
        }
        return true;
    }

    static boolean looseEquals(Context ctx, PhpArray a, PhpArray b) {
        return compare(ctx, a, b) == 0;
    }

    /// The shorter is less; then value by value in the order of `a`; a key that `b` lacks makes them uncomparable.
    static int compare(Context ctx, PhpArray a, PhpArray b) {
        if (a == b) {
            return 0;
        }
        if (a.size() != b.size()) {
            return Integer.compare(a.size(), b.size());
        }
        if (a.kind == PhpArray.LONGS && b.kind == PhpArray.LONGS) {
            return Arrays.compare(a.longs, 0, a.size(), b.longs, 0, b.size());
        }
        try {
            ctx.enterComparison();
            return compareElements(ctx, a, b);
        } finally {
            ctx.leaveComparison();
        }
    }

    private static int compareElements(Context ctx, PhpArray a, PhpArray b) {
        boolean lists = a.isPacked() && b.isPacked();
        for (int at = a.first(); at >= 0; at = a.next(at)) {
            int other = lists ? at : b.positionOf(a.keyAt(at));
            if (other < 0) {
                return Comparison.UNCOMPARABLE;
            }
            int result = Comparison.compare(ctx, a.valueAt(at), b.valueAt(other));
            if (result != 0) {
                return result;
            }
        }
        return 0;
    }
}
