package dev.phpc.ext.spl;

import dev.phpc.runtime.objects.PhpObject;
import java.util.HashMap;
import java.util.Map;

/// Objects with data, in the order they were added. An entry keeps its links when it is removed, so that an iteration standing at it
/// finds its way on.
final class ObjectEntries {
    static final class Entry {
        final Object key;
        final PhpObject object;
        Object data;
        private boolean removed;
        private Entry previous;
        private Entry next;

        Entry(Object key, PhpObject object, Object data) {
            this.key = key;
            this.object = object;
            this.data = data;
        }

        /// The entry after this one that is still there, or null.
        Entry following() {
            Entry entry = next;
            while (entry != null && entry.removed) {
                entry = entry.next;
            }
            return entry;
        }

        /// This entry, or if it was removed the one after it.
        Entry present() {
            return removed ? following() : this;
        }
    }

    private final Map<Object, Entry> entries = new HashMap<>();
    private Entry first;
    private Entry last;

    int size() {
        return entries.size();
    }

    Entry first() {
        return first;
    }

    Entry find(Object key) {
        return entries.get(key);
    }

    /// Adds an object, or changes the data of the one that is there.
    void put(Object key, PhpObject object, Object data) {
        Entry entry = entries.get(key);
        if (entry != null) {
            entry.data = data;
            return;
        }
        entry = new Entry(key, object, data);
        entries.put(key, entry);
        entry.previous = last;
        if (last == null) {
            first = entry;
        } else {
            last.next = entry;
        }
        last = entry;
    }

    boolean remove(Object key) {
        Entry entry = entries.remove(key);
        if (entry == null) {
            return false;
        }
        entry.removed = true;
        if (entry.previous == null) {
            first = entry.next;
        } else {
            entry.previous.next = entry.next;
        }
        if (entry.next == null) {
            last = entry.previous;
        } else {
            entry.next.previous = entry.previous;
        }
        return true;
    }
}
