package dev.phpc.runtime;

/// Stands for an argument that a call by name left out: the callee supplies the parameter's default.
public final class Missing {

    public static final Missing ARGUMENT = new Missing();

    private Missing() {}

    @Override
    public String toString() {
        return "missing argument";
    }
}
