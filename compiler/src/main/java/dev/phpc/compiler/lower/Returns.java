package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Label;
import dev.phpc.compiler.ir.Local;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.Stmt;
import dev.phpc.compiler.syntax.TypeNode;
import dev.phpc.runtime.link.ReturnChecks;
import dev.phpc.runtime.link.Variables;
import java.util.ArrayList;
import java.util.List;

/// `return`: checks the value against the declared type, and leaves through every `finally` around.
final class Returns {
    private final Body body;
    private final Expressions expressions;
    private final Jumps jumps;
    private static final String VARIABLES = Body.internal(Variables.class);

    private final Label exit = new Label("return");
    private Local result;

    Returns(Body body, Expressions expressions, Jumps jumps) {
        this.body = body;
        this.expressions = expressions;
        this.jumps = jumps;
    }

    Code lower(Stmt.Return statement) {
        if (statement.value() == null) {
            return leave(nothing(), false);
        }
        if (statement.value() instanceof Expr.Yield || statement.value() instanceof Expr.YieldFrom) {
            Local received = Local.temporary(JvmType.OBJECT);
            return new Code.Block(List.of(new Code.Store(received, body.generator().yield(statement.value(), expressions)), leave(new Code.Load(received), false)));
        }
        if (body.returnsReference() && !body.isGenerator()) {
            return Places.isPlace(statement.value()) ? leave(expressions.assignments().reference(statement.value()), true) : leave(valueForReference(statement.value()), false);
        }
        return leave(value(statement.value()), true, ownVariable(statement.value()));
    }

    private Code leave(Code value, boolean checked) {
        return leave(value, checked, null);
    }

    /// The local whose array is handed over instead of being shared, or null.
    private Local ownVariable(Expr expr) {
        return isOwn(expr) && body.storage(((Expr.Variable) expr).name()) instanceof Storage.Plain plain ? plain.local() : null;
    }

    /// The type is checked before PHP notices that there is nothing to refer to.
    private Code valueForReference(Expr value) {
        Code slot = expressions.calls().slot(value);
        TypeNode declared = body.function().returnType();
        Code checked = declared == null || isVoid(declared) ? slot
            : RuntimeCalls.call(ReturnChecks.class, "checkSlot", body.context(), Coerce.box(slot), body.routine(), body.calledClass());
        return RuntimeCalls.call(ReturnChecks.class, "returned", body.context(), Coerce.box(checked));
    }

    /// What a function returns without saying so.
    private Code nothing() {
        return body.returnsReference() && !body.isGenerator() ? RuntimeCalls.call(ReturnChecks.class, "returned", body.context(), Coerce.NULL) : Coerce.NULL;
    }

    /// An array in a variable of the function's own is handed over; one from elsewhere stays where it is and is marked.
    private Code value(Expr expr) {
        return isOwn(expr) ? expressions.value(expr) : expressions.stored(expr);
    }

    private boolean isOwn(Expr expr) {
        return expr instanceof Expr.Variable variable && jumps.depth() == 0 && body.storage(variable.name()) instanceof Storage.Plain
            && !body.isParameter(variable.name());
    }

    private Code leave(Code value, boolean checked, Local moved) {
        return checked && moved == null && body.function() != null && body.function().returnType() != null && !body.isGenerator() && !body.lifetimes().isOn()
            ? leaveEach(value, false) : leaveOne(value, checked, moved);
    }

    /// Leaves from the ends of a conditional value, so that each is checked and carried as what it is; `shared` if an array in it has to be marked.
    private Code leaveEach(Code value, boolean shared) {
        return switch (value) {
            case Code.Line(int line, Code inside) -> new Code.Line(line, leaveEach(inside, shared));
            case Code.Sequence(List<Code> statements, Code last) -> {
                List<Code> all = new ArrayList<>(statements);
                all.add(leaveEach(last, shared));
                yield new Code.Block(all);
            }
            case Code.Conditional(Code condition, Code then, Code otherwise, JvmType type) when type.equals(JvmType.OBJECT) ->
                new Code.If(condition, leaveEach(then, shared), leaveEach(otherwise, shared));
            case Code.Invoke(var method, List<Code> arguments) when method.owner().equals(VARIABLES) && method.name().equals("share") ->
                leaveEach(arguments.getFirst(), true);
            default -> {
                Code end = Coerce.unboxed(value);
                yield leaveOne(shared && Coerce.mayBeArray(end.type()) ? RuntimeCalls.call(Variables.class, "share", end) : end, true, null);
            }
        };
    }

    private Code leaveOne(Code value, boolean checked, Local moved) {
        Code typed = checked ? check(value) : value;
        if (body.isGenerator()) {
            return body.generator().finish(typed, jumps, this);
        }
        Code carried = body.returnType().isVoid() ? typed : Coerce.carry(typed, body.returnType());
        if (jumps.depth() == 0) {
            return done(carried, moved);
        }
        return new Code.Block(List.of(new Code.Store(result(), carried), jumps.jump(exit, 0)));
    }

    /// Stores a value and leaves through the blocks with `finally`.
    Code leaveWith(Code value) {
        return jumps.depth() == 0 ? done(value) : new Code.Block(List.of(new Code.Store(result(), value), jumps.jump(exit, 0)));
    }

    private Code done(Code value) {
        return done(value, null);
    }

    /// Leaves the body; an array in the variable `moved` is handed over to the caller.
    private Code done(Code value, Local moved) {
        return body.lifetimes().leave(value, moved);
    }

    private Local result() {
        if (result == null) {
            result = body.early(body.returnType());
        }
        return result;
    }

    /// The code behind the body: where returns through `finally` end up.
    Code exits() {
        return result == null ? new Code.Block(List.of()) : new Code.Block(List.of(new Code.Mark(exit), done(new Code.Load(result))));
    }

    /// The end of the body without `return`.
    Code fallOff() {
        if (body.isGenerator()) {
            return body.generator().finish(Coerce.NULL, jumps, this);
        }
        TypeNode declared = body.function() == null ? null : body.function().returnType();
        if (declared != null && !isVoid(declared)) {
            Code failed = body.kind() == BodyKind.CLOSURE && !isNever(declared)
                ? RuntimeCalls.call(ReturnChecks.class, "nothingReturnedBound", body.context(), body.routine(), body.scopeClass())
                : RuntimeCalls.call(ReturnChecks.class, isNever(declared) ? "neverReturned" : "nothingReturned", body.context(), body.routine());
            return done(atEnd(Coerce.carry(failed, body.returnType())));
        }
        if (body.returnsReference()) {
            return done(atEnd(nothing()));
        }
        return body.lifetimes().endOfFile(done(Coerce.carry(body.kind() == BodyKind.FILE ? Coerce.integer(1) : Coerce.NULL, body.returnType())));
    }

    private Code atEnd(Code code) {
        return body.function().node() == null ? code : new Code.Line(body.unit().lastLine(body.function().node()), code);
    }

    private static boolean isVoid(TypeNode type) {
        return type instanceof TypeNode.Builtin builtin && builtin.keyword() == TypeNode.Keyword.VOID;
    }

    private static boolean isNever(TypeNode type) {
        return type instanceof TypeNode.Builtin builtin && builtin.keyword() == TypeNode.Keyword.NEVER;
    }

    /// Coerces to the declared type, unless the value surely has it.
    private Code check(Code value) {
        TypeNode declared = body.function() == null ? null : body.function().returnType();
        if (declared == null || isVoid(declared) || body.isGenerator() || value.type().equals(DeclaredCarriers.exact(declared))) {
            return value;
        }
        if (value.type().equals(JvmType.REF)) {
            return RuntimeCalls.call(ReturnChecks.class, "checkReference", body.context(), value, body.routine(), body.calledClass());
        }
        if (body.kind() == BodyKind.CLOSURE) {
            return RuntimeCalls.call(ReturnChecks.class, "checkBound", body.context(), Coerce.box(value), body.routine(), body.calledClass(), body.scopeClass());
        }
        JvmType exact = DeclaredCarriers.exact(declared);
        if (JvmType.DOUBLE.equals(exact) && value.type().equals(JvmType.LONG)) {
            return new Code.Widen(value, JvmType.DOUBLE);
        }
        if (exact == null || !value.type().equals(JvmType.OBJECT)) {
            return checked(value);
        }
        Local returned = Local.temporary(JvmType.OBJECT);
        Code load = new Code.Load(returned);
        return new Code.Sequence(List.of(new Code.Store(returned, value)), new Code.Conditional(new Code.InstanceOf(load, DirectCalls.boxOf(exact)),
            Coerce.carry(load, exact), Coerce.carry(checked(load), exact), exact));
    }

    private Code checked(Code value) {
        return RuntimeCalls.call(ReturnChecks.class, "check", body.context(), Coerce.box(value), body.routine(), body.calledClass());
    }
}
