package dev.phpc.ext.standard.math;

import dev.phpc.runtime.Arguments;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;

/// Powers, logarithms, angles, and the constants of mathematics.
final class Elementary {
    @PhpConstant("M_E")
    static final double M_E = Math.E;

    @PhpConstant("M_LOG2E")
    static final double M_LOG2E = 1.4426950408889634074;

    @PhpConstant("M_LOG10E")
    static final double M_LOG10E = 0.43429448190325182765;

    @PhpConstant("M_LN2")
    static final double M_LN2 = 0.69314718055994530942;

    @PhpConstant("M_LN10")
    static final double M_LN10 = 2.30258509299404568402;

    @PhpConstant("M_PI")
    static final double M_PI = Math.PI;

    @PhpConstant("M_PI_2")
    static final double M_PI_2 = 1.57079632679489661923;

    @PhpConstant("M_PI_4")
    static final double M_PI_4 = 0.78539816339744830962;

    @PhpConstant("M_1_PI")
    static final double M_1_PI = 0.31830988618379067154;

    @PhpConstant("M_2_PI")
    static final double M_2_PI = 0.63661977236758134308;

    @PhpConstant("M_SQRTPI")
    static final double M_SQRTPI = 1.77245385090551602729;

    @PhpConstant("M_2_SQRTPI")
    static final double M_2_SQRTPI = 1.12837916709551257390;

    @PhpConstant("M_LNPI")
    static final double M_LNPI = 1.14472988584940017414;

    @PhpConstant("M_EULER")
    static final double M_EULER = 0.57721566490153286061;

    @PhpConstant("M_SQRT2")
    static final double M_SQRT2 = 1.41421356237309504880;

    @PhpConstant("M_SQRT1_2")
    static final double M_SQRT1_2 = 0.70710678118654752440;

    @PhpConstant("M_SQRT3")
    static final double M_SQRT3 = 1.73205080756887729352;

    @PhpConstant("INF")
    static final double INF = Double.POSITIVE_INFINITY;

    @PhpConstant("NAN")
    static final double NAN = Double.NaN;

    private Elementary() {}

    @PhpFunction(value = "pi(): float", effects = {})
    static double pi() {
        return Math.PI;
    }

    @PhpFunction(value = "sin(float $num): float", effects = {})
    static double sin(double num) {
        return Math.sin(num);
    }

    @PhpFunction(value = "cos(float $num): float", effects = {})
    static double cos(double num) {
        return Math.cos(num);
    }

    @PhpFunction(value = "tan(float $num): float", effects = {})
    static double tan(double num) {
        return Math.tan(num);
    }

    @PhpFunction(value = "asin(float $num): float", effects = {})
    static double asin(double num) {
        return Math.asin(num);
    }

    @PhpFunction(value = "acos(float $num): float", effects = {})
    static double acos(double num) {
        return Math.acos(num);
    }

    @PhpFunction(value = "atan(float $num): float", effects = {})
    static double atan(double num) {
        return Math.atan(num);
    }

    @PhpFunction(value = "atan2(float $y, float $x): float", effects = {})
    static double atan2(double y, double x) {
        return Math.atan2(y, x);
    }

    @PhpFunction(value = "sinh(float $num): float", effects = {})
    static double sinh(double num) {
        return Math.sinh(num);
    }

    @PhpFunction(value = "cosh(float $num): float", effects = {})
    static double cosh(double num) {
        return Math.cosh(num);
    }

    @PhpFunction(value = "tanh(float $num): float", effects = {})
    static double tanh(double num) {
        return Math.tanh(num);
    }

    @PhpFunction(value = "asinh(float $num): float", effects = {})
    static double asinh(double num) {
        double size = Math.abs(num);
        if (!Double.isFinite(num) || size < 0x1p-28) {
            return num;
        }
        double result;
        if (size > 0x1p28) {
            result = Math.log(size) + M_LN2;
        } else if (size > 2) {
            result = Math.log(2 * size + 1 / (Math.sqrt(size * size + 1) + size));
        } else {
            double square = size * size;
            result = Math.log1p(size + square / (1 + Math.sqrt(1 + square)));
        }
        return Math.copySign(result, num);
    }

    @PhpFunction(value = "acosh(float $num): float", effects = {})
    static double acosh(double num) {
        if (num < 1) {
            return Double.NaN;
        }
        if (num > 0x1p28) {
            return Math.log(num) + M_LN2;
        }
        if (num > 2) {
            return Math.log(2 * num - 1 / (num + Math.sqrt(num * num - 1)));
        }
        double above = num - 1;
        return Math.log1p(above + Math.sqrt(2 * above + above * above));
    }

    @PhpFunction(value = "atanh(float $num): float", effects = {})
    static double atanh(double num) {
        double size = Math.abs(num);
        if (size < 0x1p-28) {
            return num;
        }
        double result = size < 0.5
                ? 0.5 * Math.log1p(2 * size + 2 * size * size / (1 - size))
                : 0.5 * Math.log1p(2 * size / (1 - size));
        return size > 1 ? Double.NaN : Math.copySign(result, num);
    }

    @PhpFunction(value = "exp(float $num): float", effects = {})
    static double exp(double num) {
        return Math.exp(num);
    }

    @PhpFunction(value = "expm1(float $num): float", effects = {})
    static double expm1(double num) {
        return Math.expm1(num);
    }

    @PhpFunction(value = "log1p(float $num): float", effects = {})
    static double log1p(double num) {
        return Math.log1p(num);
    }

    @PhpFunction(value = "log10(float $num): float", effects = {})
    static double log10(double num) {
        return Math.log10(num);
    }

    @PhpFunction(value = "log(float $num, float $base = M_E): float", effects = {})
    static double log(Context ctx, double num, double base) {
        if (base == M_E) {
            return Math.log(num);
        }
        if (base == 2) {
            return log2(num);
        }
        if (base == 10) {
            return Math.log10(num);
        }
        if (base == 1) {
            return Double.NaN;
        }
        if (base <= 0) {
            throw Arguments.wrongValue(ctx, "log", 2, "base", "must be greater than 0");
        }
        return Math.log(num) / Math.log(base);
    }

    /// Exact for powers of two.
    private static double log2(double num) {
        int exponent = Math.getExponent(num);
        return num > 0 && num == Math.scalb(1.0, exponent) ? exponent : Math.log(num) / M_LN2;
    }

    @PhpFunction(value = "sqrt(float $num): float", effects = {})
    static double sqrt(double num) {
        return Math.sqrt(num);
    }

    @PhpFunction(value = "hypot(float $x, float $y): float", effects = {})
    static double hypot(double x, double y) {
        double large = Math.max(Math.abs(x), Math.abs(y));
        double small = Math.min(Math.abs(x), Math.abs(y));
        if (!(large < 0x1p500 && small > 0x1p-500) || small <= large * 0x1p-54) {
            return Math.hypot(x, y);
        }
        // One step of Newton's method with the rounding errors that fused multiplication reveals.
        double root = Math.sqrt(Math.fma(large, large, small * small));
        double rootSquare = root * root;
        double largeSquare = large * large;
        double error = Math.fma(-small, small, rootSquare - largeSquare)
                + Math.fma(root, root, -rootSquare) - Math.fma(large, large, -largeSquare);
        return root - error / (2 * root);
    }

    @PhpFunction(value = "deg2rad(float $num): float", effects = {})
    static double deg2rad(double num) {
        return num / 180.0 * Math.PI;
    }

    @PhpFunction(value = "rad2deg(float $num): float", effects = {})
    static double rad2deg(double num) {
        return num / Math.PI * 180.0;
    }

    @PhpFunction(value = "is_finite(float $num): bool", effects = {})
    static boolean isFinite(double num) {
        return Double.isFinite(num);
    }

    @PhpFunction(value = "is_infinite(float $num): bool", effects = {})
    static boolean isInfinite(double num) {
        return Double.isInfinite(num);
    }

    @PhpFunction(value = "is_nan(float $num): bool", effects = {})
    static boolean isNan(double num) {
        return Double.isNaN(num);
    }
}
