package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.objects.Objects;
import dev.phpc.runtime.objects.PhpObject;

/// Properties that come with the serialized form of an object.
final class RestoredProperties {
    private RestoredProperties() {}

    static void restore(Context ctx, PhpObject object, PhpArray properties) {
        for (int position = properties.first(); position >= 0; position = properties.next(position)) {
            String name = properties.keyAt(position).toString();
            int mangling = name.isEmpty() || name.charAt(0) != '\0' ? -1 : name.indexOf('\0', 1);
            Objects.setProperty(ctx, object, name.substring(mangling + 1), properties.valueAt(position), object.cls());
        }
    }
}
