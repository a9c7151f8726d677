package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Bytes;
import dev.phpc.runtime.FloatStrings;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Finite floats in C's formats, correctly rounded from their exact value.
public final class FloatFormat {
    private FloatFormat() {}

    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};
    /// Below this, a float with its point moved is off by less than 2⁻¹⁰.
    private static final double EXACT_ENOUGH = 0x1p42;

    /// `%.*f`; zero has no sign.
    public static String fixed(double number, int precision) {
        if (precision < POWERS.length) {
            double scaled = Math.abs(number) * POWERS[precision];
            double rounded = Math.rint(scaled);
            if (scaled < EXACT_ENOUGH && Math.abs(scaled - rounded) < 0.499) {
                return decimal((long) rounded, precision, number < 0);
            }
        }
        return exactly(number, precision);
    }

    /// `units` with the point that many digits from the end.
    private static String decimal(long units, int precision, boolean negative) {
        byte[] digits = new byte[24];
        int at = digits.length;
        long rest = units;
        for (int i = 0; rest != 0 || i <= precision; i++) {
            if (i == precision && i > 0) {
                digits[--at] = '.';
            }
            digits[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        if (negative) {
            digits[--at] = '-';
        }
        return Bytes.toString(digits, at, digits.length - at);
    }

    private static String exactly(double number, int precision) {
        String text = new BigDecimal(Math.abs(number)).setScale(precision, RoundingMode.HALF_EVEN).toPlainString();
        return number < 0 ? "-" + text : text;
    }

    /// `%.*e`, with as many digits in the exponent as it needs.
    static String exponent(double number, int precision, char letter) {
        BigDecimal decimal = new BigDecimal(Math.abs(number));
        String digits = "0".repeat(precision + 1);
        int exponent = 0;
        if (number != 0) {
            BigDecimal rounded = decimal.round(new MathContext(precision + 1, RoundingMode.HALF_EVEN));
            exponent = rounded.precision() - rounded.scale() - 1;
            digits = rounded.unscaledValue().toString();
            digits = digits.length() > precision ? digits.substring(0, precision + 1) : digits + "0".repeat(precision + 1 - digits.length());
        }
        return (number < 0 ? "-" : "") + digits.charAt(0) + (precision > 0 ? "." + digits.substring(1) : "")
                + letter + (exponent < 0 ? '-' : '+') + Math.abs(exponent);
    }

    /// `%.*G` as PHP writes it: without trailing zeros, and with `.0` in front of an exponent if there is but one digit.
    static String general(double number, int precision, char letter) {
        if (number == 0) {
            return 1 / number < 0 ? "-0" : "0";
        }
        String text = FloatStrings.format(number, precision < 0 ? FloatStrings.SHORTEST : Math.max(precision, 1));
        return letter == 'E' ? text : text.replace('E', 'e');
    }
}
