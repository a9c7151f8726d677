package dev.phpc.ext.standard.variables;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.FloatStrings;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.objects.Enums;
import dev.phpc.runtime.objects.PhpObject;

/// `var_export`: values as PHP code.
public final class VarExport {

    private final Context ctx;
    private final StringBuilder text = new StringBuilder();
    private final Recursion recursion = new Recursion();

    private VarExport(Context ctx) {
        this.ctx = ctx;
    }

    @PhpFunction(value = "var_export(mixed $value, bool $return = false): ?string",
            effects = {Effect.OUTPUT, Effect.CALLS_BACK})
    static String varExport(Context ctx, Object value, boolean asResult) {
        String text = render(ctx, value);
        if (asResult) {
            return text;
        }
        ctx.output().write(text);
        return null;
    }

    /// The value as PHP code.
    public static String render(Context ctx, Object value) {
        VarExport export = new VarExport(ctx);
        export.value(value, 1);
        return export.text.toString();
    }

    private void value(Object value, int level) {
        switch (value) {
            case Boolean bool -> text.append(bool);
            case Long number -> integer(number);
            case Double number -> text.append(withFraction(FloatStrings.format(number, ctx.ini().serializePrecision())));
            case String string -> string(string);
            case PhpArray array -> array(array, level);
            case PhpObject object -> object(object, level);
            case null, default -> text.append("NULL");
        }
    }

    private void integer(long number) {
        // The smallest int can't be written as a literal.
        text.append(number == Long.MIN_VALUE ? "-9223372036854775807-1" : Long.toString(number));
    }

    /// A float always shows that it is one.
    static String withFraction(String number) {
        boolean whole = number.chars().allMatch(c -> c >= '0' && c <= '9' || c == '-');
        return whole ? number + ".0" : number;
    }

    private void string(String string) {
        text.append('\'');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '\'', '\\' -> text.append('\\').append(c);
                case '\0' -> text.append("' . \"\\0\" . '");
                default -> text.append(c);
            }
        }
        text.append('\'');
    }

    private void array(PhpArray array, int level) {
        if (!recursion.enter(array)) {
            circular();
            return;
        }
        startNested(level);
        text.append("array (\n");
        for (int at = array.first(); at >= 0; at = array.next(at)) {
            text.repeat(' ', level + 1);
            arrayKey(array.keyAt(at));
            text.append(" => ");
            value(array.valueAt(at), level + 2);
            text.append(",\n");
        }
        if (level > 1) {
            text.repeat(' ', level - 1);
        }
        text.append(')');
        recursion.leave();
    }

    private void startNested(int level) {
        if (level > 1) {
            text.append('\n').repeat(' ', level - 1);
        }
    }

    private void circular() {
        text.append("NULL");
        ctx.warning("var_export does not handle circular references");
    }

    private void arrayKey(Object key) {
        if (key instanceof Long number) {
            integer(number);
        } else {
            string((String) key);
        }
    }

    private void object(PhpObject object, int level) {
        if (!recursion.enter(object)) {
            circular();
            return;
        }
        startNested(level);
        String className = object.cls().name();
        if (object.cls().isEnum()) {
            text.append('\\').append(className).append("::").append(Enums.name(object));
            recursion.leave();
            return;
        }
        boolean standard = object.cls().key().equals("stdclass");
        text.append(standard ? "(object) array(\n" : "\\" + className + "::__set_state(array(\n");
        PhpArray properties = ExportedProperties.of(ctx, object);
        for (int at = properties.first(); at >= 0; at = properties.next(at)) {
            text.repeat(' ', level + 2);
            string(PropertyName.of(properties.keyAt(at)).name());
            text.append(" => ");
            value(Slot.value(properties.slotAt(at)), level + 2);
            text.append(",\n");
        }
        if (level > 1) {
            text.repeat(' ', level - 1);
        }
        text.append(standard ? ")" : "))");
        recursion.leave();
    }
}
