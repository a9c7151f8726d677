package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;

/// A place in the code that names a class: once declared, the name means the same class for the rest of a request.
public final class ClassSite {
    private PhpClass known;

    private ClassSite() { }

    public static ClassSite create() {
        return new ClassSite();
    }

    /// The class of that name, loaded if need be; an Error if there is none.
    public PhpClass require(Context ctx, String name) {
        PhpClass last = known;
        return last != null && last.context == ctx ? last : load(ctx, name);
    }

    private PhpClass load(Context ctx, String name) {
        PhpClass cls = ctx.classes().lookup(name, true);
        if (cls == null) {
            throw Errors.error(ctx, "Class \"" + name + "\" not found");
        }
        known = cls;
        return cls;
    }

    /// `value instanceof name`, which loads nothing.
    public boolean isInstance(Context ctx, Object value, String name) {
        if (!(value instanceof PhpObject object)) {
            return false;
        }
        PhpClass last = known;
        PhpClass cls = last != null && last.context == ctx ? last : find(ctx, name);
        return object.cls == cls || cls != null && object.cls.isSubclassOf(cls);
    }

    private PhpClass find(Context ctx, String name) {
        PhpClass cls = ctx.classes().find(name);
        if (cls != null) {
            known = cls;
        }
        return cls;
    }
}
