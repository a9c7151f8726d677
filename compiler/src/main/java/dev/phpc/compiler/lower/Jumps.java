package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Label;
import dev.phpc.compiler.ir.Local;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Where `break`, `continue`, `goto` and `return` go. One that leaves a `try` with a `finally` notes its target, runs the `finally`, and
/// goes on from there.
final class Jumps {
    /// A loop or `switch`, with the number of `finally` blocks around it.
    private record Target(Label breakTo, Label continueTo, int depth) { }

    /// A `finally` under construction: `pending` is 0 for falling through, else 1 + the index of the label to go on to.
    static final class Pending {
        final Label start = new Label("finally");
        final Local pending;
        final List<Label> targets = new ArrayList<>();
        final List<Integer> depths = new ArrayList<>();
        final Local exception;

        Pending(Body body) {
            pending = body.early(JvmType.INT);
            exception = body.early(JvmType.THROWABLE);
        }

        /// The statements that leave through this `finally` for `target`, which has `depth` of them around.
        Code leave(Label target, int depth) {
            int at = targets.indexOf(target);
            if (at < 0) {
                at = targets.size();
                targets.add(target);
                depths.add(depth);
            }
            return new Code.Block(List.of(new Code.Store(pending, Coerce.jvmInt(at + 1)), new Code.Jump(start)));
        }
    }

    private final Deque<Target> loops = new ArrayDeque<>();
    private final List<Pending> finallies = new ArrayList<>();

    void enter(Label breakTo, Label continueTo) {
        loops.push(new Target(breakTo, continueTo, finallies.size()));
    }

    void leave() {
        loops.pop();
    }

    void enterFinally(Pending pending) {
        finallies.add(pending);
    }

    void leaveFinally() {
        finallies.removeLast();
    }

    Code breakOut(int levels) {
        Target target = target(levels);
        return jump(target.breakTo, target.depth);
    }

    Code continueWith(int levels) {
        Target target = target(levels);
        return jump(target.continueTo, target.depth);
    }

    private Target target(int levels) {
        return loops.stream().skip(levels - 1L).findFirst().orElseThrow();
    }

    /// `goto`: never into or out of a `finally`. Where it leads into a `try`, nothing has to run on the way.
    Code jumpTo(Label label, int depth) {
        return depth >= finallies.size() ? new Code.Jump(label) : jump(label, depth);
    }

    /// A jump out to where `depth` blocks with `finally` are around.
    Code jump(Label target, int depth) {
        return finallies.size() == depth ? new Code.Jump(target) : finallies.getLast().leave(target, depth);
    }

    /// The blocks with `finally` around the current place.
    int depth() {
        return finallies.size();
    }
}
