package dev.phpc.runtime.declare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.phpc.runtime.declare.DeclarationIndex.ConstantEntry;
import dev.phpc.runtime.declare.DeclarationIndex.FunctionEntry;
import dev.phpc.runtime.declare.DeclarationIndex.RoutineEntry;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeclarationIndexTest {
    @Test
    void findsWhatWasWritten() {
        IndexWriter writer = new IndexWriter();
        for (int i = 0; i < 1000; i++) {
            writer.function("f" + i, function(i));
        }
        for (Object value : new Object[] {7L, -1.5, true, "a\0\u00ff"}) {
            writer.constant(new ConstantEntry("C_" + value.getClass().getSimpleName(), "x", "8.3", value, "Glue", -1));
        }
        writer.constant(new ConstantEntry("DYNAMIC", "x", "", null, "Glue", 3));
        DeclarationIndex index = new DeclarationIndex(writer.toByteArray());
        for (int i = 0; i < 1000; i++) {
            assertEquals(function(i), index.function("f" + i));
        }
        assertNull(index.function("f1000"));
        assertEquals(1000, index.functions().size());
        assertEquals("a\0\u00ff", index.constant("C_String").value());
        assertEquals(-1.5, index.constant("C_Double").value());
        assertEquals(3, index.constant("DYNAMIC").id());
    }

    @Test
    void refusesOtherBytes() {
        assertThrows(IllegalArgumentException.class, () -> new DeclarationIndex(new byte[64]));
    }

    private static FunctionEntry function(int number) {
        return new FunctionEntry("standard", "Glue", new RoutineEntry(
                number, "f" + number, "()V", number % 2 == 0 ? Set.of() : Set.of(Effect.OUTPUT, Effect.CALLS_BACK), "f" + number + "(): void"));
    }
}
