package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;

/// Locales: there is C, and C with UTF-8, which differ in their names only.
public final class Locales {
    @PhpConstant("LC_CTYPE")
    static final long LC_CTYPE = 0;

    @PhpConstant("LC_NUMERIC")
    static final long LC_NUMERIC = 1;

    @PhpConstant("LC_TIME")
    static final long LC_TIME = 2;

    @PhpConstant("LC_COLLATE")
    static final long LC_COLLATE = 3;

    @PhpConstant("LC_MONETARY")
    static final long LC_MONETARY = 4;

    @PhpConstant("LC_MESSAGES")
    static final long LC_MESSAGES = 5;

    @PhpConstant("LC_ALL")
    static final long LC_ALL = 6;

    private static final int LONGEST_NAME = 255;

    private String current = "C";

    private Locales() {}

    /// The name of the first locale there is, or false; the name "0" asks for the current one.
    @PhpFunction(
            value = "setlocale(int $category, $locales, ...$rest): string|false",
            effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static Object setlocale(Context ctx, long category, Object locales, Object[] rest) {
        Locales state = ctx.state(Locales.class, Locales::new);
        if (locales instanceof PhpArray list) {
            for (int at = list.first(); at >= 0; at = list.next(at)) {
                Object chosen = state.choose(ctx, category, list.valueAt(at));
                if (chosen != null) {
                    return chosen;
                }
            }
        } else {
            Object chosen = state.choose(ctx, category, locales);
            if (chosen != null) {
                return chosen;
            }
        }
        for (Object locale : rest) {
            Object chosen = state.choose(ctx, category, locale);
            if (chosen != null) {
                return chosen;
            }
        }
        return false;
    }

    /// Null if there is no such locale.
    private Object choose(Context ctx, long category, Object locale) {
        String name = Conversions.toString(ctx, locale);
        if (name.equals("0")) {
            return current;
        }
        if (name.length() >= LONGEST_NAME) {
            ctx.warning("setlocale(): Specified locale name is too long");
            return false;
        }
        if (category < LC_CTYPE || category > LC_ALL) {
            return null;
        }
        String known = switch (LetterCase.strtolower(name)) {
            case "c", "posix", "" -> "C";
            case "c.utf-8", "c.utf8" -> name;
            default -> null;
        };
        if (known != null) {
            current = known;
        }
        return known;
    }

    @PhpFunction(value = "localeconv(): array", effects = {})
    static PhpArray localeconv() {
        PhpArray conventions = new PhpArray();
        conventions.put("decimal_point", ".");
        for (String name : new String[] {
            "thousands_sep", "int_curr_symbol", "currency_symbol", "mon_decimal_point", "mon_thousands_sep", "positive_sign", "negative_sign"
        }) {
            conventions.put(name, "");
        }
        for (String name : new String[] {
            "int_frac_digits", "frac_digits", "p_cs_precedes", "p_sep_by_space", "n_cs_precedes", "n_sep_by_space", "p_sign_posn", "n_sign_posn"
        }) {
            conventions.put(name, (Object) 127L);
        }
        conventions.put("grouping", new PhpArray());
        conventions.put("mon_grouping", new PhpArray());
        return conventions;
    }
}
