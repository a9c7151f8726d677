package dev.phpc.compiler.analyze;

import dev.phpc.compiler.syntax.Block;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.Name;
import dev.phpc.compiler.syntax.Node;
import dev.phpc.compiler.syntax.Pattern;
import dev.phpc.compiler.syntax.Stmt;
import dev.phpc.compiler.types.ArrayShape;
import dev.phpc.compiler.types.PhpType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Follows control through statements. Loops run until the state at their head does not grow any more.
final class Statements {
    private final Flow flow;
    private final Expressions expressions;
    private final boolean returnsReference;
    private final List<Frame> frames = new ArrayList<>();
    private final Map<Integer, State> heads = new HashMap<>();

    /// What `break` and `continue` pass on their way out: loops and switches, which are their targets, and `finally` blocks, which run first.
    private static final class Frame {
        final boolean isFinally;
        final List<Jump> pending = new ArrayList<>();
        State broken;
        State continued;

        Frame(boolean isFinally) {
            this.isFinally = isFinally;
        }
    }

    private record Jump(Frame target, boolean isBreak) {}

    Statements(Flow flow, Expressions expressions) {
        this.flow = flow;
        this.expressions = expressions;
        this.returnsReference = flow.function().returnsReference();
    }

    void run(Block block) {
        if (block != null) {
            run(block.statements());
        }
    }

    void run(List<Stmt> statements) {
        for (Stmt statement : statements) {
            if (!flow.isReached()) {
                return;
            }
            run(statement);
        }
    }

    private void run(Stmt statement) {
        switch (statement) {
            case Stmt.ExpressionStatement s -> expressions.evaluate(s.expression());
            case Stmt.Echo s -> expressions.evaluateAll(s.values());
            case Stmt.InlineHtml _, Stmt.Declaration _, Stmt.Global _, Stmt.Label _ -> { }
            case Stmt.Nested s -> run(s.block());
            case Stmt.If s -> branch(s);
            case Stmt.While s -> loop(s, () -> expressions.conditions().decide(s.condition()), s.body(), List.of());
            case Stmt.DoWhile s -> doWhile(s);
            case Stmt.For s -> {
                expressions.evaluateAll(s.starts());
                if (!flow.isReached()) {
                    return;
                }
                loop(s, () -> conditions(s.conditions()), s.body(), s.steps());
            }
            case Stmt.Foreach s -> foreach(s);
            case Stmt.Switch s -> choose(s);
            case Stmt.Break s -> jump(s.levels(), true);
            case Stmt.Continue s -> jump(s.levels(), false);
            case Stmt.Return s -> {
                PhpType value = s.value() == null ? PhpType.NULL : expressions.evaluate(s.value());
                if (flow.isReached()) {
                    flow.returns(returnsReference ? PhpType.MIXED : value);
                    flow.stop();
                }
            }
            case Stmt.Try s -> attempt(s);
            case Stmt.StaticVariables s -> s.variables().forEach(each -> {
                if (each.initial() != null) {
                    expressions.evaluate(each.initial());
                }
            });
            case Stmt.Unset s -> expressions.places().unset(s.places());
            case Stmt.Goto _ -> flow.stop();
            case Stmt.Declare s -> run(s.body());
            case Stmt.Constants s -> s.constants().forEach(each -> expressions.evaluate(each.value()));
        }
    }

    private void branch(Stmt.If branching) {
        State after = null;
        for (Stmt.Branch branch : branching.branches()) {
            if (!flow.isReached()) {
                break;
            }
            Conditions.Outcome outcome = expressions.conditions().decide(branch.condition());
            flow.setState(outcome.whenTrue());
            run(branch.body());
            after = State.join(after, flow.state());
            flow.setState(outcome.whenFalse());
        }
        run(branching.otherwise());
        flow.setState(State.join(after, flow.state()));
    }

    // Loops

    private Conditions.Outcome conditions(List<Expr> conditions) {
        for (int i = 0; i < conditions.size() - 1; i++) {
            expressions.evaluate(conditions.get(i));
        }
        if (conditions.isEmpty()) {
            return new Conditions.Outcome(flow.state().copy(), null);
        }
        return expressions.conditions().decide(conditions.getLast());
    }

    private void loop(Node loop, Supplier<Conditions.Outcome> condition, Block body, List<Expr> steps) {
        State head = enter(loop);
        while (true) {
            Frame frame = push();
            flow.setState(head.copy());
            Conditions.Outcome outcome = condition.get();
            flow.setState(outcome.whenTrue());
            run(body);
            flow.setState(State.join(flow.state(), frame.continued));
            if (flow.isReached()) {
                expressions.evaluateAll(steps);
            }
            pop(frame);
            State next = State.widen(head, flow.state());
            if (next == head) {
                leave(loop, head);
                flow.setState(State.join(outcome.whenFalse(), frame.broken));
                return;
            }
            head = next;
        }
    }

    /// The state at a loop's head to begin with: what an enclosing loop's earlier turn found counts.
    private State enter(Node loop) {
        State known = heads.get(loop.id());
        return known == null ? flow.state().copy() : State.widen(known, flow.state());
    }

    private void leave(Node loop, State head) {
        heads.put(loop.id(), head);
    }

    private Frame push() {
        Frame frame = new Frame(false);
        frames.add(frame);
        return frame;
    }

    private void pop(Frame frame) {
        frames.remove(frame);
    }

    private void doWhile(Stmt.DoWhile loop) {
        State head = enter(loop);
        while (true) {
            Frame frame = push();
            flow.setState(head.copy());
            run(loop.body());
            flow.setState(State.join(flow.state(), frame.continued));
            Conditions.Outcome outcome = expressions.conditions().decide(loop.condition());
            pop(frame);
            State next = State.widen(head, outcome.whenTrue());
            if (next == head) {
                leave(loop, head);
                flow.setState(State.join(outcome.whenFalse(), frame.broken));
                return;
            }
            head = next;
        }
    }

    private void foreach(Stmt.Foreach loop) {
        PhpType subject = expressions.evaluate(loop.subject());
        if (!flow.isReached()) {
            return;
        }
        if (loop.byReference() && Places.isPlace(loop.subject())) {
            expressions.places().forgetElements(loop.subject());
            if (!flow.isReached()) {
                return;
            }
        }
        ArrayShape shape = loop.byReference() ? ArrayShape.ANY : Expressions.iterated(subject);
        boolean surely = subject.isArray() && shape.nonEmpty() && !loop.byReference();
        State head = enter(loop);
        while (true) {
            Frame frame = push();
            flow.setState(shape.isEmpty() && !flow.isUntracked() ? null : head.copy());
            if (flow.isReached()) {
                bind(loop, subject, shape);
            }
            run(loop.body());
            flow.setState(State.join(flow.state(), frame.continued));
            pop(frame);
            State end = flow.state();
            State next = State.widen(head, end);
            if (next == head) {
                leave(loop, head);
                flow.setState(State.join(surely ? end : State.join(head.copy(), end), frame.broken));
                return;
            }
            head = next;
        }
    }

    private void bind(Stmt.Foreach loop, PhpType subject, ArrayShape shape) {
        if (loop.byReference() && loop.value() instanceof Pattern.Target target) {
            expressions.places().bind(target.target());
        } else {
            expressions.places().assignPattern(loop.value(), subject.mayBeObject() ? PhpType.MIXED : shape.element());
        }
        if (loop.key() != null && flow.isReached()) {
            expressions.places().assignPattern(loop.key(), subject.mayBeObject() ? PhpType.MIXED : shape.keys().keyType());
        }
    }

    private void choose(Stmt.Switch choice) {
        expressions.evaluate(choice.subject());
        if (!flow.isReached()) {
            return;
        }
        boolean onTrue = choice.subject() instanceof Expr.BooleanLiteral literal && literal.value();
        State[] entries = new State[choice.cases().size()];
        int fallback = -1;
        for (int i = 0; i < entries.length; i++) {
            Stmt.Case each = choice.cases().get(i);
            if (each.condition() == null) {
                fallback = i;
            } else if (flow.isReached() && onTrue) {
                Conditions.Outcome outcome = expressions.conditions().decide(each.condition());
                entries[i] = outcome.whenTrue();
                flow.setState(outcome.whenFalse());
            } else if (flow.isReached()) {
                expressions.evaluate(each.condition());
                entries[i] = flow.isReached() ? flow.state().copy() : null;
            }
        }
        State unmatched = flow.state();
        if (fallback >= 0) {
            entries[fallback] = unmatched;
        }
        Frame frame = push();
        flow.setState(null);
        for (int i = 0; i < entries.length; i++) {
            flow.setState(State.join(entries[i], flow.state()));
            run(choice.cases().get(i).body());
        }
        pop(frame);
        State after = State.join(State.join(flow.state(), frame.broken), frame.continued);
        flow.setState(fallback >= 0 ? after : State.join(after, unmatched));
    }

    // Jumps

    private void jump(int levels, boolean isBreak) {
        int left = levels;
        for (int i = frames.size() - 1; i >= 0; i--) {
            if (!frames.get(i).isFinally && --left == 0) {
                deliver(new Jump(frames.get(i), isBreak), flow.state(), frames.size());
                break;
            }
        }
        flow.stop();
    }

    /// Takes a jump from within the first `depth` frames to its target, or to the `finally` that it meets first.
    private void deliver(Jump jump, State state, int depth) {
        for (int i = depth - 1; i >= 0; i--) {
            Frame frame = frames.get(i);
            if (frame == jump.target()) {
                if (jump.isBreak()) {
                    frame.broken = State.join(frame.broken, state.copy());
                } else {
                    frame.continued = State.join(frame.continued, state.copy());
                }
                return;
            }
            if (frame.isFinally) {
                frame.pending.add(jump);
                return;
            }
        }
    }

    // Exceptions

    private void attempt(Stmt.Try attempt) {
        Frame frame = new Frame(true);
        boolean last = attempt.finallyBlock() != null;
        if (last) {
            frames.add(frame);
            flow.enterTry();
        }
        flow.enterTry();
        run(attempt.body());
        State after = flow.state();
        State thrown = flow.leaveTry();
        for (Stmt.Catch handler : attempt.catches()) {
            flow.setState(thrown.copy());
            if (handler.variable() != null) {
                flow.write(handler.variable().text(), caught(handler.types()));
            }
            run(handler.body());
            after = State.join(after, flow.state());
        }
        if (!last) {
            flow.setState(after);
            return;
        }
        frames.remove(frame);
        flow.setState(flow.leaveTry());
        run(attempt.finallyBlock());
        State abrupt = flow.state();
        if (abrupt != null) {
            frame.pending.forEach(jump -> deliver(jump, abrupt, frames.size()));
        }
        flow.setState(after);
        if (after != null) {
            run(attempt.finallyBlock());
        }
    }

    private PhpType caught(List<Name> types) {
        return types.stream().map(name -> PhpType.instance(flow.facts().program().classes().symbol(name)))
                .reduce(PhpType.NOTHING, PhpType::join);
    }
}
