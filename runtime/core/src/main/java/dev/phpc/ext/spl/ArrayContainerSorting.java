package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.objects.PhpCallable;

/// Sorts the elements of an ArrayObject or ArrayIterator with the functions that sort arrays.
final class ArrayContainerSorting {
    private ArrayContainerSorting() {}

    static boolean sort(Context ctx, ArrayContainer container, String function, Object... arguments) {
        Ref elements = new Ref(container.elements(ctx).share());
        Object[] all = new Object[arguments.length + 1];
        all[0] = elements;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        container.sorting(true);
        try {
            PhpCallable.resolve(ctx, function).call(ctx, all);
        } finally {
            container.sorting(false);
        }
        container.replaceElements(ctx, (PhpArray) elements.get());
        return true;
    }
}
