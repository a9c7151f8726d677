package dev.phpc.ext.mbstring;

/// Units of two or four bytes: UTF-16, UTF-32, UCS-2, UCS-4. Without a stated byte order a byte order mark decides, else it is big
/// endian.
final class WideEncoding extends Encoding {
    enum Order { BIG, LITTLE, MARKED }

    private final int unit;
    private final Order order;
    private final boolean surrogates;
    private final boolean checked;

    /// `surrogates`: pairs of them stand for one code point. `checked`: only code points of Unicode are valid.
    WideEncoding(String name, int unit, Order order, boolean surrogates, boolean checked, String... aliases) {
        super(name, name, aliases);
        this.unit = unit;
        this.order = order;
        this.surrogates = surrogates;
        this.checked = checked;
    }

    @Override
    CodePoints decode(String bytes) {
        CodePoints text = new CodePoints(bytes.length() / unit + 1);
        boolean little = order == Order.LITTLE;
        int at = 0;
        if (order == Order.MARKED && bytes.length() >= unit) {
            if (read(bytes, 0, false) == 0xfeff) {
                at = unit;
            } else if (read(bytes, 0, true) == 0xfeff) {
                little = true;
                at = unit;
            }
        }
        while (at + unit <= bytes.length()) {
            int value = read(bytes, at, little);
            at += unit;
            if (surrogates && value >= 0xd800 && value <= 0xdfff) {
                at = decodeSurrogate(bytes, at, little, value, text);
            } else {
                text.add(isCodePoint(value) ? value : CodePoints.BAD);
            }
        }
        if (at < bytes.length()) {
            text.add(CodePoints.BAD);
        }
        return text;
    }

    private int decodeSurrogate(String bytes, int at, boolean little, int high, CodePoints text) {
        if (high < 0xdc00 && at + 2 <= bytes.length()) {
            int low = read(bytes, at, little);
            if (low >= 0xdc00 && low <= 0xdfff) {
                text.add(Character.toCodePoint((char) high, (char) low));
                return at + 2;
            }
        }
        text.add(CodePoints.BAD);
        return at;
    }

    private boolean isCodePoint(int value) {
        return unit == 2 || (checked ? Character.isValidCodePoint(value) && (value < 0xd800 || value > 0xdfff) : value >= 0);
    }

    private int read(String bytes, int at, boolean little) {
        int value = 0;
        for (int i = 0; i < unit; i++) {
            value |= bytes.charAt(at + i) << 8 * (little ? i : unit - 1 - i);
        }
        return value;
    }

    @Override
    String encode(CodePoints text, Substitution substitution) {
        CodePoints encodable = encodable(text, substitution);
        StringBuilder bytes = new StringBuilder(encodable.size() * unit);
        for (int i = 0; i < encodable.size(); i++) {
            int codePoint = encodable.get(i);
            if (surrogates && codePoint > 0xffff) {
                write(bytes, Character.highSurrogate(codePoint));
                write(bytes, Character.lowSurrogate(codePoint));
            } else {
                write(bytes, codePoint);
            }
        }
        return bytes.toString();
    }

    private void write(StringBuilder bytes, int value) {
        for (int i = 0; i < unit; i++) {
            bytes.append((char) (value >> 8 * (order == Order.LITTLE ? i : unit - 1 - i) & 0xff));
        }
    }

    @Override
    boolean canEncode(int codePoint) {
        if (codePoint < 0 || checked && codePoint >= 0xd800 && codePoint <= 0xdfff) {
            return false;
        }
        return unit == 4 ? !checked || codePoint <= 0x10ffff : codePoint <= (surrogates ? 0x10ffff : 0xffff);
    }

    @Override
    int fixedWidth() {
        return surrogates ? 0 : unit;
    }
}
