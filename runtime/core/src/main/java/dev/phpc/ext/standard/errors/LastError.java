package dev.phpc.ext.standard.errors;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Diagnostics;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;

/// The diagnostic raised last, whether or not it was shown.
final class LastError {

    private LastError() {}

    @PhpFunction(value = "error_get_last(): ?array", effects = {Effect.READS_STATE})
    static PhpArray errorGetLast(Context ctx) {
        Diagnostics.LastError last = ctx.diagnostics().last();
        if (last == null) {
            return null;
        }
        PhpArray error = new PhpArray();
        error.put("type", (Object) (long) last.level());
        error.put("message", last.message().get());
        error.put("file", last.location().file());
        error.put("line", (Object) (long) last.location().line());
        return error;
    }

    @PhpFunction(value = "error_clear_last(): void", effects = {Effect.WRITES_STATE})
    static void errorClearLast(Context ctx) {
        ctx.diagnostics().clearLast();
    }
}
