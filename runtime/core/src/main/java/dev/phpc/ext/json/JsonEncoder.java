package dev.phpc.ext.json;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.FloatStrings;
import dev.phpc.runtime.NumericStrings;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.objects.Enums;
import dev.phpc.runtime.objects.Objects;
import dev.phpc.runtime.objects.PhpObject;
import java.util.ArrayList;
import java.util.List;

/// Writes a value as JSON.
final class JsonEncoder {

    /// Ends the encoding at its first error.
    private static final class Aborted extends RuntimeException {
        Aborted() {
            super(null, null, false, false);
        }
    }

    private final Context ctx;
    private final long options;
    private final long maxDepth;
    private final StringBuilder text = new StringBuilder();
    private final List<Object> path = new ArrayList<>();
    private final boolean pretty;
    private int depth;
    private JsonError error = JsonError.NONE;

    JsonEncoder(Context ctx, long options, long maxDepth) {
        this.ctx = ctx;
        this.options = options;
        this.maxDepth = maxDepth;
        pretty = has(JsonOptions.PRETTY_PRINT);
    }

    JsonError error() {
        return error;
    }

    /// The JSON text; null if an error ended it.
    String encode(Object value) {
        try {
            value(value);
            return text.toString();
        } catch (Aborted aborted) {
            return null;
        }
    }

    private boolean has(long option) {
        return (options & option) != 0;
    }

    /// Notes an error and goes on with a stand-in, if that is wanted.
    private void fail(JsonError found, String standIn) {
        error = found;
        if (!has(JsonOptions.PARTIAL_OUTPUT_ON_ERROR)) {
            throw new Aborted();
        }
        text.append(standIn);
    }

    private void value(Object value) {
        switch (value) {
            case null -> text.append("null");
            case Boolean bool -> text.append(bool.booleanValue());
            case Long number -> text.append(number.longValue());
            case Double number -> floating(number);
            case String string -> string(string);
            case PhpArray array -> array(array);
            case PhpObject object -> object(object);
            default -> fail(JsonError.UNSUPPORTED_TYPE, "null");
        }
    }

    private void floating(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            fail(JsonError.INF_OR_NAN, "0");
            return;
        }
        String digits = FloatStrings.format(number, ctx.ini().serializePrecision()).replace('E', 'e');
        text.append(digits);
        if (has(JsonOptions.PRESERVE_ZERO_FRACTION) && digits.indexOf('.') < 0) {
            text.append(".0");
        }
    }

    private void string(String string) {
        if (has(JsonOptions.NUMERIC_CHECK)) {
            switch (NumericStrings.parse(string)) {
                case Long number -> {
                    text.append(number.longValue());
                    return;
                }
                case Double number when !number.isInfinite() -> {
                    floating(number);
                    return;
                }
                case null, default -> { }
            }
        }
        quoted(string, "null");
    }

    private void quoted(String string, String standIn) {
        int start = text.length();
        if (!JsonStrings.append(text, string, options)) {
            text.setLength(start);
            fail(JsonError.UTF8, standIn);
        }
    }

    private void array(PhpArray array) {
        if (array.isList() && !has(JsonOptions.FORCE_OBJECT)) {
            list(array);
        } else {
            members(array, array, false);
        }
    }

    private boolean enter(Object container) {
        for (int i = path.size() - 1; i >= 0; i--) {
            if (path.get(i) == container) {
                fail(JsonError.RECURSION, "null");
                return false;
            }
        }
        path.add(container);
        return true;
    }

    private void list(PhpArray list) {
        if (list.size() == 0) {
            text.append("[]");
            checkDepth(depth + 1);
            return;
        }
        if (!enter(list)) {
            return;
        }
        text.append('[');
        depth++;
        boolean first = true;
        for (int at = list.first(); at >= 0; at = list.next(at)) {
            separate(first);
            first = false;
            value(list.valueAt(at));
        }
        close(']');
    }

    /// `container` is what may recur; `hidden` leaves out properties that are not public.
    private void members(Object container, PhpArray members, boolean hidden) {
        if (!enter(container)) {
            return;
        }
        text.append('{');
        depth++;
        boolean first = true;
        for (int at = members.first(); at >= 0; at = members.next(at)) {
            Object key = members.keyAt(at);
            if (hidden && key instanceof String name && !name.isEmpty() && name.charAt(0) == '\0') {
                continue;
            }
            separate(first);
            first = false;
            key(key);
            value(members.valueAt(at));
        }
        if (first) {
            path.removeLast();
            text.append('}');
            checkDepth(depth--);
        } else {
            close('}');
        }
    }

    private void key(Object key) {
        if (key instanceof Long number) {
            text.append('"').append(number.longValue()).append('"');
        } else {
            int start = text.length();
            if (!JsonStrings.append(text, (String) key, options)) {
                text.setLength(start);
                fail(JsonError.UTF8, "\"\"");
            }
        }
        text.append(pretty ? ": " : ":");
    }

    private void separate(boolean first) {
        if (!first) {
            text.append(',');
        }
        newLine();
    }

    private void newLine() {
        if (pretty) {
            text.append('\n').repeat(' ', 4 * depth);
        }
    }

    private void close(char bracket) {
        path.removeLast();
        checkDepth(depth--);
        newLine();
        text.append(bracket);
    }

    private void checkDepth(int reached) {
        if (reached > maxDepth) {
            fail(JsonError.DEPTH, "");
        }
    }

    private void object(PhpObject object) {
        if (Objects.instanceOf(ctx, object, "jsonserializable")) {
            substitute(object);
        } else if (object.cls().isEnum()) {
            if (object.cls().declaration().enumType() == null) {
                fail(JsonError.NON_BACKED_ENUM, "0");
            } else {
                value(Enums.value(object));
            }
        } else {
            members(object, JsonProperties.of(ctx, object), true);
        }
    }

    private void substitute(PhpObject object) {
        if (!enter(object)) {
            return;
        }
        Object result = Objects.callMethod(ctx, object, "jsonserialize");
        if (result == object) {
            path.removeLast();
            members(object, JsonProperties.of(ctx, object), true);
            return;
        }
        value(result);
        path.removeLast();
    }
}
