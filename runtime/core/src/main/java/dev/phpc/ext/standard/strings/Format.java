package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpThrow;

/// One run over a format of `sprintf`: `%[argument$][flags][width][.precision]specifier`.
public final class Format {
    /// Number of fixed arguments that says the values came in an array.
    public static final int FROM_ARRAY = -1;

    private static final int MAX_PRECISION = 53;
    private static final int NO_PRECISION = -2;

    private final Context ctx;
    private final String function;
    private final String format;
    private final Object[] values;
    private final int fixed;
    private final StringBuilder out;
    private int at;
    private int nextValue;
    private int firstMissing = -1;

    // The conversion being read.
    private boolean left;
    private boolean plus;
    private char padding;
    private int width;
    private int precision;

    /// @param fixed the number of arguments that came before the values, or [#FROM_ARRAY]
    public Format(Context ctx, String function, String format, Object[] values, int fixed) {
        this.ctx = ctx;
        this.function = function;
        this.format = format;
        this.values = values;
        this.fixed = fixed;
        this.out = new StringBuilder(format.length() + 32);
        run();
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void run() {
        int length = format.length();
        while (at < length) {
            int percent = format.indexOf('%', at);
            if (percent < 0) {
                out.append(format, at, length);
                break;
            }
            out.append(format, at, percent);
            at = percent + 1;
            if (at < length && format.charAt(at) == '%') {
                out.append('%');
                at++;
            } else {
                conversion();
            }
        }
        if (firstMissing >= 0) {
            throw tooFew();
        }
    }

    private PhpThrow tooFew() {
        if (fixed == FROM_ARRAY) {
            return Errors.valueError(ctx, "The arguments array must contain " + (firstMissing + 1)
                    + " items, " + values.length + " given");
        }
        return Errors.argumentCountError(ctx, (firstMissing + 1 + fixed) + " arguments are required, "
                + (values.length + fixed) + " given");
    }

    private void conversion() {
        left = false;
        plus = false;
        padding = ' ';
        width = 0;
        precision = NO_PRECISION;
        int argument = argumentNumber();
        flags();
        if (peek() == '*') {
            at++;
            width = fromArgument("Width", 0);
        } else if (isDigit(peek())) {
            width = number("Width must be between 0 and 2147483647");
        }
        if (peek() == '.') {
            at++;
            precision = precision();
        }
        if (peek() == 'l') {
            at++;
        }
        if (at >= format.length()) {
            throw Errors.valueError(ctx, "Missing format specifier at end of string");
        }
        char specifier = format.charAt(at++);
        int index = argument >= 0 ? argument : nextValue++;
        if (index >= values.length) {
            firstMissing = Math.max(firstMissing, index);
        } else {
            convert(specifier, values[index]);
        }
    }

    private int precision() {
        if (peek() == '*') {
            at++;
            return fromArgument("Precision", -1);
        }
        return isDigit(peek()) ? number("Precision must be between 0 and 2147483647") : 0;
    }

    private int clamp(int requested) {
        if (requested > MAX_PRECISION) {
            ctx.notice(function + "(): Requested precision of " + requested + " digits was truncated to PHP maximum of "
                    + MAX_PRECISION + " digits");
            return MAX_PRECISION;
        }
        return requested;
    }

    /// The index in front of a `$`, or -1 if there is none.
    private int argumentNumber() {
        int end = at;
        while (end < format.length() && isDigit(format.charAt(end))) {
            end++;
        }
        if (end >= format.length() || format.charAt(end) != '$') {
            return -1;
        }
        int number = number("Argument number specifier must be greater than zero and less than 2147483647");
        if (number == 0) {
            throw Errors.valueError(ctx, "Argument number specifier must be greater than zero and less than 2147483647");
        }
        at++;
        return number - 1;
    }

    private void flags() {
        for (; at < format.length(); at++) {
            switch (format.charAt(at)) {
                case '-' -> left = true;
                case '+' -> plus = true;
                case '0', ' ' -> padding = format.charAt(at);
                case '\'' -> {
                    if (at + 1 >= format.length()) {
                        throw Errors.valueError(ctx, "Missing padding character");
                    }
                    padding = format.charAt(++at);
                }
                default -> {
                    return;
                }
            }
        }
    }

    /// A width or precision that `*` takes from the values.
    private int fromArgument(String what, int least) {
        int argument = argumentNumber();
        int index = argument >= 0 ? argument : nextValue++;
        if (index >= values.length) {
            firstMissing = Math.max(firstMissing, index);
            return 0;
        }
        if (!(values[index] instanceof Long number)) {
            throw Errors.valueError(ctx, what + " must be an integer");
        }
        if (number < least || number > Integer.MAX_VALUE) {
            throw Errors.valueError(ctx, what + " must be between " + least + " and 2147483647");
        }
        return (int) (long) number;
    }

    private int number(String problem) {
        long number = 0;
        for (; at < format.length() && isDigit(format.charAt(at)); at++) {
            number = Math.min(number * 10 + format.charAt(at) - '0', Integer.MAX_VALUE);
        }
        if (number == Integer.MAX_VALUE) {
            throw Errors.valueError(ctx, problem);
        }
        return (int) number;
    }

    private void convert(char specifier, Object value) {
        switch (specifier) {
            case '%' -> out.append('%');
            case 's' -> string(Conversions.toString(ctx, value));
            case 'd' -> integer(Conversions.toLong(ctx, value));
            case 'u' -> {
                padding = left && padding == '0' ? ' ' : padding;
                pad(Long.toUnsignedString(Conversions.toLong(ctx, value)), false);
            }
            case 'c' -> out.append((char) (Conversions.toLong(ctx, value) & 0xff));
            case 'o' -> bits(Long.toOctalString(Conversions.toLong(ctx, value)));
            case 'x' -> bits(Long.toHexString(Conversions.toLong(ctx, value)));
            case 'X' -> bits(LetterCase.strtoupper(Long.toHexString(Conversions.toLong(ctx, value))));
            case 'b' -> bits(Long.toBinaryString(Conversions.toLong(ctx, value)));
            case 'e', 'E', 'f', 'F', 'g', 'G', 'h', 'H' -> floating(specifier, Conversions.toDouble(ctx, value));
            default -> throw unknown(specifier);
        }
    }

    private PhpThrow unknown(char specifier) {
        return Errors.valueError(ctx, "Unknown format specifier \"" + specifier + "\"");
    }

    private void string(String text) {
        pad(precision >= 0 && precision < text.length() ? text.substring(0, precision) : text, false);
    }

    /// With a precision PHP prints nothing but the padding.
    private void bits(String digits) {
        pad(precision == NO_PRECISION ? digits : "", false);
    }

    private void integer(long number) {
        padding = left && padding == '0' ? ' ' : padding;
        String digits = Long.toString(number);
        pad(plus && number >= 0 ? "+" + digits : digits, number < 0 || plus);
    }

    private void floating(char specifier, double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            out.append(Double.isNaN(number) ? "NaN" : number > 0 ? "INF" : "-INF");
            return;
        }
        int digits = precision == NO_PRECISION ? 6 : clamp(precision);
        String text = switch (specifier) {
            case 'f', 'F' -> FloatFormat.fixed(number, Math.max(digits, 0));
            case 'e', 'E' -> FloatFormat.exponent(number, Math.max(digits, 0), specifier);
            default -> FloatFormat.general(number, digits, specifier == 'g' || specifier == 'h' ? 'e' : 'E');
        };
        boolean negative = text.startsWith("-");
        pad(plus && !negative ? "+" + text : text, negative || plus);
    }

    /// Appends in the width; zeros go between a sign and the digits.
    private void pad(String text, boolean signed) {
        int missing = width - text.length();
        if (missing <= 0) {
            out.append(text);
        } else if (left) {
            out.append(text).repeat(padding, missing);
        } else if (signed && padding == '0') {
            out.append(text.charAt(0)).repeat(padding, missing).append(text, 1, text.length());
        } else {
            out.repeat(padding, missing).append(text);
        }
    }

    private char peek() {
        return at < format.length() ? format.charAt(at) : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
