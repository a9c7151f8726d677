package dev.phpc.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// The configuration directives of the extensions that are always there, with PHP's defaults for the command line.
final class Directives {

    /// By name, sorted as `ini_get_all` lists them.
    static final Map<String, Directive> BUILTIN = read();

    private Directives() {}

    private static Map<String, Directive> read() {
        Map<String, Directive> directives = new LinkedHashMap<>();
        try (InputStream table = Directives.class.getResourceAsStream("directives.txt")) {
            new String(table.readAllBytes(), StandardCharsets.ISO_8859_1).lines().map(Directives::parse)
                    .forEach(directive -> directives.put(directive.name(), directive));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Collections.unmodifiableMap(directives);
    }

    /// `extension name access [value]`; `""` is the empty value.
    private static Directive parse(String line) {
        String[] parts = line.split(" ", 4);
        String initial = parts.length < 4 ? null : parts[3].equals("\"\"") ? "" : parts[3];
        return new Directive(parts[0], parts[1], Integer.parseInt(parts[2]), initial);
    }
}
