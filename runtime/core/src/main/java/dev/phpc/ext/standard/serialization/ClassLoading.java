package dev.phpc.ext.standard.serialization;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.objects.PhpCallable;
import dev.phpc.runtime.objects.PhpClass;

/// Finds the class of an unserialized object: declared, autoloaded, or by `unserialize_callback_func`.
record ClassLoading(Context ctx) {

    PhpClass find(String name) {
        PhpClass cls = ctx.classes().lookup(name, true);
        String callback = ctx.ini().get("unserialize_callback_func");
        if (cls != null || callback.isEmpty()) {
            return cls;
        }
        PhpCallable callable = PhpCallable.resolve(ctx, callback);
        if (callable == null) {
            throw Errors.error(ctx, "Invalid callback " + callback + ", "
                    + PhpCallable.problem(ctx, callback, null, null));
        }
        callable.call(ctx, name);
        cls = ctx.classes().lookup(name, true);
        if (cls == null) {
            ctx.warning("unserialize(): Function " + callback + "() hasn't defined the class it was called for");
        }
        return cls;
    }
}
