package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.syntax.RelativeClass;
import dev.phpc.compiler.syntax.TypeNode;
import dev.phpc.compiler.syntax.TypeNode.Keyword;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A type as PHP's messages spell it: class names first, then the built-in types in PHP's own order, `?T` for a single type or null.
final class TypeText {

    private static final List<Keyword> ORDER = List.of(Keyword.CALLABLE, Keyword.OBJECT, Keyword.ARRAY, Keyword.STRING, Keyword.INT, Keyword.FLOAT,
            Keyword.BOOL, Keyword.FALSE, Keyword.TRUE, Keyword.VOID, Keyword.NEVER);

    private final Decl.ClassLike cls;
    private final List<String> classes = new ArrayList<>();
    private final Set<Keyword> keywords = EnumSet.noneOf(Keyword.class);
    private boolean isStatic;

    private TypeText(Decl.ClassLike cls) {
        this.cls = cls;
    }

    /// `cls` is the class around, to which `self` refers, or null.
    static String of(TypeNode type, Decl.ClassLike cls) {
        TypeText text = new TypeText(cls);
        text.collect(type, type instanceof TypeNode.Union);
        return text.text();
    }

    private void collect(TypeNode type, boolean inUnion) {
        switch (type) {
            case TypeNode.Builtin t -> {
                if (t.keyword() == Keyword.ITERABLE) {
                    classes.add("Traversable");
                    keywords.add(Keyword.ARRAY);
                } else {
                    keywords.add(t.keyword());
                }
            }
            case TypeNode.Named t -> classes.add(t.name().resolved());
            case TypeNode.Relative t -> relative(t.kind());
            case TypeNode.Nullable t -> {
                collect(t.type(), false);
                keywords.add(Keyword.NULL);
            }
            case TypeNode.Union t -> t.types().forEach(part -> collect(part, true));
            case TypeNode.Intersection t -> {
                List<String> parts = new ArrayList<>();
                t.types().forEach(part -> parts.add(of(part, cls)));
                String joined = String.join("&", parts);
                classes.add(inUnion ? "(" + joined + ")" : joined);
            }
        }
    }

    private void relative(RelativeClass kind) {
        switch (kind) {
            case STATIC -> isStatic = true;
            case SELF -> classes.add(cls == null || cls.name() == null ? "self" : cls.name().resolved());
            case PARENT -> classes.add(cls == null || cls.parent() == null ? "parent" : cls.parent().resolved());
        }
    }

    private String text() {
        if (keywords.contains(Keyword.MIXED)) {
            return "mixed";
        }
        List<String> parts = new ArrayList<>(classes);
        if (isStatic) {
            parts.add("static");
        }
        for (Keyword keyword : ORDER) {
            if (keywords.contains(keyword)) {
                parts.add(name(keyword));
            }
        }
        if (!keywords.contains(Keyword.NULL)) {
            return String.join("|", parts);
        }
        if (parts.isEmpty()) {
            return "null";
        }
        return parts.size() == 1 && !parts.getFirst().contains("&") ? "?" + parts.getFirst() : String.join("|", parts) + "|null";
    }

    static String name(Keyword keyword) {
        return keyword.name().toLowerCase(Locale.ROOT);
    }
}
