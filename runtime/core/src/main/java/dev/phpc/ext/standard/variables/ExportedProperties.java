package dev.phpc.ext.standard.variables;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.objects.Closure;
import dev.phpc.runtime.objects.LazyObjects;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.PropertyInfo;
import dev.phpc.runtime.objects.PropertyView;

/// The properties that `var_export` writes: those with a value, hooked ones by what their hook answers.
final class ExportedProperties {

    private ExportedProperties() {}

    static PhpArray of(Context ctx, PhpObject object) {
        if (object instanceof PropertyView view) {
            PhpArray shown = view.propertiesFor(ctx, PropertyView.Purpose.VAR_EXPORT);
            if (shown != null) {
                return shown;
            }
        }
        if (object instanceof Closure) {
            return new PhpArray();
        }
        PhpObject instance = LazyObjects.initialize(ctx, object);
        PhpArray properties = new PhpArray();
        for (PropertyInfo property : instance.cls().layout()) {
            if (property.get != null) {
                properties.put(property.mangledName(), Slot.value(property.get.call(ctx, instance, new Object[0])));
            }
        }
        return properties.size() == 0 ? present(ObjectView.raw(instance)) : merged(instance, properties);
    }

    private static PhpArray present(PhpArray raw) {
        PhpArray present = new PhpArray();
        for (int at = raw.first(); at >= 0; at = raw.next(at)) {
            if (raw.slotAt(at) != Slot.UNINITIALIZED) {
                present.putOwned(raw.keyAt(at), raw.slotAt(at));
            }
        }
        return present;
    }

    /// In the order of declaration.
    private static PhpArray merged(PhpObject object, PhpArray hooked) {
        PhpArray raw = ObjectView.raw(object);
        PhpArray merged = new PhpArray();
        for (PropertyInfo property : object.cls().layout()) {
            String name = property.mangledName();
            if (hooked.has(name)) {
                merged.put(name, hooked.get(name));
            } else if (raw.has(name)) {
                merged.putOwned(name, raw.slot(name) == Slot.UNINITIALIZED ? null : raw.slot(name));
            }
        }
        for (int at = raw.first(); at >= 0; at = raw.next(at)) {
            if (!merged.has(raw.keyAt(at)) && raw.slotAt(at) != Slot.UNINITIALIZED) {
                merged.putOwned(raw.keyAt(at), raw.slotAt(at));
            }
        }
        return merged;
    }
}
