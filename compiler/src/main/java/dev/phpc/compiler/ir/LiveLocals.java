package dev.phpc.compiler.ir;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Which JVM locals are read after a label before anything is stored in them: backwards over the code, until the labels' sets grow no more.
/// Within a `try` everything that the handler reads counts as read.
public final class LiveLocals {
    private final Map<Local, Integer> numbers = new IdentityHashMap<>();
    private final List<Local> locals = new ArrayList<>();
    private final Map<Label, BitSet> labels = new HashMap<>();
    private BitSet handlers = new BitSet();
    private boolean hasGrown;

    private LiveLocals() { }

    /// Jumps to labels that are not in `code` leave it.
    public static LiveLocals in(Code code) {
        LiveLocals search = new LiveLocals();
        do {
            search.hasGrown = false;
            search.before(code, new BitSet());
        } while (search.hasGrown);
        return search;
    }

    /// The locals that are live at one of these labels, always in the same order.
    public List<Local> at(List<Label> entries) {
        BitSet live = new BitSet();
        entries.forEach(entry -> live.or(at(entry)));
        return live.stream().mapToObj(locals::get).toList();
    }

    private BitSet at(Label label) {
        return labels.computeIfAbsent(label, _ -> new BitSet());
    }

    private int number(Local local) {
        return numbers.computeIfAbsent(local, _ -> {
            locals.add(local);
            return locals.size() - 1;
        });
    }

    private static BitSet union(BitSet a, BitSet b) {
        BitSet all = (BitSet) a.clone();
        all.or(b);
        return all;
    }

    private BitSet beforeAll(List<Code> codes, BitSet after) {
        BitSet live = after;
        for (Code code : codes.reversed()) {
            live = before(code, live);
        }
        return live;
    }

    /// What is live before `code` where `after` is live behind it. No set that was given is changed.
    private BitSet before(Code code, BitSet after) {
        return switch (code) {
            case Code.Load(Local local) -> {
                BitSet live = (BitSet) after.clone();
                live.set(number(local));
                yield live;
            }
            case Code.Store(Local local, Code value) -> {
                BitSet live = (BitSet) after.clone();
                live.clear(number(local));
                live.or(handlers);
                yield before(value, live);
            }
            case Code.Mark(Label label) -> {
                BitSet known = at(label);
                int size = known.cardinality();
                known.or(after);
                hasGrown |= known.cardinality() > size;
                yield after;
            }
            case Code.Jump(Label target) -> union(at(target), handlers);
            case Code.JumpIf(Code condition, boolean _, Label target) -> before(condition, union(after, at(target)));
            case Code.IntSwitch(Code selector, List<Integer> _, List<Label> targets, Label otherwise) -> {
                BitSet live = union(at(otherwise), handlers);
                targets.forEach(target -> live.or(at(target)));
                yield before(selector, live);
            }
            case Code.Return(Code value) -> value == null ? handlers : before(value, handlers);
            case Code.Throw(Code value) -> before(value, handlers);
            case Code.Try attempt -> before(attempt, after);
            case Code.If(Code condition, Code then, Code otherwise) -> before(condition, union(before(then, after), otherwise == null ? after : before(otherwise, after)));
            case Code.Conditional(Code condition, Code then, Code otherwise, JvmType _) ->
                before(condition, union(before(then, after), before(otherwise, after)));
            case Code.And(List<Code> operands) -> beforeSome(operands, after);
            case Code.Or(List<Code> operands) -> beforeSome(operands, after);
            default -> {
                List<Code> operands = new ArrayList<>();
                Operands.forEach(code, operands::add);
                yield beforeAll(operands, after);
            }
        };
    }

    /// Of the operands of `&&` and `||` any but the first may be left out.
    private BitSet beforeSome(List<Code> operands, BitSet after) {
        BitSet live = after;
        for (Code operand : operands.reversed()) {
            live = before(operand, union(live, after));
        }
        return live;
    }

    private BitSet before(Code.Try attempt, BitSet after) {
        BitSet handler = (BitSet) before(attempt.handler(), after).clone();
        handler.clear(number(attempt.caught()));
        BitSet outside = handlers;
        handlers = union(outside, handler);
        BitSet live = union(before(attempt.body(), union(after, handlers)), handlers);
        handlers = outside;
        return live;
    }
}
