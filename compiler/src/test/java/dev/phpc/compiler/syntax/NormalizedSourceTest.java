package dev.phpc.compiler.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Expressions as PHP 8.5 shows them in assertion messages.
class NormalizedSourceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '~', value = {
        "0 && (1+2)*3           # 0 && (1 + 2) * 3",
        "$a['x'][\"y\"]->b?->c  # $a['x']['y']->b?->c",
        "f(1,...$b,a:2)         # f(1, ...$b, a: 2)",
        "array(1,'a'=>2,&$c)    # [1, 'a' => 2, &$c]",
        "(int) $a && ! $b       # (int)$a && !$b",
        "new Foo && clone $c    # new Foo() && \\clone($c)",
        "isset($a,$b) && $c     # isset($a) && isset($b) && $c",
        "\"a $b {$c['d']} $e[0]\" # \"a $b {$c['d']} {$e[0]}\"",
        "1.0 . 0x10 . 1e100     # 1.0 . 16 . 1.0E+100",
        "($a and $b or $c xor $d) # $a && $b || ($c xor $d)",
        "2 ** 3 ** 2 && (2 ** 3) ** 2 # 2 ** 3 ** 2 && (2 ** 3) ** 2",
        "list('k'=>$x) = $y     # ['k' => $x] = $y",
        "f(...)                 # f(...)",
    })
    void isSpacedAndParenthesizedAsByPhp(String code, String expected) {
        String source = "<?php " + code + ";";
        Stmt.ExpressionStatement statement = (Stmt.ExpressionStatement) Source.parse(code + ";").statements().getFirst();
        assertEquals(expected, NormalizedSource.of(new SourceFile("test.php", source), statement.expression()));
    }
}
