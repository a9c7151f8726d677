package dev.phpc.compiler.split;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Label;
import dev.phpc.compiler.ir.Local;
import dev.phpc.compiler.ir.Operands;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Which JVM locals may still be read, with their present value, from each label on. The code is walked backwards until nothing changes.
public final class FindLiveLocals {
    private final Map<Local, Integer> numbers = new IdentityHashMap<>();
    private final List<Local> locals = new ArrayList<>();
    private final Map<Label, BitSet> atLabel = new HashMap<>();
    private final Deque<BitSet> handlers = new ArrayDeque<>();
    private BitSet live = new BitSet();
    private boolean changed;

    private FindLiveLocals() { }

    public static FindLiveLocals in(Code body) {
        FindLiveLocals search = new FindLiveLocals();
        do {
            search.changed = false;
            search.live = new BitSet();
            search.before(body);
        } while (search.changed);
        return search;
    }

    /// The locals that are live where this label stands.
    public List<Local> at(Label label) {
        return atLabel(label).stream().mapToObj(locals::get).toList();
    }

    private BitSet atLabel(Label label) {
        return atLabel.computeIfAbsent(label, _ -> new BitSet());
    }

    private int number(Local local) {
        return numbers.computeIfAbsent(local, _ -> {
            locals.add(local);
            return locals.size() - 1;
        });
    }

    /// From what is live behind the code, `live`, to what is live before it.
    private void before(Code code) {
        switch (code) {
            case Code.Load(Local local) -> live.set(number(local));
            case Code.Store(Local local, Code value) -> {
                kill(local);
                before(value);
            }
            case Code.If(Code condition, Code then, Code otherwise) -> branches(condition, then, otherwise);
            case Code.Conditional(Code condition, Code then, Code otherwise, JvmType _) -> branches(condition, then, otherwise);
            case Code.And(List<Code> operands) -> shortCircuit(operands);
            case Code.Or(List<Code> operands) -> shortCircuit(operands);
            case Code.Mark(Label label) -> {
                BitSet old = atLabel(label);
                int size = old.cardinality();
                old.or(live);
                changed |= old.cardinality() != size;
            }
            case Code.Jump(Label target) -> live = copy(atLabel(target));
            case Code.JumpIf(Code condition, boolean _, Label target) -> {
                live.or(atLabel(target));
                before(condition);
            }
            case Code.IntSwitch(Code selector, List<Integer> _, List<Label> targets, Label otherwise) -> {
                live = copy(atLabel(otherwise));
                targets.forEach(target -> live.or(atLabel(target)));
                before(selector);
            }
            case Code.Return _, Code.Throw _ -> {
                live = thrown();
                operands(code);
            }
            case Code.Try(Code body, String _, Local caught, Code handler) -> {
                BitSet after = copy(live);
                before(handler);
                kill(caught);
                live.or(thrown());
                handlers.push(live);
                live = copy(live);
                live.or(after);
                before(body);
                handlers.pop();
            }
            default -> operands(code);
        }
    }

    /// What the handlers around may read if something is thrown.
    private BitSet thrown() {
        return handlers.isEmpty() ? new BitSet() : copy(handlers.peek());
    }

    /// A store ends the life of the old value, unless a handler may come to see it.
    private void kill(Local local) {
        int number = number(local);
        if (handlers.isEmpty() || !handlers.peek().get(number)) {
            live.clear(number);
        }
    }

    private void branches(Code condition, Code then, Code otherwise) {
        BitSet after = copy(live);
        before(then);
        BitSet beforeThen = live;
        live = after;
        if (otherwise != null) {
            before(otherwise);
        }
        live.or(beforeThen);
        before(condition);
    }

    private void shortCircuit(List<Code> operands) {
        BitSet after = copy(live);
        for (Code operand : operands.reversed()) {
            live.or(after);
            before(operand);
        }
    }

    private void operands(Code code) {
        List<Code> operands = new ArrayList<>();
        Operands.forEach(code, operands::add);
        operands.reversed().forEach(this::before);
    }

    private static BitSet copy(BitSet bits) {
        return (BitSet) bits.clone();
    }
}
