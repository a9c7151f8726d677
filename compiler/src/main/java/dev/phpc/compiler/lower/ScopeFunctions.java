package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.syntax.Arg;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.Trees;
import dev.phpc.compiler.syntax.Identifier;
import dev.phpc.ext.standard.assertions.Assertions;
import dev.phpc.runtime.link.ScopeAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The builtin functions that see the variables or arguments of their caller: `compact`, `extract`, `get_defined_vars`,
/// `func_get_args` and its like; and
/// `assert`, which sees the source of its argument.
final class ScopeFunctions {
    /// Of what the program does not contain.
    private static final int NO_ID = -1;

    private final Body body;
    private final Expressions expressions;

    ScopeFunctions(Body body, Expressions expressions) {
        this.body = body;
        this.expressions = expressions;
    }

    /// The call's value, or null if it is of another function.
    Code lower(Expr.FunctionCall call, Function<List<Arg>, Code> general) {
        String name = call.name().fallback() == null ? call.name().resolved() : call.name().fallback();
        if (name.equalsIgnoreCase("assert") && !body.unit().isDeclared(call.name())) {
            return whereEnabled(general.apply(described(call.args())));
        }
        if (body.unit().isDeclared(call.name()) || call.args().stream().anyMatch(arg -> arg.spread() || arg.name() != null)) {
            return null;
        }
        List<Arg> args = call.args();
        return switch (name.toLowerCase(java.util.Locale.ROOT)) {
            case "compact" -> compact(args);
            case "extract" -> body.isDynamic() && !args.isEmpty() ? extract(args) : null;
            case "get_defined_vars" -> body.isDynamic() ? RuntimeCalls.call(dev.phpc.runtime.link.Scope.class, "toArray", body.scope()) : null;
            case "func_get_args" -> body.arguments() == null || !args.isEmpty() ? null
                : body.lifetimes().pinned(RuntimeCalls.call(ScopeAccess.class, "arguments", new Code.Load(body.arguments()), parameters()));
            case "func_num_args" -> body.arguments() == null || !args.isEmpty() ? null
                : RuntimeCalls.call(ScopeAccess.class, "argumentCount", new Code.Load(body.arguments()));
            case "func_get_arg" -> body.arguments() == null || args.size() != 1 ? null
                : RuntimeCalls.call(ScopeAccess.class, "argument", body.context(), new Code.Load(body.arguments()), parameters(),
                    Coerce.toLong(body.context(), expressions.value(args.getFirst().value())));
            default -> null;
        };
    }

    /// `assert($x > 0)` → enabled ? assert($x > 0, 'assert($x > 0)') : true
    private List<Arg> described(List<Arg> args) {
        if (args.size() != 1 || args.getFirst().spread()) {
            return args;
        }
        Arg only = args.getFirst();
        String text = "assert(" + (only.name() == null ? "" : only.name().text() + ": ") + body.unit().sourceText(only.value()) + ")";
        Identifier name = only.name() == null ? null : new Identifier(only.span(), "description");
        return List.of(only, new Arg(NO_ID, only.span(), name, new Expr.StringLiteral(NO_ID, only.span(), text), false));
    }

    private Code whereEnabled(Code check) {
        return new Code.Conditional(RuntimeCalls.call(Assertions.class, "enabled", body.context()), Coerce.box(check), Coerce.box(Coerce.bool(true)), JvmType.OBJECT);
    }

    /// What the parameters hold now, the variadic one aside.
    private Code parameters() {
        List<Code> values = body.function().parameters().stream().filter(param -> !param.variadic()).map(param -> Coerce.box(raw(param.name().text()))).toList();
        return new Code.NewArray(JvmType.OBJECT, values);
    }

    /// Variables that are named literally may have left the scope for JVM locals.
    private Code compact(List<Arg> args) {
        List<Code> names = new ArrayList<>();
        List<Code> values = new ArrayList<>();
        if (args.stream().allMatch(arg -> literalNames(arg.value(), names, values))) {
            return body.lifetimes().pinned(RuntimeCalls.call(ScopeAccess.class, "compact", body.context(), new Code.NewArray(JvmType.STRING, names),
                new Code.NewArray(JvmType.OBJECT, values)));
        }
        return body.isDynamic() ? body.lifetimes().pinned(RuntimeCalls.call(ScopeAccess.class, "compact", body.context(), body.scope(), values(args))) : null;
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
            case Storage.Number number -> RuntimeCalls.call(dev.phpc.runtime.link.Variables.class, "captured", body.boxed(number));
            case Storage.Cell cell -> RuntimeCalls.call(dev.phpc.runtime.link.Variables.class, "capturedCell", new Code.Load(cell.local()));
            case Storage.This _ -> body.maybeThis();
            default -> body.quiet(name);
        };
    }

    private Code values(List<Arg> args) {
        return new Code.NewArray(JvmType.OBJECT, args.stream().map(arg -> Coerce.box(expressions.value(arg.value()))).toList());
    }

    private Code extract(List<Arg> args) {
        List<Code> values = new ArrayList<>(args.stream().map(arg -> body.lifetimes().pinned(Coerce.box(expressions.value(arg.value())))).toList());
        if (args.size() > 1 && args.getFirst().value() instanceof Expr.Variable variable && mentionsReferences(args.get(1).value())) {
            values.set(0, expressions.places().variable(variable.name()).ref());
        }
        return RuntimeCalls.call(ScopeAccess.class, "extract", body.context(), body.scope(), new Code.NewArray(JvmType.OBJECT, values));
    }

    private static boolean mentionsReferences(Expr flags) {
        boolean[] found = new boolean[1];
        Trees.walk(flags, node -> found[0] |= node instanceof Expr.ConstantFetch fetch
            && "EXTR_REFS".equals(fetch.name().fallback() == null ? fetch.name().resolved() : fetch.name().fallback()));
        return found[0];
    }
}
