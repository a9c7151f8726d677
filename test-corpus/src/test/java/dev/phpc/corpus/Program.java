package dev.phpc.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A PHP program that can be started, by a command that its arguments are added to. Runs are deterministic where the program is: the
/// environment is fixed, and standard input is empty.
record Program(List<String> command) {
    private static final Map<String, String> ENVIRONMENT = Map.of("LC_ALL", "C.UTF-8", "TZ", "UTC", "COLUMNS", "100", "TERM", "dumb");

    /// Its status, and what it wrote to both its streams.
    record Run(int status, String output, double seconds) { }

    /// A jar that phpc has made, under this JVM's `java`.
    static Program ofJar(Path jar, Map<String, String> settings) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        settings.forEach((name, value) -> command.add("-Dphpc.ini." + name + "=" + value));
        command.addAll(List.of("-jar", jar.toString()));
        return new Program(command);
    }

    /// A script under the PHP that `-Dphp` names.
    static Program ofPhp(Path script, Map<String, String> settings) {
        List<String> command = new ArrayList<>(List.of(System.getProperty("php", "php").split(" ")));
        settings.forEach((name, value) -> command.addAll(List.of("-d", name + "=" + value)));
        command.add(script.toString());
        return new Program(command);
    }

    Run run(Path folder, Map<String, String> environment, List<String> arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(command);
        words.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(ENVIRONMENT);
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        Process process = started(builder);
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        return new Run(process.waitFor(), output, (System.nanoTime() - start) / 1e9);
    }

    private static Process started(ProcessBuilder builder) throws IOException {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new IOException("can't run " + builder.command().getFirst() + "; the PHP to compare with is named by -Dphp", e);
        }
    }
}
