package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.FloatStrings;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Finite floats in C's formats, correctly rounded from their exact value.
public final class FloatFormat {
    private FloatFormat() {}

    /// `%.*f`; zero has no sign.
    public static String fixed(double number, int precision) {
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
