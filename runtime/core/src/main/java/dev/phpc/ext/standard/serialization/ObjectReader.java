package dev.phpc.ext.standard.serialization;

import dev.phpc.ext.standard.serialization.Unserializer.Malformed;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.objects.Magic;
import dev.phpc.runtime.objects.Objects;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.PropertyInfo;
import dev.phpc.runtime.objects.RawProperties;
import dev.phpc.runtime.objects.Routine;

/// Reads `O:…` and `C:…`.
final class ObjectReader {

    private final Unserializer unserializer;
    private final SerializedReader in;
    private final Context ctx;
    private String className;

    ObjectReader(Unserializer unserializer) {
        this.unserializer = unserializer;
        in = unserializer.in;
        ctx = unserializer.ctx;
    }

    void read(ValuePlace place) {
        PhpClass cls = head();
        long count = in.lengthAt(in.offset());
        int at = in.skipLength(in.offset(), '{');
        in.advanceTo(at);
        if (count > in.length() - at) {
            throw new Malformed();
        }
        if (cls != null && cls.magic(Magic.UNSERIALIZE) != null) {
            readForMagic(place, cls, count);
            return;
        }
        if (cls != null && isSerializable(cls)) {
            ctx.warning("unserialize(): Erroneous data format for unserializing '" + cls.name() + "'");
            throw new Malformed();
        }
        PhpObject object = create(place, cls);
        unserializer.enter();
        properties(object, count);
        unserializer.leave();
        Routine wakeup = object.cls().magic(Magic.WAKEUP);
        if (wakeup != null) {
            unserializer.postpone(() -> wakeup.call(ctx, object, new Object[0]));
        }
        in.expect('}');
    }

    private boolean isSerializable(PhpClass cls) {
        PhpClass serializable = ctx.classes().find("serializable");
        return serializable != null && cls.isSubclassOf(serializable) && cls.magic(Magic.UNSERIALIZE) == null;
    }

    private void readForMagic(ValuePlace place, PhpClass cls, long count) {
        PhpObject object = create(place, cls);
        PhpArray data = new PhpArray((int) Math.min(count, 1 << 16));
        unserializer.enter();
        unserializer.elements(data, count);
        unserializer.leave();
        Routine magic = cls.magic(Magic.UNSERIALIZE);
        unserializer.postpone(() -> magic.call(ctx, object, new Object[] {data}));
        in.expect('}');
    }

    /// An object whose class is unknown remembers its name.
    private PhpObject create(ValuePlace place, PhpClass cls) {
        PhpObject object;
        if (cls == null) {
            object = unserializer.allocate(ctx.classes().require("__PHP_Incomplete_Class"));
            object.dynamic = new PhpArray();
            object.dynamic.put(IncompleteClass.NAME, className);
        } else {
            object = unserializer.allocate(cls);
        }
        place.set(ctx, object);
        return object;
    }

    private void properties(PhpObject object, long count) {
        for (long i = 0; i < count; i++) {
            Object key = in.key();
            PropertyInfo property = RawProperties.find(object.cls(), key.toString());
            unserializer.value(property == null
                    ? ValuePlace.undeclared(object, key) : ValuePlace.property(object, property));
        }
    }

    /// `C:1:"A":5:{…}`: the text in braces belongs to the class.
    void readCustom(ValuePlace place) {
        PhpClass cls = head();
        int length = (int) in.lengthAt(in.offset());
        int at = in.skipLength(in.offset(), '{');
        in.advanceTo(at);
        if (length >= in.length() - at) {
            ctx.warning("Insufficient data for unserializing - " + length + " required, " + (in.length() - at) + " present");
            throw new Malformed();
        }
        if (in.charAt(at + length) != '}') {
            in.advanceTo(at + length);
            throw new Malformed();
        }
        PhpObject object = create(place, cls);
        if (Objects.instanceOf(object, ctx.classes().find("serializable"))) {
            Objects.callMethod(ctx, object, "unserialize", in.text(at, at + length));
        } else {
            ctx.warning("Class " + object.cls().name() + " has no unserializer");
        }
        in.advanceTo(at + length + 1);
    }

    /// Reads `O:1:"A":`; null for a class that is unknown or not allowed.
    private PhpClass head() {
        int start = in.offset();
        if (in.charAt(start + 1) != ':') {
            throw new Malformed();
        }
        int at = in.skipLength(start + 2, '"');
        long length = in.lengthAt(start + 2);
        if (length == 0 || length > in.length() - at) {
            in.advanceTo(start + 2);
            throw new Malformed();
        }
        int end = at + (int) length;
        in.closing(end, ':');
        className = in.text(at, end);
        int valid = validPrefix(className);
        if (valid < className.length()) {
            in.advanceTo(at + valid);
            throw new Malformed();
        }
        return unserializer.allowed.allows(className) ? new ClassLoading(ctx).find(className) : null;
    }

    private static int validPrefix(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean valid = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                    || c == '_' || c == '\\' || c >= 0x7f;
            if (!valid) {
                return i;
            }
        }
        return name.length();
    }
}
