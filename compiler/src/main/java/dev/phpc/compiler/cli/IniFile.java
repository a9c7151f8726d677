package dev.phpc.compiler.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Reads the settings of a `php.ini`: `name = value` lines, `;` comments, `[sections]` without meaning, quoted values, `On` and `Off`.
final class IniFile {
    private IniFile() { }

    static Map<String, String> read(Path path) {
        Path file = Files.isDirectory(path) ? path.resolve("php.ini") : path;
        Map<String, String> settings = new LinkedHashMap<>();
        try {
            for (String line : Files.readString(file, StandardCharsets.ISO_8859_1).split("\r\n|\n|\r")) {
                addLine(settings, line.strip());
            }
        } catch (IOException e) {
            throw new UsageError("can't read " + file + ": " + e.getMessage());
        }
        return settings;
    }

    private static void addLine(Map<String, String> settings, String line) {
        int equals = line.indexOf('=');
        if (line.isEmpty() || line.startsWith(";") || line.startsWith("[") || equals < 0) {
            return;
        }
        settings.put(line.substring(0, equals).strip(), value(line.substring(equals + 1).strip()));
    }

    private static String value(String text) {
        if (text.startsWith("\"")) {
            int end = text.indexOf('"', 1);
            return end < 0 ? text.substring(1) : text.substring(1, end);
        }
        int comment = text.indexOf(';');
        String plain = (comment < 0 ? text : text.substring(0, comment)).strip();
        return switch (plain.toLowerCase(java.util.Locale.ROOT)) {
            case "on", "yes", "true" -> "1";
            case "off", "no", "false", "none", "null" -> "";
            default -> plain;
        };
    }
}
