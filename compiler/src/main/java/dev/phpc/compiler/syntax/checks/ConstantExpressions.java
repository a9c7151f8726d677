package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.syntax.Arg;
import dev.phpc.compiler.syntax.ArrayItem;
import dev.phpc.compiler.syntax.CastKind;
import dev.phpc.compiler.syntax.ClassRef;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.MemberName;
import dev.phpc.compiler.syntax.RelativeClass;
import java.util.List;

/// Defaults, constants and attribute arguments may only use a part of the language.
final class ConstantExpressions {

    private static final String INVALID = "Constant expression contains invalid operations";

    private final boolean dynamic;
    private final Scope scope;
    private final Report report;
    private boolean failed;

    private ConstantExpressions(boolean dynamic, Scope scope, Report report) {
        this.dynamic = dynamic;
        this.scope = scope;
        this.report = report;
    }

    /// `dynamic` allows `new` and casts to object: parameters, global constants and attributes, but not properties and class constants.
    static void check(Expr expr, boolean dynamic, Scope scope, Report report) {
        scope.constants().of(expr);
        new ConstantExpressions(dynamic, scope, report).check(expr);
    }

    private void fail(String slug, String message, Expr expr) {
        if (!failed) {
            report.fatal(slug, message, expr.span());
        }
        failed = true;
    }

    private void invalid(Expr expr) {
        fail("invalid-constant-expression", INVALID, expr);
    }

    private void checkAll(List<Expr> list) {
        list.forEach(this::check);
    }

    private void check(Expr expr) {
        switch (expr) {
            case null -> { }
            case Expr.NullLiteral _, Expr.BooleanLiteral _, Expr.IntLiteral _, Expr.FloatLiteral _, Expr.StringLiteral _,
                 Expr.MagicConstant _, Expr.ConstantFetch _ -> { }
            case Expr.ArrayLiteral e -> e.items().forEach(item -> item(item, e));
            case Expr.ClassConstantFetch e -> classConstant(e);
            case Expr.ClassNameFetch e -> className(e);
            case Expr.Index e -> {
                if (e.index() == null) {
                    fail("append-as-value", "Cannot use [] for reading", e);
                }
                check(e.base());
                check(e.index());
            }
            case Expr.PropertyFetch e -> {
                check(e.object());
                if (e.name() instanceof MemberName.Computed c) {
                    check(c.expression());
                }
            }
            case Expr.Unary e -> {
                check(e.operand());
            }
            case Expr.Binary e -> {
                check(e.left());
                check(e.right());
            }
            case Expr.Concat e -> checkAll(e.operands());
            case Expr.Coalesce e -> checkAll(e.operands());
            case Expr.Ternary e -> {
                check(e.condition());
                check(e.then());
                check(e.otherwise());
            }
            case Expr.Cast e -> {
                if (!dynamic && e.kind() == CastKind.OBJECT) {
                    fail("object-cast-in-constant", "Object casts are not supported in this context", e);
                }
                check(e.operand());
            }
            case Expr.New e -> newObject(e);
            case Expr.NewAnonymous e -> fail("anonymous-class-in-constant", "Cannot use anonymous class in constant expression", e);
            case Expr.FirstClassCallable e -> callable(e);
            case Expr.Closure e -> {
                if (!e.isStatic()) {
                    fail("bound-closure-in-constant", "Closures in constant expressions must be static", e);
                } else if (!e.uses().isEmpty()) {
                    fail("capturing-closure-in-constant", "Cannot use(...) variables in constant expression", e);
                }
            }
            default -> invalid(expr);
        }
    }

    private void item(ArrayItem item, Expr array) {
        if (item == null || item.byReference()) {
            invalid(array);
            return;
        }
        check(item.key());
        check(item.value());
    }

    private void classConstant(Expr.ClassConstantFetch fetch) {
        switch (fetch.cls()) {
            case ClassRef.Relative relative when relative.kind() == RelativeClass.STATIC ->
                    fail("static-in-constant", "\"static::\" is not allowed in compile-time constants", fetch);
            case ClassRef.Computed computed when !(computed.expression() instanceof Expr.StringLiteral) ->
                    fail("dynamic-class-in-constant",
                            "Dynamic class names are not allowed in compile-time class constant references", fetch);
            case ClassRef.Named named -> ClassNames.checkQualified(named.name(), report);
            default -> { }
        }
        if (fetch.name() instanceof MemberName.Computed name) {
            check(name.expression());
        }
    }

    private void className(Expr.ClassNameFetch fetch) {
        switch (fetch.cls()) {
            case ClassRef.Relative relative when relative.kind() == RelativeClass.STATIC ->
                    fail("static-in-constant", "static::class cannot be used for compile-time class name resolution", fetch);
            case ClassRef.Computed(_, _, Expr value) when !Constants.isLiteral(value) ->
                    fail("class-of-expression-in-constant", "(expression)::class cannot be used in constant expressions", fetch);
            default -> ClassNames.checkClassNameFetch(fetch, scope, report);
        }
    }

    private void newObject(Expr.New expr) {
        if (!dynamic) {
            fail("new-in-constant", "New expressions are not supported in this context", expr);
            return;
        }
        switch (expr.cls()) {
            case ClassRef.Computed _ -> fail("dynamic-class-in-constant", "Cannot use dynamic class name in constant expression", expr);
            case ClassRef.Relative relative when relative.kind() == RelativeClass.STATIC ->
                    fail("static-in-constant", "\"static\" is not allowed in compile-time constants", expr);
            case ClassRef.Named named -> ClassNames.checkQualified(named.name(), report);
            default -> { }
        }
        ArgumentOrder.check(expr.args(), report);
        for (Arg arg : expr.args()) {
            if (arg.spread()) {
                fail("unpacking-in-constant", "Argument unpacking in constant expressions is not supported", expr);
            } else {
                check(arg.value());
            }
        }
    }

    private void callable(Expr.FirstClassCallable callable) {
        switch (callable.call()) {
            case Expr.FunctionCall _ -> { }
            case Expr.ValueCall _ -> fail("dynamic-callable-in-constant", "Cannot use dynamic function name in constant expression", callable);
            case Expr.StaticCall call -> {
                if (call.name() instanceof MemberName.Computed) {
                    fail("dynamic-callable-in-constant", "Cannot use dynamic method name in constant expression", callable);
                } else if (call.cls() instanceof ClassRef.Computed) {
                    fail("dynamic-callable-in-constant", "Cannot use dynamic class name in constant expression", callable);
                } else if (call.cls() instanceof ClassRef.Relative relative && relative.kind() == RelativeClass.STATIC) {
                    fail("static-in-constant", "\"static\" is not allowed in compile-time constants", callable);
                }
            }
            default -> invalid(callable);
        }
    }
}
