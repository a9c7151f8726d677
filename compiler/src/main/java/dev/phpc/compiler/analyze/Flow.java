package dev.phpc.compiler.analyze;

import dev.phpc.compiler.resolve.CallTarget;
import dev.phpc.compiler.resolve.Feature;
import dev.phpc.compiler.resolve.FunctionNode;
import dev.phpc.compiler.resolve.VariableFacts;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.Node;
import dev.phpc.compiler.syntax.Trees;
import dev.phpc.compiler.types.PhpType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The analysis of one function in progress: the state where control is, and all that was learned on the way.
final class Flow {
    private final FunctionNode function;
    private final ProgramFacts.View facts;
    private final Map<String, Integer> slots = new LinkedHashMap<>();
    private final PhpType[] everHeld;
    private final boolean[] seenUndefined;
    private final boolean untracked;
    private final int firstId;
    private final PhpType[] expressions;
    private final Map<Integer, CallTarget> targets = new HashMap<>();
    private final Map<FunctionNode, Map<String, PhpType>> captured = new LinkedHashMap<>();
    private final List<Attempt> attempts = new ArrayList<>();
    private PhpType result = PhpType.NOTHING;
    private State state;

    /// A `try` that control is in: all that a variable may hold when an exception leaves it.
    private static final class Attempt {
        private State anywhere;

        Attempt(State entry) {
            anywhere = entry.copy();
        }
    }

    Flow(FunctionNode function, ProgramFacts.View facts) {
        this.function = function;
        this.facts = facts;
        // Labels can be jumped to from anywhere: nothing is known of variables then.
        this.untracked = function.facts().has(Feature.GOTO);
        for (VariableFacts variable : function.facts().variables().values()) {
            if (variable.isPlain()) {
                slots.put(variable.name(), slots.size());
            }
        }
        everHeld = new PhpType[slots.size()];
        java.util.Arrays.fill(everHeld, PhpType.NOTHING);
        seenUndefined = new boolean[slots.size()];
        state = State.undefined(slots.size());
        int[] ids = {Integer.MAX_VALUE, -1};
        bodies(function).forEach(body -> Trees.walk(body, node -> {
            ids[0] = Math.min(ids[0], node.id());
            ids[1] = Math.max(ids[1], node.id());
        }));
        firstId = ids[1] < 0 ? 0 : ids[0];
        expressions = new PhpType[ids[1] < 0 ? 0 : ids[1] - ids[0] + 1];
    }

    private static List<? extends Node> bodies(FunctionNode function) {
        if (function.block() != null) {
            return List.of(function.block());
        }
        return function.expression() != null ? List.of(function.expression())
                : function.node() == null ? function.source().statements() : List.of();
    }

    FunctionNode function() {
        return function;
    }

    ProgramFacts.View facts() {
        return facts;
    }

    boolean isUntracked() {
        return untracked;
    }

    // Control

    boolean isReached() {
        return state != null;
    }

    /// The current state; null where control never gets to.
    State state() {
        return state;
    }

    void setState(State state) {
        this.state = state;
    }

    /// Control does not go on from here.
    PhpType stop() {
        state = untracked ? state : null;
        return PhpType.NOTHING;
    }

    void returns(PhpType type) {
        result = result.join(type);
    }

    PhpType result() {
        return result;
    }

    // Variables

    /// Whether the variable is a plain local, of which alone something is known.
    boolean isTracked(String name) {
        return !untracked && slots.containsKey(name);
    }

    /// What a variable holds, undefined included.
    PhpType variable(String name) {
        Integer slot = untracked ? null : slots.get(name);
        return slot == null ? PhpType.MIXED.orUndefined() : state.get(slot);
    }

    /// What reading a variable yields. Notes that its undefined state was seen.
    PhpType read(String name) {
        Integer slot = slots.get(name);
        if (slot == null) {
            return PhpType.MIXED;
        }
        seenUndefined[slot] |= untracked || state.get(slot).mayBeUndefined();
        return untracked ? PhpType.MIXED : state.get(slot).read();
    }

    void write(String name, PhpType type) {
        Integer slot = slots.get(name);
        if (slot != null && state != null) {
            everHeld[slot] = everHeld[slot].join(type.defined());
            if (!untracked) {
                state.set(slot, type);
                for (Attempt attempt : attempts) {
                    attempt.anywhere.set(slot, attempt.anywhere.get(slot).join(type));
                }
            }
        }
    }

    /// A condition told more about a variable; control is not here if nothing is left of it.
    void narrow(String name, PhpType type) {
        Integer slot = untracked ? null : slots.get(name);
        if (slot != null && state != null) {
            if (type.isNothing()) {
                state = null;
            } else {
                state.set(slot, type);
            }
        }
    }

    /// A closure made here holds a value of this type under a name.
    void capture(FunctionNode closure, String name, PhpType type) {
        captured.computeIfAbsent(closure, _ -> new HashMap<>()).merge(name, type, PhpType::join);
    }

    /// What the closures made by this function capture by value.
    Map<FunctionNode, Map<String, PhpType>> captured() {
        return captured;
    }

    // Exceptions

    void enterTry() {
        attempts.add(new Attempt(state));
    }

    /// Leaves the innermost `try`. Returns what variables may hold when an exception leaves it.
    State leaveTry() {
        return attempts.removeLast().anywhere;
    }

    // Results

    PhpType record(Expr expr, PhpType type) {
        int index = expr.id() - firstId;
        PhpType before = expressions[index];
        expressions[index] = before == null ? type : before.join(type);
        return type;
    }

    /// What was recorded of an expression so far, or null.
    PhpType recorded(Expr expr) {
        return expressions[expr.id() - firstId];
    }

    void target(Expr call, CallTarget target) {
        targets.put(call.id(), target);
    }

    FunctionTypes types(List<PhpType> parameters, PhpType returnType) {
        Map<String, PhpType> variables = new HashMap<>();
        slots.forEach((name, slot) -> {
            PhpType held = untracked ? PhpType.MIXED : everHeld[slot];
            variables.put(name, seenUndefined[slot] ? held.orUndefined() : held);
        });
        return new FunctionTypes(function, parameters, returnType, variables, firstId, expressions, targets);
    }
}
