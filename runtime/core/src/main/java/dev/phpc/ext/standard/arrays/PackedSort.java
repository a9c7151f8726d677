package dev.phpc.ext.standard.arrays;

import dev.phpc.runtime.PhpArray;
import java.util.Arrays;

/// Lists of one type have a total order under which equal elements can't be told apart: Java's sort does for them.
final class PackedSort {
    private PackedSort() {}

    /// The sorted list, or null if the elements need PHP's comparison.
    static PhpArray sorted(PhpArray array, long flags, boolean descending) {
        if (array.size() < 2) {
            return null;
        }
        boolean numeric = flags == SortOrder.REGULAR || flags == SortOrder.NUMERIC;
        if (numeric && array.isLongs()) {
            return longs(array, descending);
        }
        if (numeric && array.isDoubles()) {
            return doubles(array, descending);
        }
        return flags == SortOrder.STRING ? strings(array, descending) : null;
    }

    private static PhpArray longs(PhpArray array, boolean descending) {
        int size = array.size();
        long[] sorted = new long[size];
        for (int i = 0; i < size; i++) {
            sorted[i] = array.longAt(i);
        }
        Arrays.sort(sorted);
        if (descending) {
            for (int i = 0, j = size - 1; i < j; i++, j--) {
                long swapped = sorted[i];
                sorted[i] = sorted[j];
                sorted[j] = swapped;
            }
        }
        return PhpArray.ofLongs(sorted, size);
    }

    /// Not for NAN, nor for zeros, of which Java tells two apart.
    private static PhpArray doubles(PhpArray array, boolean descending) {
        int size = array.size();
        double[] sorted = new double[size];
        for (int i = 0; i < size; i++) {
            double number = array.doubleAt(i);
            if (number != number || number == 0) {
                return null;
            }
            sorted[i] = number;
        }
        Arrays.sort(sorted);
        if (descending) {
            for (int i = 0, j = size - 1; i < j; i++, j--) {
                double swapped = sorted[i];
                sorted[i] = sorted[j];
                sorted[j] = swapped;
            }
        }
        return PhpArray.ofDoubles(sorted, size);
    }

    private static PhpArray strings(PhpArray array, boolean descending) {
        String[] sorted = new String[array.size()];
        int count = 0;
        for (int position = array.first(); position >= 0; position = array.next(position)) {
            if (!(Elements.carried(array, position) instanceof String string)) {
                return null;
            }
            sorted[count++] = string;
        }
        Arrays.sort(sorted);
        if (descending) {
            for (int i = 0, j = count - 1; i < j; i++, j--) {
                String swapped = sorted[i];
                sorted[i] = sorted[j];
                sorted[j] = swapped;
            }
        }
        return PhpArray.ofStrings(sorted);
    }
}
