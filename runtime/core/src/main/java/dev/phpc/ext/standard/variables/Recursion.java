package dev.phpc.ext.standard.variables;

import java.util.ArrayList;
import java.util.List;

/// The arrays and objects that a traversal is inside of.
final class Recursion {

    private final List<Object> path = new ArrayList<>();

    /// False if the traversal is inside of `container` already.
    boolean enter(Object container) {
        for (int i = path.size() - 1; i >= 0; i--) {
            if (path.get(i) == container) {
                return false;
            }
        }
        path.add(container);
        return true;
    }

    /// Leaves the container entered last.
    void leave() {
        path.removeLast();
    }
}
