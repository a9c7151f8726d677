package dev.phpc.compiler.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Names resolve against the namespace and imports in force where they stand.
class NameResolutionTest {

    private static final String HEAD = "namespace A\\B; use X\\Y; use X\\Z as Q; use function X\\f; use const X\\C;";

    /// The names of functions, constants and classes, with their fallback in parentheses.
    private static List<String> names(String code) {
        List<String> names = new ArrayList<>();
        for (Stmt stmt : Source.parse(code).statements()) {
            Trees.walk(stmt, node -> {
                switch (node) {
                    case Expr.FunctionCall e -> names.add(show(e.name()));
                    case Expr.ConstantFetch e -> names.add(show(e.name()));
                    case ClassRef.Named e -> names.add(show(e.name()));
                    default -> { }
                }
            });
        }
        return names;
    }

    private static String show(Name name) {
        return name.resolved() + (name.fallback() == null ? "" : " (" + name.fallback() + ")");
    }

    @Test
    void unqualifiedNames() {
        assertEquals(List.of("A\\B\\g (g)", "A\\B\\D (D)", "A\\B\\E"), names(HEAD + "g(); D; new E;"));
    }

    @Test
    void importedNames() {
        assertEquals(List.of("X\\f", "X\\f", "X\\C", "A\\B\\c (c)", "X\\Y", "X\\Z", "X\\Y\\V"),
                names(HEAD + "f(); F(); C; c; new y; new Q; new Y\\V;"));
    }

    @Test
    void qualifiedNames() {
        assertEquals(List.of("X\\Y\\g", "A\\B\\h\\g", "g", "A\\B\\g"), names(HEAD + "Y\\g(); h\\g(); \\g(); namespace\\g();"));
    }

    @Test
    void importsEndWithTheirNamespace() {
        assertEquals(List.of("X\\f", "N\\f (f)", "f"),
                names("namespace M { use function X\\f; f(); } namespace N { f(); } namespace { f(); }"));
    }

    @Test
    void groupImports() {
        assertEquals(List.of("P\\Q\\a", "P\\Q\\B", "P\\K"), names("use P\\{function Q\\a, Q\\B, const K}; a(); new B; K;"));
    }

    @Test
    void literalsAreNoConstants() {
        assertEquals(List.of(), names("namespace N; TRUE; false; \\null; Null;"));
    }
}
