package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.Param;
import dev.phpc.compiler.syntax.TypeNode;
import dev.phpc.compiler.syntax.TypeNode.Keyword;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A function's parameters: their names, order, types and defaults.
final class Parameters {

    private Parameters() {}

    static void check(String label, List<Param> params, Scope scope, Report report) {
        Set<String> seen = new HashSet<>();
        boolean variadic = false;
        int lastRequired = lastRequired(params);
        for (int i = 0; i < params.size(); i++) {
            Param param = params.get(i);
            AttributeRules.check(param.attributes(), AttributeRules.Target.PARAMETER, param.name().span().line(), report, scope);
            checkName(param, seen, report);
            if (variadic) {
                report.fatal("variadic-not-last", "Only the last parameter can be variadic", param.span());
            }
            variadic |= param.variadic();
            checkDefault(label, param, i < lastRequired ? params.get(lastRequired) : null, scope, report);
            if (param.type() != null) {
                checkType(param, scope, report);
            }
        }
    }

    private static int lastRequired(List<Param> params) {
        int last = -1;
        for (int i = 0; i < params.size(); i++) {
            if (params.get(i).defaultValue() == null && !params.get(i).variadic()) {
                last = i;
            }
        }
        return last;
    }

    private static void checkName(Param param, Set<String> seen, Report report) {
        String name = param.name().text();
        if (Variables.isSuperglobal(name)) {
            report.fatal("superglobal-parameter", "Cannot re-assign auto-global variable " + name, param.name().span());
        } else if (!seen.add(name)) {
            report.fatal("repeated-parameter", "Redefinition of parameter $" + name, param.name().span());
        } else if (name.equals("this")) {
            report.fatal("this-parameter", "Cannot use $this as parameter", param.name().span());
        }
    }

    private static void checkDefault(String label, Param param, Param laterRequired, Scope scope, Report report) {
        if (param.defaultValue() == null) {
            return;
        }
        if (param.variadic()) {
            report.fatal("variadic-default", "Variadic parameter cannot have a default value", param.span());
            return;
        }
        ConstantExpressions.check(param.defaultValue(), true, scope, report);
        boolean implicitlyNullable = isImplicitlyNullable(param);
        if (implicitlyNullable) {
            report.deprecated("implicitly-nullable", label + ": Implicitly marking parameter $" + param.name().text()
                    + " as nullable is deprecated, the explicit nullable type must be used instead", param.span());
        }
        if (laterRequired != null && !implicitlyNullable) {
            report.deprecated("optional-before-required", label + ": Optional parameter $" + param.name().text()
                    + " declared before required parameter $" + laterRequired.name().text()
                    + " is implicitly treated as a required parameter", param.span());
        }
    }

    /// `T $x = null`, where T does not allow null; not for promoted properties.
    private static boolean isImplicitlyNullable(Param param) {
        return param.defaultValue() instanceof Expr.NullLiteral && param.type() != null && !param.isPromoted()
                && !ValueTypes.accepts(param.type(), param.defaultValue());
    }

    private static void checkType(Param param, Scope scope, Report report) {
        TypeRules.check(param.type(), scope, report);
        if (param.type() instanceof TypeNode.Builtin builtin && (builtin.keyword() == Keyword.VOID || builtin.keyword() == Keyword.NEVER)) {
            report.fatal("void-parameter", TypeText.name(builtin.keyword()) + " cannot be used as a parameter type", param.type().span());
            return;
        }
        Expr value = param.defaultValue();
        if (value == null || isImplicitlyNullable(param)) {
            return;
        }
        String type = Constants.typeOf(value);
        if (type != null && !ValueTypes.accepts(param.type(), value)) {
            report.fatal("default-of-wrong-type", "Cannot use " + type + " as default value for parameter $" + param.name().text() + " of type "
                    + TypeText.of(param.type(), scope.cls()), param.span());
        }
    }
}
