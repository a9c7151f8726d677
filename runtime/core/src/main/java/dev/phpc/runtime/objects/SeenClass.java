package dev.phpc.runtime.objects;

import java.util.Arrays;

/// What a place in the code found for objects of class `cls` in code of class `scope`.
///
/// A place keeps what it found first, and the rest in a table of its own by [PhpClass#number]: a place that sees a hundred classes finds
/// each at once.
abstract class SeenClass {
    private static final int FEWEST = 4;
    private static final int MOST = 128;

    final PhpClass cls;
    final PhpClass scope;

    SeenClass(PhpClass cls, PhpClass scope) {
        this.cls = cls;
        this.scope = scope;
    }

    /// Whether this is the entry of no class, or of one of another request.
    final boolean isOver(PhpClass now) {
        return cls == null || cls.context != now.context;
    }

    /// The entry of a table, whose length is a power of two; null if there is none.
    static <F extends SeenClass> F find(F[] table, PhpClass cls, PhpClass scope) {
        F entry = table[cls.number & table.length - 1];
        return entry != null && entry.cls == cls && entry.scope == scope ? entry : null;
    }

    /// The table with one more entry: itself, or a larger one. A table of length 1 is nobody's own.
    static <F extends SeenClass> F[] with(F[] table, F entry) {
        F[] room = table.length == 1 ? Arrays.copyOf(table, FEWEST) : table;
        while (room.length < MOST && isTaken(room, entry)) {
            room = larger(room);
        }
        room[entry.cls.number & room.length - 1] = entry;
        return room;
    }

    /// Stands another class of the same request there?
    private static boolean isTaken(SeenClass[] table, SeenClass entry) {
        SeenClass old = table[entry.cls.number & table.length - 1];
        return old != null && old.cls != entry.cls && !old.isOver(entry.cls);
    }

    private static <F extends SeenClass> F[] larger(F[] table) {
        F[] larger = Arrays.copyOf(table, table.length * 2);
        Arrays.fill(larger, null);
        for (F each : table) {
            if (each != null) {
                larger[each.cls.number & larger.length - 1] = each;
            }
        }
        return larger;
    }
}
