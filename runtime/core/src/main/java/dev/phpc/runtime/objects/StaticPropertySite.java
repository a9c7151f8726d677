package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Slot;

/// A place in the code that reads or writes a static property by name: it remembers the property of the class it saw last.
public final class StaticPropertySite {
    private record Found(PhpClass cls, PhpClass scope, PropertyInfo property) { }

    private Found found = new Found(null, null, null);

    private StaticPropertySite() { }

    public static StaticPropertySite create() {
        return new StaticPropertySite();
    }

    public Object get(Context ctx, PhpClass cls, String name, PhpClass scope) {
        PropertyInfo property = property(ctx, cls, name, scope);
        Object raw = property.statics.value;
        return raw instanceof Slot ? StaticMembers.read(ctx, property) : raw;
    }

    public void set(Context ctx, PhpClass cls, String name, Object value, PhpClass scope, boolean strict) {
        StaticMembers.write(ctx, property(ctx, cls, name, scope), value, scope, strict);
    }

    private PropertyInfo property(Context ctx, PhpClass cls, String name, PhpClass scope) {
        Found last = found;
        return last.cls == cls && last.scope == scope && cls != null ? last.property : find(ctx, cls, name, scope);
    }

    private PropertyInfo find(Context ctx, PhpClass cls, String name, PhpClass scope) {
        PropertyInfo property = StaticMembers.property(ctx, cls, name, scope);
        if (!cls.isTrait()) {
            found = new Found(cls, scope, property);
        }
        return property;
    }
}
