package dev.phpc.ext.mbstring;

import java.util.Arrays;

/// A growing sequence of Unicode code points; [#BAD] stands for bytes that mean none.
final class CodePoints {
    static final int BAD = -1;

    private int[] values;
    private int size;

    CodePoints(int capacity) {
        values = new int[Math.max(capacity, 8)];
    }

    void add(int codePoint) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = codePoint;
    }

    void addAll(CodePoints other, int from, int to) {
        for (int i = from; i < to; i++) {
            add(other.values[i]);
        }
    }

    int get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }

    CodePoints range(int from, int to) {
        CodePoints part = new CodePoints(to - from);
        part.addAll(this, from, to);
        return part;
    }

    boolean hasBad() {
        for (int i = 0; i < size; i++) {
            if (values[i] == BAD) {
                return true;
            }
        }
        return false;
    }

    /// The first place from `from` on where `needle` stands, or -1.
    int indexOf(CodePoints needle, int from) {
        for (int i = Math.max(from, 0); i <= size - needle.size; i++) {
            if (matches(needle, i)) {
                return i;
            }
        }
        return -1;
    }

    /// The last place, not after `from`, where `needle` stands, or -1.
    int lastIndexOf(CodePoints needle, int from) {
        for (int i = Math.min(from, size - needle.size); i >= 0; i--) {
            if (matches(needle, i)) {
                return i;
            }
        }
        return -1;
    }

    boolean matches(CodePoints needle, int at) {
        return Arrays.equals(values, at, at + needle.size, needle.values, 0, needle.size);
    }
}
