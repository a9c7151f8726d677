package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.PhpResource;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/// Traces and exceptions as text.
public final class TraceText {
    private TraceText() {
    }

    /// `#0 file(line): Class->function(arguments)` for each call, and `#n {main}`.
    static String of(Context ctx, PhpArray trace) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (int at = trace.first(); at >= 0; at = trace.next(at)) {
            if (trace.valueAt(at) instanceof PhpArray entry) {
                text.append('#').append(number++).append(' ');
                entry(ctx, entry, text);
            } else {
                ctx.warning("Expected array for frame " + Conversions.toString(ctx, trace.keyAt(at)));
            }
        }
        return text.append('#').append(number).append(" {main}").toString();
    }

    private static void entry(Context ctx, PhpArray entry, StringBuilder text) {
        if (entry.has("file")) {
            if (entry.get("file") instanceof String file) {
                text.append(file).append('(').append(entry.get("line") instanceof Long line ? line.longValue() : 0L).append("): ");
            } else {
                ctx.warning("File name is not a string");
                text.append("[unknown file]: ");
            }
        } else {
            text.append("[internal function]: ");
        }
        name(ctx, entry, "class", text);
        name(ctx, entry, "type", text);
        name(ctx, entry, "function", text);
        text.append('(');
        if (entry.get("args") instanceof PhpArray args) {
            arguments(ctx, args, text);
        } else if (entry.has("args")) {
            ctx.warning("args element is not an array");
        }
        text.append(")\n");
    }

    private static void name(Context ctx, PhpArray entry, String key, StringBuilder text) {
        if (entry.get(key) instanceof String name) {
            int end = name.indexOf('\0');
            text.append(end < 0 ? name : name.substring(0, end));
        } else if (entry.has(key)) {
            ctx.warning("Value for " + key + " is not a string");
            text.append("[unknown]");
        }
    }

    private static void arguments(Context ctx, PhpArray args, StringBuilder text) {
        String separator = "";
        for (int at = args.first(); at >= 0; at = args.next(at)) {
            text.append(separator);
            if (args.keyAt(at) instanceof String name) {
                text.append(name).append(": ");
            }
            argument(ctx, args.valueAt(at), text);
            separator = ", ";
        }
    }

    private static void argument(Context ctx, Object value, StringBuilder text) {
        switch (value) {
            case null -> text.append("NULL");
            case Boolean bool -> text.append(bool ? "true" : "false");
            case String string -> quoted(string, (int) Conversions.toLong(ctx.ini().get("zend.exception_string_param_max_len")), text);
            case PhpArray array -> text.append("Array");
            case PhpObject object -> object(object, text);
            case Double number -> number(ctx, number, text);
            case PhpResource resource -> text.append("Resource id #").append(resource.id());
            default -> text.append(Conversions.toString(ctx, value));
        }
    }

    private static void number(Context ctx, double number, StringBuilder text) {
        String shown = Double.isNaN(number) ? "NAN" : Conversions.toString(ctx, number);
        text.append(shown);
        if (shown.chars().allMatch(c -> c == '-' || c >= '0' && c <= '9')) {
            text.append(".0");
        }
    }

    private static void object(PhpObject object, StringBuilder text) {
        if (object.cls.isEnum()) {
            text.append(object.cls.name()).append("::").append(Enums.name(object));
        } else {
            String name = object.cls.name();
            int end = name.indexOf('\0');
            text.append("Object(").append(end < 0 ? name : name.substring(0, end)).append(')');
        }
    }

    /// A string in quotes, cut after `limit` bytes.
    public static String quoted(String string, int limit) {
        StringBuilder text = new StringBuilder();
        quoted(string, limit, text);
        return text.toString();
    }

    private static void quoted(String string, int limit, StringBuilder text) {
        text.append('\'');
        if (string.length() > limit) {
            escaped(string.substring(0, limit), text);
            text.append("...");
        } else {
            escaped(string, text);
        }
        text.append('\'');
    }

    private static void escaped(String string, StringBuilder text) {
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c >= 32 && c != '\\' && c <= 126) {
                text.append(c);
                continue;
            }
            text.append('\\');
            switch (c) {
                case '\n' -> text.append('n');
                case '\r' -> text.append('r');
                case '\t' -> text.append('t');
                case '\f' -> text.append('f');
                case 11 -> text.append('v');
                case '\\' -> text.append('\\');
                case 27 -> text.append('e');
                default -> text.append('x').append(hex(c >> 4)).append(hex(c & 15));
            }
        }
    }

    private static char hex(int digit) {
        return (char) (digit < 10 ? '0' + digit : 'A' + digit - 10);
    }

    static String chain(Context ctx, ThrowableObject last) {
        Set<ThrowableObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        String text = "";
        for (ThrowableObject next = last; next != null && seen.add(next); next = next.previous()) {
            text = single(ctx, next) + (text.isEmpty() ? "" : "\n\nNext " + text);
        }
        return text;
    }

    private static String single(Context ctx, ThrowableObject exception) {
        String message = exception.message(ctx);
        if ((exception.cls.key.equals("typeerror") || exception.cls.key.equals("argumentcounterror")) && message.contains(", called in ")) {
            message += " and defined";
        }
        return exception.cls.name() + (message.isEmpty() ? "" : ": " + message) + " in " + exception.file(ctx) + ":" + exception.line()
                + "\nStack trace:\n" + exception.traceAsString(ctx);
    }
}
