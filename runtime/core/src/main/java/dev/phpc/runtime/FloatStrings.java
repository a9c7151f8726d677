package dev.phpc.runtime;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Floats as PHP writes them: like C's `%.*G`, or with the fewest digits that read back the same.
public final class FloatStrings {

    /// The precision that stands for the shortest representation.
    public static final int SHORTEST = -1;

    private FloatStrings() {}

    /// With 17 significant digits or fewer if they suffice: `serialize_precision` -1.
    public static String shortest(double number) {
        return format(number, SHORTEST);
    }

    /// With `precision` significant digits, trailing zeros removed; precision -1 means the shortest form, 0 means 1.
    public static String format(double number, int precision) {
        if (number == (long) number && Math.abs(number) < wholeLimit(precision) && (number != 0 || 1 / number > 0)) {
            return Long.toString((long) number);
        }
        if (Double.isNaN(number)) {
            return "NAN";
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? "INF" : "-INF";
        }
        if (number == 0) {
            return 1 / number < 0 ? "-0" : "0";
        }
        BigDecimal decimal = digits(Math.abs(number), precision);
        String digits = decimal.unscaledValue().toString();
        int point = digits.length() - decimal.scale();
        return layOut(number < 0, withoutTrailingZeros(digits), point, precision < 0 ? 17 : Math.max(precision, 1));
    }

    /// Whole numbers below need no exponent.
    private static double wholeLimit(int precision) {
        return precision < 0 || precision >= 15 ? 1e15 : Math.pow(10, precision);
    }

    private static BigDecimal digits(double number, int precision) {
        // The smallest number: Java writes two digits where one is enough.
        BigDecimal shortest = number == Double.MIN_VALUE
                ? new BigDecimal("5e-324") : new BigDecimal(Double.toString(number));
        // Up to 15 digits, what reads back as the number is also what it is rounded to, unless the number has fewer bits than others.
        if (precision < 0 || precision <= 15 && shortest.precision() <= precision && number >= Double.MIN_NORMAL) {
            return shortest;
        }
        return new BigDecimal(number).round(new MathContext(Math.max(precision, 1), RoundingMode.HALF_EVEN));
    }

    private static String withoutTrailingZeros(String digits) {
        int end = digits.length();
        while (end > 1 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return digits.substring(0, end);
    }

    /// `0.digits × 10^point`, in exponent form if it would need more than `precision` places or begin with 0.0000.
    private static String layOut(boolean negative, String digits, int point, int precision) {
        StringBuilder text = new StringBuilder(24);
        if (negative) {
            text.append('-');
        }
        if (point < -3 || point > precision) {
            layOutExponent(text, digits, point - 1);
        } else if (point <= 0) {
            text.append("0.").repeat('0', -point).append(digits);
        } else if (digits.length() <= point) {
            text.append(digits).repeat('0', point - digits.length());
        } else {
            text.append(digits, 0, point).append('.').append(digits, point, digits.length());
        }
        return text.toString();
    }

    private static void layOutExponent(StringBuilder text, String digits, int exponent) {
        text.append(digits.charAt(0)).append('.');
        if (digits.length() == 1) {
            text.append('0');
        } else {
            text.append(digits, 1, digits.length());
        }
        text.append('E').append(exponent < 0 ? '-' : '+').append(Math.abs(exponent));
    }
}
