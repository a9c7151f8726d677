package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.Conversions;

/// A place in the code that calls a method by a constant name: it remembers what the name meant for the classes it saw.
public final class MethodSite {
    private static final class Found extends SeenClass {
        final Routine routine;

        Found(PhpClass cls, PhpClass scope, Routine routine) {
            super(cls, scope);
            this.routine = routine;
        }
    }

    private static final Found NOTHING = new Found(null, null, null);
    private static final Found[] NO_OTHERS = new Found[1];

    private Found found = NOTHING;
    private Found[] others = NO_OTHERS;

    private MethodSite() { }

    public static MethodSite create() {
        return new MethodSite();
    }

    public Routine find(Context ctx, Object base, String name, PhpClass scope) {
        Found last = found;
        if (base instanceof PhpObject object && object.cls == last.cls && scope == last.scope) {
            return last.routine;
        }
        return findAmongOthers(ctx, base, name, scope);
    }

    private Routine findAmongOthers(Context ctx, Object base, String name, PhpClass scope) {
        if (!(base instanceof PhpObject object)) {
            throw Errors.error(ctx, "Call to a member function " + name + "() on " + Conversions.valueName(base));
        }
        Found known = SeenClass.find(others, object.cls, scope);
        return known != null ? known.routine : findSlowly(ctx, object, name, scope);
    }

    private Routine findSlowly(Context ctx, PhpObject object, String name, PhpClass scope) {
        Routine routine = MethodCalls.find(ctx, object, name, Names.lower(name), scope);
        if (!(routine instanceof MagicCall) && !(object instanceof Closure)) {
            remember(new Found(object.cls, scope, routine));
        }
        return routine;
    }

    private void remember(Found entry) {
        if (found.isOver(entry.cls)) {
            found = entry;
        } else {
            others = SeenClass.with(others, entry);
        }
    }
}
