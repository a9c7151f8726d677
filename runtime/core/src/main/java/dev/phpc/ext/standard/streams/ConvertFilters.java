package dev.phpc.ext.standard.streams;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.PhpArray;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// `convert.base64-*` and `convert.quoted-printable-*`.
final class ConvertFilters {
    private ConvertFilters() {}

    static StreamFilter create(Context ctx, String function, Stream stream, String name, Object parameters) {
        PhpArray options = parameters instanceof PhpArray array ? array : PhpArray.EMPTY;
        return switch (PhpWrapper.lowerCase(name)) {
            case "convert.base64-encode" -> new Base64Encode(ctx, LineBreaks.of(ctx, options));
            case "convert.base64-decode" -> new Base64Decode(ctx);
            case "convert.quoted-printable-encode" -> new QuotedPrintableEncode(ctx, LineBreaks.of(ctx, options),
                Conversions.toBoolean(options.get("binary")), Conversions.toBoolean(options.get("force-encode-first")));
            case "convert.quoted-printable-decode" -> new QuotedPrintableDecode(ctx);
            default -> null;
        };
    }

    /// The parameters `line-length` and `line-break-chars`; a length of 0 is none.
    private record LineBreaks(int length, String text) {
        static LineBreaks of(Context ctx, PhpArray options) {
            int length = options.has("line-length") ? (int) Conversions.toLong(ctx, options.get("line-length")) : 0;
            String text = options.has("line-break-chars") ? Conversions.toString(ctx, options.get("line-break-chars")) : "\r\n";
            return new LineBreaks(Math.max(0, length), text);
        }
    }

    private static final class Base64Encode extends StreamFilter.Mapping {
        private final LineBreaks breaks;
        private String held = "";
        private int column;

        Base64Encode(Context ctx, LineBreaks breaks) {
            super(ctx);
            this.breaks = breaks;
        }

        @Override
        protected String map(String data, boolean last) {
            String all = held + data;
            int whole = last ? all.length() : all.length() / 3 * 3;
            held = all.substring(whole);
            byte[] bytes = all.substring(0, whole).getBytes(StandardCharsets.ISO_8859_1);
            String encoded = new String(Base64.getEncoder().encode(bytes), StandardCharsets.ISO_8859_1);
            if (breaks.length == 0) return encoded;
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < encoded.length(); i++) {
                if (column == breaks.length) {
                    out.append(breaks.text);
                    column = 0;
                }
                out.append(encoded.charAt(i));
                column++;
            }
            return out.toString();
        }
    }

    private static final class Base64Decode extends StreamFilter.Mapping {
        private final StringBuilder held = new StringBuilder();
        private boolean padded;

        Base64Decode(Context ctx) {
            super(ctx);
        }

        @Override
        protected String map(String data, boolean last) {
            for (int i = 0; i < data.length(); i++) {
                char c = data.charAt(i);
                if (c == '=') {
                    padded = true;
                } else if (c != '\n' && c != '\r' && c != ' ' && c != '\t') {
                    if (padded || !isDigit(c)) throw new StreamFilter.InvalidInput("convert.base64-decode");
                    held.append(c);
                }
            }
            int whole = last || padded ? held.length() : held.length() / 4 * 4;
            if (whole % 4 == 1) {
                if (last) throw new StreamFilter.InvalidInput("convert.base64-decode");
                return "";
            }
            String decoded = new String(Base64.getDecoder().decode(held.substring(0, whole)), StandardCharsets.ISO_8859_1);
            held.delete(0, whole);
            return decoded;
        }

        private static boolean isDigit(char c) {
            return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '/';
        }
    }

    private static final class QuotedPrintableEncode extends StreamFilter.Mapping {
        private static final String HEX = "0123456789ABCDEF";
        private final LineBreaks breaks;
        private final boolean binary;
        private final boolean encodesFirst;
        private int column;
        private String held = "";

        QuotedPrintableEncode(Context ctx, LineBreaks breaks, boolean binary, boolean encodesFirst) {
            super(ctx);
            this.breaks = breaks;
            this.binary = binary;
            this.encodesFirst = encodesFirst;
        }

        @Override
        protected String map(String data, boolean last) {
            String all = held + data;
            held = "";
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < all.length(); i++) {
                if (!binary && all.startsWith(breaks.text, i)) {
                    out.append(breaks.text);
                    column = 0;
                    i += breaks.text.length() - 1;
                } else if (!binary && !last && breaks.text.startsWith(all.substring(i))) {
                    held = all.substring(i);
                    break;
                } else {
                    encode(all.charAt(i), out);
                }
            }
            return out.toString();
        }

        private void encode(char c, StringBuilder out) {
            boolean plain = c >= 33 && c <= 126 && c != '=' && !(encodesFirst && column == 0) || c == ' ' && !binary && breaks.length == 0;
            int width = plain ? 1 : 3;
            if (breaks.length > 0 && column + width >= breaks.length) {
                out.append('=').append(breaks.text);
                column = 0;
            }
            if (plain) out.append(c);
            else out.append('=').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            column += width;
        }
    }

    private static final class QuotedPrintableDecode extends StreamFilter.Mapping {
        private String held = "";

        QuotedPrintableDecode(Context ctx) {
            super(ctx);
        }

        @Override
        protected String map(String data, boolean last) {
            String all = held + data;
            held = "";
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < all.length(); i++) {
                char c = all.charAt(i);
                if (c != '=') {
                    out.append(c);
                    continue;
                }
                if (i + 2 >= all.length() && !last && !all.startsWith("=\n", i)) {
                    held = all.substring(i);
                    break;
                }
                i += decode(all, i + 1, out);
            }
            return out.toString();
        }

        /// Decodes what follows a `=`, and tells how many characters that was.
        private static int decode(String all, int at, StringBuilder out) {
            if (all.startsWith("\r\n", at)) return 2;
            if (all.startsWith("\n", at)) return 1;
            int high = at < all.length() ? Character.digit(all.charAt(at), 16) : -1;
            int low = at + 1 < all.length() ? Character.digit(all.charAt(at + 1), 16) : -1;
            if (high < 0 || low < 0) throw new StreamFilter.InvalidInput("convert.quoted-printable-decode");
            out.append((char) (high * 16 + low));
            return 2;
        }
    }
}
