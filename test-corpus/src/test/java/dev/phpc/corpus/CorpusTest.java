package dev.phpc.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

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

/// Runs every program under `run/` and compares what it prints with what PHP 8.5 printed.
///
/// `-Dupdate` asks PHP for all expectations anew; `-Dphp=COMMAND` names it. `-Donly=PART` runs the tests whose path contains PART.
final class CorpusTest {
    private static final Path CORPUS = Path.of("run");
    /// Where scripts are put to run: apart from the corpus, in folders as there.
    private static final Path SCRIPTS = Path.of("target", "scripts").toAbsolutePath();

    private static final Map<String, String> SETTINGS = Map.of("display_errors", "1", "error_reporting", "32767", "html_errors", "0",
            "log_errors", "0", "precision", "14", "serialize_precision", "-1", "memory_limit", "512M", "zend.assertions", "1");

    private final ScriptProcess scripts = new ScriptProcess(new InProcessRunner());

    @TestFactory
    Stream<DynamicTest> programsPrintWhatPhpPrints() throws IOException {
        String only = System.getProperty("only", "");
        return tests().stream()
                .filter(path -> path.toString().contains(only))
                .map(path -> DynamicTest.dynamicTest(CORPUS.relativize(path).toString(), path.toUri(), () -> check(path)));
    }

    @Test
    void thereAreEnoughPrograms() throws IOException {
        assertTrue(tests().size() >= 250, "the corpus is not where it should be");
    }

    private static List<Path> tests() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".phpt")).sorted().toList();
        }
    }

    private void check(Path path) throws IOException {
        PhptFile test = PhptFile.read(path);
        Path script = SCRIPTS.resolve(CORPUS.relativize(path).toString().replaceFirst("\\.phpt$", ".php"));
        Files.createDirectories(script.getParent());
        Files.writeString(script, test.script(), StandardCharsets.ISO_8859_1);
        if (System.getProperty("update") != null) {
            update(test, script);
            return;
        }
        String output = scripts.run(script, test.settings(SETTINGS));
        boolean passed = test.expectation().accepts(output);
        if (test.knownGap() == null) {
            if (!passed) {
                assertEquals(test.expectation().text().strip(), output.strip(), test.title());
                fail(test.title() + " does not match its pattern, blanks aside equal to it");
            }
        } else if (passed) {
            fail(path + " passes now: remove its XFAIL section");
        }
    }

    private static void update(PhptFile test, Path script) throws IOException {
        String output = OtherPhp.run(script, test.settings(SETTINGS));
        if (!test.expectation().accepts(output)) {
            Files.writeString(test.path(), test.withOutput(output, script.toString()), StandardCharsets.ISO_8859_1);
        }
    }
}
