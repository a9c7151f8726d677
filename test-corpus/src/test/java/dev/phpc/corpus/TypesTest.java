package dev.phpc.corpus;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.phpc.compiler.analyze.Analyze;
import dev.phpc.compiler.analyze.TypeAssertions;
import dev.phpc.compiler.diagnostics.Diagnostics;
import dev.phpc.compiler.resolve.Builtins;
import dev.phpc.compiler.resolve.Resolve;
import dev.phpc.compiler.resolve.ResolvedProgram;
import dev.phpc.compiler.syntax.FileNode;
import dev.phpc.compiler.syntax.Parser;
import dev.phpc.compiler.syntax.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Infers the types in every program under `types/` and compares them with what its calls of `assert_type('int', $x)` say.
final class TypesTest {
    private static final Path CORPUS = Path.of("types");
    private static final Builtins BUILTINS = Builtins.onClassPath(TypesTest.class.getClassLoader());

    @TestFactory
    Stream<DynamicTest> inferredTypesAreAsAsserted() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            List<Path> programs = files.filter(file -> file.toString().endsWith(".php")).sorted().toList();
            assertFalse(programs.isEmpty(), "the corpus is not where it should be");
            return programs.stream().map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), path.toUri(), () -> check(path)));
        }
    }

    private static void check(Path path) throws IOException {
        Diagnostics problems = new Diagnostics();
        FileNode file = Parser.parse(new SourceFile(path.toString(), Files.readString(path, StandardCharsets.ISO_8859_1)), problems);
        assertFalse(problems.hasErrors(), () -> problems.list().toString());
        ResolvedProgram program = Resolve.resolve(List.of(file), BUILTINS, true);
        List<TypeAssertions.Assertion> assertions = new TypeAssertions(Analyze.analyze(program)).in(program.files().getFirst());
        assertFalse(assertions.isEmpty(), "nothing is asserted");
        assertAll(assertions.stream().map(each -> () -> assertEquals(each.expected(), each.inferred(), () -> path + ":" + each.line())));
    }
}
