package dev.phpc.runtime.objects;

import java.util.ArrayList;
import java.util.List;

import static dev.phpc.runtime.objects.TypeConstraint.*;

/// How types are written: `?int`, `int|string|null`, `Foo&Bar`, `(A&B)|null`.
final class TypeSyntax {
    private TypeSyntax() {
    }

    static TypeConstraint parse(String text) {
        int mask = 0;
        List<List<ClassName>> classes = new ArrayList<>();
        String rest = text;
        if (rest.startsWith("?")) {
            mask |= NULL;
            rest = rest.substring(1);
        }
        for (String alternative : alternatives(rest)) {
            if (alternative.indexOf('&') >= 0) {
                classes.add(intersection(alternative));
                continue;
            }
            int bits = simple(Names.lower(alternative));
            if (bits == 0) {
                classes.add(List.of(ClassName.of(stripSlash(alternative))));
            } else {
                mask |= bits;
                if ((bits & ITERABLE) != 0) {
                    classes.add(List.of(ClassName.of("Traversable")));
                }
            }
        }
        return new TypeConstraint(mask, List.copyOf(classes));
    }

    private static List<String> alternatives(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split("\\|")) {
            String trimmed = part.strip();
            parts.add(trimmed.startsWith("(") ? trimmed.substring(1, trimmed.length() - 1) : trimmed);
        }
        return parts;
    }

    private static List<ClassName> intersection(String text) {
        List<ClassName> names = new ArrayList<>();
        for (String name : text.split("&")) {
            names.add(ClassName.of(stripSlash(name.strip())));
        }
        return List.copyOf(names);
    }

    private static String stripSlash(String name) {
        return name.startsWith("\\") ? name.substring(1) : name;
    }

    private static int simple(String lower) {
        return switch (lower) {
            case "null" -> NULL;
            case "false" -> FALSE;
            case "true" -> TRUE;
            case "bool" -> BOOL;
            case "int" -> INT;
            case "float" -> FLOAT;
            case "string" -> STRING;
            case "array" -> ARRAY;
            case "object" -> OBJECT;
            case "callable" -> CALLABLE;
            case "iterable" -> ITERABLE | ARRAY;
            case "static" -> STATIC;
            case "void" -> VOID;
            case "never" -> NEVER;
            case "mixed" -> ANY;
            default -> 0;
        };
    }

    /// Classes first, then the simple types in PHP's fixed order.
    static String print(TypeConstraint type) {
        if (type.has(MIXED)) {
            return "mixed";
        }
        List<String> parts = new ArrayList<>();
        boolean compound = false;
        for (List<ClassName> names : type.classes()) {
            compound |= names.size() > 1;
            parts.add(printClasses(names, type));
        }
        add(parts, type, STATIC, "static");
        add(parts, type, CALLABLE, "callable");
        add(parts, type, OBJECT, "object");
        add(parts, type, ARRAY, "array");
        add(parts, type, STRING, "string");
        add(parts, type, INT, "int");
        add(parts, type, FLOAT, "float");
        if ((type.mask() & BOOL) == BOOL) {
            parts.add("bool");
        } else {
            add(parts, type, FALSE, "false");
            add(parts, type, TRUE, "true");
        }
        add(parts, type, VOID, "void");
        add(parts, type, NEVER, "never");
        return withNull(parts, compound, type.allowsNull());
    }

    private static String withNull(List<String> parts, boolean compound, boolean nullable) {
        if (!nullable) {
            return String.join("|", parts);
        }
        if (parts.isEmpty()) {
            return "null";
        }
        if (parts.size() == 1 && !compound) {
            return "?" + parts.get(0);
        }
        return String.join("|", parts) + "|null";
    }

    private static void add(List<String> parts, TypeConstraint type, int bit, String name) {
        if (type.has(bit)) {
            parts.add(name);
        }
    }

    private static String printClasses(List<ClassName> names, TypeConstraint type) {
        if (names.size() == 1) {
            return names.get(0).name();
        }
        List<String> parts = new ArrayList<>();
        for (ClassName name : names) {
            parts.add(name.name());
        }
        String joined = String.join("&", parts);
        return type.classes().size() > 1 || (type.mask() & ~MIXED) != 0 ? "(" + joined + ")" : joined;
    }
}
