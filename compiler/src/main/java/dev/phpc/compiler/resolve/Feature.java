package dev.phpc.compiler.resolve;

/// What a function's body contains that matters to how it is compiled as a whole.
public enum Feature {
    EVAL(true),
    INCLUDE(true),
    EXTRACT(true),
    /// `compact()` with names that are not literals.
    DYNAMIC_COMPACT(true),
    /// `$$name`
    VARIABLE_VARIABLE(true),
    GET_DEFINED_VARIABLES(true),
    /// `func_get_args` and its like.
    ARGUMENT_ACCESS(false),
    GLOBALS(false),
    YIELD(false),
    THIS(false),
    STATIC_VARIABLES(false),
    GOTO(false),
    TRY(false);

    private final boolean dynamic;

    Feature(boolean dynamic) {
        this.dynamic = dynamic;
    }

    /// Reaches local variables by names that only run time knows.
    public boolean isDynamic() {
        return dynamic;
    }
}
