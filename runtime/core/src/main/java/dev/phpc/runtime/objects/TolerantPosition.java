package dev.phpc.runtime.objects;

import dev.phpc.runtime.PhpArray;

/// A place in an array that may gain, lose and move elements between two steps. It remembers keys besides the position: the
/// current one, and the following one in case the current element goes.
public final class TolerantPosition {
    private static final int BEFORE = -2;

    private int position = BEFORE;
    private Object key;
    private Object followingKey;

    /// Moves to the first element, or to the one after the current; false at the end. `array` is what the walked variable holds now.
    public boolean advance(PhpArray array) {
        position = position == BEFORE ? array.first() : after(array);
        if (position < 0) {
            return false;
        }
        key = array.keyAt(position);
        int following = array.next(position);
        followingKey = following < 0 ? null : array.keyAt(following);
        return true;
    }

    private int after(PhpArray array) {
        int current = array.positionOf(key);
        if (current >= 0) {
            return array.next(current);
        }
        int following = followingKey == null ? -1 : array.positionOf(followingKey);
        return following >= 0 ? following : array.next(position - 1);
    }

    /// The position of the current element in `array`, or -1 if it was removed.
    public int in(PhpArray array) {
        return array.positionOf(key);
    }

    public Object key() {
        return key;
    }
}
