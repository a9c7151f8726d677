package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.Slot;

/// Makes lazy objects and runs their initialisers.
public final class LazyObjects {
    private LazyObjects() {
    }

    /// `ReflectionClass::newLazyGhost`: `initializer` fills in the object itself.
    public static PhpObject ghost(Context ctx, PhpClass cls, PhpCallable initializer, int options) {
        return create(ctx, cls, new LazyState(false, initializer, options));
    }

    /// `ReflectionClass::newLazyProxy`: `factory` answers the object that this one stands for.
    public static PhpObject proxy(Context ctx, PhpClass cls, PhpCallable factory, int options) {
        return create(ctx, cls, new LazyState(true, factory, options));
    }

    private static PhpObject create(Context ctx, PhpClass cls, LazyState state) {
        PhpObject object = Instantiation.allocate(ctx, cls);
        ObjectExtras.of(object).lazy = state;
        for (PropertyInfo property : cls.layout) {
            if (!property.isVirtual()) {
                object.setSlot(property.slot, Slot.LAZY);
            }
        }
        return object;
    }

    /// The object that an initialised proxy stands for; null for any other object.
    public static PhpObject realInstance(PhpObject object) {
        return object.extras == null || object.extras.lazy == null ? null : object.extras.lazy.instance;
    }

    /// `ghost` for one that is not initialised yet, `proxy` for one that is or is not; null for any other object.
    public static String kind(PhpObject object) {
        LazyState state = object.extras == null ? null : object.extras.lazy;
        return state == null ? null : state.proxy ? "proxy" : "ghost";
    }

    public static boolean isUninitialized(PhpObject object) {
        return object.extras != null && object.extras.lazy != null && object.extras.lazy.isPending();
    }

    /// The object that holds the properties: `object` itself, or what a proxy stands for.
    public static PhpObject initialize(Context ctx, PhpObject object) {
        LazyState state = object.extras == null ? null : object.extras.lazy;
        if (state == null || state.initializing) {
            return object;
        }
        if (state.isPending()) {
            if (state.proxy) {
                createInstance(ctx, object, state);
            } else {
                fill(ctx, object, state);
            }
        }
        return state.proxy && state.instance != null ? initialize(ctx, state.instance) : object;
    }

    private static void fill(Context ctx, PhpObject object, LazyState state) {
        Object[] before = snapshot(object);
        PhpCallable initializer = (PhpCallable) state.initializer;
        state.initializing = true;
        boolean done = false;
        try {
            setDefaults(ctx, object);
            state.initializer = null;
            Object result = initializer.call(ctx, object);
            if (result != null) {
                throw Errors.typeError(ctx, "Lazy object initializer must return NULL or no value");
            }
            done = true;
        } finally {
            state.initializing = false;
            if (done) {
                object.extras.lazy = null;
            } else {
                restore(object, before);
                state.initializer = initializer;
            }
        }
    }

    private static void createInstance(Context ctx, PhpObject object, LazyState state) {
        PhpCallable factory = (PhpCallable) state.initializer;
        state.initializer = null;
        state.initializing = true;
        try {
            Object result = factory.call(ctx, object);
            state.instance = checkedInstance(ctx, object, result);
        } finally {
            state.initializing = false;
            if (state.instance == null) {
                state.initializer = factory;
            }
        }
    }

    private static PhpObject checkedInstance(Context ctx, PhpObject object, Object result) {
        if (!(result instanceof PhpObject instance) || !object.cls.isSubclassOf(instance.cls)) {
            throw Errors.typeError(ctx, "Lazy proxy factory must return an instance of a class compatible with " + object.cls.name() + ", "
                    + TypeNames.of(result) + " returned");
        }
        if (instance == object || isUninitialized(instance)) {
            throw Errors.error(ctx, "Lazy proxy factory must return a non-lazy object");
        }
        return instance;
    }

    private static void setDefaults(Context ctx, PhpObject object) {
        Object[] defaults = object.cls.defaults;
        for (PropertyInfo property : object.cls.layout) {
            if (object.getSlot(property.slot) == Slot.LAZY) {
                object.setSlot(property.slot, Instantiation.fresh(defaults[property.slot]));
            }
        }
    }

    private static Object[] snapshot(PhpObject object) {
        Object[] slots = new Object[object.cls.layout.length];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = object.getSlot(i);
        }
        return slots;
    }

    private static void restore(PhpObject object, Object[] slots) {
        for (int i = 0; i < slots.length; i++) {
            object.setSlot(i, slots[i]);
        }
        object.dynamic = null;
    }
}
