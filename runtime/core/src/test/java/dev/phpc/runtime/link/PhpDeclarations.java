package dev.phpc.runtime.link;

import dev.phpc.runtime.declare.Signature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// The functions, classes and methods that PHP 8.5 has, by lower-case name, as `list-declarations.php` had them from PHP's Reflection.
record PhpDeclarations(
        Map<String, Signature> functions, Map<String, Signature> methods, Map<String, String> extensions, Map<String, String> names) {

    static PhpDeclarations load() throws IOException {
        PhpDeclarations php = new PhpDeclarations(
                new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        try (InputStream in = PhpDeclarations.class.getResourceAsStream("php-8.5-declarations.txt")) {
            new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).lines().forEach(line -> php.add(line.split("\t")));
        }
        return php;
    }

    private void add(String[] fields) {
        switch (fields[0]) {
            case "function" -> {
                Signature signature = Signature.parse(fields[2]);
                String key = signature.name().toLowerCase(Locale.ROOT) + "()";
                functions.put(key, signature);
                extensions.put(key, fields[1]);
                names.put(key, signature.name());
            }
            case "method" -> {
                Signature signature = Signature.parse(fields[2]);
                methods.put((fields[1] + "::" + signature.name()).toLowerCase(Locale.ROOT) + "()", signature);
            }
            default -> {
                extensions.put(fields[2].toLowerCase(Locale.ROOT), fields[1]);
                names.put(fields[2].toLowerCase(Locale.ROOT), fields[2]);
            }
        }
    }
}
