package dev.phpc.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Compiles Symfony as Debian packages it: in small methods, in little time and memory, and twice to the same bytes. Ordinarily some packages of it;
/// with `-Dsymfony=all` every `php-symfony-*`, nearly 900,000 lines, which two processors have to do in two minutes and 3 GiB.
final class SymfonyTest {
    private static final Path PACKAGES = Path.of("target", "debian").toAbsolutePath();
    private static final Duration MOST = Duration.ofSeconds(120);
    private static final List<String> SOME = List.of("php-symfony-config", "php-symfony-console", "php-symfony-dependency-injection", "php-symfony-event-dispatcher",
            "php-symfony-http-foundation", "php-symfony-string", "php-symfony-validator", "php-symfony-yaml");

    @Test
    void compilesToSmallMethodsReproducibly(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/apt-get")), "there are no packages without apt-get");
        boolean all = System.getProperty("symfony", "").equals("all");
        fetch(all ? every() : SOME);
        Path first = folder.resolve("first.jar");
        Duration taken = compile(first);
        assertEquals(List.of(), LargeMethods.in(first));
        Path second = folder.resolve("second.jar");
        compile(second);
        assertEquals(-1, Files.mismatch(first, second), "the same sources give other bytes");
        assertTrue(!all || taken.compareTo(MOST) < 0, () -> "took " + taken);
    }

    private static List<String> every() throws IOException, InterruptedException {
        return output("apt-cache", "search", "--names-only", "^php-symfony-").lines().map(line -> line.substring(0, line.indexOf(' '))).sorted().toList();
    }

    private static void fetch(List<String> packages) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", Path.of("applications", "fetch-packages").toString(), PACKAGES.toString()));
        command.addAll(packages);
        System.out.print(output(command.toArray(String[]::new)));
    }

    private static String output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        assertEquals(0, process.waitFor(), output);
        return output;
    }

    private static Duration compile(Path jar) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx3g", "-XX:+UseSerialGC",
                "-cp", System.getProperty("java.class.path"), "dev.phpc.compiler.cli.Main", "compile",
                PACKAGES.resolve("root/usr/share/php/Symfony").toString(), "-o", jar.toString()).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        assertEquals(0, process.waitFor(), output);
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        System.out.println(output.strip() + " after " + taken.toSeconds() + " s");
        return taken;
    }
}
