package dev.phpc.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.phpc.compiler.diagnostics.Diagnostics;
import dev.phpc.compiler.diagnostics.TextRenderer;
import dev.phpc.compiler.syntax.Parser;
import dev.phpc.compiler.syntax.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Checks the programs under `fail/`: the text of all their problems, beside each in a file of the same name. `-Dupdate` rewrites it.
final class FailTest {
    private static final Path CORPUS = Path.of("fail");

    @TestFactory
    Stream<DynamicTest> problemsAreShownAsExpected() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            List<Path> programs = files.filter(file -> file.toString().endsWith(".php")).sorted().toList();
            return programs.stream().map(program -> DynamicTest.dynamicTest(program.getFileName().toString(), () -> check(program)));
        }
    }

    private static void check(Path program) throws IOException {
        Path expectation = Path.of(program.toString().replaceFirst("\\.php$", ".txt"));
        String shown = shown(program);
        if (System.getProperty("update") != null) {
            Files.writeString(expectation, shown, StandardCharsets.ISO_8859_1);
        } else {
            assertEquals(Files.readString(expectation, StandardCharsets.ISO_8859_1), shown);
        }
    }

    private static String shown(Path program) throws IOException {
        String source = Files.readString(program, StandardCharsets.ISO_8859_1);
        Diagnostics problems = new Diagnostics();
        Parser.parse(new SourceFile(program.getFileName().toString(), source), problems);
        TextRenderer renderer = new TextRenderer(false);
        return problems.list().stream().map(renderer::render).collect(Collectors.joining("\n"));
    }
}
