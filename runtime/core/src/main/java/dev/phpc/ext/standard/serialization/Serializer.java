package dev.phpc.ext.standard.serialization;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.FloatStrings;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.objects.Enums;
import dev.phpc.runtime.objects.LazyObjects;
import dev.phpc.runtime.objects.Magic;
import dev.phpc.runtime.objects.Modifiers;
import dev.phpc.runtime.objects.ObjectCasts;
import dev.phpc.runtime.objects.Objects;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.PropertyView;
import dev.phpc.runtime.objects.Routine;
import java.util.IdentityHashMap;
import java.util.Map;

/// Writes PHP's serialization format. Every value has a number, by which later references (`R`) and occurrences of the
/// same object (`r`) name it.
public final class Serializer {

    private static final int FAILED = -1;

    private final Context ctx;
    private final StringBuilder text = new StringBuilder();
    private final Map<Object, Integer> numbers;
    private final SerializationScope scope;
    private int count;

    private Serializer(Context ctx, SerializationScope scope, Serializer outer) {
        this.ctx = ctx;
        this.scope = scope;
        numbers = outer == null ? new IdentityHashMap<>() : outer.numbers;
        count = outer == null ? 0 : outer.count;
    }

    public static String serialize(Context ctx, Object value) {
        SerializationScope scope = SerializationScope.of(ctx);
        Serializer outer = scope.outerWriter();
        Serializer replaced = scope.writer;
        Serializer serializer = new Serializer(ctx, scope, outer);
        scope.writer = serializer;
        try {
            serializer.slot(value);
        } finally {
            scope.writer = replaced;
            if (outer != null) {
                outer.count = serializer.count;
            }
        }
        return serializer.text.toString();
    }

    private void slot(Object raw) {
        Object value = Slot.value(raw);
        boolean reference = raw instanceof Ref;
        count++;
        if (reference || value instanceof PhpObject) {
            Object identity = value instanceof PhpObject ? value : raw;
            Integer known = numbers.putIfAbsent(identity, count);
            if (known != null) {
                repeated(known, reference);
                return;
            }
        }
        switch (value) {
            case null -> text.append("N;");
            case Boolean bool -> text.append(bool ? "b:1;" : "b:0;");
            case Long number -> text.append("i:").append(number.longValue()).append(';');
            case Double number -> text.append("d:")
                    .append(FloatStrings.format(number, ctx.ini().serializePrecision())).append(';');
            case String string -> string(string);
            case PhpArray array -> {
                text.append("a:").append(array.size()).append(":{");
                elements(array);
                text.append('}');
            }
            case PhpObject object -> object(object);
            default -> text.append("i:0;");
        }
    }

    /// References are counted only once.
    private void repeated(int number, boolean reference) {
        if (number == FAILED) {
            text.append("N;");
            return;
        }
        if (reference) {
            count--;
        }
        text.append(reference ? "R:" : "r:").append(number).append(';');
    }

    private void string(String string) {
        text.append("s:").append(string.length()).append(":\"").append(string).append("\";");
    }

    private void elements(PhpArray array) {
        for (int at = array.first(); at >= 0; at = array.next(at)) {
            key(array.keyAt(at));
            slot(array.slotAt(at));
        }
    }

    private void key(Object key) {
        if (key instanceof Long number) {
            text.append("i:").append(number.longValue()).append(';');
        } else {
            string((String) key);
        }
    }

    private void object(PhpObject object) {
        PhpClass cls = object.cls();
        if (cls.isEnum()) {
            String constant = cls.name() + ":" + Enums.name(object);
            text.append("E:").append(constant.length()).append(":\"").append(constant).append("\";");
            return;
        }
        if (cls.has(Modifiers.NOT_SERIALIZABLE) || cls.has(Modifiers.ANONYMOUS)) {
            throw Errors.of(ctx, "Exception",
                    "Serialization of '" + Conversions.typeName(object) + "' is not allowed", 0);
        }
        if (cls.magic(Magic.SERIALIZE) != null) {
            byMagic(object, cls.magic(Magic.SERIALIZE));
        } else if (Objects.instanceOf(ctx, object, "serializable")) {
            byInterface(object);
        } else if (cls.magic(Magic.SLEEP) != null) {
            bySleep(object, cls.magic(Magic.SLEEP));
        } else {
            properties(object, allProperties(object));
        }
    }

    private void byMagic(PhpObject object, Routine magic) {
        Object data = scope.locked(() -> Slot.value(magic.call(ctx, object, new Object[0])));
        if (!(data instanceof PhpArray array)) {
            throw Errors.typeError(ctx, object.cls().name() + "::__serialize() must return an array");
        }
        head("O", object.cls().name());
        text.append(array.size()).append(":{");
        elements(array);
        text.append('}');
    }

    private void byInterface(PhpObject object) {
        Object data = Objects.callMethod(ctx, object, "serialize");
        if (data == null) {
            numbers.put(object, FAILED);
            text.append("N;");
        } else if (data instanceof String string) {
            head("C", object.cls().name());
            text.append(string.length()).append(":{").append(string).append('}');
        } else {
            throw Errors.of(ctx, "Exception", object.cls().name() + "::serialize() must return a string or NULL", 0);
        }
    }

    private void bySleep(PhpObject object, Routine magic) {
        Object names = scope.locked(() -> Slot.value(magic.call(ctx, object, new Object[0])));
        if (!(names instanceof PhpArray list)) {
            ctx.warning("serialize(): " + object.cls().name() + "::__sleep() should return an array only containing "
                    + "the names of instance-variables to serialize");
            numbers.put(object, FAILED);
            text.append("N;");
            return;
        }
        properties(object, SleepProperties.of(ctx, LazyObjects.initializeToSerialize(ctx, object), list));
    }

    private PhpArray allProperties(PhpObject object) {
        if (object instanceof PropertyView view) {
            PhpArray shown = view.propertiesFor(ctx, PropertyView.Purpose.SERIALIZE);
            if (shown != null) {
                return shown;
            }
        }
        PhpObject read = LazyObjects.initializeToSerialize(ctx, object);
        return LazyObjects.isUninitialized(read) ? ObjectCasts.properties(read) : ObjectCasts.toArray(ctx, read);
    }

    private void properties(PhpObject object, PhpArray properties) {
        String name = object.cls().name();
        int size = properties.size();
        boolean incomplete = object instanceof IncompleteClass unknown && unknown.className() != null;
        if (incomplete) {
            name = ((IncompleteClass) object).className();
            size--;
        }
        head("O", name);
        text.append(size).append(":{");
        for (int at = properties.first(); at >= 0; at = properties.next(at)) {
            Object key = properties.keyAt(at);
            if (!incomplete || !key.equals(IncompleteClass.NAME)) {
                // Property names are strings, even those made of digits.
                string(key.toString());
                slot(properties.slotAt(at));
            }
        }
        text.append('}');
    }

    private void head(String kind, String className) {
        text.append(kind).append(':').append(className.length()).append(":\"").append(className).append("\":");
    }
}
