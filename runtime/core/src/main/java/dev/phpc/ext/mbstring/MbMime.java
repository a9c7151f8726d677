package dev.phpc.ext.mbstring;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;

/// Words of mail headers in other encodings than ASCII: `=?charset?B?…?=`.
final class MbMime {
    private static final int LINE = 75;
    private static final String QUOTED_PLAIN = "!*+-/";
    private static final String HEXADECIMAL = "0123456789ABCDEF";

    private MbMime() {}

    @PhpFunction(
            value = "mb_encode_mimeheader(string $string, ?string $charset = null, ?string $transfer_encoding = null, string $newline = \"\\r\\n\", int $indent = 0): string",
            effects = Effect.READS_STATE)
    static String encode(Context ctx, String string, String charset, String transferEncoding, String newline, long indent) {
        Encoding target = charset == null ? Utf8.INSTANCE : MbState.encoding(ctx, "mb_encode_mimeheader", 2, "charset", charset);
        if (target.mimeName() == null || target instanceof TransferEncoding) {
            throw dev.phpc.runtime.Errors.valueError(ctx, "mb_encode_mimeheader(): Argument #2 ($charset) \"" + charset
                    + "\" cannot be used for MIME header encoding");
        }
        boolean quoted = transferEncoding != null && !transferEncoding.isEmpty() && (transferEncoding.charAt(0) | 0x20) == 'q';
        CodePoints text = MbState.of(ctx).internal.decode(string);
        int start = startOfEncoded(text);
        StringBuilder header = new StringBuilder();
        int column = (int) Math.max(0, Math.min(indent, LINE - 1));
        for (int i = 0; i < start; i++) {
            header.append((char) text.get(i));
        }
        column += start;
        if (start > 0 && start < text.size() && column + target.mimeName().length() + 11 > LINE) {
            header.setLength(start - 1);
            header.append(newline).append(' ');
            column = 1;
        }
        if (start == text.size()) {
            return header.toString();
        }
        String prefix = "=?" + target.mimeName() + (quoted ? "?Q?" : "?B?");
        return header + encoded(target, text, start, prefix, quoted, newline, column);
    }

    /// After the leading words that are plain ASCII.
    private static int startOfEncoded(CodePoints text) {
        int start = 0;
        for (int i = 0; i < text.size(); i++) {
            int c = text.get(i);
            if (c == ' ') {
                start = i + 1;
            } else if (c < 0x21 || c > 0x7e || c == '=' || c == '?' || c == '_') {
                return start;
            }
        }
        return text.size();
    }

    private static String encoded(
            Encoding target, CodePoints text, int start, String prefix, boolean quoted, String newline, int indent) {
        StringBuilder header = new StringBuilder();
        int column = indent;
        int from = start;
        while (from < text.size()) {
            int to = from;
            String word = "";
            while (to < text.size()) {
                String longer = word(target, text.range(from, to + 1), quoted);
                if (column + prefix.length() + longer.length() + 2 > (column == 1 ? LINE + 1 : LINE) && (to > from || column > 1)) {
                    break;
                }
                word = longer;
                to++;
            }
            if (to > from) {
                header.append(prefix).append(word).append("?=");
            }
            from = to;
            if (from < text.size()) {
                header.append(newline).append(' ');
                column = 1;
            }
        }
        return header.toString();
    }

    /// The text of an encoded word.
    static String word(Encoding target, CodePoints text, boolean quoted) {
        String bytes = target.encode(text, Substitution.questionMark());
        if (!quoted) {
            return TransferEncoding.base64(bytes, 0);
        }
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < bytes.length(); i++) {
            char c = bytes.charAt(i);
            if (c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || QUOTED_PLAIN.indexOf(c) >= 0) {
                word.append(c);
            } else {
                word.append('=').append(HEXADECIMAL.charAt(c >> 4)).append(HEXADECIMAL.charAt(c & 15));
            }
        }
        return word.toString();
    }

    @PhpFunction(value = "mb_decode_mimeheader(string $string): string", effects = Effect.READS_STATE)
    static String decode(Context ctx, String string) {
        Encoding internal = MbState.of(ctx).internal;
        StringBuilder decoded = new StringBuilder();
        int at = 0;
        boolean afterWord = false;
        while (at < string.length()) {
            int blank = at;
            while (blank < string.length() && " \t\r\n".indexOf(string.charAt(blank)) >= 0) {
                blank++;
            }
            EncodedWord word = EncodedWord.at(string, blank);
            if (word != null) {
                decoded.append(afterWord ? "" : folded(string.substring(at, blank)));
                decoded.append(MbState.of(ctx).encode(internal, word.text()));
                at = word.end();
                afterWord = true;
            } else {
                decoded.append(folded(string.substring(at, blank)));
                if (blank < string.length()) {
                    decoded.append(string.charAt(blank));
                }
                at = blank + 1;
                afterWord = false;
            }
        }
        return decoded.toString();
    }

    /// A line break with the space around it is one space.
    private static String folded(String blank) {
        return blank.indexOf('\n') >= 0 || blank.indexOf('\r') >= 0 ? " " : blank;
    }
}
