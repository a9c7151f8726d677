package dev.phpc.ext.standard.arrays;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.link.ScopeAccess;

/// Variables from arrays and arrays from variables. Compiled code does this itself, for only it knows the variables: who gets here calls the
/// function by a name that is known at run time only, which PHP forbids.
final class VariableArrays {
    private VariableArrays() {
    }

    @PhpFunction(value = "extract(#[PreferReference] array &$array, int $flags = EXTR_OVERWRITE, string $prefix = \"\"): int", effects = Effect.WRITES_STATE)
    static long extract(Context ctx, Object array, long flags, String prefix) {
        throw ScopeAccess.dynamicCall(ctx, "extract");
    }

    @PhpFunction(value = "compact($var_name, ...$var_names): array", effects = Effect.READS_STATE)
    static PhpArray compact(Context ctx, Object name, Object[] names) {
        throw ScopeAccess.dynamicCall(ctx, "compact");
    }
}
