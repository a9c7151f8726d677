package dev.phpc.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Programs of Debian's archive, unpacked into `target`: see `applications/fetch-packages`.
final class DebianPackages {
    private static final Path FOLDER = Path.of("target", "debian").toAbsolutePath();

    private DebianPackages() { }

    /// Fetches what is missing, and prints the versions; the result is what would be `/usr`.
    static synchronized Path fetch(List<String> names) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of("applications", "fetch-packages").toAbsolutePath().toString(), FOLDER.toString()));
        command.addAll(names);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        System.out.print(output);
        return FOLDER.resolve("root/usr");
    }
}
