package dev.phpc.ext.core.engine;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.DeclarationIndex;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.link.Builtins;
import dev.phpc.runtime.objects.Names;


/// Which functions and extensions there are.
final class FunctionFunctions {
    private FunctionFunctions() {
    }

    @PhpFunction(value = "function_exists(string $function): bool", effects = {Effect.READS_STATE})
    static boolean functionExists(Context ctx, String name) {
        return ctx.functions().find(name) != null;
    }

    @PhpFunction(value = "get_defined_functions(bool $exclude_disabled = true): array", effects = {Effect.READS_STATE})
    static PhpArray getDefinedFunctions(Context ctx, boolean excludeDisabled) {
        PhpArray internal = new PhpArray();
        for (DeclarationIndex.FunctionEntry entry : Builtins.installed().functionEntries()) {
            internal.append(Names.lower(entry.routine().signature().name()));
        }
        PhpArray user = new PhpArray();
        ctx.functions().declared().keySet().forEach(user::append);
        PhpArray both = new PhpArray();
        both.putOwned("internal", internal);
        both.putOwned("user", user);
        return both;
    }

    @PhpFunction(value = "extension_loaded(string $extension): bool", effects = {Effect.READS_STATE})
    static boolean extensionLoaded(String name) {
        String key = Names.lower(name);
        return Builtins.installed().extensions().stream().anyMatch(extension -> Names.lower(extension).equals(key));
    }

    @PhpFunction(value = "get_loaded_extensions(bool $zend_extensions = false): array", effects = {Effect.READS_STATE})
    static PhpArray getLoadedExtensions(boolean zendExtensions) {
        PhpArray names = new PhpArray();
        if (!zendExtensions) {
            Builtins.installed().extensions().forEach(names::append);
        }
        return names;
    }

    @PhpFunction(value = "get_extension_funcs(string $extension): array|false", effects = {Effect.READS_STATE})
    static Object getExtensionFuncs(String name) {
        String key = Names.lower(name).equals("zend") ? "core" : Names.lower(name);
        PhpArray names = new PhpArray();
        for (DeclarationIndex.FunctionEntry entry : Builtins.installed().functionEntries()) {
            if (Names.lower(entry.extension()).equals(key)) {
                names.append(Names.lower(entry.routine().signature().name()));
            }
        }
        return names.size() == 0 ? (Object) false : names;
    }

    @PhpFunction(value = "zend_version(): string", effects = {})
    static String zendVersion() {
        return "4.5.2";
    }
}
