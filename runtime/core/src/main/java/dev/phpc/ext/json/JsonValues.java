package dev.phpc.ext.json;

import dev.phpc.runtime.ArrayKeys;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.objects.Objects;
import dev.phpc.runtime.objects.PhpObject;

/// Makes arrays, or objects of stdClass, of JSON's objects.
final class JsonValues {

    private final Context ctx;
    private final boolean arrays;

    JsonValues(Context ctx, long options) {
        this.ctx = ctx;
        arrays = (options & JsonOptions.OBJECT_AS_ARRAY) != 0;
    }

    /// PHP makes an object when its first member is complete: inner objects come first.
    Object create() {
        return arrays ? new PhpArray() : Objects.standard(ctx);
    }

    /// False if the name can't be a property.
    boolean put(Object container, String name, Object value) {
        if (container instanceof PhpArray array) {
            array.putOwned(ArrayKeys.normalize(name), value);
            return true;
        }
        if (!name.isEmpty() && name.charAt(0) == '\0') {
            return false;
        }
        PhpObject object = (PhpObject) container;
        if (object.dynamic == null) {
            object.dynamic = new PhpArray();
        }
        object.dynamic.putOwned(name, value);
        return true;
    }
}
