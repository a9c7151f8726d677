package dev.phpc.ext.standard.serialization;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.PhpThrow;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.objects.Instantiation;
import dev.phpc.runtime.objects.Modifiers;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;
import java.util.ArrayList;
import java.util.List;

/// Reads PHP's serialization format.
final class Unserializer {

    /// Thrown where the data can't go on; the reader stands at the offset that PHP reports.
    static final class Malformed extends RuntimeException {
        Malformed() {
            super(null, null, false, false);
        }
    }

    final Context ctx;
    final SerializedReader in;
    final AllowedClasses allowed;
    private final int maxDepth;
    private final Unserializer outer;
    private final List<ValuePlace> places;
    private final List<Runnable> delayed;
    private int depth;

    /// `allowed` null means what the call around this one allows.
    Unserializer(Context ctx, String data, AllowedClasses allowed, int maxDepth) {
        this.ctx = ctx;
        outer = SerializationScope.of(ctx).outerReader();
        in = new SerializedReader(ctx, data);
        this.allowed = allowed != null ? allowed : outer != null ? outer.allowed : AllowedClasses.ALL;
        this.maxDepth = maxDepth;
        places = outer == null ? new ArrayList<>() : outer.places;
        delayed = outer == null ? new ArrayList<>() : outer.delayed;
        depth = outer == null ? 0 : outer.depth;
    }

    /// The value of the whole data; [Malformed] if it is none. The methods that wait for it have run in either case.
    Object read() {
        ValuePlace root = ValuePlace.root();
        SerializationScope scope = SerializationScope.of(ctx);
        Unserializer replaced = scope.reader;
        scope.reader = this;
        boolean interrupted = true;
        try {
            value(root);
            interrupted = false;
            return root.value();
        } catch (Malformed malformed) {
            interrupted = false;
            throw malformed;
        } finally {
            scope.reader = replaced;
            if (!interrupted && outer == null) {
                scope.locked(() -> {
                    delayed.forEach(Runnable::run);
                    return null;
                });
            }
        }
    }

    /// Postpones a call of `__wakeup` or `__unserialize` until everything is read.
    void postpone(Runnable call) {
        delayed.add(call);
    }

    /// Reads a value into its place.
    void value(ValuePlace place) {
        char kind = in.peek();
        if (kind == 'R') {
            place.bind(ctx, reference(place));
            return;
        }
        places.add(place);
        switch (kind) {
            case 'a' -> array(place);
            case 'O' -> new ObjectReader(this).read(place);
            case 'C' -> new ObjectReader(this).readCustom(place);
            case 'E' -> place.set(ctx, new EnumReader(this).read());
            case 'r' -> place.set(ctx, sameObject(place));
            default -> place.set(ctx, in.scalar());
        }
    }

    private Ref reference(ValuePlace place) {
        ValuePlace target = target();
        if (target == place || !target.isFilled()) {
            throw new Malformed();
        }
        return target.reference(ctx);
    }

    private Object sameObject(ValuePlace place) {
        ValuePlace target = target();
        if (target == place || !target.isFilled() || !(Slot.value(target.value()) instanceof PhpObject object)) {
            throw new Malformed();
        }
        return object;
    }

    private ValuePlace target() {
        long number = in.number();
        if (number < 1 || number > places.size()) {
            throw new Malformed();
        }
        return places.get((int) number - 1);
    }

    private void array(ValuePlace place) {
        long count = in.arrayHead();
        PhpArray array = new PhpArray((int) Math.min(count, 1 << 16));
        place.set(ctx, array);
        enter();
        elements(array, count);
        leave();
        in.expect('}');
    }

    void enter() {
        if (maxDepth > 0 && depth >= maxDepth) {
            ctx.warning("unserialize(): Maximum depth of " + maxDepth + " exceeded. The depth limit can be changed using "
                    + "the max_depth unserialize() option or the unserialize_max_depth ini setting");
            throw new Malformed();
        }
        depth++;
    }

    void leave() {
        depth--;
    }

    /// Reads the elements of an array.
    void elements(PhpArray array, long count) {
        for (long i = 0; i < count; i++) {
            Object key = in.key();
            if (!array.has(key)) {
                array.put(key, null);
            }
            value(ValuePlace.element(array, key));
        }
    }

    /// An instance of a class that was named.
    PhpObject allocate(PhpClass cls) {
        if (cls.has(Modifiers.NOT_SERIALIZABLE) || cls.has(Modifiers.ANONYMOUS)) {
            throw notAllowed(cls.name());
        }
        return Instantiation.allocate(ctx, cls);
    }

    PhpThrow notAllowed(String className) {
        return Errors.of(ctx, "Exception", "Unserialization of '" + className + "' is not allowed", 0);
    }
}
