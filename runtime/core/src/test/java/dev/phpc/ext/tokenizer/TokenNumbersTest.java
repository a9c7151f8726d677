package dev.phpc.ext.tokenizer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.phpc.lexer.TokenKind;
import java.lang.reflect.Field;
import org.junit.jupiter.api.Test;

/// The constants that PHP code sees are the numbers that the lexer gives.
class TokenNumbersTest {

    @Test
    void everyKindHasItsConstant() throws ReflectiveOperationException {
        for (TokenKind kind : TokenKind.values()) {
            if (kind.constantName() != null) {
                Field constant = TokenNumbers.class.getDeclaredField(kind.constantName());
                assertEquals(kind.id(), constant.getLong(null), kind.constantName());
            }
        }
    }
}
