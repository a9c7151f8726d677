package dev.phpc.compiler.analyze;

import dev.phpc.compiler.types.PhpType;
import java.util.Arrays;

/// What the plain local variables of a function hold at one point of it, by the variables' numbers.
final class State {
    private final PhpType[] variables;

    private State(PhpType[] variables) {
        this.variables = variables;
    }

    static State undefined(int size) {
        PhpType[] variables = new PhpType[size];
        Arrays.fill(variables, PhpType.UNDEFINED);
        return new State(variables);
    }

    PhpType get(int variable) {
        return variables[variable];
    }

    void set(int variable, PhpType type) {
        variables[variable] = type;
    }

    State copy() {
        return new State(variables.clone());
    }

    /// The join of two states; null stands for a point that control never gets to.
    static State join(State a, State b) {
        if (a == null || b == null || a == b) {
            return a == null ? b : a;
        }
        State result = a.copy();
        for (int i = 0; i < result.variables.length; i++) {
            result.variables[i] = a.variables[i].join(b.variables[i]);
        }
        return result;
    }

    /// Widens `head`, a loop's state so far, by one that comes around again. Returns `head` itself if nothing is new.
    static State widen(State head, State again) {
        if (head == null || again == null) {
            return head == null ? again : head;
        }
        State result = head;
        for (int i = 0; i < head.variables.length; i++) {
            PhpType widened = again.variables[i].isSubtypeOf(head.variables[i]) ? head.variables[i]
                    : head.variables[i].widen(again.variables[i]);
            if (!widened.equals(head.variables[i])) {
                result = result == head ? head.copy() : result;
                result.variables[i] = widened;
            }
        }
        return result;
    }
}
