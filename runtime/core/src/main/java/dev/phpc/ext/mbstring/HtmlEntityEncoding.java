package dev.phpc.ext.mbstring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// ASCII with HTML's character references for everything else.
final class HtmlEntityEncoding extends Encoding {
    private static final int LONGEST_NAME = 16;

    /// The names of HTML 4.01, loaded when first needed.
    private static final class Names {
        static final Map<String, Integer> CODE_POINTS = load();
        static final Map<Integer, String> NAMES = names();

        private static Map<String, Integer> load() {
            String resource = "/dev/phpc/ext/standard/strings/html401-entities.txt";
            try (InputStream in = HtmlEntityEncoding.class.getResourceAsStream(resource)) {
                Map<String, Integer> codePoints = new HashMap<>();
                for (String line : new String(in.readAllBytes(), StandardCharsets.US_ASCII).split("\n")) {
                    int space = line.indexOf(' ');
                    codePoints.put(line.substring(0, space), Integer.parseInt(line.substring(space + 1), 16));
                }
                return codePoints;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Map<Integer, String> names() {
            Map<Integer, String> names = new HashMap<>();
            CODE_POINTS.forEach((name, codePoint) -> names.put(codePoint, name));
            return names;
        }
    }

    HtmlEntityEncoding() {
        super("HTML-ENTITIES", "HTML-ENTITIES", "HTML", "html");
    }

    @Override
    CodePoints decode(String bytes) {
        CodePoints text = new CodePoints(bytes.length());
        for (int i = 0; i < bytes.length(); i++) {
            char c = bytes.charAt(i);
            int end = c == '&' ? bytes.indexOf(';', i) : -1;
            int codePoint = end < 0 || end - i > LONGEST_NAME ? -1 : reference(bytes.substring(i + 1, end));
            if (codePoint >= 0) {
                text.add(codePoint);
                i = end;
            } else {
                text.add(c);
            }
        }
        return text;
    }

    private static int reference(String name) {
        if (!name.startsWith("#")) {
            return Names.CODE_POINTS.getOrDefault(name, -1);
        }
        boolean hexadecimal = name.startsWith("x", 1) || name.startsWith("X", 1);
        int radix = hexadecimal ? 16 : 10;
        int start = hexadecimal ? 2 : 1;
        long number = 0;
        for (int i = start; i < name.length(); i++) {
            int digit = Character.digit(name.charAt(i), radix);
            if (digit < 0) {
                return -1;
            }
            number = Math.min(number * radix + digit, 0x110000);
        }
        return start == name.length() || number > 0x10ffff ? -1 : (int) number;
    }

    @Override
    String encode(CodePoints text, Substitution substitution) {
        CodePoints encodable = encodable(text, substitution);
        StringBuilder bytes = new StringBuilder(encodable.size() * 2);
        for (int i = 0; i < encodable.size(); i++) {
            int codePoint = encodable.get(i);
            if (codePoint < 0x80) {
                bytes.append((char) codePoint);
            } else {
                String name = Names.NAMES.get(codePoint);
                bytes.append('&').append(name != null ? name : "#" + codePoint).append(';');
            }
        }
        return bytes.toString();
    }

    @Override
    boolean canEncode(int codePoint) {
        return codePoint >= 0 && codePoint <= 0x10ffff;
    }
}
