package dev.phpc.ext.standard.variables;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.FloatStrings;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.PhpResource;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.objects.Enums;
import dev.phpc.runtime.objects.LazyObjects;
import dev.phpc.runtime.objects.PhpObject;

/// `var_dump`: values with their types, one a line.
final class VarDump {

    private final Context ctx;
    private final StringBuilder text = new StringBuilder();
    private final Recursion recursion = new Recursion();

    private VarDump(Context ctx) {
        this.ctx = ctx;
    }

    @PhpFunction(value = "var_dump(mixed $value, mixed ...$values): void", effects = {Effect.OUTPUT, Effect.CALLS_BACK})
    static void varDump(Context ctx, Object value, Object[] values) {
        dump(ctx, value);
        for (Object further : values) {
            dump(ctx, further);
        }
    }

    private static void dump(Context ctx, Object value) {
        VarDump dump = new VarDump(ctx);
        dump.value(value, 0, "");
        ctx.output().write(dump.text.toString());
    }

    private void slot(Object raw, int indent) {
        value(Slot.value(raw), indent, raw instanceof Ref ref && ref.isHeldElsewhere() ? "&" : "");
    }

    /// `mark` shows a reference; a container that is shown already has none.
    private void value(Object value, int indent, String mark) {
        text.repeat(' ', indent);
        switch (value) {
            case null -> text.append(mark).append("NULL\n");
            case Boolean bool -> text.append(mark).append("bool(").append(bool).append(")\n");
            case Long number -> text.append(mark).append("int(").append(number.longValue()).append(")\n");
            case Double number -> text.append(mark).append("float(")
                    .append(FloatStrings.format(number, ctx.ini().serializePrecision())).append(")\n");
            case String string -> text.append(mark).append("string(").append(string.length()).append(") \"")
                    .append(string).append("\"\n");
            case PhpArray array -> array(array, indent, mark);
            case PhpResource resource -> text.append(mark).append("resource(").append(resource.id())
                    .append(") of type (").append(resource.typeName()).append(")\n");
            case PhpObject object -> object(object, indent, mark);
            default -> throw new IllegalArgumentException("not a PHP value: " + value.getClass());
        }
    }

    private void array(PhpArray array, int indent, String mark) {
        if (!recursion.enter(array)) {
            text.append("*RECURSION*\n");
            return;
        }
        text.append(mark).append("array(").append(array.size()).append(") {\n");
        for (int at = array.first(); at >= 0; at = array.next(at)) {
            text.repeat(' ', indent + 2);
            key(array.keyAt(at));
            slot(array.slotAt(at), indent + 2);
        }
        text.repeat(' ', indent);
        text.append("}\n");
        recursion.leave();
    }

    private void key(Object key) {
        if (key instanceof Long number) {
            text.append('[').append(number.longValue()).append("]=>\n");
        } else {
            text.append("[\"").append((String) key).append("\"]=>\n");
        }
    }

    private void object(PhpObject object, int indent, String mark) {
        String className = PropertyName.shown(object.cls().name());
        if (object.cls().isEnum()) {
            text.append(mark).append("enum(").append(className).append("::").append(Enums.name(object)).append(")\n");
            return;
        }
        if (!recursion.enter(object)) {
            text.append("*RECURSION*\n");
            return;
        }
        PhpArray properties = ObjectView.debug(ctx, object);
        String lazy = LazyObjects.kind(object);
        if (lazy != null) {
            mark += "lazy " + lazy + " ";
        }
        text.append(mark).append("object(").append(className).append(")#").append(object.id())
                .append(" (").append(ObjectView.count(properties)).append(") {\n");
        for (int at = properties.first(); at >= 0; at = properties.next(at)) {
            property(object, properties.keyAt(at), properties.slotAt(at), indent + 2);
        }
        text.repeat(' ', indent);
        text.append("}\n");
        recursion.leave();
    }

    private void property(PhpObject object, Object key, Object raw, int indent) {
        text.repeat(' ', indent);
        if (key instanceof Long number && !ObjectView.showsProperties(object)) {
            text.append("[").append(number.longValue()).append("]=>\n");
        } else {
            PropertyName name = PropertyName.of(key);
            text.append("[\"").append(name.name()).append('"');
            if (name.isProtected()) {
                text.append(":protected");
            } else if (name.declaring() != null) {
                text.append(":\"").append(name.declaring()).append("\":private");
            }
            text.append("]=>\n");
        }
        if (raw == Slot.UNINITIALIZED) {
            text.repeat(' ', indent);
            text.append("uninitialized(").append(ObjectView.typeOf(object, key.toString())).append(")\n");
        } else {
            slot(raw, indent);
        }
    }
}
