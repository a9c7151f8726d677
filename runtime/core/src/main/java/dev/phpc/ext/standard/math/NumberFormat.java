package dev.phpc.ext.standard.math;

import dev.phpc.ext.standard.strings.FloatFormat;
import dev.phpc.runtime.declare.PhpFunction;

/// `number_format`.
final class NumberFormat {
    private NumberFormat() {}

    /// `$num` with a mark between groups of three digits.
    @PhpFunction(
            value = "number_format(#[Accepts('int|float')] float $num, int $decimals = 0, ?string $decimal_separator = \".\", "
                    + "?string $thousands_separator = \",\"): string",
            effects = {})
    static String numberFormat(Object num, long decimals, String decimalSeparator, String thousandsSeparator) {
        String point = decimalSeparator == null ? "." : decimalSeparator;
        String comma = thousandsSeparator == null ? "," : thousandsSeparator;
        int places = (int) Math.max(-Integer.MAX_VALUE, Math.min(decimals, Integer.MAX_VALUE));
        if (num instanceof Long whole) {
            return places >= 0 ? grouped(whole.toString(), places, point, comma) : ofWhole(whole, places, comma);
        }
        double number = Rounding.halfUp((double) num, places);
        if (!Double.isFinite(number)) {
            return Double.isNaN(number) ? "nan" : number > 0 ? "inf" : "-inf";
        }
        String digits = FloatFormat.fixed(number, Math.min(Math.max(places, 0), 500));
        return grouped(digits, Math.max(places, 0), point, comma);
    }

    private static String ofWhole(long whole, int places, String comma) {
        java.math.BigDecimal rounded = new java.math.BigDecimal(whole).setScale(places, java.math.RoundingMode.HALF_UP);
        return grouped(rounded.setScale(0).toPlainString(), 0, "", comma);
    }

    /// @param number digits with a sign and a point
    private static String grouped(String number, int decimals, String point, String comma) {
        boolean negative = number.startsWith("-");
        int start = negative ? 1 : 0;
        int dot = number.indexOf('.');
        int end = dot < 0 ? number.length() : dot;
        StringBuilder out = new StringBuilder(number.length() * 2);
        if (negative) {
            out.append('-');
        }
        for (int i = start; i < end; i++) {
            if (i > start && (end - i) % 3 == 0) {
                out.append(comma);
            }
            out.append(number.charAt(i));
        }
        if (decimals > 0) {
            String fraction = dot < 0 ? "" : number.substring(dot + 1);
            out.append(point).append(fraction).repeat('0', decimals - fraction.length());
        }
        return out.toString();
    }
}
