package dev.phpc.runtime.link;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.objects.Lifetimes;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;

/// Variables that are reached by name: the globals, and the locals of functions that use `$$x`, `include`, `extract` and the like;
/// with the class context that included code shares with its includer.
public final class Scope {
    private final PhpArray variables;
    public final PhpObject self;
    public final PhpClass scopeClass;
    public final PhpClass calledClass;

    private Scope(PhpArray variables, PhpObject self, PhpClass scopeClass, PhpClass calledClass) {
        this.variables = variables;
        this.self = self;
        this.scopeClass = scopeClass;
        this.calledClass = calledClass;
    }

    /// The global scope of a request.
    public static Scope global(Context ctx) {
        return ctx.state(Global.class, () -> new Global(new Scope(ctx.globals(), null, null, null))).scope;
    }

    private record Global(Scope scope) { }

    /// The scope of a function that has just been entered.
    public static Scope inside(PhpObject self, PhpClass scopeClass, PhpClass calledClass) {
        return new Scope(new PhpArray(), self, scopeClass, calledClass);
    }

    /// The variable's value; undefined ones warn and are null.
    public Object read(Context ctx, String name) {
        Object value = variables.get(name);
        return value == null && !variables.has(name) ? missing(ctx, name) : value;
    }

    private Object missing(Context ctx, String name) {
        if (name.equals("this") && self != null) {
            return self;
        }
        if (name.equals("GLOBALS")) {
            return globalsArray(ctx);
        }
        return Variables.undefined(ctx, name);
    }

    /// The variable's value, or null where it is undefined.
    public Object quiet(String name) {
        return variables.get(name);
    }

    public void write(String name, Object value) {
        if (value instanceof PhpArray array) {
            array.share();
        }
        variables.put(name, Lifetimes.pin(value));
    }

    /// As above where the holders of objects are counted.
    public void writeCounted(Context ctx, String name, Object value) {
        Object old = variables.get(name);
        variables.put(name, Lifetimes.retain(value));
        if (old != value) {
            Lifetimes.release(ctx, old);
        }
    }

    public void unsetCounted(Context ctx, String name) {
        Lifetimes.removed(ctx, variables.remove(name));
    }

    /// The variable's cell, which comes into being with null.
    public Ref ref(String name) {
        return variables.ref(name);
    }

    /// As above, for `.=` and the like: an undefined variable warns.
    public Ref refForUpdate(Context ctx, String name) {
        if (!variables.has(name)) {
            Variables.undefined(ctx, name);
        }
        return variables.ref(name);
    }

    /// The variable's cell, or null where it is undefined.
    public Ref find(String name) {
        return variables.has(name) ? variables.ref(name) : null;
    }

    public void bind(String name, Ref ref) {
        variables.putSlot(name, ref);
    }

    /// A captured value or cell becomes a variable, unless nothing was captured.
    public void capture(String name, Object captured) {
        if (captured != Slot.UNSET) {
            variables.putSlot(name, captured);
        }
    }

    public void unset(String name) {
        variables.remove(name);
    }

    /// The function returns: its variables let go of their reference cells.
    public void leave() {
        for (int at = variables.first(); at >= 0; at = variables.next(at)) {
            if (variables.slotAt(at) instanceof Ref ref) {
                ref.release();
            }
        }
    }

    public boolean isset(String name) {
        return variables.get(name) != null;
    }

    public PhpArray variables() {
        return variables;
    }

    /// `get_defined_vars()`
    public PhpArray toArray() {
        return variables.copy();
    }

    // Globals from anywhere

    /// `global $name`
    public static Ref globalRef(Context ctx, String name) {
        return ctx.globals().ref(name);
    }

    /// `$_GET`, `$GLOBALS` and their like.
    public static Object readSuperglobal(Context ctx, String name) {
        if (name.equals("GLOBALS")) {
            return globalsArray(ctx);
        }
        prepare(ctx, name);
        return readGlobal(ctx, name);
    }

    public static Object superglobal(Context ctx, String name) {
        if (name.equals("GLOBALS")) {
            return globalsArray(ctx);
        }
        prepare(ctx, name);
        return ctx.globals().get(name);
    }

    /// The global scope, in which a superglobal is there by now.
    public static Scope globalWith(Context ctx, String superglobal) {
        prepare(ctx, superglobal);
        return global(ctx);
    }

    private static void prepare(Context ctx, String name) {
        if (!ctx.globals().has(name)) {
            RequestVariables.materialize(ctx, name);
        }
    }

    /// The name of `$$name` where it is written.
    public static String writableName(Context ctx, String name) {
        if (name.equals("this")) {
            throw Errors.error(ctx, "Cannot re-assign $this");
        }
        return name;
    }

    /// `$GLOBALS[$name]`
    public static Object readGlobal(Context ctx, Object name) {
        String key = Conversions.toString(ctx, name);
        Object value = ctx.globals().get(key);
        if (value == null && !ctx.globals().has(key)) {
            ctx.warning("Undefined global variable $" + key);
        }
        return value;
    }

    /// A copy, as PHP 8.1 has it.
    private static PhpArray globalsArray(Context ctx) {
        return ctx.globals().copy();
    }
}
