package dev.phpc.compiler.resolve;

import dev.phpc.runtime.declare.Signature;

/// The one function that a call can reach as far as the program shows: either `function` or `builtin` is set.
public record CallTarget(FunctionNode function, Signature builtin, Certainty certainty) {
    static CallTarget of(FunctionNode function, Certainty certainty) {
        return new CallTarget(function, null, certainty);
    }

    static CallTarget of(Signature builtin, Certainty certainty) {
        return new CallTarget(null, builtin, certainty);
    }

    /// Whether what is known of the target's result holds for the call's.
    public boolean givesResult() {
        return certainty != Certainty.LIKELY;
    }
}
