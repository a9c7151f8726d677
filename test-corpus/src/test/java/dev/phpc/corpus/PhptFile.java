package dev.phpc.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// A test in php-src's own format: sections that begin with `--NAME--` on a line of its own. Contents are bytes as chars.
record PhptFile(Path path, Map<String, String> sections) {
    private static final Pattern HEADER = Pattern.compile("--([A-Z_]+)--");

    static PhptFile read(Path path) {
        Map<String, StringBuilder> sections = new LinkedHashMap<>();
        StringBuilder current = new StringBuilder();
        for (String line : content(path).split("(?<=\n)")) {
            var header = HEADER.matcher(line.strip());
            if (header.matches()) {
                current = new StringBuilder();
                sections.put(header.group(1), current);
            } else {
                current.append(line);
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        sections.forEach((name, text) -> texts.put(name, text.toString()));
        return new PhptFile(path, texts);
    }

    private static String content(Path path) {
        try {
            return Files.readString(path, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String title() {
        return sections.getOrDefault("TEST", path.toString()).strip();
    }

    String script() {
        return sections.get("FILE");
    }

    /// Why the test is expected to fail, or null.
    String knownGap() {
        return sections.get("XFAIL");
    }

    /// INI settings, over `defaults`.
    Map<String, String> settings(Map<String, String> defaults) {
        Map<String, String> settings = new LinkedHashMap<>(defaults);
        sections.getOrDefault("INI", "").lines().filter(line -> line.contains("=")).forEach(line -> {
            int equals = line.indexOf('=');
            settings.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
        });
        return settings;
    }

    Expectation expectation() {
        return sections.containsKey("EXPECT") ? new Expectation.Literal(sections.get("EXPECT"))
                : new Expectation.Format(sections.get("EXPECTF"));
    }

    /// The file's text with another expectation, made from what another PHP printed.
    String withOutput(String output, String scriptPath) {
        boolean format = output.contains(scriptPath) || output.contains(parent(scriptPath));
        String expected = format
                ? output.replace("%", "%%").replace(scriptPath, "%s").replace(parent(scriptPath), "%s") : output;
        StringBuilder text = new StringBuilder();
        sections.forEach((name, content) -> {
            if (!name.startsWith("EXPECT")) {
                text.append("--").append(name).append("--\n").append(content);
            }
        });
        return text.append(format ? "--EXPECTF--\n" : "--EXPECT--\n").append(expected.strip()).append('\n').toString();
    }

    private static String parent(String scriptPath) {
        return scriptPath.substring(0, scriptPath.lastIndexOf('/'));
    }
}
