package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.syntax.ClassRef;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.MemberName;
import dev.phpc.compiler.syntax.RelativeClass;
import dev.phpc.compiler.syntax.Span;

/// `parent::$name::get()` and `parent::$name::set($value)`: the parent's hooks, which only the same hook of the same property may call.
final class InheritedHookCalls {

    private InheritedHookCalls() {}

    /// Is `expr` such a call? Without parentheses around `parent::$name`: with them it is a call of a static method.
    static boolean isOne(Expr.StaticCall call) {
        return call.cls() instanceof ClassRef.Computed(_, _, Expr.StaticPropertyFetch(_, Span span, ClassRef.Relative parent, MemberName.Fixed _))
                && parent.kind() == RelativeClass.PARENT && span.start() == call.span().start()
                && call.name() instanceof MemberName.Fixed hook && (hook.text().equalsIgnoreCase("get") || hook.text().equalsIgnoreCase("set"));
    }

    static void check(Expr.StaticCall call, boolean asClosure, Scope scope, Report report) {
        String problem = problem(call, asClosure, scope);
        if (problem != null) {
            report.fatal("inherited-hook-call", problem, call.span());
        }
    }

    private static String problem(Expr.StaticCall call, boolean asClosure, Scope scope) {
        if (scope.cls() == null) {
            return "Cannot use \"parent\" when no class scope is active";
        }
        if (asClosure) {
            return "Cannot create Closure for parent property hook call";
        }
        String property = ((MemberName.Fixed) ((Expr.StaticPropertyFetch) ((ClassRef.Computed) call.cls()).expression()).name()).text();
        String hook = ((MemberName.Fixed) call.name()).text();
        String refused = "Must not use parent::$" + property + "::" + hook + "() ";
        Scope.Hook around = scope.function() == null ? null : scope.function().hook();
        if (around == null) {
            return refused + "outside a property hook";
        }
        if (!around.property().equals(property)) {
            return refused + "in a different property ($" + around.property() + ")";
        }
        return around.kind().equalsIgnoreCase(hook) ? null : refused + "in a different property hook (" + around.kind() + ")";
    }
}
