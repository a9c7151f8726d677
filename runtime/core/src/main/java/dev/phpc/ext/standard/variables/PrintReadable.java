package dev.phpc.ext.standard.variables;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.objects.Enums;
import dev.phpc.runtime.objects.PhpObject;

/// `print_r`: values for human eyes.
public final class PrintReadable {

    private final Context ctx;
    private final StringBuilder text = new StringBuilder();
    private final Recursion recursion = new Recursion();

    private PrintReadable(Context ctx) {
        this.ctx = ctx;
    }

    @PhpFunction(value = "print_r(mixed $value, bool $return = false): string|true",
            effects = {Effect.OUTPUT, Effect.CALLS_BACK})
    static Object printR(Context ctx, Object value, boolean asResult) {
        String text = render(ctx, value);
        if (asResult) {
            return text;
        }
        ctx.output().write(text);
        return true;
    }

    /// The text that `print_r` prints.
    public static String render(Context ctx, Object value) {
        if (!(value instanceof PhpArray) && !(value instanceof PhpObject)) {
            return Conversions.toString(ctx, value);
        }
        PrintReadable print = new PrintReadable(ctx);
        print.value(value, 0);
        return print.text.toString();
    }

    private void value(Object value, int indent) {
        switch (value) {
            case PhpArray array -> {
                text.append("Array\n");
                elements(array, array, indent, false);
            }
            case PhpObject object -> object(object, indent);
            case null, default -> text.append(Conversions.toString(ctx, value));
        }
    }

    private void object(PhpObject object, int indent) {
        text.append(PropertyName.shown(object.cls().name()));
        if (object.cls().isEnum()) {
            text.append(" Enum");
            if (object.cls().declaration().enumType() != null) {
                text.append(':').append(Conversions.typeName(Enums.value(object)));
            }
            text.append('\n');
        } else {
            text.append(" Object\n");
        }
        elements(object, null, indent, true);
    }

    private void elements(Object container, PhpArray array, int indent, boolean properties) {
        if (!recursion.enter(container)) {
            text.append(" *RECURSION*");
            return;
        }
        PhpArray elements = array != null ? array : ObjectView.debug(ctx, (PhpObject) container);
        text.repeat(' ', indent).append("(\n");
        for (int at = elements.first(); at >= 0; at = elements.next(at)) {
            Object raw = elements.slotAt(at);
            if (raw != Slot.UNINITIALIZED) {
                text.repeat(' ', indent + 4).append('[');
                key(elements.keyAt(at), properties);
                text.append("] => ");
                value(Slot.value(raw), indent + 8);
                text.append('\n');
            }
        }
        text.repeat(' ', indent).append(")\n");
        recursion.leave();
    }

    private void key(Object key, boolean property) {
        if (!property || !(key instanceof String mangled)) {
            text.append(key);
            return;
        }
        PropertyName name = PropertyName.of(mangled);
        text.append(name.name());
        if (name.isProtected()) {
            text.append(":protected");
        } else if (name.declaring() != null) {
            text.append(':').append(name.declaring()).append(":private");
        }
    }
}
