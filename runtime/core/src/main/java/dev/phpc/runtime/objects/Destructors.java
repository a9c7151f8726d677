package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The objects of a request whose destructor has not run yet, in the order of their creation.
public final class Destructors {
    private static final int LONGEST_CHAIN = 200;

    private final Map<Identity, PhpObject> waiting = new LinkedHashMap<>();

    private final List<Object> variables = new ArrayList<>();
    private boolean isShuttingDown;
    private final Deque<PhpObject> postponed = new ArrayDeque<>();
    private int depth;
    private boolean isCatchingUp;

    private Destructors() { }

    private record Identity(PhpObject object) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Identity that && that.object == object;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(object);
        }
    }

    public static Destructors of(Context ctx) {
        return ctx.state(Destructors.class, Destructors::new);
    }

    /// An object dies, maybe of another's death: false if the chain of such deaths has become too long for the stack.
    boolean enter() {
        if (depth == LONGEST_CHAIN) {
            return false;
        }
        depth++;
        return true;
    }

    void leave() {
        depth--;
    }

    /// The object dies when the chain so far has ended.
    void postpone(PhpObject object) {
        postponed.add(object);
    }

    /// Where a chain began: what was postponed dies now.
    void catchUp(Context ctx) {
        if (depth > 0 || isCatchingUp || postponed.isEmpty()) {
            return;
        }
        isCatchingUp = true;
        try {
            while (!postponed.isEmpty()) {
                Lifetimes.releaseBorrowed(ctx, postponed.poll());
            }
        } finally {
            isCatchingUp = false;
        }
    }

    /// Notes a new object, if its class has a destructor.
    static void register(Context ctx, PhpObject object) {
        if (object.cls.magic(Magic.DESTRUCT) != null) {
            of(ctx).waiting.put(new Identity(object), object);
        }
    }

    /// Notes an object that has something to do before it dies: see [PhpObject#abandoned].
    public static void await(Context ctx, PhpObject object) {
        of(ctx).waiting.put(new Identity(object), object);
    }

    boolean isWaiting(PhpObject object) {
        return waiting.containsKey(new Identity(object));
    }

    /// Runs the object's destructor, once.
    void run(Context ctx, PhpObject object) {
        if (!waiting.isEmpty() && waiting.remove(new Identity(object)) != null) {
            Routine destructor = object.cls.magic(Magic.DESTRUCT);
            if (destructor == null) {
                object.abandoned(ctx);
            } else if (isCallable(ctx, object, destructor)) {
                destructor.call(ctx, object, ArgumentList.NONE);
            }
        }
    }

    /// A destructor that is not public is called where the object dies in code that may call it.
    private boolean isCallable(Context ctx, PhpObject object, Routine destructor) {
        if (!destructor.has(Modifiers.PRIVATE | Modifiers.PROTECTED)) {
            return true;
        }
        PhpClass scope = CallSites.of(ctx).scope();
        if (destructor.has(Modifiers.PRIVATE) ? scope == object.cls : Visibility.allows(destructor, scope)) {
            return true;
        }
        String call = "Call to " + Modifiers.visibility(destructor.flags()) + " " + object.cls.name() + "::__destruct() from " + PropertyErrors.scopeName(scope);
        if (!isShuttingDown) {
            throw Errors.error(ctx, call);
        }
        ctx.warning(call + " during shutdown ignored");
        return false;
    }

    /// An object that is not to be destructed: its constructor failed, or the request ends in an error.
    public static void forget(Context ctx, PhpObject object) {
        of(ctx).waiting.remove(new Identity(object));
    }

    public void forgetAll() {
        waiting.clear();
    }

    /// The variables of the main script as it ends, in their order.
    public static void atEnd(Context ctx, Object[] variables) {
        of(ctx).variables.addAll(java.util.Arrays.asList(variables));
    }

    /// At the end of a request: first what global variables alone hold, the last variable first; then all others as they were created.
    public void runAll(Context ctx) {
        isShuttingDown = true;
        List<PhpObject> globals = new ArrayList<>();
        PhpArray named = ctx.globals();
        for (int at = named.first(); at >= 0; at = named.next(at)) {
            variables.add(named.valueAt(at));
        }
        for (Object value : variables) {
            if (value instanceof PhpObject object && object.holders == 1) {
                globals.add(object);
            }
        }
        Collections.reverse(globals);
        globals.forEach(object -> run(ctx, object));
        while (!waiting.isEmpty()) {
            run(ctx, waiting.values().iterator().next());
        }
    }
}
