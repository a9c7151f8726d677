package dev.phpc.ext.spl;

import dev.phpc.runtime.PhpArray;

/// The place of an ArrayIterator in its array, which may change at any time. When the current element is removed, the one after it
/// becomes current; at the end, an element that is appended does.
final class ArrayPosition {
    private int position;
    private Object key;
    private Object followingKey;

    void rewind(PhpArray array) {
        stand(array, array.first());
    }

    private void stand(PhpArray array, int at) {
        if (at < 0) {
            position = array.last() + 1;
            key = null;
            followingKey = null;
            return;
        }
        position = at;
        key = array.keyAt(at);
        int following = array.next(at);
        followingKey = following < 0 ? null : array.keyAt(following);
    }

    /// The position of the current element, or -1 at the end.
    int in(PhpArray array) {
        if (key != null) {
            int at = array.positionOf(key);
            if (at >= 0) {
                return at;
            }
            if (followingKey != null && (at = array.positionOf(followingKey)) >= 0) {
                stand(array, at);
                return at;
            }
        }
        int at = array.size() == 0 ? -1 : position == 0 ? array.first() : array.next(position - 1);
        stand(array, at);
        return at;
    }

    void next(PhpArray array) {
        int at = in(array);
        if (at >= 0) {
            stand(array, array.next(at));
        }
    }
}
