package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.syntax.Arg;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.ext.standard.assertions.Assertions;
import dev.phpc.runtime.link.ScopeAccess;
import java.util.ArrayList;
import java.util.List;

/// The builtin functions that see the variables or arguments of their caller: `compact`, `extract`, `get_defined_vars`,
/// `func_get_args` and its like; and
/// `assert`, which sees the source of its argument.
final class ScopeFunctions {
    private final Body body;
    private final Expressions expressions;

    ScopeFunctions(Body body, Expressions expressions) {
        this.body = body;
        this.expressions = expressions;
    }

    /// The call's value, or null if it is of another function.
    Code lower(Expr.FunctionCall call) {
        String name = call.name().fallback() == null ? call.name().resolved() : call.name().fallback();
        if (body.unit().isDeclared(call.name()) || call.args().stream().anyMatch(arg -> arg.spread() || arg.name() != null)) {
            return null;
        }
        List<Arg> args = call.args();
        return switch (name.toLowerCase(java.util.Locale.ROOT)) {
            case "assert" -> args.size() == 1 ? assertion(args.getFirst().value()) : args.size() == 2 ? assertion(args) : null;
            case "compact" -> compact(args);
            case "extract" -> body.isDynamic() && !args.isEmpty() ? extract(args) : null;
            case "get_defined_vars" -> body.isDynamic() ? RuntimeCalls.call(dev.phpc.runtime.link.Scope.class, "toArray", body.scope()) : null;
            case "func_get_args" -> body.arguments() == null || !args.isEmpty() ? null
                : RuntimeCalls.call(ScopeAccess.class, "arguments", new Code.Load(body.arguments()));
            case "func_num_args" -> body.arguments() == null || !args.isEmpty() ? null
                : RuntimeCalls.call(ScopeAccess.class, "argumentCount", new Code.Load(body.arguments()));
            case "func_get_arg" -> body.arguments() == null || args.size() != 1 ? null
                : RuntimeCalls.call(ScopeAccess.class, "argument", body.context(), new Code.Load(body.arguments()),
                    Coerce.toLong(body.context(), expressions.value(args.getFirst().value())));
            default -> null;
        };
    }

    /// `assert($x > 0)` → enabled ? check($x > 0, 'assert($x > 0)') : true
    private Code assertion(Expr condition) {
        return whereEnabled(RuntimeCalls.call(Assertions.class, "check", body.context(), Coerce.box(expressions.value(condition)),
            Coerce.string("assert(" + body.unit().sourceText(condition) + ")")));
    }

    private Code assertion(List<Arg> args) {
        return whereEnabled(RuntimeCalls.call(Assertions.class, "check", body.context(), Coerce.box(expressions.value(args.getFirst().value())),
            Coerce.box(expressions.value(args.getLast().value()))));
    }

    private Code whereEnabled(Code check) {
        return new Code.Conditional(RuntimeCalls.call(Assertions.class, "enabled", body.context()), check, Coerce.bool(true), JvmType.BOOLEAN);
    }

    private Code compact(List<Arg> args) {
        if (body.isDynamic()) {
            return RuntimeCalls.call(ScopeAccess.class, "compact", body.context(), body.scope(), values(args));
        }
        List<Code> names = new ArrayList<>();
        List<Code> values = new ArrayList<>();
        for (Arg arg : args) {
            if (!literalNames(arg.value(), names, values)) {
                return null;
            }
        }
        return RuntimeCalls.call(ScopeAccess.class, "compact", body.context(), new Code.NewArray(JvmType.STRING, names),
            new Code.NewArray(JvmType.OBJECT, values));
    }

    private boolean literalNames(Expr expr, List<Code> names, List<Code> values) {
        switch (expr) {
            case Expr.StringLiteral literal -> {
                names.add(Coerce.string(literal.value()));
                values.add(raw(literal.value()));
                return true;
            }
            case Expr.ArrayLiteral literal -> {
                return literal.items().stream().allMatch(item -> literalNames(item.value(), names, values));
            }
            default -> {
                return false;
            }
        }
    }

    /// The variable's value, or `Slot.UNSET`.
    private Code raw(String name) {
        return switch (body.storage(name)) {
            case Storage.Plain plain -> RuntimeCalls.call(dev.phpc.runtime.link.Variables.class, "captured", Coerce.box(new Code.Load(plain.local())));
            case Storage.Cell cell -> RuntimeCalls.call(dev.phpc.runtime.link.Variables.class, "capturedCell", new Code.Load(cell.local()));
            case Storage.This _ -> body.maybeThis();
            default -> body.quiet(name);
        };
    }

    private Code values(List<Arg> args) {
        return new Code.NewArray(JvmType.OBJECT, args.stream().map(arg -> Coerce.box(expressions.value(arg.value()))).toList());
    }

    private Code extract(List<Arg> args) {
        return RuntimeCalls.call(ScopeAccess.class, "extract", body.context(), body.scope(), values(args));
    }
}
