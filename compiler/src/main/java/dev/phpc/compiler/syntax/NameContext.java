package dev.phpc.compiler.syntax;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The current namespace and its imports, by which PHP resolves names at compile time.
public final class NameContext {

    private String namespace = "";
    private final Map<String, String> classes = new HashMap<>();
    private final Map<String, String> functions = new HashMap<>();
    private final Map<String, String> constants = new HashMap<>();

    /// What a `use` statement imports.
    public enum Kind {
        CLASS, FUNCTION, CONSTANT
    }

    /// The current namespace without leading or trailing backslash; empty for the global one.
    public String namespace() {
        return namespace;
    }

    /// Starts a namespace; imports end with the one before.
    void enter(String name) {
        namespace = name;
        classes.clear();
        functions.clear();
        constants.clear();
    }

    /// Imports `target` under `alias` and returns what that alias stood for before, or null.
    String importName(Kind kind, String alias, String target) {
        return imports(kind).put(key(kind, alias), target);
    }

    /// What `alias` imports, or null.
    String imported(Kind kind, String alias) {
        return imports(kind).get(key(kind, alias));
    }

    /// The full name of something that is declared here.
    public String declared(String name) {
        return namespace.isEmpty() ? name : namespace + "\\" + name;
    }

    /// Resolves a name as written in the source.
    public Name resolve(Kind kind, Span span, String written) {
        if (written.charAt(0) == '\\') {
            return new Name(span, written, written.substring(1));
        }
        int separator = written.indexOf('\\');
        if (separator < 0) {
            return unqualified(kind, span, written);
        }
        String first = written.substring(0, separator);
        String rest = written.substring(separator + 1);
        if (first.equalsIgnoreCase("namespace")) {
            return new Name(span, written, declared(rest));
        }
        String target = imported(Kind.CLASS, first);
        return new Name(span, written, target != null ? target + "\\" + rest : declared(written));
    }

    private Name unqualified(Kind kind, Span span, String written) {
        String target = imported(kind, written);
        if (target != null) {
            return new Name(span, written, target);
        }
        boolean fallsBack = kind != Kind.CLASS && !namespace.isEmpty();
        return new Name(span, written, declared(written), fallsBack ? written : null);
    }

    private Map<String, String> imports(Kind kind) {
        return switch (kind) {
            case CLASS -> classes;
            case FUNCTION -> functions;
            case CONSTANT -> constants;
        };
    }

    /// Classes and functions are found without regard to case, constants are not.
    private static String key(Kind kind, String name) {
        return kind == Kind.CONSTANT ? name : name.toLowerCase(Locale.ROOT);
    }
}
