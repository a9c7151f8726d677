package dev.phpc.ext.standard.arrays;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// `array_multisort`: sorts the rows of a table given by its columns, by the first column, then the second, and so on.
final class ArrayMultisort {
    private final Context ctx;
    private final List<Column> columns = new ArrayList<>();
    private Object pendingArray;
    private Long pendingOrder;
    private Long pendingFlags;

    private ArrayMultisort(Context ctx) {
        this.ctx = ctx;
    }

    /// A column with the direction and the kind of comparison given after it.
    private record Column(Object argument, HybridSort.Entry[] entries, Comparator<Object> order) {}

    @PhpFunction(
            value = "array_multisort(#[PreferReference] &$array, #[PreferReference] &...$rest): true",
            effects = Effect.CALLS_BACK)
    static boolean multisort(Context ctx, Object array, Object[] rest) {
        ArrayMultisort sort = new ArrayMultisort(ctx);
        sort.take(1, array);
        for (int i = 0; i < rest.length; i++) {
            sort.take(i + 2, rest[i]);
        }
        sort.finishColumn();
        sort.run();
        return true;
    }

    private void take(int number, Object argument) {
        switch (Slot.value(argument)) {
            case PhpArray array -> {
                finishColumn();
                pendingArray = argument;
            }
            case Long flag -> takeFlag(number, flag);
            case null, default -> throw Errors.typeError(ctx, argument(number) + " must be an array or a sort flag");
        }
    }

    private void takeFlag(int number, long flag) {
        long kind = flag & ~SortOrder.FLAG_CASE;
        boolean isOrder = kind == SortOrder.ASCENDING || kind == SortOrder.DESCENDING;
        if (!isOrder && (kind < SortOrder.REGULAR || kind > SortOrder.NATURAL)) {
            throw Errors.valueError(ctx, argument(number) + " must be a valid sort flag");
        }
        if (pendingArray == null || (isOrder ? pendingOrder : pendingFlags) != null) {
            throw Errors.typeError(ctx, argument(number) + " must be an array or a sort flag that has not already been specified");
        }
        if (isOrder) {
            pendingOrder = kind;
        } else {
            pendingFlags = flag;
        }
    }

    private static String argument(int number) {
        return "array_multisort(): Argument #" + number + (number == 1 ? " ($array)" : "");
    }

    private void finishColumn() {
        if (pendingArray == null) {
            return;
        }
        Comparator<Object> order = SortOrder.ofValues(ctx, pendingFlags == null ? SortOrder.REGULAR : pendingFlags);
        boolean descending = pendingOrder != null && pendingOrder == SortOrder.DESCENDING;
        PhpArray array = (PhpArray) Slot.value(pendingArray);
        columns.add(new Column(pendingArray, ArraySorting.entries(array), descending ? SortOrder.downwards(order) : order));
        pendingArray = null;
        pendingOrder = null;
        pendingFlags = null;
    }

    private void run() {
        int size = columns.getFirst().entries.length;
        for (Column column : columns) {
            if (column.entries.length != size) {
                throw Errors.valueError(ctx, "Array sizes are inconsistent");
            }
        }
        HybridSort.Entry[] rows = new HybridSort.Entry[size];
        for (int row = 0; row < size; row++) {
            rows[row] = new HybridSort.Entry(null, null, null, row);
        }
        HybridSort.sort(rows, this::compareRows);
        for (Column column : columns) {
            if (column.argument instanceof Ref variable) {
                Elements.replace(variable, reordered(column, rows));
            }
        }
    }

    private int compareRows(HybridSort.Entry left, HybridSort.Entry right) {
        for (Column column : columns) {
            int result = column.order.compare(column.entries[left.position].value, column.entries[right.position].value);
            if (result != 0) {
                return result;
            }
        }
        return 0;
    }

    private static PhpArray reordered(Column column, HybridSort.Entry[] rows) {
        PhpArray array = new PhpArray(rows.length);
        for (HybridSort.Entry row : rows) {
            HybridSort.Entry entry = column.entries[row.position];
            if (entry.key instanceof String name) {
                array.putSlot(name, entry.slot);
            } else {
                array.appendSlot(entry.slot);
            }
        }
        return array;
    }
}
