package dev.phpc.ext.reflection;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.objects.ClassConstant;
import dev.phpc.runtime.objects.Modifiers;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.PropertyInfo;
import dev.phpc.runtime.objects.TypeNames;

/// Properties and constants as text.
final class PropertyText {
    private PropertyText() {
    }

    /// `Property [ public int $x = 1 ]`, without a line end.
    static String of(Context ctx, PropertyInfo property) {
        StringBuilder text = new StringBuilder("Property [ ");
        word(text, property.has(Modifiers.ABSTRACT), "abstract");
        word(text, property.has(Modifiers.FINAL), "final");
        word(text, property.isVirtual(), "virtual", Modifiers.visibility(property.flags));
        word(text, property.has(Modifiers.PRIVATE_SET), "private(set)");
        word(text, property.has(Modifiers.PROTECTED_SET), "protected(set)");
        word(text, property.isStatic(), "static");
        word(text, property.isReadonly(), "readonly");
        if (property.type != null) {
            text.append(property.type).append(' ');
        }
        text.append('$').append(property.name);
        boolean hasDefault = !property.isVirtual() && property.declaration.value() != Slot.UNINITIALIZED && !property.has(Modifiers.PROMOTED);
        if (hasDefault) {
            text.append(" = ").append(ValueText.of(ctx, ReflectionProperty.defaultOf(ctx, property)));
        }
        if (property.isHooked()) {
            text.append(" {").append(property.get == null ? "" : " get;").append(property.set == null ? "" : " set;").append(" }");
        }
        return text.append(" ]").toString();
    }

    private static void word(StringBuilder text, boolean present, String word) {
        if (present) {
            text.append(word).append(' ');
        }
    }

    private static void word(StringBuilder text, boolean present, String word, String visibility) {
        text.append(visibility).append(' ');
        word(text, present, word);
    }

    static String dynamic(String name) {
        return "Property [ <dynamic> public $" + name + " ]";
    }

    /// `Constant [ public int X ] { 1 }`, without a line end.
    static String of(Context ctx, ClassConstant constant) {
        Object value = constant.value(ctx);
        String type = constant.declaration.type() == null ? TypeNames.of(value) : constant.declaration.type().toString();
        String shown = switch (value) {
            case PhpArray array -> "Array";
            case PhpObject object -> "Object";
            case null, default -> Conversions.toString(ctx, value);
        };
        return "Constant [ " + (Modifiers.has(constant.flags, Modifiers.FINAL) ? "final " : "") + Modifiers.visibility(constant.flags) + " " + type
                + " " + constant.name + " ] { " + shown + " }";
    }
}
