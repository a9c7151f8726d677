package dev.phpc.runtime.declare.processor;

import java.nio.charset.StandardCharsets;

/// Writes the index of the core module as a class with the bytes in string constants: a class is found and loaded, and kept in an
/// AOT cache, far sooner than a resource is found on the class path.
final class CoreIndexSource {
    static final String NAME = "dev.phpc.runtime.link.CoreIndex";

    /// A constant may have 65,535 bytes in the class file, where a char takes at most two.
    private static final int PART = 32_000;

    private CoreIndexSource() {}

    static String of(byte[] index) {
        String text = new String(index, StandardCharsets.ISO_8859_1);
        StringBuilder source = new StringBuilder("""
                package dev.phpc.runtime.link;

                final class CoreIndex {
                    static byte[] bytes() {
                        byte[] bytes = new byte[%d];
                """.replace("%d", Integer.toString(index.length)));
        for (int at = 0; at < text.length(); at += PART) {
            String part = text.substring(at, Math.min(text.length(), at + PART));
            source.append("        ").append(ArgumentCode.literal(part))
                    .append(".getBytes(0, ").append(part.length()).append(", bytes, ").append(at).append(");\n");
        }
        return source.append("        return bytes;\n    }\n}\n").toString();
    }
}
