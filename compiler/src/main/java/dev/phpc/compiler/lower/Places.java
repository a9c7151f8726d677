package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Local;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.MemberName;
import dev.phpc.runtime.link.Elements;
import dev.phpc.runtime.link.ReturnChecks;
import dev.phpc.runtime.link.Scope;
import dev.phpc.runtime.objects.PropertyReads;
import java.util.ArrayList;
import java.util.List;

/// Makes the [Place] of an expression that can be written to.
final class Places {
    private final Body body;
    private final Expressions expressions;
    private final Fields fields;

    Places(Body body, Expressions expressions) {
        this.body = body;
        this.expressions = expressions;
        this.fields = new Fields(body);
    }

    Fields fields() {
        return fields;
    }

    /// Is the expression the `$this` of an instance method?
    boolean isThis(Expr expr) {
        return expr instanceof Expr.Variable variable && variable.name().equals("this") && body.kind() == BodyKind.METHOD;
    }

    static boolean isPlace(Expr expr) {
        return switch (expr) {
            case Expr.Variable variable -> !variable.name().equals("this");
            case Expr.DynamicVariable _, Expr.Index _, Expr.StaticPropertyFetch _ -> true;
            case Expr.PropertyFetch fetch -> !fetch.nullsafe();
            default -> false;
        };
    }

    /// The place of something that is to be unset: what is not on the way to it is no error.
    Place ofUnset(Expr expr) {
        return expr instanceof Expr.PropertyFetch fetch ? property(fetch, "objectForUnset") : of(expr);
    }

    /// The place of something that is read before it is written.
    Place ofUpdate(Expr expr) {
        return expr instanceof Expr.PropertyFetch fetch ? property(fetch, "objectForUpdate") : of(expr);
    }

    Place of(Expr expr) {
        return switch (expr) {
            case Expr.Variable variable -> variable(variable.name());
            case Expr.DynamicVariable dynamic -> dynamicVariable(dynamic);
            case Expr.Index index -> index(index);
            case Expr.PropertyFetch fetch -> property(fetch, "objectForWrite");
            case Expr.StaticPropertyFetch fetch -> staticProperty(fetch);
            default -> expressions.calls().mayReturnReference(expr) ? called(expr) : new ValuePlace(expressions.value(expr));
        };
    }

    /// What a call returned, perhaps by reference.
    private Place called(Expr call) {
        Local ref = Local.temporary(JvmType.REF);
        return new HeldPlace(body, ref, List.of(new Code.Store(ref, RuntimeCalls.call(ReturnChecks.class, "cell", Coerce.box(expressions.calls().slot(call))))));
    }

    /// The place that a reference refers to.
    Place held(Local ref) {
        return new HeldPlace(body, ref, List.of());
    }

    Place variable(String name) {
        return switch (body.storage(name)) {
            case Storage.Plain plain -> new LocalPlace(body, plain, name);
            case Storage.Number number -> new NumberPlace(body, number, name);
            case Storage.Cell cell -> new CellPlace(body, cell, name);
            case Storage.Named named -> new ScopePlace(body, body.scope(), List.of(), Coerce.string(named.name()), false);
            case Storage.Superglobal global when global.name().equals("GLOBALS") -> new ValuePlace(body.quiet(name));
            case Storage.Superglobal global -> new ScopePlace(body,
                RuntimeCalls.call(Scope.class, "globalWith", body.context(), Coerce.string(global.name())), List.of(), Coerce.string(global.name()), true);
            case Storage.This _ -> new ValuePlace(body.thisObject());
        };
    }

    private Place dynamicVariable(Expr.DynamicVariable dynamic) {
        Local name = Local.temporary(JvmType.STRING);
        Code evaluated = new Code.Store(name, RuntimeCalls.call(Scope.class, "writableName", body.context(),
            Coerce.toStringValue(body.context(), expressions.value(dynamic.name()))));
        return new ScopePlace(body, body.scope(), List.of(evaluated), new Code.Load(name), false);
    }

    private Code globalScope() {
        return RuntimeCalls.call(Scope.class, "global", body.context());
    }

    private Place index(Expr.Index index) {
        List<Code> prepare = new ArrayList<>();
        if (index.index() != null && index.base() instanceof Expr.Variable variable && variable.name().equals("GLOBALS")) {
            Code name = spill(Coerce.toStringValue(body.context(), expressions.value(index.index())), prepare);
            return new ScopePlace(body, globalScope(), prepare, name, true);
        }
        Place base = of(index.base());
        Code key = index.index() == null ? null : later(index.index(), prepare);
        return new IndexPlace(body, base, key, prepare);
    }

    private Place property(Expr.PropertyFetch fetch, String how) {
        List<Code> prepare = new ArrayList<>();
        Code object = fetch.object() instanceof Expr.Variable variable && variable.name().equals("this")
            ? body.thisObject() : objectForWrite(fetch.object(), how, prepare);
        if (fetch.name() instanceof MemberName.Fixed(int _, var _, String text)) {
            Place field = isThis(fetch.object()) ? fields.place(object, text, new PropertyPlace(body, object, Coerce.string(text), prepare)) : null;
            if (field != null) {
                return field;
            }
            return new PropertyPlace(body, object, Coerce.string(text), prepare);
        }
        return new PropertyPlace(body, object, memberName(fetch.name(), prepare), prepare);
    }

    /// The object that holds a property to be written: `$a['x']->b = 1` says nothing about a missing `$a['x']` before it fails.
    private Code objectForWrite(Expr object, String how, List<Code> prepare) {
        if (!how.equals("objectForWrite") && object instanceof Expr.Variable) {
            return later(object, prepare);
        }
        return object instanceof Expr.Variable variable ? body.quiet(variable.name()) : spill(container(object, how), prepare);
    }

    private Code container(Expr expr, String how) {
        return switch (expr) {
            case Expr.Variable _, Expr.DynamicVariable _ when how.equals("objectForWrite") -> expressions.quiet(expr);
            case Expr.Index index when !isGlobals(index.base()) -> RuntimeCalls.call(Elements.class, "objectForWrite", body.context(),
                Coerce.box(container(index.base(), how)), index.index() == null ? Coerce.NULL : Coerce.box(expressions.value(index.index())));
            case Expr.PropertyFetch fetch when !fetch.nullsafe() -> RuntimeCalls.call(PropertyReads.class, how, body.context(),
                Coerce.box(container(fetch.object(), how)), expressions.memberName(fetch.name()), body.scopeClass());
            case Expr.Index _ -> expressions.quiet(expr);
            default -> expressions.value(expr);
        };
    }

    private static boolean isGlobals(Expr expr) {
        return expr instanceof Expr.Variable variable && variable.name().equals("GLOBALS");
    }

    private Place staticProperty(Expr.StaticPropertyFetch fetch) {
        List<Code> prepare = new ArrayList<>();
        Code cls = spill(expressions.classes().reference(fetch.cls()), prepare);
        return new StaticPropertyPlace(body, cls, memberName(fetch.name(), prepare), prepare);
    }

    private Code memberName(MemberName name, List<Code> prepare) {
        return switch (name) {
            case MemberName.Fixed fixed -> Coerce.string(fixed.text());
            case MemberName.Computed computed -> spill(Coerce.toStringValue(body.context(), expressions.value(computed.expression())), prepare);
        };
    }

    /// An operand that PHP fetches when the operation runs: variables and literals are not copied first.
    private Code later(Expr operand, List<Code> prepare) {
        return Expressions.isLate(operand) ? expressions.value(operand) : spill(expressions.value(operand), prepare);
    }

    private Code spill(Code value, List<Code> prepare) {
        Local local = Local.temporary(value.type());
        prepare.add(new Code.Store(local, value));
        return new Code.Load(local);
    }

    /// The element of a variable for a key at hand.
    Place withKey(Expr.Index index, Code key) {
        return new IndexPlace(body, of(index.base()), key, List.of());
    }

    /// An element of a place that has been prepared already.
    Place element(Place base, Code key) {
        return new IndexPlace(body, base, key, List.of());
    }
}
