package dev.phpc.compiler.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The options that show what the compiler does.
final class LookingInsideTest {
    @TempDir
    private Path folder;
    private String script;

    @BeforeEach
    void writeScript() throws IOException {
        script = Files.writeString(folder.resolve("sum.php"), """
                <?php
                function sum(array $list, &$count) {
                    $sum = 0;
                    foreach ($list as $each) { $sum += $each; $count++; }
                    return $sum;
                }
                echo sum([1, 2], $n);
                """).toString();
    }

    private String printedAfter(String phase) {
        Phpc run = Phpc.run("compile", "--print-after=" + phase, script);
        assertEquals(0, run.status(), run.err());
        assertFalse(Files.exists(Path.of("app.jar")));
        return run.out();
    }

    @Test
    void theTreeIsPrintedAfterParse() {
        String tree = printedAfter("parse");
        assertTrue(tree.contains("Function name=sum"), tree);
        assertTrue(tree.matches("(?s).*4 +expression: CompoundAssign operator=ADD\n4 +target: Variable name=sum\n4 +value: Variable name=each\n.*"), tree);
    }

    @Test
    void variablesArePrintedAfterResolve() {
        String facts = printedAfter("resolve");
        assertTrue(facts.contains("$count  reference, parameter, written, parameter by reference\n"), facts);
        assertTrue(facts.contains("$sum  plain, written\n"), facts);
    }

    @Test
    void typesArePrintedAfterAnalyze() {
        assertTrue(printedAfter("analyze").contains("sum(array $list, mixed &$count)"));
    }

    @Test
    void codeIsPrintedAfterLower() {
        String code = printedAfter("lower");
        assertTrue(code.contains("method Object sum(Context t0, PhpArray $list, Ref $count)\n"), code);
        assertEquals(code, printedAfter("lower"), "the same input gives other text");
        assertTrue(printedAfter("split").startsWith(code));
    }

    @Test
    void aRunPrintsTheSameInsteadOfRunning() {
        Phpc run = Phpc.run("run", "--print-after=lower", script);
        assertEquals(printedAfter("lower"), run.out());
        assertEquals("phpc: --print-after needs a file\n", Phpc.run("--print-after=lower", "-r", "echo 1;").err());
    }

    @Test
    void otherPhasesAreRefused() {
        Phpc run = Phpc.run("compile", "--print-after=link", script);
        assertEquals(1, run.status());
        assertEquals("phpc: no phase is called link: it is one of parse, resolve, analyze, lower, split\n", run.err());
    }

    @Test
    void phasesAreTimed() {
        Phpc compile = Phpc.run("compile", "--time-phases", script, "-o", folder.resolve("sum.jar").toString());
        assertEquals(0, compile.status(), compile.err());
        List.of("read", "parse", "resolve", "analyze", "lower", "split", "emit", "write", "total")
                .forEach(phase -> assertTrue(compile.err().matches("(?s).*\n" + phase + " +\\d+ ms.*"), compile.err()));
        Phpc run = Phpc.run("--time-phases", script);
        assertEquals("3", run.out());
        assertTrue(run.err().matches("(?s).*\nrun +\\d+ ms\ntotal +\\d+ ms\n"), run.err());
    }

    @Test
    void extensionsAreListed() {
        List<String> lines = Phpc.run("-m").out().lines().toList();
        assertEquals("[PHP Modules]", lines.getFirst());
        assertTrue(lines.containsAll(List.of("Core", "date", "json", "pcre", "Reflection", "SPL", "standard")), lines.toString());
        assertEquals(lines.subList(1, lines.indexOf("")).stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(), lines.subList(1, lines.indexOf("")));
    }
}
