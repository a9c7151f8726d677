package dev.phpc.ext.standard.serialization;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.objects.Names;
import java.util.HashSet;
import java.util.Set;

/// The option `allowed_classes`.
///
/// @param names in lower case; null for all classes
record AllowedClasses(Set<String> names) {

    static final AllowedClasses ALL = new AllowedClasses(null);
    private static final AllowedClasses NONE = new AllowedClasses(Set.of());

    static AllowedClasses of(Context ctx, Object option) {
        return switch (option) {
            case Boolean all -> all ? ALL : NONE;
            case PhpArray list -> of(ctx, list);
            case null, default -> throw Errors.typeError(ctx, "unserialize(): Option \"allowed_classes\" must be of type "
                    + "array|bool, " + Conversions.valueName(option) + " given");
        };
    }

    private static AllowedClasses of(Context ctx, PhpArray list) {
        Set<String> names = new HashSet<>();
        for (int at = list.first(); at >= 0; at = list.next(at)) {
            if (!(list.valueAt(at) instanceof String name)) {
                throw Errors.typeError(ctx, "unserialize(): Option \"allowed_classes\" must be an array of class names, "
                        + Conversions.valueName(list.valueAt(at)) + " given");
            }
            names.add(Names.lower(name));
        }
        return new AllowedClasses(names);
    }

    boolean allows(String className) {
        return names == null || names.contains(Names.lower(className));
    }
}
