package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;

/// The global constants of one request.
public final class ConstantTable {

    public ConstantTable(Context ctx) {}
}
