package dev.phpc.compiler.analyze;

import dev.phpc.compiler.resolve.FunctionNode;
import dev.phpc.compiler.resolve.ResolvedProgram;
import dev.phpc.compiler.types.PhpType;
import java.util.Arrays;
import java.util.BitSet;

/// What functions know of each other while the analysis goes on. It starts from nothing and only grows; during a round nobody writes to it.
final class ProgramFacts {
    private final ResolvedProgram program;
    private final DeclaredTypes declared;
    private final ClassFacts classes;
    private final PhpType[] results;

    ProgramFacts(ResolvedProgram program, DeclaredTypes declared, int functions) {
        this.program = program;
        this.declared = declared;
        this.classes = new ClassFacts(program, declared);
        results = new PhpType[functions];
        Arrays.fill(results, PhpType.NOTHING);
    }

    PhpType result(FunctionNode function) {
        return results[function.index()];
    }

    void setResult(FunctionNode function, PhpType type) {
        results[function.index()] = type;
    }

    DeclaredTypes declared() {
        return declared;
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
