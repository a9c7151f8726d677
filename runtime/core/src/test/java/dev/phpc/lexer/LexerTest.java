package dev.phpc.lexer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Source text to tokens.
class LexerTest {

    /// The kinds of the tokens of `<?php code`, white space left out.
    private static String kinds(String code) {
        TokenList tokens = Lexer.forTokenizing("<?php " + code, true);
        List<String> kinds = new ArrayList<>();
        for (int i = 1; i < tokens.size() - 1; i++) {
            if (tokens.kind(i) != TokenKind.WHITESPACE) {
                kinds.add(tokens.kind(i).toString());
            }
        }
        return String.join(" ", kinds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "A\\B \\A namespace\\A namespace A | NAME_QUALIFIED NAME_FULLY_QUALIFIED NAME_RELATIVE NAMESPACE STRING",
        "enum A enum extends enum::B       | ENUM STRING STRING EXTENDS STRING PAAMAYIM_NEKUDOTAYIM STRING",
        "$a->class::class                  | VARIABLE OBJECT_OPERATOR STRING PAAMAYIM_NEKUDOTAYIM CLASS",
        "yield from yield  from            | YIELD_FROM YIELD_FROM",
        "public(set) private (set)         | PUBLIC_SET PRIVATE LEFT_PARENTHESIS STRING RIGHT_PARENTHESIS",
        "( int ) (INTEGER) (foo)           | INT_CAST INT_CAST LEFT_PARENTHESIS STRING RIGHT_PARENTHESIS",
        "f&$a &...$b &c                    | STRING AMPERSAND_FOLLOWED_BY_VAR_OR_VARARG VARIABLE AMPERSAND_FOLLOWED_BY_VAR_OR_VARARG "
                + "ELLIPSIS VARIABLE AMPERSAND_NOT_FOLLOWED_BY_VAR_OR_VARARG STRING",
        "1_000 0x_1 0b101 0o17 1.5e3 .5 1. | LNUMBER LNUMBER STRING LNUMBER LNUMBER DNUMBER DNUMBER DNUMBER",
        "9223372036854775807 9223372036854775808 | LNUMBER DNUMBER",
        "#[A] # comment                    | ATTRIBUTE STRING RIGHT_BRACKET COMMENT",
        "?->a ?? ??= <=> **= ...           | NULLSAFE_OBJECT_OPERATOR STRING COALESCE COALESCE_EQUAL SPACESHIP POW_EQUAL ELLIPSIS",
        "\"a$b[0]{$c}${d}\"                | DOUBLE_QUOTE ENCAPSED_AND_WHITESPACE VARIABLE LEFT_BRACKET NUM_STRING RIGHT_BRACKET CURLY_OPEN "
                + "VARIABLE RIGHT_BRACE DOLLAR_OPEN_CURLY_BRACES STRING_VARNAME RIGHT_BRACE DOUBLE_QUOTE",
    })
    void kindsOf(String code, String expected) {
        assertEquals(expected, kinds(code));
    }

    @Test
    void pipesAndBars() {
        assertEquals("VARIABLE PIPE STRING BOOLEAN_OR STRING BAR STRING OR_EQUAL STRING", kinds("$a |> b || c | d |= e"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "html <?php echo 1 ?>\nmore <?= $a ?> end", "<?php // c ?> x", "<?php <<<A\n a $b\n A; 'x' \"y\n", "#!/bin/php\n<?php 1;",
        "<?php __halt_compiler(); data <?php", "", "<?", "<?php \0\u007f\u00ff", "<?php /* open", "<?php <<<'A'\nb\nA", "<?php \"$a[ ]\" `{$b`",
    })
    void tokensCoverTheSourceWithoutGaps(String source) {
        for (TokenList tokens : List.of(Lexer.forTokenizing(source, true), Lexer.forCompiling(source, true))) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < tokens.size(); i++) {
                text.append(tokens.text(i));
            }
            assertEquals(source, text.toString());
            assertEquals(TokenKind.END, tokens.kind(tokens.size() - 1));
        }
    }

    @Test
    void linesAreCounted() {
        TokenList tokens = Lexer.forTokenizing("a\n<?php\n/*\n*/ $b\r\n;\r'x\n'\n.", true);
        List<Integer> lines = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) != TokenKind.WHITESPACE) {
                lines.add(tokens.line(i));
            }
        }
        assertEquals(List.of(1, 2, 3, 4, 5, 6, 8, 8), lines);
    }
}
