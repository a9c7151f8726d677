package dev.phpc.ext.standard.arrays;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.PhpResource;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.objects.Objects;
import dev.phpc.runtime.objects.PhpObject;

/// `array_column`: one column of a list of rows, which are arrays or objects.
final class ArrayColumns {
    /// Stands for a cell that is not there.
    private static final Object ABSENT = new Object();

    private ArrayColumns() {}

    @PhpFunction(
            value = "array_column(array $array, int|string|null $column_key, int|string|null $index_key = null): array",
            effects = Effect.CALLS_BACK)
    static PhpArray column(Context ctx, PhpArray array, Object columnKey, Object indexKey) {
        PhpArray column = new PhpArray();
        for (int position = array.first(); position >= 0; position = array.next(position)) {
            Object row = array.valueAt(position);
            Object value = columnKey == null ? row : cell(ctx, row, columnKey);
            if (value != ABSENT) {
                Object index = indexKey == null ? ABSENT : cell(ctx, row, indexKey);
                add(ctx, column, index, value);
            }
        }
        return column;
    }

    private static Object cell(Context ctx, Object row, Object key) {
        if (row instanceof PhpArray array) {
            int position = array.positionOf(key);
            return position < 0 ? ABSENT : array.valueAt(position);
        }
        if (row instanceof PhpObject object) {
            String name = key.toString();
            if (Objects.issetProperty(ctx, object, name, null)) {
                return Objects.getProperty(ctx, object, name, null);
            }
        }
        return ABSENT;
    }

    private static void add(Context ctx, PhpArray column, Object index, Object value) {
        if (index == ABSENT || index instanceof PhpArray || index instanceof PhpObject object && !isStringable(object)) {
            column.append(value);
            return;
        }
        switch (index) {
            case Long number -> column.put(number.longValue(), value);
            case PhpResource resource -> column.put(Conversions.toKey(ctx, resource), value);
            case PhpObject object -> column.put(Conversions.toString(ctx, object), value);
            default -> column.put(Conversions.toKey(ctx, index), value);
        }
    }

    private static boolean isStringable(PhpObject object) {
        return object.cls().isNamed("stringable");
    }
}
