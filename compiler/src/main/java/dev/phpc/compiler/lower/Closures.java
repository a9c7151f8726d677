package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.resolve.FunctionNode;
import dev.phpc.compiler.resolve.VariableFacts;
import dev.phpc.compiler.syntax.ClosureUse;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.runtime.link.CompiledUnit;
import dev.phpc.runtime.link.Variables;
import dev.phpc.runtime.objects.Closure;
import java.util.ArrayList;
import java.util.List;

/// `function () use (…) { … }` and `fn () => …`: the body becomes an entry of the unit, the expression makes a Closure with what it captures.
final class Closures {
    private final Body body;
    private final Expressions expressions;
    private final FunctionNames names;

    Closures(Body body, Expressions expressions) {
        this.body = body;
        this.expressions = expressions;
        this.names = new FunctionNames(body);
    }

    FunctionNames names() {
        return names;
    }

    Code closure(Expr.Closure closure) {
        List<Code> captured = new ArrayList<>();
        for (ClosureUse use : closure.uses()) {
            captured.add(use.byReference() ? RuntimeCalls.call(dev.phpc.runtime.Ref.class, "retain", expressions.places().variable(use.name()).ref()) : byValue(use.name(), true));
        }
        FunctionNode function = body.unit().resolved(closure);
        List<String> uses = closure.uses().stream().map(ClosureUse::name).toList();
        return create(body.unit().closure(body, function, uses), captured, closure.isStatic());
    }

    Code arrow(Expr.ArrowFunction arrow) {
        FunctionNode function = body.unit().resolved(arrow);
        List<String> uses = capturedBy(function);
        List<Code> captured = new ArrayList<>();
        uses.forEach(name -> captured.add(byValue(name, false)));
        return create(body.unit().closure(body, function, uses), captured, arrow.isStatic());
    }

    /// An arrow function captures what it mentions and is no parameter of its own.
    private List<String> capturedBy(FunctionNode function) {
        List<String> uses = new ArrayList<>();
        for (VariableFacts facts : function.facts().variables().values()) {
            if (!facts.isParameter() && facts.storage() != dev.phpc.compiler.resolve.Storage.SUPERGLOBAL && !facts.name().equals("this")) {
                uses.add(facts.name());
            }
        }
        return uses;
    }

    private Code byValue(String name, boolean warns) {
        if (warns) {
            return RuntimeCalls.call(Variables.class, "share", Coerce.box(expressions.readVariable(name)));
        }
        return switch (body.storage(name)) {
            case Storage.Plain plain -> RuntimeCalls.call(Variables.class, "captured", Coerce.box(new Code.Load(plain.local())));
            case Storage.Number number -> RuntimeCalls.call(Variables.class, "captured", body.boxed(number));
            case Storage.Cell cell -> RuntimeCalls.call(Variables.class, "capturedCell", new Code.Load(cell.local()));
            case Storage.Named named -> RuntimeCalls.call(Variables.class, "capturedCell", RuntimeCalls.call(dev.phpc.runtime.link.Scope.class, "find", body.scope(), Coerce.string(named.name())));
            default -> body.quiet(name);
        };
    }

    private Code create(int entry, List<Code> captured, boolean isStatic) {
        Code routine = RuntimeCalls.call(CompiledUnit.class, "routine", body.unit().instance(), Coerce.jvmInt(entry));
        Code self = isStatic ? new Code.Constant(null, JvmType.PHP_OBJECT) : body.maybeThis();
        Code values = captured.isEmpty() ? RuntimeCalls.field(dev.phpc.runtime.objects.ArgumentList.class, "NONE") : new Code.NewArray(JvmType.OBJECT, captured);
        return RuntimeCalls.call(Closure.class, "of", body.context(), routine, self, body.scopeClass(), body.calledClass(), values);
    }
}
