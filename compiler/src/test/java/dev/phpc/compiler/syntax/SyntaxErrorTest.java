package dev.phpc.compiler.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.phpc.compiler.diagnostics.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Syntax errors in PHP 8.5's words.
class SyntaxErrorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '~', value = {
        "f(1 2);                     # syntax error, unexpected integer \"2\", expecting \")\"",
        "$x = 1 1;                   # syntax error, unexpected integer \"1\"",
        "echo 1 1;                   # syntax error, unexpected integer \"1\", expecting \",\" or \";\"",
        "if 1                        # syntax error, unexpected integer \"1\", expecting \"(\"",
        "echo                        # syntax error, unexpected end of file",
        "return =;                   # syntax error, unexpected token \"=\", expecting \";\"",
        "class 1                     # syntax error, unexpected integer \"1\", expecting identifier",
        "class A { 1                 # syntax error, unexpected integer \"1\", expecting \"function\"",
        "class A { public 1          # syntax error, unexpected integer \"1\", expecting variable",
        "$a->1;                      # syntax error, unexpected integer \"1\", expecting identifier or variable or \"{\" or \"$\"",
        "unset($a 1);                # syntax error, unexpected integer \"1\", expecting \"->\" or \"?->\" or \"[\"",
        "1 == 2 == 3;                # syntax error, unexpected token \"==\"",
        "use A\\{B, 1};              # syntax error, unexpected integer \"1\", expecting \"}\"",
        "= 1;                        # syntax error, unexpected token \"=\", expecting end of file",
        "function f() { = 1; }       # syntax error, unexpected token \"=\"",
        "f(new 1);                   # syntax error, unexpected integer \"1\", expecting \":\"",
        "1 'abc';                    # syntax error, unexpected single-quoted string \"abc\"",
        "1 \"$a\";                   # syntax error, unexpected double-quote mark",
        "(]                          # Unclosed '(' does not match ']'",
        "}                           # Unmatched '}'",
        "if (1) {                    # Unclosed '{'",
        "echo 09;                    # Invalid numeric literal",
        "echo \"\\u{110000}\";       # Invalid UTF-8 codepoint escape sequence: Codepoint too large",
        "function f((A 5 B)|C $x) {} # syntax error, unexpected integer \"5\", expecting token \"&\"",
        "function f((A&B $x) {}      # syntax error, unexpected variable \"$x\", expecting token \"&\" or \")\"",
        "class A { public $a ?>b     # syntax error, unexpected T_INLINE_HTML \"b\", expecting \"function\"",
        "/* a                        # Unterminated comment starting line 1",
        "echo (real) 1;              # The (real) cast has been removed, use (float) instead",
    })
    void isWordedAsByPhp(String code, String message) {
        assertEquals(message, Source.error(code));
    }

    @Test
    void anUnclosedSingleQuoteIsAnErrorWhereItStands() {
        assertEquals(2, Source.problems("$a = 1;\nf('abc\n\n;").getFirst().line());
    }

    @Test
    void severalErrorsAreReportedInOneRun() {
        List<Diagnostic> problems = Source.problems("$a = ;\n$b = 1;\nfunction f() { $c = ; }\n$d = );\n");
        assertTrue(problems.size() >= 3, problems.toString());
        assertEquals(List.of(1, 3), problems.stream().limit(2).map(Diagnostic::line).toList());
    }

    @Test
    void deepNestingIsNoProblemForLongChains() {
        assertEquals(null, Source.error("echo " + "'a' . ".repeat(50_000) + "'b';"));
        assertEquals(null, Source.error("echo " + "$a ?? ".repeat(50_000) + "1;"));
        assertEquals(null, Source.error("if (1) {} " + "elseif (1) {} ".repeat(20_000)));
    }

    @Test
    void nestingTooDeepForTheStackIsReported() throws InterruptedException {
        String[] message = new String[1];
        Thread small = new Thread(null, () -> message[0] = Source.error("$x = " + "[".repeat(100_000) + "]".repeat(100_000) + ";"), "small", 1 << 18);
        small.start();
        small.join();
        assertEquals("Maximum call stack size reached during compilation. Try splitting expression", message[0]);
    }
}
