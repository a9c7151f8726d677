package dev.phpc.lexer;

import dev.phpc.runtime.objects.Names;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.HashMap;
import java.util.Map;

/// Reserved words, found without regard to case.
final class Keywords {

    private static final int LONGEST = "__halt_compiler".length();
    private static final Map<String, TokenKind> BY_TEXT = byText();

    private Keywords() {}

    /// The kind of the word at `start` to `end`: a keyword, or [TokenKind#STRING].
    static TokenKind kindOf(byte[] bytes, int start, int end) {
        int length = end - start;
        if (length < 2 || length > LONGEST) {
            return TokenKind.STRING;
        }
        byte[] lower = new byte[length];
        for (int i = 0; i < length; i++) {
            byte c = bytes[start + i];
            if (c < 0 || c >= '0' && c <= '9') {
                return TokenKind.STRING;
            }
            lower[i] = c >= 'A' && c <= 'Z' ? (byte) (c + 32) : c;
        }
        return BY_TEXT.getOrDefault(new String(lower, ISO_8859_1), TokenKind.STRING);
    }

    private static Map<String, TokenKind> byText() {
        Map<String, TokenKind> map = new HashMap<>();
        for (TokenKind kind : TokenKind.values()) {
            if (kind.isKeyword()) {
                map.put(Names.lower(kind.text()), kind);
            }
        }
        map.put("die", TokenKind.EXIT);
        return map;
    }
}
