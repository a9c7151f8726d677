package dev.phpc.compiler.lower;

import dev.phpc.compiler.resolve.Builtins;
import dev.phpc.compiler.syntax.Arg;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.Name;
import dev.phpc.runtime.declare.Signature;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Which builtins may ask for `$this` and `static` of their caller: those that take callables such as `'parent::run'`, and a few others.
final class CallerQuestions {
    private static final Set<String> NAMES = Set.of("get_called_class", "forward_static_call", "forward_static_call_array", "constant", "defined", "is_callable");

    private CallerQuestions() { }

    /// Whether a call with these arguments may lead to such a question.
    static boolean mayBeAsked(Body body, Name name, List<Arg> args) {
        String global = (name.fallback() == null ? name.resolved() : name.fallback()).toLowerCase(Locale.ROOT);
        if (body.receiverLocal() == null || body.kind() == BodyKind.FILE || body.kind() == BodyKind.INITIALIZER) {
            return false;
        }
        Builtins.Function function = body.unit().program().resolved().builtins().function(global);
        return function != null && (NAMES.contains(global) || passesCallable(function.signature(), args));
    }

    private static boolean passesCallable(Signature signature, List<Arg> args) {
        List<Signature.Parameter> parameters = signature.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            boolean isCallable = parameters.get(i).type() != null && parameters.get(i).type().canonical().contains("callable");
            if (isCallable && (i >= args.size() ? parameters.get(i).variadic() || !parameters.get(i).optional() : !isClosure(args.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClosure(Arg arg) {
        return arg.value() instanceof Expr.Closure || arg.value() instanceof Expr.ArrowFunction || arg.value() instanceof Expr.FirstClassCallable;
    }
}
