package dev.phpc.compiler.resolve;

import java.util.Set;

/// What a function does to one of its variables.
///
/// @param parameter the position of the parameter of that name, or −1
/// @param captured bound by a closure's `use` or by being used in an arrow function
/// @param written assigned, unset or changed in any way after entry
/// @param reasons why `storage` is REFERENCE; empty otherwise
public record VariableFacts(
        String name, Storage storage, int parameter, boolean captured, boolean written, Set<ReferenceReason> reasons) {
    public boolean isPlain() {
        return storage == Storage.PLAIN;
    }

    public boolean isParameter() {
        return parameter >= 0;
    }
}
