package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;

/// One run of `pack`.
final class Packer {
    /// The repeater `*`.
    private static final int ALL = -1;
    private static final int NONE = -2;

    private final Context ctx;
    private final String format;
    private final Object[] values;
    private final StringBuilder out = new StringBuilder();
    private int at;
    private int next;

    Packer(Context ctx, String format, Object[] values) {
        this.ctx = ctx;
        this.format = format;
        this.values = values;
    }

    String pack() {
        while (at < format.length()) {
            char code = format.charAt(at++);
            code(code, repeater());
        }
        if (next < values.length) {
            ctx.warning("pack(): " + (values.length - next) + " arguments unused");
        }
        return out.toString();
    }

    private int repeater() {
        if (at < format.length() && format.charAt(at) == '*') {
            at++;
            return ALL;
        }
        long number = 0;
        int start = at;
        while (at < format.length() && LetterCase.isDigit(format.charAt(at))) {
            number = Math.min(number * 10 + format.charAt(at++) - '0', Integer.MAX_VALUE);
        }
        return at == start ? NONE : (int) number;
    }

    private void code(char code, int repeat) {
        switch (code) {
            case 'x', 'X', '@' -> position(code, repeat);
            case 'a', 'A', 'Z', 'h', 'H' -> {
                if (next >= values.length) {
                    throw Errors.valueError(ctx, "Type " + code + ": not enough arguments");
                }
                String text = Conversions.toString(ctx, values[next++]);
                if (code == 'h' || code == 'H') {
                    hexadecimal(code, text, repeat);
                } else {
                    text(code, text, repeat);
                }
            }
            default -> {
                if (Packing.integerSize(code) == 0 && Packing.floatSize(code) == 0) {
                    throw Errors.valueError(ctx, "Type " + code + ": unknown format code");
                }
                numbers(code, repeat);
            }
        }
    }

    private void position(char code, int repeat) {
        if (repeat == ALL) {
            ctx.warning("pack(): Type " + code + ": '*' ignored");
        }
        int count = repeat < 0 ? 1 : repeat;
        switch (code) {
            case 'x' -> out.repeat('\0', count);
            case 'X' -> {
                if (count > out.length()) {
                    ctx.warning("pack(): Type X: outside of string");
                }
                out.setLength(Math.max(0, out.length() - count));
            }
            default -> out.setLength(count);
        }
    }

    private void text(char code, String text, int repeat) {
        int length = repeat == NONE ? 1 : repeat == ALL ? text.length() + (code == 'Z' ? 1 : 0) : repeat;
        int copied = Math.min(text.length(), code == 'Z' ? Math.max(length - 1, 0) : length);
        out.append(text, 0, copied).repeat(code == 'A' ? ' ' : '\0', length - copied);
    }

    private void hexadecimal(char code, String text, int repeat) {
        int nibbles = repeat == NONE ? 1 : repeat == ALL ? text.length() : repeat;
        if (nibbles > text.length()) {
            ctx.warning("pack(): Type " + code + ": not enough characters in string");
            nibbles = text.length();
        }
        for (int i = 0; i < nibbles; i += 2) {
            int first = nibble(code, text.charAt(i));
            int second = i + 1 < nibbles ? nibble(code, text.charAt(i + 1)) : 0;
            out.append((char) (code == 'H' ? first << 4 | second : second << 4 | first));
        }
    }

    private int nibble(char code, char digit) {
        int value = digit < 0x80 ? Character.digit(digit, 16) : -1;
        if (value < 0) {
            ctx.warning("pack(): Type " + code + ": illegal hex digit " + digit);
            return 0;
        }
        return value;
    }

    private void numbers(char code, int repeat) {
        int count = repeat == NONE ? 1 : repeat == ALL ? values.length - next : repeat;
        if (count > values.length - next) {
            throw Errors.valueError(ctx, "Type " + code + ": too few arguments");
        }
        for (int i = 0; i < count; i++) {
            Object value = values[next++];
            int size = Packing.integerSize(code);
            if (size != 0) {
                bytes(Conversions.toLong(ctx, value), size);
            } else {
                double number = Conversions.toDouble(ctx, value);
                size = Packing.floatSize(code);
                bytes(Math.abs(size) == 4 ? Float.floatToRawIntBits((float) number) : Double.doubleToRawLongBits(number), size);
            }
        }
    }

    private void bytes(long number, int size) {
        int length = Math.abs(size);
        for (int i = 0; i < length; i++) {
            int shift = 8 * (size < 0 ? i : length - 1 - i);
            out.append((char) (number >>> shift & 0xff));
        }
    }
}
