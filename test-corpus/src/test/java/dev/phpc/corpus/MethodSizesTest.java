package dev.phpc.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.phpc.compiler.ClassFile;
import dev.phpc.compiler.Compiler;
import dev.phpc.compiler.CompilerOptions;
import dev.phpc.compiler.diagnostics.Diagnostics;
import dev.phpc.compiler.resolve.Builtins;
import dev.phpc.compiler.syntax.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Compiles every program under `run/` and looks at the size of each method that came out.
final class MethodSizesTest {
    private static final Builtins BUILTINS = Builtins.onClassPath(MethodSizesTest.class.getClassLoader());

    @Test
    void hotSpotCanCompileEveryMethod() throws IOException {
        List<ClassFile> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("run"))) {
            for (Path file : (Iterable<Path>) files.filter(each -> each.toString().endsWith(".phpt"))::iterator) {
                classes.addAll(new Compiler(BUILTINS, CompilerOptions.DEFAULT).compile(List.of(new SourceFile(file.toString(), PhptFile.read(file).script())), new Diagnostics()));
            }
        }
        assertTrue(classes.size() >= 250, "the corpus is not where it should be");
        assertEquals(List.of(), classes.stream().flatMap(each -> LargeMethods.in(each.name(), each.bytes()).stream()).toList());
    }
}
