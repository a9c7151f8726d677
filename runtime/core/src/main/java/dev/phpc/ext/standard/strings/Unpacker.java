package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;

/// One run of `unpack`: codes with names, `Nlength/a*text`.
final class Unpacker {
    private static final int ALL = -1;

    private final Context ctx;
    private final String format;
    private final String data;
    private final PhpArray result = new PhpArray();
    private int at;
    private int position;

    Unpacker(Context ctx, String format, String data) {
        this.ctx = ctx;
        this.format = format;
        this.data = data;
    }

    /// False if the data end too early.
    Object unpack() {
        while (at < format.length()) {
            char code = format.charAt(at++);
            int repeat = 1;
            int digits = at;
            if (at < format.length() && format.charAt(at) == '*') {
                repeat = ALL;
                at++;
            } else {
                long number = 0;
                while (at < format.length() && LetterCase.isDigit(format.charAt(at))) {
                    number = Math.min(number * 10 + format.charAt(at++) - '0', Integer.MAX_VALUE);
                }
                repeat = at > digits ? (int) number : 1;
            }
            int slash = format.indexOf('/', at);
            int end = slash < 0 ? format.length() : slash;
            String name = format.substring(at, end);
            at = end + 1;
            if (!code(code, repeat, name)) {
                return false;
            }
        }
        return result;
    }

    private boolean code(char code, int repeat, String name) {
        switch (code) {
            case 'X' -> {
                int back = repeat == ALL ? 0 : repeat;
                if (repeat == ALL) {
                    ctx.warning("unpack(): Type X: '*' ignored");
                }
                if (back > position) {
                    ctx.warning("unpack(): Type X: outside of string");
                }
                position = Math.max(0, position - back);
                return true;
            }
            case '@' -> {
                if (repeat <= data.length()) {
                    position = Math.max(repeat, 0);
                } else {
                    ctx.warning("unpack(): Type @: outside of string");
                    position = data.length();
                }
                return true;
            }
            case 'x' -> {
                if (repeat == ALL) {
                    ctx.warning("unpack(): Type x: '*' ignored");
                    repeat = 0;
                }
                return has(code, repeat) && skip(repeat);
            }
            case 'a', 'A', 'Z' -> {
                int length = repeat == ALL ? data.length() - position : repeat;
                return has(code, length) && put(name, text(code, length));
            }
            case 'h', 'H' -> {
                int nibbles = repeat == ALL ? 2 * (data.length() - position) : repeat;
                if (nibbles == Integer.MAX_VALUE) {
                    ctx.warning("unpack(): Type " + code + ": integer overflow");
                    return false;
                }
                return has(code, (nibbles + 1) / 2) && put(name, hexadecimal(code, nibbles));
            }
            default -> {
                int size = Math.abs(Packing.integerSize(code) + Packing.floatSize(code));
                if (size == 0) {
                    throw Errors.valueError(ctx, "Invalid format type " + code);
                }
                return numbers(code, size, repeat, name);
            }
        }
    }

    private boolean numbers(char code, int size, int repeat, String name) {
        for (int i = 1; repeat == ALL ? position + size <= data.length() : i <= repeat; i++) {
            if (!has(code, size)) {
                return false;
            }
            String key = repeat == 1 && !name.isEmpty() ? name : name + i;
            result.put(key, number(code));
            position += size;
        }
        return true;
    }

    private Object number(char code) {
        int size = Packing.integerSize(code);
        if (size == 0) {
            size = Packing.floatSize(code);
            long bits = bits(size);
            return Math.abs(size) == 4 ? (double) Float.intBitsToFloat((int) bits) : Double.longBitsToDouble(bits);
        }
        long bits = bits(size);
        return switch (code) {
            case 'c' -> (long) (byte) bits;
            case 's' -> (long) (short) bits;
            case 'i', 'l' -> (long) (int) bits;
            default -> bits;
        };
    }

    private long bits(int size) {
        int length = Math.abs(size);
        long bits = 0;
        for (int i = 0; i < length; i++) {
            int shift = 8 * (size < 0 ? i : length - 1 - i);
            bits |= (long) data.charAt(position + i) << shift;
        }
        return bits;
    }

    private String text(char code, int length) {
        String text = data.substring(position, position + length);
        position += length;
        if (code == 'Z') {
            int nul = text.indexOf('\0');
            return nul < 0 ? text : text.substring(0, nul);
        }
        int end = text.length();
        while (code == 'A' && end > 0 && " \t\r\n\0".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private String hexadecimal(char code, int nibbles) {
        StringBuilder text = new StringBuilder(nibbles);
        for (int i = 0; i < nibbles; i++) {
            char c = data.charAt(position + i / 2);
            boolean high = (i % 2 == 0) == (code == 'H');
            text.append(Character.forDigit(high ? c >> 4 : c & 15, 16));
        }
        position += (nibbles + 1) / 2;
        return text.toString();
    }

    private boolean put(String name, String value) {
        result.put(name.isEmpty() ? "1" : name, value);
        return true;
    }

    private boolean skip(int count) {
        position += count;
        return true;
    }

    private boolean has(char code, int size) {
        if (position + size <= data.length()) {
            return true;
        }
        ctx.warning("unpack(): Type " + code + ": not enough input values, need " + size + " values but only "
                + (data.length() - position) + (data.length() - position == 1 ? " was" : " were") + " provided");
        return false;
    }
}
