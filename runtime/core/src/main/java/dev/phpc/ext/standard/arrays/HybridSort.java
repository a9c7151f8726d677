package dev.phpc.ext.standard.arrays;

import java.util.Comparator;

/// PHP's sorting algorithm: insertion sort up to sixteen elements, quicksort above. The order in which elements are
/// compared is PHP's own, because callbacks see it and because the result of an inconsistent comparison depends on it.
///
/// The algorithm is not stable by itself; [#sort] makes it so by comparing positions where the comparison finds no
/// difference, as PHP does since 8.0.
public final class HybridSort {

    /// An element on its way through a sort. `position` is where it stood before.
    public static final class Entry {
        public final Object key;
        /// The raw slot: the element by value, or the reference cell it sits in.
        public final Object slot;
        public final Object value;
        final int position;

        public Entry(Object key, Object slot, Object value, int position) {
            this.key = key;
            this.slot = slot;
            this.value = value;
            this.position = position;
        }
    }

    private static final int INSERTION_LIMIT = 16;

    private final Entry[] entries;
    private final Comparator<Entry> order;

    private HybridSort(Entry[] entries, Comparator<Entry> order) {
        this.entries = entries;
        this.order = order;
    }

    /// Sorts in place and stably. `order` may be inconsistent: the sort still ends, as PHP's does.
    public static void sort(Entry[] entries, Comparator<Entry> order) {
        new HybridSort(entries, order).sort(0, entries.length);
    }

    private boolean greater(int left, int right) {
        return greater(entries[left], entries[right]);
    }

    private boolean greater(Entry left, Entry right) {
        int result = order.compare(left, right);
        return result > 0 || result == 0 && left.position > right.position;
    }

    private void swap(int left, int right) {
        Entry entry = entries[left];
        entries[left] = entries[right];
        entries[right] = entry;
    }

    private void sort(int from, int to) {
        int start = from;
        int end = to;
        while (end - start > INSERTION_LIMIT) {
            int boundary = partition(start, end);
            if (boundary - 1 - start < end - boundary) {
                sort(start, boundary - 1);
                start = boundary;
            } else {
                sort(boundary, end);
                end = boundary - 1;
            }
        }
        sortByInsertion(start, end);
    }

    /// Splits `[start, end)` around a pivot; returns the position after the pivot.
    private int partition(int start, int end) {
        int offset = (end - start) >> 1;
        int middle = start + offset;
        if ((end - start) >> 10 != 0) {
            int quarter = offset >> 1;
            sort5(start, start + quarter, middle, middle + quarter, end - 1);
        } else {
            sort3(start, middle, end - 1);
        }
        swap(start + 1, middle);
        int boundary = boundary(start + 1, end);
        swap(start + 1, boundary - 1);
        return boundary;
    }

    private int boundary(int pivot, int end) {
        int low = pivot + 1;
        int high = end - 1;
        while (true) {
            while (greater(pivot, low)) {
                if (++low == high) {
                    return low;
                }
            }
            if (--high == low) {
                return low;
            }
            while (greater(high, pivot)) {
                if (--high == low) {
                    return low;
                }
            }
            swap(low, high);
            if (++low == high) {
                return low;
            }
        }
    }

    private void sortByInsertion(int start, int end) {
        switch (end - start) {
            case 0, 1 -> { }
            case 2 -> sort2(start, start + 1);
            case 3 -> sort3(start, start + 1, start + 2);
            case 4 -> sort4(start, start + 1, start + 2, start + 3);
            case 5 -> sort5(start, start + 1, start + 2, start + 3, start + 4);
            default -> insertAll(start, end);
        }
    }

    private void insertAll(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (greater(i - 1, i)) {
                insert(i, i < start + 6 ? placeByOne(start, i) : placeByTwo(start, i));
            }
        }
    }

    private void insert(int from, int to) {
        Entry entry = entries[from];
        System.arraycopy(entries, to, entries, to + 1, from - to);
        entries[to] = entry;
    }

    private int placeByOne(int start, int i) {
        int place = i - 1;
        while (place != start) {
            place--;
            if (!greater(place, i)) {
                return place + 1;
            }
        }
        return place;
    }

    private int placeByTwo(int start, int i) {
        int place = i - 1;
        while (true) {
            place -= 2;
            if (!greater(place, i)) {
                place++;
                return greater(place, i) ? place : place + 1;
            }
            if (place == start) {
                return place;
            }
            if (place == start + 1) {
                place--;
                return greater(i, place) ? place + 1 : place;
            }
        }
    }

    private void sort2(int a, int b) {
        if (greater(a, b)) {
            swap(a, b);
        }
    }

    private void sort3(int a, int b, int c) {
        if (!greater(a, b)) {
            if (greater(b, c)) {
                swap(b, c);
                sort2(a, b);
            }
        } else if (!greater(c, b)) {
            swap(a, c);
        } else {
            swap(a, b);
            sort2(b, c);
        }
    }

    private void sort4(int a, int b, int c, int d) {
        sort3(a, b, c);
        if (greater(c, d)) {
            swap(c, d);
            if (greater(b, c)) {
                swap(b, c);
                sort2(a, b);
            }
        }
    }

    private void sort5(int a, int b, int c, int d, int e) {
        sort4(a, b, c, d);
        if (greater(d, e)) {
            swap(d, e);
            if (greater(c, d)) {
                swap(c, d);
                if (greater(b, c)) {
                    swap(b, c);
                    sort2(a, b);
                }
            }
        }
    }
}
