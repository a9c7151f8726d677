package dev.phpc.runtime.link;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.phpc.runtime.declare.ClassHead;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Writes `runtime/COVERAGE.md` when run with `-Dupdate`: what PHP 8.5 has, by extension, and how much of it is here.
class CoverageTest {
    private static final Path TABLE = Path.of("..", "COVERAGE.md");

    private record Extension(Set<String> functions, Set<String> missingFunctions, Set<String> classes, Set<String> missingClasses) {
        Extension() {
            this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        }
    }

    @Test
    void tableNamesTheExtensionsOfPhp() throws IOException {
        String table = table();
        if (System.getProperty("update") != null) {
            Files.writeString(TABLE, table, StandardCharsets.UTF_8);
        }
        assertTrue(table.contains("| standard |"), table);
    }

    private static String table() throws IOException {
        PhpDeclarations php = PhpDeclarations.load();
        Set<String> here = here();
        Map<String, Extension> extensions = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        php.extensions().forEach((key, name) -> {
            Extension extension = extensions.computeIfAbsent(name, absent -> new Extension());
            boolean isFunction = key.endsWith("()");
            (isFunction ? extension.functions : extension.classes).add(key);
            if (!here.contains(key)) {
                (isFunction ? extension.missingFunctions : extension.missingClasses).add(php.names().get(key));
            }
        });
        StringBuilder table = new StringBuilder("""
                # What of PHP 8.5's library is here

                Written by `CoverageTest` of `runtime/core` when run with `-Dupdate`. The left column lists the extensions of a full PHP 8.5;
                an extension of which nothing is here is missing altogether.

                | extension | functions | classes | missing functions | missing classes |
                |---|---|---|---|---|
                """);
        extensions.forEach((name, extension) -> table.append("| ").append(name)
                .append(" | ").append(share(extension.functions, extension.missingFunctions))
                .append(" | ").append(share(extension.classes, extension.missingClasses))
                .append(" | ").append(list(extension.functions, extension.missingFunctions))
                .append(" | ").append(list(extension.classes, extension.missingClasses)).append(" |\n"));
        return table.toString();
    }

    private static Set<String> here() {
        Set<String> here = new HashSet<>();
        Builtins.installed().functionEntries().forEach(entry -> here.add(entry.routine().signature().name().toLowerCase(Locale.ROOT) + "()"));
        Builtins.installed().classEntries().forEach(entry -> here.add(ClassHead.parse(entry.head()).name().toLowerCase(Locale.ROOT)));
        return here;
    }

    private static String share(Set<String> all, Set<String> missing) {
        return all.isEmpty() ? "" : all.size() - missing.size() + " of " + all.size();
    }

    private static String list(Set<String> all, Set<String> missing) {
        return missing.size() == all.size() && !all.isEmpty() ? "all" : String.join(", ", missing);
    }
}
