package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.Conversions;

/// A place in the code that calls a method by a constant name: it remembers what the name meant for the classes it saw last.
public final class MethodSite {
    private static final int MOST_CLASSES = 4;

    /// What the name means for a class; `others` are what the site found before.
    private record Found(PhpClass cls, PhpClass scope, Routine routine, Found others) {
        int count() {
            return others == null ? 1 : others.count() + 1;
        }
    }

    private static final Found NOTHING = new Found(null, null, null, null);

    private Found found = NOTHING;

    private MethodSite() { }

    public static MethodSite create() {
        return new MethodSite();
    }

    public Routine find(Context ctx, Object base, String name, PhpClass scope) {
        Found last = found;
        if (base instanceof PhpObject object && object.cls == last.cls && scope == last.scope) {
            return last.routine;
        }
        return findSlowly(ctx, base, name, scope);
    }

    private Routine findSlowly(Context ctx, Object base, String name, PhpClass scope) {
        if (!(base instanceof PhpObject object)) {
            throw Errors.error(ctx, "Call to a member function " + name + "() on "
                    + Conversions.valueName(base));
        }
        for (Found each = found.others; each != null; each = each.others) {
            if (each.cls == object.cls && each.scope == scope) {
                return each.routine;
            }
        }
        Routine routine = MethodCalls.find(ctx, object, name, Names.lower(name), scope);
        if (!(routine instanceof MagicCall) && !(object instanceof Closure)) {
            Found before = found == NOTHING || found.count() >= MOST_CLASSES ? null : found;
            found = new Found(object.cls, scope, routine, before);
        }
        return routine;
    }
}
