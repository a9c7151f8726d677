package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.Slot;

/// Makes lazy objects and runs their initialisers.
public final class LazyObjects {
    public static final int SKIP_INITIALIZATION_ON_SERIALIZE = 8;
    public static final int SKIP_DESTRUCTOR = 16;

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

    /// `resetAsLazyGhost` and `resetAsLazyProxy`.
    public static void reset(PhpObject object, PhpCallable initializer, int options, boolean isProxy) {
        makeLazy(object, new LazyState(isProxy, initializer, options));
        object.dynamic = null;
    }

    /// What will initialise a lazy object, or null.
    public static PhpCallable initializer(PhpObject object) {
        return isUninitialized(object) ? (PhpCallable) object.extras.lazy.initializer : null;
    }

    /// `markLazyObjectAsInitialized`: the initialiser will not run, properties have their defaults.
    public static PhpObject markInitialized(PhpObject object) {
        if (isUninitialized(object)) {
            setDefaults(object);
            object.extras.lazy = null;
        }
        return object.extras != null && object.extras.lazy != null && object.extras.lazy.instance != null ? object.extras.lazy.instance : object;
    }

    /// Whether a property will be initialised together with its object.
    public static boolean isLazy(PhpObject object, PropertyInfo property) {
        return isUninitialized(object) && object.getSlot(property.slot) == Slot.LAZY;
    }

    /// Gives a property of a lazy object its default: touching it will not initialise the object.
    public static void skip(PhpObject object, PropertyInfo property) {
        if (isLazy(object, property)) {
            object.setSlot(property.slot, Instantiation.fresh(object.cls.defaults[property.slot]));
            endIfComplete(object);
        }
    }

    /// Writes a property of a lazy object; touching it will not initialise the object.
    public static void setWithoutInitialization(PhpObject object, PropertyInfo property, Object value) {
        Object raw = object.getSlot(property.slot);
        object.setSlot(property.slot, property.isHooked() ? new HookedSlot(value) : value);
        if (raw == Slot.LAZY) {
            endIfComplete(object);
        }
    }

    /// An object none of whose properties is lazy any more is an ordinary one.
    private static void endIfComplete(PhpObject object) {
        for (PropertyInfo property : object.cls.layout) {
            if (object.getSlot(property.slot) == Slot.LAZY) {
                return;
            }
        }
        object.extras.lazy = null;
    }

    private static PhpObject create(Context ctx, PhpClass cls, LazyState state) {
        PhpObject object = Instantiation.allocate(ctx, cls);
        makeLazy(object, state);
        return object;
    }

    private static void makeLazy(PhpObject object, LazyState state) {
        ObjectExtras.of(object).lazy = state;
        boolean hasProperties = false;
        for (PropertyInfo property : object.cls.layout) {
            if (!property.isVirtual()) {
                object.setSlot(property.slot, Slot.LAZY);
                hasProperties = true;
            }
        }
        if (!hasProperties) {
            object.extras.lazy = null;
        }
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

    /// As [#initialize], unless the object was made to be serialized as it is.
    public static PhpObject initializeToSerialize(Context ctx, PhpObject object) {
        boolean stays = isUninitialized(object) && (object.extras.lazy.options & SKIP_INITIALIZATION_ON_SERIALIZE) != 0;
        return stays ? object : initialize(ctx, object);
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
            setDefaults(object);
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
            forwardAll(object);
        } finally {
            state.initializing = false;
            if (state.instance == null) {
                state.initializer = factory;
            }
        }
    }

    /// From now on everything a proxy is asked for is its instance's.
    private static void forwardAll(PhpObject proxy) {
        for (PropertyInfo property : proxy.cls.layout) {
            if (!property.isVirtual()) {
                proxy.setSlot(property.slot, Slot.LAZY);
            }
        }
        proxy.dynamic = null;
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

    private static void setDefaults(PhpObject object) {
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
