package dev.phpc.runtime.link;

import java.util.HashMap;
import java.util.Map;

/// What the JVM methods of one generated class are in PHP. Asked only when a trace or a diagnostic is made.
final class FrameTable {
    /// The table of a class; null for classes that are no units.
    private static final ClassValue<FrameTable> TABLES = new ClassValue<>() {
        @Override
        protected FrameTable computeValue(Class<?> type) {
            boolean ofUnit = type.getSuperclass() == CompiledUnit.class || type.getSuperclass() == UnitContinuation.class;
            return ofUnit ? new FrameTable(type) : null;
        }
    };

    /// A method's PHP function: `kind` is `file`, `function`, `->`, `::`, `closure` or `initializer`. A part of a large body runs within the method of
    /// the function itself, further out on the stack; only its line counts.
    record Entry(String function, String cls, String kind, boolean isPart) { }

    private final CompiledUnit unit;
    private final Map<String, Entry> entries = new HashMap<>();

    private FrameTable(Class<?> type) {
        try {
            unit = (CompiledUnit) type.getField("UNIT").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        String[] table = unit.frames();
        for (int i = 0; i + 3 < table.length; i += 4) {
            boolean isPart = table[i + 3].startsWith("+");
            entries.put(table[i], new Entry(table[i + 1], table[i + 2], isPart ? table[i + 3].substring(1) : table[i + 3], isPart));
        }
    }

    static FrameTable of(Class<?> type) {
        return TABLES.get(type);
    }

    CompiledUnit unit() {
        return unit;
    }

    /// Null for methods that are no PHP functions.
    Entry entry(String method) {
        return entries.get(method);
    }
}
