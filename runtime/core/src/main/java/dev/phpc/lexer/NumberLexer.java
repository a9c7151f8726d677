package dev.phpc.lexer;

import java.math.BigInteger;

/// Numeric literals: where they end, and what they are worth.
public final class NumberLexer {

    private final LexerState state;

    NumberLexer(LexerState state) {
        this.state = state;
    }

    /// Adds the number that starts here.
    void next() {
        byte[] bytes = state.bytes;
        int start = state.position;
        if (bytes[start] == '0') {
            int radix = radixOf(bytes[start + 1]);
            if (radix != 0) {
                int end = digitsEnd(bytes, start + 2, radix);
                if (end > start + 2) {
                    integer(end);
                    return;
                }
            }
        }
        int end = digitsEnd(bytes, start, 10);
        boolean isFloat = false;
        if (bytes[end] == '.' ) {
            end = digitsEnd(bytes, end + 1, 10);
            isFloat = true;
        }
        if ((bytes[end] | 0x20) == 'e') {
            int exponent = bytes[end + 1] == '+' || bytes[end + 1] == '-' ? end + 2 : end + 1;
            int exponentEnd = digitsEnd(bytes, exponent, 10);
            if (exponentEnd > exponent) {
                end = exponentEnd;
                isFloat = true;
            }
        }
        if (isFloat) {
            state.emit(TokenKind.DNUMBER, end);
        } else {
            integer(end);
        }
    }

    private void integer(int end) {
        String text = state.source.substring(state.position, end);
        if (isBadOctal(text)) {
            state.emitError("Invalid numeric literal", kindOf(value(octalPrefix(text))), end);
        } else {
            state.emit(kindOf(value(text)), end);
        }
    }

    private static TokenKind kindOf(Object value) {
        return value instanceof Long ? TokenKind.LNUMBER : TokenKind.DNUMBER;
    }

    /// The digits of a bad octal number up to the first that is none.
    private static String octalPrefix(String text) {
        int end = 0;
        while (text.charAt(end) != '8' && text.charAt(end) != '9') {
            end++;
        }
        return text.charAt(end - 1) == '_' ? text.substring(0, end - 1) : text.substring(0, end);
    }

    /// What a literal denotes: a `Long`, or a `Double` where it is written as a float or is too large.
    public static Object value(String literal) {
        String text = literal.indexOf('_') < 0 ? literal : literal.replace("_", "");
        int radix = text.length() > 1 && text.charAt(0) == '0' ? radixOf((byte) text.charAt(1)) : 0;
        if (radix != 0) {
            return integer(text.substring(2), radix);
        }
        if (text.indexOf('.') >= 0 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            return Double.valueOf(text);
        }
        return text.length() > 1 && text.charAt(0) == '0' ? integer(text, 8) : integer(text, 10);
    }

    private static Object integer(String digits, int radix) {
        if (digits.length() <= 10 && radix <= 10 || digits.length() <= 15) {
            return Long.parseLong(digits, radix);
        }
        BigInteger value = new BigInteger(digits, radix);
        if (value.bitLength() < 64) {
            return value.longValue();
        }
        return radix == 10 ? Double.valueOf(digits) : (Object) value.doubleValue();
    }

    private static boolean isBadOctal(String text) {
        return text.length() > 1 && text.charAt(0) == '0' && radixOf((byte) text.charAt(1)) == 0
                && (text.indexOf('8') >= 0 || text.indexOf('9') >= 0);
    }

    static int radixOf(byte marker) {
        return switch (marker) {
            case 'x', 'X' -> 16;
            case 'b', 'B' -> 2;
            case 'o', 'O' -> 8;
            default -> 0;
        };
    }

    /// The end of the digits at `start`; single underscores may stand between two digits.
    static int digitsEnd(byte[] bytes, int start, int radix) {
        int i = start;
        while (Character.digit(bytes[i], radix) >= 0
                || bytes[i] == '_' && i > start && Character.digit(bytes[i - 1], radix) >= 0 && Character.digit(bytes[i + 1], radix) >= 0) {
            i++;
        }
        return i;
    }
}
