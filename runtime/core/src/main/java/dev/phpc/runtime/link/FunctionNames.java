package dev.phpc.runtime.link;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.objects.FunctionTable;
import dev.phpc.runtime.objects.Routine;
import java.util.Arrays;

/// The functions that the code of a file calls by name, by their number in the file, once they have been found: a function stays declared until
/// the request ends. Only where a namespace has none of that name, so that the global one is meant, may a later declaration change that.
final class FunctionNames {
    private final Routine[] found;
    private final Routine[] global;
    private int namespaced;

    FunctionNames(int count) {
        found = new Routine[count];
        global = new Routine[count];
    }

    /// The function; null if there is none.
    Routine find(Context ctx, int number, String name) {
        Routine known = found[number];
        return known != null ? known : search(ctx.functions(), number, name);
    }

    private Routine search(FunctionTable table, int number, String name) {
        Routine routine = table.find(name);
        found[number] = routine;
        return routine;
    }

    /// The function of a namespace, or else the global one called `fallback`; null if there is neither.
    Routine find(Context ctx, int number, String name, String fallback) {
        FunctionTable table = ctx.functions();
        if (namespaced != table.namespaced()) {
            Arrays.fill(global, null);
            namespaced = table.namespaced();
        }
        Routine known = global[number];
        return known != null ? known : search(ctx, table, number, name, fallback);
    }

    private Routine search(Context ctx, FunctionTable table, int number, String name, String fallback) {
        Routine own = find(ctx, number, name);
        if (own != null) {
            return own;
        }
        Routine routine = table.find(fallback);
        global[number] = routine;
        return routine;
    }
}
