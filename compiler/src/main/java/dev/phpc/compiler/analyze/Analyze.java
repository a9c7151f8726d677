package dev.phpc.compiler.analyze;

import dev.phpc.compiler.resolve.FunctionNode;
import dev.phpc.compiler.resolve.ResolvedProgram;
import dev.phpc.compiler.types.PhpType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// [ResolvedProgram] → [TypedProgram]:
///
///     function f(int $n) { return count(g()) + 1; }   → `$n` is an int, the result an int from 1 on
///
/// Rounds: all functions whose facts changed are analyzed, each for itself, with the facts of the round before; then the facts are updated, and
/// the functions that asked for one that grew go into the next round. Facts only grow, and after a few updates they grow in leaps, so this ends.
public final class Analyze {
    /// A result that has been updated this often is widened to what is declared.
    private static final int PATIENCE = 8;

    private final ProgramFacts facts;
    private final DeclaredTypes declared;
    private final List<FunctionNode> functions = new ArrayList<>();
    private final FunctionTypes[] types;
    private final BitSet[] dependents;
    private final int[] updates;
    private BitSet queue = new BitSet();

    private Analyze(ResolvedProgram program) {
        this.declared = new DeclaredTypes(program.classes());
        program.files().forEach(file -> functions.addAll(file.functions()));
        this.facts = new ProgramFacts(program, declared, functions.size());
        this.types = new FunctionTypes[functions.size()];
        this.dependents = new BitSet[functions.size()];
        this.updates = new int[functions.size()];
    }

    public static TypedProgram analyze(ResolvedProgram program) {
        Analyze analysis = new Analyze(program);
        analysis.queue.set(0, analysis.functions.size());
        while (!analysis.queue.isEmpty()) {
            analysis.round();
        }
        Map<FunctionNode, FunctionTypes> types = new IdentityHashMap<>();
        analysis.functions.forEach(function -> types.put(function, analysis.types[function.index()]));
        return new TypedProgram(program, types);
    }

    private void round() {
        BitSet current = queue;
        queue = new BitSet();
        for (int i = current.nextSetBit(0); i >= 0; i = current.nextSetBit(i + 1)) {
            ProgramFacts.View view = facts.new View();
            update(functions.get(i), AnalyzeFunction.of(functions.get(i), view), view);
        }
    }

    private void update(FunctionNode function, AnalyzeFunction.Result result, ProgramFacts.View view) {
        int index = function.index();
        types[index] = result.types();
        BitSet asked = view.asked();
        for (int i = asked.nextSetBit(0); i >= 0; i = asked.nextSetBit(i + 1)) {
            dependents[i] = dependents[i] == null ? new BitSet() : dependents[i];
            dependents[i].set(index);
        }
        PhpType before = facts.result(function);
        PhpType now = result.types().returnType();
        if (!now.isSubtypeOf(before)) {
            facts.setResult(function, grown(function, before, now));
            if (dependents[index] != null) {
                queue.or(dependents[index]);
            }
        }
        result.flow().captured().forEach((closure, captured) -> {
            if (facts.addCaptured(closure, captured)) {
                queue.set(closure.index());
            }
        });
    }

    private PhpType grown(FunctionNode function, PhpType before, PhpType now) {
        if (++updates[function.index()] > PATIENCE) {
            return before.join(now).join(declared.result(function));
        }
        return before.isNothing() ? now : before.widen(now);
    }
}
