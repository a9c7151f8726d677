package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.objects.ObjectCasts;
import dev.phpc.runtime.objects.PhpObject;

/// What `__serialize` of heaps gives: the properties, and the flags with the elements in heap order.
record HeapSerialization(long flags, PhpArray elements) {

    static PhpArray form(Context ctx, PhpObject heap, boolean corrupted, long flags, PhpArray elements) {
        if (corrupted) {
            throw SplErrors.runtime(ctx, "Heap is corrupted, heap properties are no longer ensured.");
        }
        PhpArray state = new PhpArray();
        state.put("flags", flags);
        state.put("heap_elements", elements);
        return PhpArray.of(ObjectCasts.properties(ctx, heap), state);
    }

    static HeapSerialization parse(Context ctx, PhpObject heap, PhpArray data) {
        if (data.size() != 2 || !(data.get(0) instanceof PhpArray properties) || !(data.get(1) instanceof PhpArray state)
                || !(state.get("flags") instanceof Long flags) || !(state.get("heap_elements") instanceof PhpArray elements)) {
            throw invalid(ctx, heap);
        }
        RestoredProperties.restore(ctx, heap, properties);
        return new HeapSerialization(flags, elements);
    }

    static dev.phpc.runtime.PhpThrow invalid(Context ctx, PhpObject heap) {
        return dev.phpc.runtime.Errors.of(ctx, "Exception", "Invalid serialization data for " + heap.cls().name() + " object", 0);
    }
}
