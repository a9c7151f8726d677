package dev.phpc.runtime;

/// What the core's own directives do when they change.
final class IniRules {

    private static final long LONGEST_ARGUMENT = 1_000_000;

    private IniRules() {}

    static void register(Ini ini) {
        ini.rule("error_reporting", IniRules::errorReporting);
        ini.rule("zend.assertions", IniRules::assertions);
        ini.rule("arg_separator.output", (ctx, value, starting) -> !value.isEmpty());
        ini.rule("arg_separator.input", (ctx, value, starting) -> !value.isEmpty());
        ini.rule("include_path", (ctx, value, starting) -> !value.isEmpty());
        ini.rule("zend.exception_string_param_max_len", (ctx, value, starting) -> {
            long length = NumericStrings.toLong(value);
            return length >= 0 && length <= LONGEST_ARGUMENT;
        });
        ini.rule("implicit_flush", IniRules::implicitFlush);
        for (String name : new String[] {"active", "bail", "callback", "exception", "warning"}) {
            ini.rule("assert." + name, (ctx, value, starting) -> {
                if (!starting) {
                    ctx.deprecated("ini_set(): assert." + name + " INI setting is deprecated");
                }
                return true;
            });
        }
    }

    private static boolean errorReporting(Context ctx, String value, boolean starting) {
        ctx.diagnostics().reporting(value.isEmpty() ? Diagnostics.ALL : (int) NumericStrings.toLong(value));
        return true;
    }

    /// Assertions that were compiled out can't come back, nor the other way round.
    private static boolean assertions(Context ctx, String value, boolean starting) {
        boolean compiled = ctx.ini().getLong("zend.assertions") >= 0;
        if (!starting && compiled != NumericStrings.toLong(value) >= 0) {
            ctx.warning("zend.assertions may be completely enabled or disabled only in php.ini");
            return false;
        }
        return true;
    }

    private static boolean implicitFlush(Context ctx, String value, boolean starting) {
        ctx.output().implicitFlush(!starting && Ini.isTrue(value));
        return true;
    }
}
