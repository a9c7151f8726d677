package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Local;
import java.util.ArrayList;
import java.util.List;

/// A value that is at hand if the tests succeed: they run in order, change nothing and say nothing, so that after a failure the general way may begin
/// from the start. The value has no effects either, and may be used only where all tests have succeeded.
record NumberGuess(List<Code> tests, Code value) {
    static NumberGuess sure(Code value) {
        return new NumberGuess(List.of(), value);
    }

    JvmType type() {
        return value.type();
    }

    /// The tests of several guesses, in one list that can be added to.
    static List<Code> tests(NumberGuess... guesses) {
        List<Code> tests = new ArrayList<>();
        for (NumberGuess guess : guesses) {
            tests.addAll(guess.tests());
        }
        return tests;
    }

    /// The value in a local of its own, stored by a test that succeeds if `accepted` does.
    static NumberGuess kept(List<Code> tests, Local local, Code value, Code accepted) {
        List<Code> all = new ArrayList<>(tests);
        all.add(new Code.Sequence(List.of(new Code.Store(local, value)), accepted));
        return new NumberGuess(all, new Code.Load(local));
    }

    /// The same with the value computed once, as part of the last test.
    NumberGuess once() {
        if (value instanceof Code.Load || value instanceof Code.Constant) {
            return this;
        }
        return kept(tests, Local.temporary(type()), value, Coerce.TRUE);
    }

    static boolean isSurelyNotZero(Code number) {
        return number instanceof Code.Constant constant && ((Number) constant.value()).doubleValue() != 0;
    }

    Code condition() {
        return tests.size() == 1 ? tests.getFirst() : new Code.And(tests);
    }
}
