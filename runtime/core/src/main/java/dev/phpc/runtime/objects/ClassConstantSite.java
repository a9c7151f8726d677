package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;

/// A place in the code that reads a class constant by name: it remembers the value for the class it saw last.
public final class ClassConstantSite {
    private record Found(PhpClass cls, PhpClass scope, Object value) { }

    private Found found = new Found(null, null, null);

    private ClassConstantSite() { }

    public static ClassConstantSite create() {
        return new ClassConstantSite();
    }

    public Object get(Context ctx, PhpClass cls, String name, PhpClass scope) {
        Found last = found;
        return last.cls == cls && last.scope == scope && cls != null ? last.value : getSlowly(ctx, cls, name, scope);
    }

    private Object getSlowly(Context ctx, PhpClass cls, String name, PhpClass scope) {
        Object value = StaticMembers.constant(ctx, cls, name, scope);
        if (cls.constants.get(name).declaration.attributes().isEmpty()) {
            found = new Found(cls, scope, value);
        }
        return value;
    }
}
