package dev.phpc.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// One of the programs in `applications`: its packages are fetched, and it is compiled to a jar.
///
/// @param folder its inputs
/// @param usr where its packages are
/// @param work an empty folder for what it writes
record Application(String name, Path folder, Path usr, Path work) {

    static Application named(String name) throws IOException, InterruptedException {
        Path folder = Path.of("applications", name).toRealPath();
        Path work = Path.of("target", "applications", name).toAbsolutePath();
        delete(work);
        Files.createDirectories(work);
        return new Application(name, folder, DebianPackages.fetch(Files.readAllLines(folder.resolve("packages.txt"))), work);
    }

    /// The library's folder of that name.
    Path library(String folder) {
        return usr.resolve("share/php").resolve(folder);
    }

    /// Compiles `main`, and `sources` with it.
    Path compile(Path main, Path... sources) throws IOException, InterruptedException {
        return compile(Map.of(), main, sources);
    }

    Path compile(Map<String, String> settings, Path main, Path... sources) throws IOException, InterruptedException {
        Path jar = work.resolve(name + ".jar");
        List<String> arguments = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), "dev.phpc.compiler.cli.Main", "compile", main.toString()));
        settings.forEach((name, value) -> arguments.addAll(List.of("-d", name + "=" + value)));
        Stream.of(sources).map(Path::toString).forEach(arguments::add);
        arguments.addAll(List.of("-o", jar.toString()));
        long start = System.nanoTime();
        JavaProcess compiler = JavaProcess.start(arguments.toArray(String[]::new));
        assertEquals(0, compiler.status(), compiler.output());
        System.out.printf(Locale.ROOT, "%s: compiled in %.1f s to %.1f MB%n", name, (System.nanoTime() - start) / 1e9, Files.size(jar) / 1e6);
        return jar;
    }

    /// Both must say the same, once paths are replaced by what they stand for.
    void assertSame(String expected, String actual) {
        assertLines(withoutPaths(expected), withoutPaths(actual));
    }

    /// Outputs are long: a failure shows where they part.
    private static void assertLines(String expected, String actual) {
        List<String> wanted = expected.lines().toList();
        List<String> found = actual.lines().toList();
        int at = 0;
        while (at < wanted.size() && at < found.size() && wanted.get(at).equals(found.get(at))) {
            at++;
        }
        String where = at == wanted.size() && at == found.size() ? "" : "line " + (at + 1) + " differs:\n";
        assertEquals(where.isEmpty() ? expected : excerpt(wanted, at), where.isEmpty() ? actual : excerpt(found, at), where);
    }

    private static String excerpt(List<String> lines, int at) {
        return String.join("\n", lines.subList(Math.max(0, Math.min(at, lines.size()) - 3), Math.min(at + 10, lines.size())));
    }

    /// `expected` is the name of a file of the application's; with `-Dupdate` the other PHP writes it.
    void assertExpected(String expected, String actual, Program.Run other) throws IOException {
        Path file = folder.resolve(expected);
        if (other != null) {
            Files.writeString(file, withoutPaths(other.output()), StandardCharsets.ISO_8859_1);
        }
        assertLines(Files.readString(file, StandardCharsets.ISO_8859_1), withoutPaths(actual));
    }

    private String withoutPaths(String output) {
        return output.replace(work.toString(), "{work}").replace(folder.toString(), "{folder}").replace(usr.toString(), "{usr}");
    }

    void report(String what, Program.Run run, Program.Run other) {
        String against = other == null ? "" : String.format(Locale.ROOT, ", PHP %.2f s", other.seconds());
        System.out.printf(Locale.ROOT, "%s: %s in %.2f s%s%n", name, what, run.seconds(), against);
    }

    static boolean isUpdate() {
        return System.getProperty("update") != null;
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : (Iterable<Path>) files.sorted(java.util.Comparator.reverseOrder())::iterator) {
                    Files.delete(file);
                }
            }
        }
    }

    /// What the two programs need to say the same of errors: traces without arguments, as compiled programs have them.
    static Map<String, String> settings(Map<String, String> more) {
        Map<String, String> settings = new java.util.TreeMap<>(more);
        settings.put("zend.exception_ignore_args", "1");
        return settings;
    }
}
