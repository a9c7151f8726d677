package dev.phpc.compiler.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Sources that nobody writes end with a message, a status that is not 0, and without a jar or a part of one.
final class HostileInputTest {
    private static final int DEPTH = 100_000;

    @TempDir
    private Path folder;

    private record Hostile(String name, String source) { }

    @TestFactory
    Stream<DynamicTest> sourcesAreRefusedWithAMessage() {
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        return Stream.of(
            new Hostile("parentheses", "<?php $x = " + nested("(", "1", ")") + ";"),
            new Hostile("arrays", "<?php $x = " + nested("[", "", "]") + ";"),
            new Hostile("closures", "<?php $x = " + nested("function() { return ", "1;", "};") + ";"),
            new Hostile("blocks", "<?php " + nested("if ($a) {", "echo 1;", "}")),
            new Hostile("prefixes", "<?php echo " + "! ".repeat(DEPTH) + "1;"),
            new Hostile("noise", "<?php " + new String(noise, StandardCharsets.ISO_8859_1)),
            new Hostile("truncated", "<?php function f($x) { if ($x) { echo \"abc {$x"),
            new Hostile("truncated heredoc", "<?php $x = <<<EOT\nabc"),
            new Hostile("truncated class", "<?php class A { public function "),
            new Hostile("bytes of value 0", "<?php echo 'a'; \0\0\0 echo 1;")
        ).map(hostile -> DynamicTest.dynamicTest(hostile.name, () -> refused(hostile)));
    }

    private static String nested(String before, String inside, String after) {
        return before.repeat(DEPTH) + inside + after.repeat(DEPTH);
    }

    private void refused(Hostile hostile) throws IOException {
        Path script = folder.resolve("hostile.php");
        Files.writeString(script, hostile.source, StandardCharsets.ISO_8859_1);
        Phpc compile = Phpc.run("compile", script.toString(), "-o", folder.resolve("hostile.jar").toString());
        assertEquals(1, compile.status());
        assertTrue(compile.out().startsWith("error["), compile.out());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(script), files.toList());
        }
        Phpc run = Phpc.run(script.toString());
        assertEquals(255, run.status());
        assertTrue(run.out().matches("(?s)(PHP )?\n?(Parse|Fatal) error: .*"), run.out());
        assertFalse((compile.err() + run.err() + run.out()).contains("\tat "), "a Java stack trace");
    }

    @Test
    void longChainsAreNoNesting() throws IOException {
        Path script = folder.resolve("chains.php");
        int length = DEPTH / 5;
        Files.writeString(script, "<?php $a = 1; echo " + "$a + ".repeat(length) + "0, ' ', strlen(" + "$a . ".repeat(length) + "''), ' ', " + "$n ?? ".repeat(length) + "2;");
        assertEquals(length + " " + length + " 2", Phpc.run(script.toString()).out());
    }

    @Test
    void filesThatAreNotThereAreNamed() {
        for (String command : List.of("compile", "check")) {
            Phpc run = Phpc.run(command, folder.resolve("absent.php").toString());
            assertNotEquals(0, run.status());
            assertTrue(run.err().contains("absent.php"), run.err());
        }
    }
}
