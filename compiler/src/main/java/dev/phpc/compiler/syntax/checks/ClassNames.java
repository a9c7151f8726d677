package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.syntax.ClassRef;
import dev.phpc.compiler.syntax.Decl.ClassKind;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.Name;
import dev.phpc.compiler.syntax.RelativeClass;
import dev.phpc.compiler.syntax.Span;
import java.util.Locale;
import java.util.Set;

/// Names of classes: those reserved, and `self`, `parent` and `static` where there is no class to mean.
final class ClassNames {

    private static final Set<String> RESERVED = Set.of("bool", "false", "float", "int", "null", "parent", "self", "static", "string", "true",
            "void", "never", "iterable", "object", "mixed");

    private ClassNames() {}

    static boolean isReserved(String name) {
        return RESERVED.contains(name.toLowerCase(Locale.ROOT));
    }

    static boolean isRelative(String name) {
        return name.equalsIgnoreCase("self") || name.equalsIgnoreCase("parent") || name.equalsIgnoreCase("static");
    }

    /// The name in a declaration; `kind` is "a class name" and the like.
    static void checkDeclared(Name name, String kind, Report report) {
        if (isReserved(name.written())) {
            report.fatal("reserved-class-name", "Cannot use \"" + name.written() + "\" as " + kind + " as it is reserved", name.span());
        } else if (name.written().equals("_")) {
            report.deprecated("underscore-class-name", "Using \"_\" as " + kind + " is deprecated since 8.4", name.span());
        }
    }

    /// The name of a parent, an interface or a trait; `kind` is "class name" and the like.
    static void checkUsed(Name name, String kind, Report report) {
        if (isRelative(name.written())) {
            report.fatal("reserved-class-name", "Cannot use \"" + name.written() + "\" as " + kind + ", as it is reserved", name.span());
        } else {
            checkQualified(name, report);
        }
    }

    static void checkQualified(Name name, Report report) {
        if (name.written().startsWith("\\") && isRelative(name.resolved())) {
            report.fatal("qualified-relative-class", "'\\" + name.resolved() + "' is an invalid class name", name.span());
        }
    }

    static void checkReference(ClassRef ref, Scope scope, Report report) {
        switch (ref) {
            case ClassRef.Named named -> checkQualified(named.name(), report);
            case ClassRef.Relative relative -> checkRelative(relative.kind(), relative.span(), scope, report);
            case ClassRef.Computed computed -> {
                if (scope.constants().isNonString(computed.expression())) {
                    report.fatal("illegal-class-name", "Illegal class name", ref.span());
                }
            }
        }
    }

    /// Outside a class nothing can be meant; but a closure, and the code of a file, may run within one.
    static void checkRelative(RelativeClass kind, Span span, Scope scope, Report report) {
        String word = kind.name().toLowerCase(Locale.ROOT);
        if (scope.cls() == null) {
            if (scope.function() != null && !scope.isClosure()) {
                report.fatal("no-class-scope", "Cannot use \"" + word + "\" when no class scope is active", span);
            }
        } else if (kind == RelativeClass.PARENT && scope.cls().parent() == null && scope.cls().kind() != ClassKind.TRAIT
                && !scope.isClosure()) {
            report.fatal("no-parent-class", "Cannot use \"parent\" when current class scope has no parent", span);
        }
    }

    static void checkClassNameFetch(Expr.ClassNameFetch fetch, Scope scope, Report report) {
        switch (fetch.cls()) {
            case ClassRef.Computed(_, _, Expr value) -> {
                String type = Constants.typeOf(value);
                if (type != null && type.equals("array")) {
                    report.fatal("class-of-literal", "Cannot use \"::class\" on array", fetch.span());
                } else if (Constants.isNonString(value)) {
                    report.fatal("illegal-class-name", "Illegal class name", fetch.span());
                }
            }
            case ClassRef.Named _, ClassRef.Relative _ -> checkReference(fetch.cls(), scope, report);
        }
    }
}
