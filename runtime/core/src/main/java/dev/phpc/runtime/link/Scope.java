package dev.phpc.runtime.link;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import java.util.LinkedHashMap;
import java.util.Map;

/// Variables that are reached by name: the globals, and the locals of functions that use `$$x`, `include`, `extract` and the like.
/// Compiled code passes constant names; a name that is not a legal identifier is as good as any other.
public final class Scope {
    private final Map<String, Ref> variables = new LinkedHashMap<>();

    /// The variable's value; undefined ones warn and are null.
    public Object read(Context ctx, String name) {
        Ref ref = variables.get(name);
        return ref == null ? Variables.undefined(ctx, name) : ref.get();
    }

    /// The variable's value, or null where it is undefined.
    public Object quiet(String name) {
        Ref ref = variables.get(name);
        return ref == null ? null : ref.get();
    }

    public void write(String name, Object value) {
        ref(name).set(value);
    }

    /// The variable's cell, which comes into being with null.
    public Ref ref(String name) {
        Ref ref = variables.get(name);
        if (ref == null) {
            ref = new Ref();
            variables.put(name, ref);
        }
        return ref;
    }

    /// The variable's cell, or null where it is undefined.
    public Ref find(String name) {
        return variables.get(name);
    }

    public void bind(String name, Ref ref) {
        Ref old = variables.put(name, ref);
        if (old != null && old != ref) {
            old.release();
        }
    }

    public void unset(String name) {
        Ref old = variables.remove(name);
        if (old != null) {
            old.release();
        }
    }

    public boolean isset(String name) {
        Ref ref = variables.get(name);
        return ref != null && ref.get() != null;
    }

    public Map<String, Ref> variables() {
        return variables;
    }

    /// `get_defined_vars()`: values, with references kept as such.
    public PhpArray toArray() {
        PhpArray array = new PhpArray(variables.size());
        variables.forEach((name, ref) -> {
            if (ref.isHeldElsewhere()) {
                array.putSlot(name, ref.retain());
            } else {
                array.put(name, ref.get());
            }
        });
        return array;
    }
}
