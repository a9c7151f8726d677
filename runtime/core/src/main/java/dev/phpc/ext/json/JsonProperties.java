package dev.phpc.ext.json;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.objects.Closure;
import dev.phpc.runtime.objects.LazyObjects;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.PropertyInfo;
import dev.phpc.runtime.objects.PropertyView;
import dev.phpc.runtime.objects.RawProperties;

/// The properties of an object that stand in its JSON: the public ones that have a value.
final class JsonProperties {

    private JsonProperties() {}

    static PhpArray of(Context ctx, PhpObject object) {
        if (object instanceof PropertyView view) {
            PhpArray shown = view.propertiesFor(ctx, PropertyView.Purpose.JSON);
            if (shown != null) {
                return shown;
            }
        }
        return object instanceof Closure ? PhpArray.EMPTY : visible(ctx, LazyObjects.initialize(ctx, object));
    }

    private static PhpArray visible(Context ctx, PhpObject object) {
        PropertyInfo[] layout = object.cls().layout();
        if (layout.length == 0) {
            return object.dynamic == null ? PhpArray.EMPTY : object.dynamic;
        }
        PhpArray properties = new PhpArray(layout.length);
        for (PropertyInfo property : layout) {
            if (property.isPublic()) {
                add(ctx, properties, object, property);
            }
        }
        PhpArray dynamic = object.dynamic;
        if (dynamic != null) {
            for (int at = dynamic.first(); at >= 0; at = dynamic.next(at)) {
                properties.put(dynamic.keyAt(at), dynamic.valueAt(at));
            }
        }
        return properties;
    }

    private static void add(Context ctx, PhpArray properties, PhpObject object, PropertyInfo property) {
        if (property.get != null) {
            properties.put(property.name, Slot.value(property.get.call(ctx, object, new Object[0])));
            return;
        }
        Object raw = RawProperties.get(object, property);
        if (RawProperties.isValue(raw)) {
            properties.put(property.name, Slot.value(raw));
        }
    }
}
