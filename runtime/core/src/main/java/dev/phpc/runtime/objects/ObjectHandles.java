package dev.phpc.runtime.objects;

/// Gives the objects of a request their numbers (`#3` in `var_dump`). Those of objects known to be gone are given out again, the last
/// freed first.
public final class ObjectHandles {
    private int next = 1;
    private int[] free = new int[16];
    private int freeCount;

    int take() {
        return freeCount == 0 ? next++ : free[--freeCount];
    }

    void giveBack(int handle) {
        if (freeCount == free.length) {
            free = java.util.Arrays.copyOf(free, freeCount * 2);
        }
        free[freeCount++] = handle;
    }
}
