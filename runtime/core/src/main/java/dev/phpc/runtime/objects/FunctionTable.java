package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;

/// The functions of one request by lower-case name.
public final class FunctionTable {

    public FunctionTable(Context ctx) {}
}
