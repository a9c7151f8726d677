package dev.phpc.ext.standard.configuration;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Directive;
import dev.phpc.runtime.Ini;
import dev.phpc.runtime.IniQuantity;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.link.Builtins;
import dev.phpc.runtime.objects.Names;

/// Reading and changing configuration directives.
final class IniFunctions {

    @PhpConstant("INI_USER")
    static final long USER = Directive.USER;

    @PhpConstant("INI_PERDIR")
    static final long PER_DIRECTORY = Directive.PER_DIRECTORY;

    @PhpConstant("INI_SYSTEM")
    static final long SYSTEM = Directive.SYSTEM;

    @PhpConstant("INI_ALL")
    static final long ALL = Directive.USER | Directive.PER_DIRECTORY | Directive.SYSTEM;

    private IniFunctions() {}

    @PhpFunction(value = "ini_get(string $option): string|false", effects = {Effect.READS_STATE})
    static Object get(Context ctx, String option) {
        String value = ctx.ini().get(option);
        return value == null ? (Object) false : value;
    }

    @PhpFunction(value = "ini_set(string $option, string|int|float|bool|null $value): string|false",
            effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static Object set(Context ctx, String option, Object value) {
        String before = ctx.ini().get(option);
        boolean done = ctx.ini().set(option, Conversions.toString(ctx, value));
        return done ? before : (Object) false;
    }

    @PhpFunction(value = "ini_alter(string $option, string|int|float|bool|null $value): string|false",
            effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static Object alter(Context ctx, String option, Object value) {
        return set(ctx, option, value);
    }

    @PhpFunction(value = "ini_restore(string $option): void", effects = {Effect.WRITES_STATE})
    static void restore(Context ctx, String option) {
        ctx.ini().restore(option);
    }

    @PhpFunction(value = "ini_get_all(?string $extension = null, bool $details = true): array|false",
            effects = {Effect.READS_STATE})
    static Object getAll(Context ctx, String extension, boolean details) {
        Ini ini = ctx.ini();
        PhpArray all = new PhpArray();
        String wanted = extension == null ? null : Names.lower(extension);
        for (Directive directive : ini.directives()) {
            if (wanted == null || wanted.equals(directive.extension())) {
                all.putOwned(directive.name(), details ? details(ini, directive) : ini.valueOrNull(directive));
            }
        }
        if (wanted != null && all.size() == 0 && !isExtension(wanted)) {
            ctx.warning("ini_get_all(): Extension \"" + extension + "\" cannot be found");
            return false;
        }
        return all;
    }

    private static boolean isExtension(String lowerName) {
        Builtins builtins = Builtins.installed();
        return builtins.functionEntries().stream().anyMatch(entry -> Names.lower(entry.extension()).equals(lowerName))
                || builtins.classEntries().stream().anyMatch(entry -> Names.lower(entry.extension()).equals(lowerName));
    }

    private static PhpArray details(Ini ini, Directive directive) {
        PhpArray details = new PhpArray();
        details.put("global_value", ini.globalValue(directive));
        details.put("local_value", ini.valueOrNull(directive));
        details.put("access", (Object) (long) directive.access());
        return details;
    }

    @PhpFunction(value = "ini_parse_quantity(string $shorthand): int", effects = {})
    static long parseQuantity(Context ctx, String shorthand) {
        IniQuantity quantity = IniQuantity.parse(shorthand);
        if (quantity.complaint() != null) {
            ctx.warning(quantity.complaint());
        }
        return quantity.value();
    }

    @PhpFunction(value = "get_cfg_var(string $option): array|string|false", effects = {Effect.READS_STATE})
    static Object getCfgVar(Context ctx, String option) {
        String value = ctx.ini().configured(option);
        return value == null ? (Object) false : value;
    }

    @PhpFunction(value = "set_include_path(string $include_path): string|false",
            effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static Object setIncludePath(Context ctx, String path) {
        return set(ctx, "include_path", path);
    }

    @PhpFunction(value = "get_include_path(): string|false", effects = {Effect.READS_STATE})
    static Object getIncludePath(Context ctx) {
        return get(ctx, "include_path");
    }

    @PhpFunction(value = "set_time_limit(int $seconds): bool", effects = {Effect.WRITES_STATE})
    static boolean setTimeLimit(Context ctx, long seconds) {
        return ctx.ini().set("max_execution_time", Long.toString(seconds));
    }

    @PhpFunction(value = "php_ini_loaded_file(): string|false", effects = {Effect.READS_STATE})
    static Object loadedFile(Context ctx) {
        String file = ctx.ini().configured("cfg_file_path");
        return file == null ? (Object) false : file;
    }

    @PhpFunction(value = "php_ini_scanned_files(): string|false", effects = {Effect.READS_STATE})
    static Object scannedFiles() {
        return false;
    }
}
