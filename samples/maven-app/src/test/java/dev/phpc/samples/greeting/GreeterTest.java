package dev.phpc.samples.greeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.phpc.runtime.interop.PhpException;
import dev.phpc.runtime.interop.PhpSession;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GreeterTest {
    @Test
    void greetsInThreeLanguages() {
        var out = new ByteArrayOutputStream();
        Greeter.greetAll(List.of("Ann"), out);
        assertEquals("""
                | Hello, Ann!     |
                | Grüß dich, Ann! |
                | Γειά σου, Ann!  |
                """, out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void exceptionsOfPhpReachJava() {
        try (PhpSession php = PhpSession.start(Greeter.class.getClassLoader(), OutputStream.nullOutputStream())) {
            php.require("/phpc-sample-maven-app/greet.php");
            PhpException thrown = assertThrows(PhpException.class, () -> php.call("Greeting\\greet", "Ann", "xx"));
            assertEquals("ValueError", thrown.phpClass());
            assertEquals("ValueError: \"xx\" is not a valid backing value for enum Greeting\\Salutation", thrown.getMessage());
        }
    }
}
