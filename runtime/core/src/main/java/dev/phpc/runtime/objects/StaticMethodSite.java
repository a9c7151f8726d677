package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;

/// A place in the code that calls `Class::name()`: it remembers what the name meant for the class it saw last.
public final class StaticMethodSite {
    private record Found(PhpClass cls, PhpClass scope, PhpClass receiver, Routine routine) { }

    private Found found = new Found(null, null, null, null);

    private StaticMethodSite() { }

    public static StaticMethodSite create() {
        return new StaticMethodSite();
    }

    /// The method, for code of class `scope` where `self` is `$this`, or null.
    public Routine find(Context ctx, PhpClass cls, String name, PhpClass scope, PhpObject self) {
        Found last = found;
        PhpClass receiver = self == null ? null : self.cls;
        return last.cls == cls && last.scope == scope && last.receiver == receiver && cls != null ? last.routine : findSlowly(ctx, cls, name, scope, self);
    }

    private Routine findSlowly(Context ctx, PhpClass cls, String name, PhpClass scope, PhpObject self) {
        Routine routine = MethodCalls.findStatic(ctx, cls, name, Names.lower(name), scope, self);
        if (!(routine instanceof MagicCall)) {
            found = new Found(cls, scope, self == null ? null : self.cls, routine);
        }
        return routine;
    }
}
