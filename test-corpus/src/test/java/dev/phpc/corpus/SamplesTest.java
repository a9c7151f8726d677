package dev.phpc.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.phpc.compiler.cli.InProcessRunner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Runs the samples in memory, and compiled to a jar under `java -jar`.
final class SamplesTest {
    private static final Path SAMPLES = Path.of("..", "samples");

    @TestFactory
    Stream<DynamicTest> samplesPrintWhatTheyShould() throws IOException {
        var scripts = new ScriptProcess(new InProcessRunner());
        return samples().stream().map(sample -> DynamicTest.dynamicTest(sample.getFileName().toString(), () ->
                assertEquals(expected(sample), scripts.run(sample.resolve("main.php").toRealPath(), Map.of("display_errors", "1")))));
    }

    @Test
    void compiledSampleRunsFromItsJar(@TempDir Path folder) throws IOException, InterruptedException {
        Path sample = SAMPLES.resolve("markdown");
        Path jar = folder.resolve("markdown.jar");
        JavaProcess compiler = JavaProcess.start("-cp", System.getProperty("java.class.path"), "dev.phpc.compiler.cli.Main",
                "compile", sample.toString(), "-o", jar.toString());
        assertEquals(0, compiler.status(), compiler.output());
        assertEquals(expected(sample), JavaProcess.start("-jar", jar.toString()).output());
        assertEquals(List.of(), LargeMethods.in(jar));
    }

    @Test
    void brokenSourceLeavesNoJar(@TempDir Path folder) throws IOException, InterruptedException {
        Path source = Files.writeString(folder.resolve("broken.php"), "<?php echo (;");
        Path jar = folder.resolve("broken.jar");
        JavaProcess compiler = JavaProcess.start("-cp", System.getProperty("java.class.path"), "dev.phpc.compiler.cli.Main",
                "compile", source.toString(), "-o", jar.toString());
        assertEquals(1, compiler.status());
        assertFalse(compiler.output().contains("at dev.phpc"), compiler.output());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(source), files.toList());
        }
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("main.php"))).sorted().toList();
        }
    }

    private static String expected(Path sample) throws IOException {
        return Files.readString(sample.resolve("expected.txt"), StandardCharsets.ISO_8859_1);
    }
}
