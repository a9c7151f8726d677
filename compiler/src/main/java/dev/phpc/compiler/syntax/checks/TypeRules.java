package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.syntax.RelativeClass;
import dev.phpc.compiler.syntax.TypeNode;
import dev.phpc.compiler.syntax.TypeNode.Keyword;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Declared types: what cannot be combined, and what says nothing.
final class TypeRules {

    private final Scope scope;
    private final Report report;

    private TypeRules(Scope scope, Report report) {
        this.scope = scope;
        this.report = report;
    }

    static void check(TypeNode type, Scope scope, Report report) {
        new TypeRules(scope, report).check(type);
    }

    private void check(TypeNode type) {
        switch (type) {
            case TypeNode.Builtin _ -> { }
            case TypeNode.Named t -> named(t);
            case TypeNode.Relative t -> ClassNames.checkRelative(t.kind(), t.span(), scope, report);
            case TypeNode.Nullable t -> nullable(t);
            case TypeNode.Union t -> union(t);
            case TypeNode.Intersection t -> intersection(t);
        }
    }

    private void named(TypeNode.Named type) {
        String written = type.name().written();
        if (written.indexOf('\\') < 0) {
            if (written.equals("_")) {
                report.deprecated("underscore-type-name", "Using \"_\" as a type name is deprecated since 8.4", type.span());
            }
            return;
        }
        String last = type.name().lastPart();
        if (!ClassNames.isReserved(last)) {
            return;
        }
        if (ClassNames.isRelative(last)) {
            ClassNames.checkQualified(type.name(), report);
        } else if (type.name().resolved().indexOf('\\') < 0) {
            report.fatal("qualified-builtin-type", "Type declaration '" + last.toLowerCase(Locale.ROOT) + "' must be unqualified", type.span());
        } else {
            report.fatal("reserved-type-name", "Cannot use \"" + type.name().resolved() + "\" as a type name as it is reserved", type.span());
        }
    }

    private void nullable(TypeNode.Nullable type) {
        if (type.type() instanceof TypeNode.Builtin builtin) {
            switch (builtin.keyword()) {
                case MIXED -> report.fatal("nullable-mixed",
                        "Type mixed cannot be marked as nullable since mixed already includes null", type.span());
                case VOID -> report.fatal("combined-void", "Void can only be used as a standalone type", type.span());
                case NEVER -> report.fatal("combined-never", "never can only be used as a standalone type", type.span());
                case NULL -> report.fatal("nullable-null", "null cannot be marked as nullable", type.span());
                default -> { }
            }
        } else {
            check(type.type());
        }
    }

    private void intersection(TypeNode.Intersection type) {
        Set<String> seen = new HashSet<>();
        for (TypeNode part : type.types()) {
            String text = TypeText.of(part, scope.cls());
            boolean isStatic = part instanceof TypeNode.Relative r && r.kind() == RelativeClass.STATIC;
            if (part instanceof TypeNode.Builtin builtin) {
                String name = builtin.keyword() == Keyword.ITERABLE ? "Traversable|array" : text;
                report.fatal("builtin-in-intersection", "Type " + name + " cannot be part of an intersection type", type.span());
                return;
            }
            if (isStatic) {
                report.fatal("static-in-intersection", "Type static cannot be part of an intersection type", type.span());
                return;
            }
            check(part);
            if (!seen.add(text.toLowerCase(Locale.ROOT))) {
                report.fatal("redundant-type", "Duplicate type " + text + " is redundant", type.span());
            }
        }
    }

    private void union(TypeNode.Union type) {
        Set<Keyword> keywords = EnumSet.noneOf(Keyword.class);
        List<TypeNode> classes = new ArrayList<>();
        for (TypeNode part : type.types()) {
            if (part instanceof TypeNode.Builtin builtin) {
                if (!unionKeyword(builtin.keyword(), keywords, classes, type)) {
                    return;
                }
            } else {
                check(part);
                unionClass(part, classes, type);
                classes.add(part);
            }
        }
        if (keywords.contains(Keyword.OBJECT) && !classes.isEmpty()) {
            report.fatal("redundant-type",
                    "Type " + TypeText.of(type, scope.cls()) + " contains both object and a class type, which is redundant", type.span());
        }
    }

    /// Adds a built-in type to a union; false if the union makes no sense.
    private boolean unionKeyword(Keyword keyword, Set<Keyword> seen, List<TypeNode> classes, TypeNode.Union union) {
        switch (keyword) {
            case MIXED -> {
                return fail("combined-mixed", "Type mixed can only be used as a standalone type", union);
            }
            case VOID -> {
                return fail("combined-void", "Void can only be used as a standalone type", union);
            }
            case NEVER -> {
                return fail("combined-never", "never can only be used as a standalone type", union);
            }
            default -> { }
        }
        boolean bothBooleans = keyword == Keyword.TRUE && seen.contains(Keyword.FALSE) || keyword == Keyword.FALSE && seen.contains(Keyword.TRUE);
        if (bothBooleans) {
            return fail("redundant-type", "Type contains both true and false, bool must be used instead", union);
        }
        boolean traversable = classes.stream().anyMatch(part -> TypeText.of(part, null).equalsIgnoreCase("Traversable"));
        if (keyword == Keyword.ITERABLE) {
            if (traversable || seen.contains(Keyword.ITERABLE)) {
                return fail("redundant-type", "Duplicate type Traversable is redundant", union);
            }
            if (seen.contains(Keyword.ARRAY)) {
                return fail("redundant-type", "Duplicate type array is redundant", union);
            }
        }
        boolean covered = seen.contains(keyword) || keyword == Keyword.ARRAY && seen.contains(Keyword.ITERABLE)
                || (keyword == Keyword.TRUE || keyword == Keyword.FALSE) && seen.contains(Keyword.BOOL);
        if (covered) {
            return fail("redundant-type", "Duplicate type " + TypeText.name(keyword) + " is redundant", union);
        }
        if (keyword == Keyword.BOOL && (seen.contains(Keyword.FALSE) || seen.contains(Keyword.TRUE))) {
            return fail("redundant-type",
                    "Duplicate type " + (seen.contains(Keyword.FALSE) ? "false" : "true") + " is redundant", union);
        }
        seen.add(keyword);
        if (keyword == Keyword.ITERABLE) {
            classes.add(new TypeNode.Builtin(-1, union.span(), Keyword.ITERABLE));
        }
        return true;
    }

    private void unionClass(TypeNode part, List<TypeNode> others, TypeNode.Union union) {
        Set<String> names = names(part);
        for (TypeNode other : others) {
            Set<String> otherNames = names(other);
            String text = TypeText.of(part, scope.cls());
            String otherText = TypeText.of(other, scope.cls());
            boolean plain = !(part instanceof TypeNode.Intersection) && !(other instanceof TypeNode.Intersection);
            if (plain && names.equals(otherNames)) {
                fail("redundant-type", "Duplicate type " + text + " is redundant", union);
                return;
            }
            if (plain) {
                continue;
            }
            if (names.equals(otherNames)) {
                fail("redundant-type", "Type " + text + " is redundant with type " + otherText, union);
                return;
            }
            if (names.containsAll(otherNames)) {
                fail("redundant-type", "Type " + text + " is redundant as it is more restrictive than type " + otherText, union);
                return;
            }
            if (otherNames.containsAll(names)) {
                fail("redundant-type", "Type " + otherText + " is redundant as it is more restrictive than type " + text, union);
                return;
            }
        }
    }

    private Set<String> names(TypeNode type) {
        Set<String> names = new HashSet<>();
        switch (type) {
            case TypeNode.Intersection t -> t.types().forEach(part -> names.addAll(names(part)));
            case TypeNode.Builtin _ -> names.add("traversable");
            default -> names.add(TypeText.of(type, scope.cls()).toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private boolean fail(String slug, String message, TypeNode.Union union) {
        report.fatal(slug, message, union.span());
        return false;
    }
}
