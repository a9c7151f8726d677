package dev.phpc.ext.intl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpClassConstant;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.PhpObject;

/// Unicode's normal forms, as a class.
@PhpClass("class Normalizer")
public class PhpNormalizer extends PhpObject {
    @PhpClassConstant("public int FORM_D")
    static final long FORM_D = 4;
    @PhpClassConstant("public int NFD")
    static final long NFD = 4;
    @PhpClassConstant("public int FORM_KD")
    static final long FORM_KD = 8;
    @PhpClassConstant("public int NFKD")
    static final long NFKD = 8;
    @PhpClassConstant("public int FORM_C")
    static final long FORM_C = 16;
    @PhpClassConstant("public int NFC")
    static final long NFC = 16;
    @PhpClassConstant("public int FORM_KC")
    static final long FORM_KC = 32;
    @PhpClassConstant("public int NFKC")
    static final long NFKC = 32;

    public PhpNormalizer(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("static normalize(string $string, int $form = Normalizer::FORM_C): @tentative string|false")
    static Object normalize(Context ctx, String string, long form) {
        return NormalizerFunctions.normalize(ctx, "Normalizer::normalize", string, form);
    }

    @PhpMethod("static isNormalized(string $string, int $form = Normalizer::FORM_C): @tentative bool")
    static boolean isNormalized(Context ctx, String string, long form) {
        return NormalizerFunctions.isNormalized(ctx, "Normalizer::isNormalized", string, form);
    }
}
