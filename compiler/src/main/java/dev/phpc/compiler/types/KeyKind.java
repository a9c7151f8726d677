package dev.phpc.compiler.types;

/// Which keys an array may have. The order is by precision; [#join] is the least kind that covers both.
public enum KeyKind {
    /// No keys at all: the empty array.
    EMPTY,
    /// Exactly `0 … n-1`, in this order.
    LIST,
    /// Integers, in any order.
    INTEGER,
    /// Strings that PHP does not turn into integers.
    STRING,
    /// Integers and strings.
    MIXED;

    public KeyKind join(KeyKind other) {
        if (this == other || other == EMPTY) {
            return this;
        }
        if (this == EMPTY) {
            return other;
        }
        boolean integers = ordinal() <= INTEGER.ordinal() && other.ordinal() <= INTEGER.ordinal();
        return integers ? INTEGER : MIXED;
    }

    public boolean covers(KeyKind other) {
        return join(other) == this;
    }

    /// The type of a key of such an array.
    public PhpType keyType() {
        return switch (this) {
            case EMPTY -> PhpType.NOTHING;
            case LIST -> PhpType.LENGTH;
            case INTEGER -> PhpType.INT;
            case STRING -> PhpType.STRING;
            case MIXED -> PhpType.INT_OR_STRING;
        };
    }
}
