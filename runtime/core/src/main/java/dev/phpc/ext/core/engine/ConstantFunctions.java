package dev.phpc.ext.core.engine;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.declare.DeclarationIndex;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.link.Builtins;
import dev.phpc.runtime.objects.CallSites;
import dev.phpc.runtime.objects.Cloning;
import dev.phpc.runtime.objects.ConstantTable;
import dev.phpc.runtime.objects.NamedConstants;
import dev.phpc.runtime.objects.PhpObject;

import java.util.Map;

/// Constants made and looked for at run time.
final class ConstantFunctions {
    private ConstantFunctions() {
    }

    @PhpFunction(value = "define(string $constant_name, mixed $value, bool $case_insensitive = false): bool",
            effects = {Effect.WRITES_STATE})
    static boolean define(Context ctx, String name, Object value, boolean caseInsensitive) {
        if (name.contains("::")) {
            throw Errors.valueError(ctx, "define(): Argument #1 ($constant_name) cannot be a class constant");
        }
        if (caseInsensitive) {
            ctx.warning("define(): Argument #3 ($case_insensitive) is ignored since declaration of case-insensitive constants is no longer"
                    + " supported");
        }
        if (value instanceof PhpArray array) {
            rejectRecursion(ctx, array, 0);
        }
        String bare = name.startsWith("\\") ? name.substring(1) : name;
        if (bare.equals("__COMPILER_HALT_OFFSET__") || !ctx.constants().define(bare, value instanceof PhpArray array ? withoutReferences(array) : value)) {
            ctx.warning("Constant " + name + " already defined, this will be an error in PHP 9");
            return false;
        }
        return true;
    }

    /// The array, in which nothing will change any more.
    private static PhpArray withoutReferences(PhpArray array) {
        PhpArray plain = null;
        for (int at = array.first(); at >= 0; at = array.next(at)) {
            Object value = array.valueAt(at);
            Object kept = value instanceof PhpArray nested ? withoutReferences(nested) : value;
            if (kept != value || array.slotAt(at) instanceof Ref) {
                plain = plain == null ? array.copy() : plain;
                plain.putSlot(array.keyAt(at), kept);
            }
        }
        return (plain == null ? array : plain).share();
    }

    private static void rejectRecursion(Context ctx, PhpArray array, int depth) {
        if (depth > 200) {
            throw Errors.valueError(ctx, "define(): Argument #2 ($value) cannot be a recursive array");
        }
        for (int at = array.first(); at >= 0; at = array.next(at)) {
            if (array.valueAt(at) instanceof PhpArray nested) {
                rejectRecursion(ctx, nested, depth + 1);
            }
        }
    }

    @PhpFunction(value = "defined(string $constant_name): bool", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static boolean defined(Context ctx, String name) {
        return NamedConstants.find(ctx, name, CallSites.of(ctx).scope(), true) != ConstantTable.ABSENT;
    }

    @PhpFunction(value = "get_defined_constants(bool $categorize = false): array", effects = {Effect.READS_STATE})
    static PhpArray getDefinedConstants(Context ctx, boolean categorize) {
        PhpArray all = new PhpArray();
        for (DeclarationIndex.ConstantEntry entry : Builtins.installed().constantEntries()) {
            PhpArray group = categorize ? group(all, entry.extension()) : all;
            group.put(entry.name(), Builtins.installed().value(entry));
        }
        if (!ctx.constants().declared().isEmpty()) {
            PhpArray group = categorize ? group(all, "user") : all;
            for (Map.Entry<String, Object> entry : ctx.constants().declared().entrySet()) {
                group.put(entry.getKey(), entry.getValue());
            }
        }
        return all;
    }

    private static PhpArray group(PhpArray all, String extension) {
        if (all.get(extension) instanceof PhpArray group) {
            return group;
        }
        PhpArray group = new PhpArray();
        all.putOwned(extension, group);
        return group;
    }

    @PhpFunction(value = "clone(object $object, array $withProperties = []): object", effects = {Effect.READS_STATE, Effect.CALLS_BACK})
    static PhpObject copy(Context ctx, PhpObject object, PhpArray properties) {
        return Cloning.cloneWith(ctx, object, properties, CallSites.of(ctx).scope());
    }
}
