package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.Node;
import dev.phpc.compiler.syntax.PropertyHook;
import dev.phpc.compiler.syntax.Signature;
import dev.phpc.compiler.syntax.Span;
import dev.phpc.compiler.syntax.Trees;
import dev.phpc.compiler.syntax.TypeNode;
import java.util.Locale;

/// A function with a `yield` is a generator; its return type must allow that.
final class Generators {

    private Generators() {}

    /// Does a `yield` stand in `body`, but not in a function within?
    static boolean isGenerator(Node body) {
        return switch (body) {
            case Expr.Yield _, Expr.YieldFrom _ -> true;
            case Expr.Closure _, Expr.ArrowFunction _, Decl _ -> false;
            default -> {
                for (Node child : Trees.children(body)) {
                    if (isGenerator(child)) {
                        yield true;
                    }
                }
                yield false;
            }
        };
    }

    static void checkYield(Expr yield, Scope scope, Report report) {
        if (scope.function() == null) {
            report.onLine(CompiledLines.first(yield, report.file())).fatal("yield-outside-function", "The \"yield\" expression can only be used inside a function", yield.span());
        }
    }

    static void checkYieldFrom(Expr.YieldFrom yield, Scope scope, Report report) {
        if (scope.function() != null && scope.function().signature().byReference()) {
            report.onLine(CompiledLines.first(yield, report.file())).fatal("yield-from-by-reference",
                    "Cannot use \"yield from\" inside a by-reference generator", yield.span());
        }
    }

    static void checkReturnType(Signature signature, Scope scope, Report report) {
        TypeNode type = signature.returnType();
        if (type != null && !allowsGenerator(type)) {
            int line = CompiledLines.afterParameters(signature.params(), type.span().line());
            refuse(TypeText.of(type, scope.cls()), type.span(), report.onLine(line));
        }
    }

    /// A `get` hook returns the property's type, a `set` hook nothing.
    static void checkHook(Decl.Property property, PropertyHook hook, Scope scope, Report report) {
        if (hook.isAbstract() || !isGenerator(hook.expression() != null ? hook.expression() : hook.body())) {
            return;
        }
        TypeNode type = property.type();
        if (!hook.isGet()) {
            Span parameter = hook.params() != null && !hook.params().isEmpty() ? hook.params().getFirst().span()
                    : type != null ? type.span() : hook.name().span();
            refuse("void", parameter, report);
        } else if (type != null && !allowsGenerator(type)) {
            refuse(TypeText.of(type, scope.cls()), hook.name().span(), report);
        }
    }

    private static void refuse(String type, Span span, Report report) {
        report.fatal("generator-return-type", "Generator return type must be a supertype of Generator, " + type + " given", span);
    }

    private static boolean allowsGenerator(TypeNode type) {
        return switch (type) {
            case TypeNode.Builtin t -> switch (t.keyword()) {
                case MIXED, OBJECT, ITERABLE -> true;
                default -> false;
            };
            case TypeNode.Named t -> switch (t.name().resolved().toLowerCase(Locale.ROOT)) {
                case "generator", "iterator", "traversable" -> true;
                default -> false;
            };
            case TypeNode.Relative _ -> false;
            case TypeNode.Nullable t -> allowsGenerator(t.type());
            case TypeNode.Union t -> t.types().stream().anyMatch(part -> !(part instanceof TypeNode.Intersection) && allowsGenerator(part));
            case TypeNode.Intersection t -> t.types().stream().anyMatch(Generators::allowsGenerator);
        };
    }
}
