package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Label;
import dev.phpc.compiler.ir.Local;
import dev.phpc.compiler.syntax.Name;
import dev.phpc.compiler.syntax.Stmt;
import dev.phpc.runtime.link.Exceptions;
import dev.phpc.runtime.objects.ClassSite;
import dev.phpc.runtime.objects.ReferenceLifetimes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// `try`, with one copy of each `finally`: whoever leaves notes where to, and the `finally` ends with a switch over that.
final class TryStatements {
    private static final int THROWING = -1;
    private static final String THROWABLE = "java/lang/Throwable";

    private final Body body;
    private final Expressions expressions;
    private final Statements statements;
    private final Jumps jumps;

    TryStatements(Body body, Expressions expressions, Statements statements, Jumps jumps) {
        this.body = body;
        this.expressions = expressions;
        this.statements = statements;
        this.jumps = jumps;
    }

    Code lower(Stmt.Try guarded) {
        return guarded.finallyBlock() == null ? withCatches(guarded) : withFinally("reachingFinally", () -> withCatches(guarded), () -> statements.block(guarded.finallyBlock()));
    }

    private Code withCatches(Stmt.Try guarded) {
        if (guarded.catches().isEmpty()) {
            return statements.block(guarded.body());
        }
        Local thrown = Local.temporary(JvmType.THROWABLE);
        Local object = Local.temporary(JvmType.PHP_OBJECT);
        Code handler = new Code.Throw(new Code.Load(thrown));
        for (Stmt.Catch each : guarded.catches().reversed()) {
            handler = new Code.If(matches(each, object), caught(each, object), handler);
        }
        return new Code.Try(statements.block(guarded.body()), THROWABLE, thrown, new Code.Block(List.of(
            new Code.Store(object, RuntimeCalls.call(Exceptions.class, "caught", body.context(), new Code.Load(thrown))), handler)));
    }

    private Code matches(Stmt.Catch each, Local object) {
        List<Code> tests = new ArrayList<>();
        for (Name type : each.types()) {
            tests.add(RuntimeCalls.call(ClassSite.class, "isInstance", body.unit().site(ClassSite.class), body.context(), new Code.Load(object), Coerce.string(type.resolved())));
        }
        return tests.size() == 1 ? tests.getFirst() : new Code.Or(tests);
    }

    private Code caught(Stmt.Catch each, Local object) {
        List<Code> codes = new ArrayList<>();
        if (each.variable() != null) {
            codes.add(catchInto(each.variable().text(), new Code.Load(object)));
        }
        codes.addAll(body.lifetimes().landed(object));
        codes.add(statements.block(each.body()));
        return new Code.Line(each.span().line(), new Code.Block(codes));
    }

    /// A reference to a typed property takes no exception as its text.
    private Code catchInto(String variable, Code exception) {
        Place place = expressions.places().variable(variable);
        return body.storage(variable) instanceof Storage.Cell
            ? RuntimeCalls.call(ReferenceLifetimes.class, "store", body.context(), place.ref(), Coerce.box(exception), Coerce.TRUE) : place.assign(exception);
    }

    /// `guarded`, and on every way out of it `last`; both are lowered by what is given.
    Code withCleanup(Supplier<Code> guarded, Supplier<Code> last) {
        return withFinally("unwinding", guarded, last);
    }

    /// `reaching` is the method of [Exceptions] that sees what is thrown.
    private Code withFinally(String reaching, Supplier<Code> guarded, Supplier<Code> last) {
        Jumps.Pending pending = new Jumps.Pending(body);
        jumps.enterFinally(pending);
        Code inside = guarded.get();
        jumps.leaveFinally();
        Local thrown = Local.temporary(JvmType.THROWABLE);
        Code noteThrown = new Code.Block(List.of(
            new Code.Store(pending.exception, RuntimeCalls.call(Exceptions.class, reaching, new Code.Load(thrown))),
            new Code.Store(pending.pending, Coerce.jvmInt(THROWING))));
        List<Code> codes = new ArrayList<>();
        codes.add(new Code.Store(pending.exception, new Code.Constant(null, JvmType.THROWABLE)));
        codes.add(new Code.Try(new Code.Block(List.of(inside, new Code.Store(pending.pending, Coerce.jvmInt(0)))), THROWABLE, thrown, noteThrown));
        codes.add(new Code.Mark(pending.start));
        Local second = Local.temporary(JvmType.THROWABLE);
        codes.add(new Code.Try(last.get(), THROWABLE, second, new Code.Throw(
            RuntimeCalls.call(Exceptions.class, "chained", body.context(), new Code.Load(pending.exception), new Code.Load(second)))));
        codes.add(goOn(pending));
        return new Code.Block(codes);
    }

    /// Behind the `finally`: back on the way that was interrupted.
    private Code goOn(Jumps.Pending pending) {
        Label through = new Label("after");
        Label rethrow = new Label("rethrow");
        List<Integer> keys = new ArrayList<>(List.of(THROWING));
        List<Label> targets = new ArrayList<>(List.of(rethrow));
        List<Code> codes = new ArrayList<>();
        for (int i = 0; i < pending.targets.size(); i++) {
            keys.add(i + 1);
            targets.add(new Label("resume"));
        }
        codes.add(new Code.IntSwitch(new Code.Load(pending.pending), keys, targets, through));
        codes.add(new Code.Mark(rethrow));
        codes.add(new Code.Throw(new Code.Load(pending.exception)));
        for (int i = 0; i < pending.targets.size(); i++) {
            codes.add(new Code.Mark(targets.get(i + 1)));
            codes.add(jumps.jump(pending.targets.get(i), pending.depths.get(i)));
        }
        codes.add(new Code.Mark(through));
        return new Code.Block(codes);
    }
}
