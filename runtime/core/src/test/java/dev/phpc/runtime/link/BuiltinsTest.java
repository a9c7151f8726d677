package dev.phpc.runtime.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.phpc.runtime.declare.ClassHead;
import dev.phpc.runtime.declare.DeclarationIndex.ClassEntry;
import dev.phpc.runtime.declare.DeclarationIndex.FunctionEntry;
import dev.phpc.runtime.declare.DeclarationIndex.RoutineEntry;
import dev.phpc.runtime.declare.Signature;
import java.io.IOException;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Every builtin is declared as PHP 8.5 itself declares it.
class BuiltinsTest {
    private final PhpDeclarations php = PhpDeclarations.load();
    private final SortedSet<String> differences = new TreeSet<>();

    BuiltinsTest() throws IOException {}

    @Test
    void functionsAreDeclaredAsInPhp() {
        for (FunctionEntry entry : Builtins.installed().functionEntries()) {
            Signature ours = entry.routine().signature();
            String key = ours.name().toLowerCase(Locale.ROOT) + "()";
            compare(key, ours, php.functions().get(key));
            if (php.extensions().get(key) != null && !php.extensions().get(key).equals(entry.extension())) {
                differences.add(key + ": extension " + entry.extension() + " instead of " + php.extensions().get(key));
            }
        }
        assertEquals("", String.join("\n", differences));
    }

    @Test
    void methodsAreDeclaredAsInPhp() {
        for (ClassEntry entry : Builtins.installed().classEntries()) {
            String name = ClassHead.parse(entry.head()).name();
            for (RoutineEntry routine : entry.methods()) {
                Signature ours = routine.signature();
                String key = (name + "::" + ours.name()).toLowerCase(Locale.ROOT) + "()";
                compare(key, ours, php.methods().get(key));
            }
        }
        assertEquals("", String.join("\n", differences));
    }

    @Test
    void everyEntryMakesARoutineOrClass() {
        Builtins builtins = Builtins.of(Builtins.class.getClassLoader());
        for (FunctionEntry entry : builtins.functionEntries()) {
            assertNotNull(builtins.function(entry.routine().signature().name().toLowerCase(Locale.ROOT)));
        }
        for (ClassEntry entry : builtins.classEntries()) {
            assertNotNull(builtins.classDeclaration(ClassHead.parse(entry.head()).name().toLowerCase(Locale.ROOT)));
        }
    }

    private void compare(String key, Signature ours, Signature theirs) {
        if (theirs == null) {
            differences.add(key + ": PHP has no such routine");
        } else {
            String difference = SignatureDifference.between(ours, theirs);
            if (!difference.isEmpty()) {
                differences.add(key + ": " + difference);
            }
        }
    }
}
