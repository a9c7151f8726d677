package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Label;
import dev.phpc.compiler.ir.Local;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.Pattern;
import dev.phpc.compiler.syntax.Stmt;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.link.Variables;
import dev.phpc.runtime.objects.Iteration;
import dev.phpc.runtime.objects.Lifetimes;
import java.util.ArrayList;
import java.util.List;

/// `foreach`: arrays are walked by position, everything else by an `Iteration`. Where the type is not known, one loop does both.
final class ForeachLoops {
    private static final JvmType ITERATION = JvmType.of(Iteration.class);

    private final Body body;
    private final Expressions expressions;
    private final Statements statements;
    private final Jumps jumps;
    private final Label again = new Label("continue");
    private final Label end = new Label("break");
    private final Label start = new Label("loop");

    ForeachLoops(Body body, Expressions expressions, Statements statements, Jumps jumps) {
        this.body = body;
        this.expressions = expressions;
        this.statements = statements;
        this.jumps = jumps;
    }

    Code lower(Stmt.Foreach loop) {
        if (loop.byReference()) {
            return byReference(loop);
        }
        Code subject = expressions.value(loop.subject());
        boolean borrowed = Expressions.isFresh(loop.subject()) || isUntouchedLocal(loop);
        if (body.lifetimes().isOn() && (!subject.type().equals(JvmType.PHP_ARRAY) || LifetimeCode.isTemporary(loop.subject()))) {
            return counted(loop, subject, borrowed);
        }
        return subject.type().equals(JvmType.PHP_ARRAY) ? overArray(loop, subject, borrowed) : overAnything(loop, subject, borrowed, Local.temporary(ITERATION), null);
    }

    /// A walk that holds what it goes over, and the iterator of that, until it is left in whatever way.
    private Code counted(Stmt.Foreach loop, Code subject, boolean borrowed) {
        Local held = body.early(JvmType.OBJECT);
        Local iteration = body.early(ITERATION);
        String release = LifetimeCode.isTemporary(loop.subject()) ? "endOfWalk" : "endOfBorrowedWalk";
        return new Code.Block(List.of(
            new Code.Store(held, RuntimeCalls.call(Lifetimes.class, "retain", Coerce.box(subject))),
            new Code.Store(iteration, new Code.Constant(null, ITERATION)),
            statements.tries().withCleanup(() -> overAnything(loop, new Code.Load(held), borrowed, iteration, held), () -> new Code.Line(loop.span().line(),
                RuntimeCalls.call(Lifetimes.class, release, body.context(), new Code.Load(held), new Code.Load(iteration))))));
    }

    /// The body can't change the array in the variable that is walked over.
    private boolean isUntouchedLocal(Stmt.Foreach loop) {
        return loop.subject() instanceof Expr.Variable variable && body.storage(variable.name()) instanceof Storage.Plain
            && !Effects.writes(loop, variable.name());
    }

    private Code overArray(Stmt.Foreach loop, Code subject, boolean borrowed) {
        Local array = Local.temporary(JvmType.PHP_ARRAY);
        Local position = Local.temporary(JvmType.INT);
        Label test = new Label("test");
        List<Code> codes = new ArrayList<>();
        codes.add(new Code.Store(array, subject));
        Local lent = borrowed ? null : lend(array, codes);
        codes.add(new Code.Store(position, RuntimeCalls.call(PhpArray.class, "first", new Code.Load(array))));
        codes.add(new Code.Jump(test));
        codes.add(new Code.Mark(start));
        arrayElement(loop, array, position, codes);
        body(loop, codes);
        codes.add(new Code.Mark(again));
        codes.add(new Code.Store(position, RuntimeCalls.call(PhpArray.class, "next", new Code.Load(array), new Code.Load(position))));
        codes.add(new Code.Mark(test));
        codes.add(new Code.JumpIf(new Code.Compare(Code.Relation.GREATER_OR_EQUAL, new Code.Load(position), Coerce.jvmInt(0)), true, start));
        codes.add(new Code.Mark(end));
        giveBack(lent, codes);
        return new Code.Block(codes);
    }

    /// An array that others hold is protected until the loop ends.
    private Local lend(Local array, List<Code> codes) {
        Local lent = Local.temporary(JvmType.PHP_ARRAY);
        codes.add(new Code.Store(lent, RuntimeCalls.call(Variables.class, "lend", new Code.Load(array))));
        return lent;
    }

    private static void giveBack(Local lent, List<Code> codes) {
        if (lent != null) {
            codes.add(RuntimeCalls.call(Variables.class, "giveBack", new Code.Load(lent)));
        }
    }

    private void arrayElement(Stmt.Foreach loop, Local array, Local position, List<Code> codes) {
        Code element = RuntimeCalls.call(PhpArray.class, "valueAt", new Code.Load(array), new Code.Load(position));
        assign(loop.value(), RuntimeCalls.call(Variables.class, "share", element), codes);
        if (loop.key() != null) {
            assign(loop.key(), RuntimeCalls.call(PhpArray.class, "keyAt", new Code.Load(array), new Code.Load(position)), codes);
        }
    }

    private Code overAnything(Stmt.Foreach loop, Code subject, boolean borrowed, Local iteration, Local held) {
        Local value = Local.temporary(JvmType.OBJECT);
        Local array = Local.temporary(JvmType.PHP_ARRAY);
        Local position = Local.temporary(JvmType.INT);
        Label test = new Label("test");
        Code isArray = new Code.Compare(Code.Relation.NOT_EQUAL, new Code.Load(array), new Code.Constant(null, JvmType.PHP_ARRAY));
        List<Code> codes = new ArrayList<>();
        codes.add(new Code.Store(value, Coerce.box(subject)));
        Code asArray = new Code.Cast(new Code.Load(value), JvmType.PHP_ARRAY);
        codes.add(new Code.If(new Code.InstanceOf(new Code.Load(value), JvmType.PHP_ARRAY),
            new Code.Block(List.of(new Code.Store(array, asArray),
                new Code.Store(position, RuntimeCalls.call(PhpArray.class, "first", new Code.Load(array))),
                new Code.Store(iteration, new Code.Constant(null, ITERATION)))),
            new Code.Block(List.of(new Code.Store(array, new Code.Constant(null, JvmType.PHP_ARRAY)), new Code.Store(position, Coerce.jvmInt(-1)),
                new Code.Store(iteration, RuntimeCalls.call(Iteration.class, "over", body.context(), new Code.Load(value), body.scopeClass()))))));
        if (held != null) {
            codes.add(new Code.Store(held, RuntimeCalls.call(Lifetimes.class, "duringWalk", body.context(), new Code.Load(held), new Code.Load(iteration))));
        }
        Local lent = borrowed ? null : lend(array, codes);
        codes.add(new Code.Jump(test));
        codes.add(new Code.Mark(start));
        codes.add(new Code.If(isArray, element(loop, array, position, null), element(loop, array, position, iteration)));
        body(loop, codes);
        codes.add(new Code.Mark(again));
        codes.add(new Code.If(isArray, new Code.Store(position, RuntimeCalls.call(PhpArray.class, "next", new Code.Load(array), new Code.Load(position))), null));
        codes.add(new Code.Mark(test));
        codes.add(new Code.Line(loop.span().line(), new Code.JumpIf(new Code.Conditional(isArray,
            new Code.Compare(Code.Relation.GREATER_OR_EQUAL, new Code.Load(position), Coerce.jvmInt(0)),
            RuntimeCalls.call(Iteration.class, "next", new Code.Load(iteration)), JvmType.BOOLEAN), true, start)));
        codes.add(new Code.Mark(end));
        giveBack(lent, codes);
        return new Code.Block(codes);
    }

    private Code element(Stmt.Foreach loop, Local array, Local position, Local iteration) {
        List<Code> codes = new ArrayList<>();
        if (iteration == null) {
            arrayElement(loop, array, position, codes);
        } else {
            iterationElement(loop, iteration, codes);
        }
        return new Code.Block(codes);
    }

    private void iterationElement(Stmt.Foreach loop, Local iteration, List<Code> codes) {
        assign(loop.value(), RuntimeCalls.call(Variables.class, "share", RuntimeCalls.call(Iteration.class, "value", new Code.Load(iteration))), codes);
        if (loop.key() != null) {
            assign(loop.key(), RuntimeCalls.call(Iteration.class, "key", new Code.Load(iteration)), codes);
        }
    }

    private Code byReference(Stmt.Foreach loop) {
        Local iteration = Local.temporary(ITERATION);
        List<Code> codes = new ArrayList<>();
        codes.add(new Code.Store(iteration, RuntimeCalls.call(Iteration.class, "overReferences", body.context(),
            expressions.assignments().reference(loop.subject()), body.scopeClass())));
        codes.add(new Code.Jump(again));
        codes.add(new Code.Mark(start));
        Code reference = RuntimeCalls.call(Iteration.class, "reference", new Code.Load(iteration));
        switch (loop.value()) {
            case Pattern.Target target -> {
                Place place = expressions.places().of(target.target());
                codes.addAll(place.prepare());
                codes.add(place.bind(reference));
            }
            case Pattern.Destructuring pattern -> {
                Local element = Local.temporary(JvmType.REF);
                codes.add(new Code.Store(element, reference));
                expressions.assignments().byReference(pattern, expressions.places().held(element), null, codes);
            }
        }
        if (loop.key() != null) {
            assign(loop.key(), RuntimeCalls.call(Iteration.class, "key", new Code.Load(iteration)), codes);
        }
        body(loop, codes);
        codes.add(new Code.Mark(again));
        codes.add(new Code.JumpIf(RuntimeCalls.call(Iteration.class, "next", new Code.Load(iteration)), true, start));
        codes.add(new Code.Mark(end));
        return new Code.Block(codes);
    }

    private void body(Stmt.Foreach loop, List<Code> codes) {
        jumps.enter(end, again);
        codes.add(statements.block(loop.body()));
        jumps.leave();
    }

    private void assign(Pattern pattern, Code value, List<Code> codes) {
        if (pattern instanceof Pattern.Target target && target.target() instanceof Expr.Variable variable) {
            codes.add(expressions.places().variable(variable.name()).assign(value));
            return;
        }
        Local local = Local.temporary(value.type());
        codes.add(new Code.Store(local, value));
        expressions.assignments().assignTo(pattern, local, codes);
    }
}
