package dev.phpc.ext.intl;

import dev.phpc.runtime.Arguments;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpFunction;
import java.text.Normalizer;

/// Unicode's normal forms.
final class NormalizerFunctions {
    private NormalizerFunctions() { }

    /// The text in a normal form; false if it is not UTF-8.
    @PhpFunction(value = "normalizer_normalize(string $string, int $form = Normalizer::FORM_C): string|false", effects = {})
    static Object normalize(Context ctx, String string, long form) {
        return normalize(ctx, "normalizer_normalize", string, form);
    }

    static Object normalize(Context ctx, String function, String string, long form) {
        Normalizer.Form wanted = form(ctx, function, form);
        String text = Utf8Text.decode(string);
        return text == null ? (Object) false : (Object) Utf8Text.encode(Normalizer.normalize(text, wanted));
    }

    @PhpFunction(value = "normalizer_is_normalized(string $string, int $form = Normalizer::FORM_C): bool", effects = {})
    static boolean isNormalized(Context ctx, String string, long form) {
        return isNormalized(ctx, "normalizer_is_normalized", string, form);
    }

    static boolean isNormalized(Context ctx, String function, String string, long form) {
        Normalizer.Form wanted = form(ctx, function, form);
        String text = Utf8Text.decode(string);
        return text != null && Normalizer.isNormalized(text, wanted);
    }

    private static Normalizer.Form form(Context ctx, String function, long form) {
        if (form == PhpNormalizer.FORM_D) {
            return Normalizer.Form.NFD;
        } else if (form == PhpNormalizer.FORM_KD) {
            return Normalizer.Form.NFKD;
        } else if (form == PhpNormalizer.FORM_C) {
            return Normalizer.Form.NFC;
        } else if (form == PhpNormalizer.FORM_KC) {
            return Normalizer.Form.NFKC;
        }
        throw Arguments.wrongValue(ctx, function, 2, "form", "must be a a valid normalization form");
    }
}
