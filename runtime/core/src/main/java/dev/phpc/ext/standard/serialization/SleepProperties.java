package dev.phpc.ext.standard.serialization;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.objects.Modifiers;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.PropertyInfo;
import dev.phpc.runtime.objects.RawProperties;

/// The properties that `__sleep` names, under their mangled names.
final class SleepProperties {

    private SleepProperties() {}

    static PhpArray of(Context ctx, PhpObject object, PhpArray names) {
        PhpArray properties = new PhpArray();
        for (int at = names.first(); at >= 0; at = names.next(at)) {
            Object name = names.valueAt(at);
            if (!(name instanceof String)) {
                ctx.warning("serialize(): " + object.cls().name() + "::__sleep() should return an array only containing "
                        + "the names of instance-variables to serialize");
            }
            add(ctx, object, properties, Conversions.toString(ctx, name));
        }
        return properties;
    }

    private static void add(Context ctx, PhpObject object, PhpArray properties, String name) {
        PropertyInfo found = RawProperties.find(object.cls(), name);
        // Private properties of ancestors are out of reach.
        PropertyInfo property = found != null && found.has(Modifiers.PRIVATE) && found.declaring != object.cls()
                && !name.startsWith("\0") ? null : found;
        String key = property == null ? name : property.mangledName();
        if (properties.has(key)) {
            ctx.warning("serialize(): \"" + name + "\" is returned from __sleep() multiple times");
            return;
        }
        Object raw = property == null
                ? object.dynamic != null && object.dynamic.has(name) ? object.dynamic.slot(name) : Slot.UNSET
                : RawProperties.get(object, property);
        if (raw == Slot.LAZY || raw == Slot.UNINITIALIZED && property.type != null) {
            return;
        }
        if (!RawProperties.isValue(raw)) {
            ctx.warning("serialize(): \"" + name + "\" returned as member variable from __sleep() but does not exist");
            return;
        }
        properties.putOwned(key, raw);
    }
}
