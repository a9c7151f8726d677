package dev.phpc.runtime.objects;

import java.util.ArrayList;
import java.util.List;

/// Immutable lists that grow one element at a time, while declarations are built.
final class Lists {
    private Lists() {
    }

    static <T> List<T> plus(List<T> list, T element) {
        List<T> longer = new ArrayList<>(list.size() + 1);
        longer.addAll(list);
        longer.add(element);
        return List.copyOf(longer);
    }
}
