package dev.phpc.ext.standard.variables;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Diagnostics;
import dev.phpc.runtime.FatalError;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.objects.Closure;
import dev.phpc.runtime.objects.HookedSlot;
import dev.phpc.runtime.objects.LazyObjects;
import dev.phpc.runtime.objects.Magic;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.PropertyInfo;
import dev.phpc.runtime.objects.PropertyView;
import dev.phpc.runtime.objects.Routine;

/// The properties of an object as `var_dump` and its like show them.
final class ObjectView {

    private ObjectView() {}

    /// Mangled names and raw slots; [Slot#UNINITIALIZED] stands for a typed property without a value.
    static PhpArray debug(Context ctx, PhpObject object) {
        Routine magic = object.cls().magic(Magic.DEBUG_INFO);
        if (magic != null) {
            return debugInfo(ctx, object, magic);
        }
        if (object instanceof PropertyView view) {
            PhpArray shown = view.propertiesFor(ctx, PropertyView.Purpose.DEBUG);
            if (shown != null) {
                return shown;
            }
        }
        if (object instanceof Closure closure) {
            return ClosureView.of(closure);
        }
        PhpObject instance = LazyObjects.realInstance(object);
        if (instance != null && instance != object) {
            PhpArray shown = new PhpArray();
            shown.put("instance", instance);
            return shown;
        }
        return raw(object);
    }

    /// Whether [#debug] shows the properties themselves: then their names are strings, even those made of digits.
    static boolean showsProperties(PhpObject object) {
        return object.cls().magic(Magic.DEBUG_INFO) == null && !(object instanceof PropertyView);
    }

    private static PhpArray debugInfo(Context ctx, PhpObject object, Routine magic) {
        Object info = Slot.value(magic.call(ctx, object, new Object[0]));
        if (info == null) {
            return new PhpArray();
        }
        if (info instanceof PhpArray array) {
            return array;
        }
        throw new FatalError(Diagnostics.ERROR, "__debuginfo() must return an array", ctx.diagnostics().location());
    }

    /// Declared and dynamic properties, hooks not run. The array is for looking only: it is no holder of the reference cells in it.
    static PhpArray raw(PhpObject object) {
        PhpArray properties = new PhpArray();
        for (PropertyInfo property : object.cls().layout()) {
            Object content = object.getSlot(property.slot);
            if (content instanceof HookedSlot hooked) {
                content = hooked.value;
            }
            if (isShown(property, content)) {
                properties.putOwned(property.mangledName(), content == Slot.LAZY || content == Slot.UNSET ? Slot.UNINITIALIZED : content);
            }
        }
        PhpArray dynamic = object.dynamic;
        if (dynamic != null) {
            for (int at = dynamic.first(); at >= 0; at = dynamic.next(at)) {
                properties.putOwned(dynamic.keyAt(at), dynamic.slotAt(at));
            }
        }
        return properties;
    }

    private static boolean isShown(PropertyInfo property, Object content) {
        if (content == Slot.HOOKED || property.isVirtual()) {
            return false;
        }
        return content != Slot.UNINITIALIZED && content != Slot.LAZY && content != Slot.UNSET || property.type != null;
    }

    /// How many of them have a value.
    static int count(PhpArray properties) {
        int count = 0;
        for (int at = properties.first(); at >= 0; at = properties.next(at)) {
            if (properties.slotAt(at) != Slot.UNINITIALIZED) {
                count++;
            }
        }
        return count;
    }

    /// The declared type of a property that has no value.
    static String typeOf(PhpObject object, String mangledName) {
        for (PropertyInfo property : object.cls().layout()) {
            if (property.mangledName().equals(mangledName)) {
                return property.type.toString();
            }
        }
        return "mixed";
    }
}
