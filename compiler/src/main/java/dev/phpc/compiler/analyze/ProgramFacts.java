package dev.phpc.compiler.analyze;

import dev.phpc.compiler.resolve.FunctionNode;
import dev.phpc.compiler.resolve.ResolvedProgram;
import dev.phpc.compiler.types.PhpType;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// What functions know of each other while the analysis goes on. It starts from nothing and only grows; during a round nobody writes to it.
final class ProgramFacts {
    private static final List<String> OPERATOR_CLASSES = List.of("gmp", "bcmath\\number");

    private final ResolvedProgram program;
    private final DeclaredTypes declared;
    private final ClassFacts classes;
    private final Operators operators;
    private final PhpType[] results;
    private final Map<FunctionNode, Map<String, PhpType>> captured = new IdentityHashMap<>();

    ProgramFacts(ResolvedProgram program, DeclaredTypes declared, int functions) {
        this.program = program;
        this.declared = declared;
        this.classes = new ClassFacts(program, declared);
        this.operators = new Operators(OPERATOR_CLASSES.stream().anyMatch(name -> program.builtins().type(name) != null));
        results = new PhpType[functions];
        Arrays.fill(results, PhpType.NOTHING);
    }

    PhpType result(FunctionNode function) {
        return results[function.index()];
    }

    void setResult(FunctionNode function, PhpType type) {
        results[function.index()] = type;
    }

    /// Adds to what a closure captures by value. Returns whether anything is new.
    boolean addCaptured(FunctionNode closure, Map<String, PhpType> types) {
        Map<String, PhpType> known = captured.computeIfAbsent(closure, _ -> new HashMap<>());
        boolean[] changed = {false};
        types.forEach((name, type) -> {
            PhpType before = known.getOrDefault(name, PhpType.NOTHING);
            if (!type.isSubtypeOf(before)) {
                known.put(name, before.isNothing() ? type : before.widen(type));
                changed[0] = true;
            }
        });
        return changed[0];
    }

    /// The facts as one function's analysis sees them: remembers which ones it asked for.
    final class View {
        private final BitSet asked = new BitSet();

        /// The functions whose results were asked for, by index.
        BitSet asked() {
            return asked;
        }

        /// What a call of a function yields, as far as is known yet.
        PhpType result(FunctionNode function) {
            asked.set(function.index());
            return results[function.index()];
        }

        /// What a closure's captured variable holds when its body is entered; nothing as long as nobody makes the closure.
        PhpType captured(FunctionNode closure, String name) {
            return captured.getOrDefault(closure, Map.of()).getOrDefault(name, PhpType.NOTHING);
        }

        Operators operators() {
            return operators;
        }

        ResolvedProgram program() {
            return program;
        }

        DeclaredTypes declared() {
            return declared;
        }

        ClassFacts classes() {
            return classes;
        }
    }
}
