package dev.phpc.ext.core.engine;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.link.Includes;
import dev.phpc.runtime.objects.CallSites;
import dev.phpc.runtime.objects.PhpClass;

/// What is known of the code that runs: the files it came from, and the class it was called on.
final class IncludedFiles {
    private IncludedFiles() { }

    @PhpFunction(value = "get_included_files(): array", effects = Effect.READS_STATE)
    static PhpArray getIncludedFiles(Context ctx) {
        PhpArray files = new PhpArray();
        Includes.of(ctx).files().forEach(files::append);
        return files;
    }

    @PhpFunction(value = "get_required_files(): array", effects = Effect.READS_STATE)
    static PhpArray getRequiredFiles(Context ctx) {
        return getIncludedFiles(ctx);
    }

    @PhpFunction(value = "get_called_class(): string", effects = Effect.READS_STATE)
    static String getCalledClass(Context ctx) {
        PhpClass called = CallSites.of(ctx).calledClass();
        if (called == null) {
            throw Errors.error(ctx, "get_called_class() must be called from within a class");
        }
        return called.name();
    }
}
