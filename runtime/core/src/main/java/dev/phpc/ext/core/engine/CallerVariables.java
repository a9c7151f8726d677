package dev.phpc.ext.core.engine;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.PhpThrow;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.link.ScopeAccess;
import dev.phpc.runtime.link.StackFrames;
import dev.phpc.runtime.objects.CallSites;
import java.util.List;

/// The variables and arguments of the caller. Compiled code has them at hand and does not call these: who gets here stands outside functions,
/// or calls by a name that is known at run time only.
final class CallerVariables {
    private CallerVariables() {
    }

    @PhpFunction(value = "get_defined_vars(): array", effects = Effect.READS_STATE)
    static PhpArray getDefinedVars(Context ctx) {
        throw ScopeAccess.dynamicCall(ctx, "get_defined_vars");
    }

    @PhpFunction(value = "func_get_args(): array", effects = Effect.READS_STATE)
    static PhpArray funcGetArgs(Context ctx) {
        throw refused(ctx, "func_get_args", "func_get_args() cannot be called from the global scope");
    }

    @PhpFunction(value = "func_get_arg(int $position): mixed", effects = Effect.READS_STATE)
    static Object funcGetArg(Context ctx, long position) {
        throw refused(ctx, "func_get_arg", "func_get_arg() cannot be called from the global scope");
    }

    @PhpFunction(value = "func_num_args(): int", effects = Effect.READS_STATE)
    static long funcNumArgs(Context ctx) {
        throw refused(ctx, "func_num_args", "func_num_args() must be called from a function context");
    }

    private static PhpThrow refused(Context ctx, String function, String outsideFunctions) {
        List<StackFrames.Frame> frames = CallSites.of(ctx).frames().capture(2);
        boolean inFunction = frames.size() < 2 || frames.get(1).function() != null && !isInclude(frames.get(1).function());
        return inFunction ? ScopeAccess.dynamicCall(ctx, function) : Errors.error(ctx, outsideFunctions);
    }

    private static boolean isInclude(String function) {
        return List.of("include", "include_once", "require", "require_once").contains(function);
    }
}
