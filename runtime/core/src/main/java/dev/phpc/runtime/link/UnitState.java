package dev.phpc.runtime.link;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.objects.PhpClass;
import java.util.Arrays;

/// What one request knows of one compiled file: the classes it declared, by their number in the file, the static variables of
/// its functions, and what the functions are that it calls by name.
public final class UnitState {
    public final PhpClass[] classes;
    public final Ref[] statics;
    final FunctionNames functions;

    private UnitState(CompiledUnit unit) {
        classes = new PhpClass[unit.classCount()];
        statics = new Ref[unit.staticCount()];
        functions = new FunctionNames(unit.functionCount());
    }

    /// The state of the unit with this number, which is running or about to.
    public static UnitState of(Context ctx, int unit) {
        return ctx.units[unit];
    }

    /// Called once before the unit runs in a request.
    public static void enter(Context ctx, CompiledUnit unit) {
        int index = unit.index();
        if (index >= ctx.units.length) {
            ctx.units = Arrays.copyOf(ctx.units, Math.max(index + 1, ctx.units.length * 2));
        }
        if (ctx.units[index] == null) {
            ctx.units[index] = new UnitState(unit);
        }
    }
}
