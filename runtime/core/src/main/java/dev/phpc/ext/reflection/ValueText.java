package dev.phpc.ext.reflection;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.objects.Enums;
import dev.phpc.runtime.objects.PhpObject;

/// Values as Reflection's texts show them.
final class ValueText {
    private ValueText() {
    }

    /// As a default value: strings quoted and cut, arrays in brackets.
    static String of(Context ctx, Object value) {
        return switch (value) {
            case null -> "NULL";
            case Boolean bool -> bool ? "true" : "false";
            case String string -> "'" + (string.length() > 15 ? string.substring(0, 15) + "..." : string) + "'";
            case PhpArray array -> array(ctx, array);
            case PhpObject object when object.cls().isEnum() -> "\\" + object.cls().name() + "::" + Enums.name(object);
            case PhpObject object -> "object(" + object.cls().name() + ")";
            default -> Conversions.toString(ctx, value);
        };
    }

    private static String array(Context ctx, PhpArray array) {
        StringBuilder text = new StringBuilder("[");
        for (int at = array.first(); at >= 0; at = array.next(at)) {
            if (text.length() > 1) {
                text.append(", ");
            }
            if (!array.isList()) {
                text.append(array.keyAt(at) instanceof String key ? "'" + key + "'" : array.keyAt(at).toString()).append(" => ");
            }
            text.append(of(ctx, array.valueAt(at)));
        }
        return text.append(']').toString();
    }
}
