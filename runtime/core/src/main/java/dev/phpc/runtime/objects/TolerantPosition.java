package dev.phpc.runtime.objects;

import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;

/// A place in an array that may gain, lose and move elements between two steps. It remembers keys besides the position: the
/// current one, and the following one in case the current element goes. Where the elements are made references it knows them again
/// when they get other keys because some came or went, as by `array_shift`.
public final class TolerantPosition {
    private static final int BEFORE = -2;

    private int position = BEFORE;
    private Object key;
    private Object followingKey;
    private Object following;
    private Ref element;
    private int size;

    /// Moves to the first element, or to the one after the current; false at the end. `array` is what the walked variable holds now.
    public boolean advance(PhpArray array) {
        position = position == BEFORE ? array.first() : after(array);
        if (position < 0) {
            return false;
        }
        key = array.keyAt(position);
        element = null;
        following = null;
        int next = array.next(position);
        followingKey = next < 0 ? null : array.keyAt(next);
        return true;
    }

    /// The current element has become this reference.
    void holds(Ref current, PhpArray array) {
        element = current;
        following = followingKey == null ? null : array.slot(followingKey);
        size = array.size();
    }

    private int after(PhpArray array) {
        int current = array.positionOf(key);
        boolean mayHaveMoved = element != null && array.size() != size;
        if (mayHaveMoved && (current < 0 || array.slotAt(current) != element)) {
            current = find(array, element);
        }
        if (current >= 0) {
            return array.next(current);
        }
        int next = followingKey == null ? -1 : array.positionOf(followingKey);
        int moved = !mayHaveMoved || following == null || next >= 0 && array.slotAt(next) == following ? -1 : find(array, following);
        return moved >= 0 ? moved : next >= 0 ? next : array.next(position - 1);
    }

    private static int find(PhpArray array, Object slot) {
        for (int at = array.first(); at >= 0; at = array.next(at)) {
            Object here = array.slotAt(at);
            if (here == slot || here instanceof Number && here.equals(slot)) {
                return at;
            }
        }
        return -1;
    }

    /// The position of the current element in `array`, or -1 if it was removed.
    public int in(PhpArray array) {
        return array.positionOf(key);
    }

    public Object key() {
        return key;
    }
}
