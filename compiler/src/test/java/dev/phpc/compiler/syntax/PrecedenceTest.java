package dev.phpc.compiler.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which operator binds tighter, as PHP 8.5's manual has it.
class PrecedenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', maxCharsPerColumn = 200, value = {
        "1 + 2 * 3                        | (1 + (2 * 3))",
        "1 - 2 - 3                        | ((1 - 2) - 3)",
        "2 ** 3 ** 4                      | (2 ** (3 ** 4))",
        "-2 ** 2                          | (MINUS (2 ** 2))",
        "!$a instanceof B                 | (NOT ($a instanceof B))",
        "-$a instanceof B                 | ((MINUS $a) instanceof B)",
        "(int) $a ** 2                    | ((INT) ($a ** 2))",
        "@$a->b + 1                       | ((@$a->b) + 1)",
        "1 . 2 + 3 . 4                    | (1 . (2 + 3) . 4)",
        "1 . 2 . 3                        | (1 . 2 . 3)",
        "1 << 2 . 3                       | ((1 << 2) . 3)",
        "$a ?? $b ?? $c                   | ($a ?? $b ?? $c)",
        "($a ?? $b) ?? $c                 | (($a ?? $b) ?? $c)",
        "$a ?: $b ?: $c                   | (($a ?  : $b) ?  : $c)",
        "$a = $b ? 1 : 2                  | ($a = ($b ? 1 : 2))",
        "$a = 1 and 2                     | (($a = 1) && 2)",
        "1 + $a = 2 + 3                   | (1 + ($a = (2 + 3)))",
        "!$a = f()                        | (NOT ($a = f()))",
        "$a += $b .= 1                    | ($a += ($b .= 1))",
        "1 + print 2 . 3                  | (1 + (print (2 . 3)))",
        "$a ?? throw $b . $c              | ($a ?? (throw ($b . $c)))",
        "fn() => 1 and 2                  | (fn => (1 && 2))",
        "clone $a->b                      | (clone $a->b)",
        "clone($a)->b                     | (clone $a->b)",
        "clone($a, $b)                    | (clone $a, $b)",
        "new A()->b()                     | (new A)->b()",
        "new $a->b['c']                   | (new $a->b['c'])",
        "$a->b['c']->d()                  | $a->b['c']->d()",
        "(1 == 2) == 3                    | ((1 == 2) == 3)",
        "1 < 2 == 3 > 4                   | ((1 < 2) == (3 > 4))",
        "A::b(...)                        | A::b()...",
    })
    void bindsAsInPhp(String code, String expected) {
        assertEquals(expected, Parenthesized.of(Source.expression(code)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        "1 || 2 && 3 | 4     # (1 || (2 && (3 | 4)))",
        "$a . 'x' |> f(...)  # (($a . 'x') |> f()...)",
        "1 < 2 |> f(...)     # (1 < (2 |> f()...))",
        "$a |> f(...) |> $g  # (($a |> f()...) |> $g)",
    })
    void bindsBarsAsInPhp(String code, String expected) {
        assertEquals(expected, Parenthesized.of(Source.expression(code)));
    }
}
