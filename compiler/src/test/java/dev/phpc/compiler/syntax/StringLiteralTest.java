package dev.phpc.compiler.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The values of strings, and what is interpolated into them.
class StringLiteralTest {

    private static String value(String code) {
        return ((Expr.StringLiteral) Source.expression(code)).value();
    }

    @Test
    void escapes() {
        assertEquals("a\\nb'c\\", value("'a\\nb\\'c\\\\'"));
        assertEquals("\n\t$\u001b\u0041\u0041\u00ff\\q\"", value("\"\\n\\t\\$\\e\\x41\\101\\377\\q\\\"\""));
        assertEquals("\u00e2\u0082\u00ac", value("\"\\u{20AC}\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '~', value = {
        "\"a$b c\"            # (\"'a' ~ $b ~ ' c'\")",
        "\"$a[b] $a[1] $a[-2] $a[01] $a[$c]\" # (\"$a['b'] ~ ' ' ~ $a[1] ~ ' ' ~ $a[-2] ~ ' ' ~ $a['01'] ~ ' ' ~ $a[$c]\")",
        "\"$a->b->c $a?->b\"  # (\"$a->b ~ '->c ' ~ $a?->b\")",
        "\"{$a->b['c']}!\"    # (\"$a->b['c'] ~ '!'\")",
    })
    void interpolation(String code, String expected) {
        assertEquals(expected, Parenthesized.of(Source.expression(code)));
    }

    @Test
    void heredocLosesTheIndentationOfItsLabel() {
        assertEquals("a\n  b\n\nc", value("<<<X\n    a\n      b\n\n    c\n    X"  + "\n"));
        assertEquals("a$b\\n", value("<<<'X'\n  a$b\\n\n  X\n"));
        assertEquals("", value("<<<X\nX\n"));
        assertEquals("(\"'a ' ~ $b ~ '\nc'\")", Parenthesized.of(Source.expression("<<<X\n  a $b\n  c\n  X\n")));
    }
}
