package dev.phpc.compiler.split;

import dev.phpc.compiler.ir.JvmClass;
import dev.phpc.compiler.ir.JvmMethod;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Names that nothing in a unit has yet.
final class UniqueNames {
    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> next = new HashMap<>();

    UniqueNames(JvmClass unit) {
        unit.methods().stream().map(JvmMethod::name).forEach(used::add);
    }

    String methodName(String wanted) {
        String name;
        do {
            name = wanted + next.merge(wanted, 1, Integer::sum);
        } while (!used.add(name));
        return name;
    }

    /// Classes of a unit begin with its name; the names of units have no `$` but for a number.
    String className(String wanted) {
        return wanted + next.merge(wanted, 1, Integer::sum);
    }
}
