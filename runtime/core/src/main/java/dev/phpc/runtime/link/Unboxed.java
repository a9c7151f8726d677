package dev.phpc.runtime.link;

/// Local variables that hold numbers mostly, in three parts: a slot, a long and a double. The slot says which of the others counts, or holds
/// the value itself.
public enum Unboxed {
    /// The value is the long.
    INT,
    /// The value is the double.
    FLOAT;

    /// The variable's content as a slot of type Object would hold it.
    public static Object box(Object slot, long number, double real) {
        return slot == INT ? (Object) number : slot == FLOAT ? (Object) real : slot;
    }
}
