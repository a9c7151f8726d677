package dev.phpc.ext.standard.serialization;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.PropertyInfo;
import dev.phpc.runtime.objects.RawProperties;

/// Where an unserialized value goes, so that a later one can refer to it.
abstract class ValuePlace {

    private boolean filled;

    static ValuePlace root() {
        return new Root();
    }

    static ValuePlace element(PhpArray array, Object key) {
        return new Element(array, key);
    }

    static ValuePlace property(PhpObject object, PropertyInfo property) {
        return new Declared(object, property);
    }

    static ValuePlace undeclared(PhpObject object, Object key) {
        return new Undeclared(object, key);
    }

    final boolean isFilled() {
        return filled;
    }

    final void set(Context ctx, Object value) {
        store(ctx, value);
        filled = true;
    }

    /// Makes this place a holder of a reference.
    final void bind(Context ctx, Ref ref) {
        link(ctx, ref);
        filled = true;
    }

    abstract Object value();

    abstract Ref reference(Context ctx);

    abstract void store(Context ctx, Object value);

    abstract void link(Context ctx, Ref ref);

    private static final class Root extends ValuePlace {
        private Object content;

        @Override
        Object value() {
            return Slot.value(content);
        }

        @Override
        Ref reference(Context ctx) {
            if (!(content instanceof Ref)) {
                content = new Ref(content);
            }
            return (Ref) content;
        }

        @Override
        void store(Context ctx, Object value) {
            content = value;
        }

        @Override
        void link(Context ctx, Ref ref) {
            content = ref;
        }
    }

    private static final class Element extends ValuePlace {
        private final PhpArray array;
        private final Object key;

        Element(PhpArray array, Object key) {
            this.array = array;
            this.key = key;
        }

        @Override
        Object value() {
            return array.get(key);
        }

        @Override
        Ref reference(Context ctx) {
            return array.ref(key);
        }

        @Override
        void store(Context ctx, Object value) {
            array.putOwned(key, value);
        }

        @Override
        void link(Context ctx, Ref ref) {
            array.putSlot(key, ref);
        }
    }

    private static final class Declared extends ValuePlace {
        private final PhpObject object;
        private final PropertyInfo property;

        Declared(PhpObject object, PropertyInfo property) {
            this.object = object;
            this.property = property;
        }

        @Override
        Object value() {
            return Slot.value(RawProperties.get(object, property));
        }

        @Override
        Ref reference(Context ctx) {
            return RawProperties.reference(ctx, object, property);
        }

        @Override
        void store(Context ctx, Object value) {
            RawProperties.set(ctx, object, property, value);
        }

        @Override
        void link(Context ctx, Ref ref) {
            RawProperties.bind(ctx, object, property, ref);
        }
    }

    private static final class Undeclared extends ValuePlace {
        private final PhpObject object;
        private final Object key;

        Undeclared(PhpObject object, Object key) {
            this.object = object;
            this.key = key;
        }

        @Override
        Object value() {
            return object.dynamic.get(key);
        }

        @Override
        Ref reference(Context ctx) {
            return RawProperties.reference(object, key);
        }

        @Override
        void store(Context ctx, Object value) {
            RawProperties.setUndeclared(ctx, object, key, value);
        }

        @Override
        void link(Context ctx, Ref ref) {
            RawProperties.setUndeclared(ctx, object, key, ref);
        }
    }
}
