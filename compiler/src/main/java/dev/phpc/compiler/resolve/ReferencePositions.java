package dev.phpc.compiler.resolve;

import dev.phpc.compiler.syntax.Param;
import dev.phpc.runtime.declare.Signature;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Where the functions that a name may stand for take references: the union over all of them.
final class ReferencePositions {
    private final BitSet positions = new BitSet();
    private final Set<String> names = new HashSet<>();
    private int variadicFrom = Integer.MAX_VALUE;

    void addAll(Signature signature) {
        for (int i = 0; i < signature.parameters().size(); i++) {
            Signature.Parameter parameter = signature.parameters().get(i);
            if (parameter.byReference() || parameter.preferReference()) {
                add(i, parameter.name(), parameter.variadic());
            }
        }
    }

    void addAll(List<Param> params) {
        for (int i = 0; i < params.size(); i++) {
            if (params.get(i).byReference()) {
                add(i, params.get(i).name().text(), params.get(i).variadic());
            }
        }
    }

    void addAll(ReferencePositions other) {
        positions.or(other.positions);
        names.addAll(other.names);
        variadicFrom = Math.min(variadicFrom, other.variadicFrom);
    }

    void add(int position, String name, boolean variadic) {
        positions.set(position);
        names.add(name);
        variadicFrom = variadic ? Math.min(variadicFrom, position) : variadicFrom;
    }

    boolean at(int position) {
        return positions.get(position) || position >= variadicFrom;
    }

    boolean named(String name) {
        return names.contains(name) || variadicFrom != Integer.MAX_VALUE;
    }

    /// Any at `position` or behind it: what an argument behind a spread may meet.
    boolean from(int position) {
        return positions.nextSetBit(position) >= 0 || variadicFrom != Integer.MAX_VALUE;
    }
}
