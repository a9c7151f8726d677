package dev.phpc.runtime.link;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.objects.TraceText;

/// The text of an UnhandledMatchError.
final class MatchErrors {
    private MatchErrors() { }

    /// The value itself is named under the condition under which traces name arguments.
    static String describe(Context ctx, Object value) {
        if (ctx.ini().getBoolean("zend.exception_ignore_args")) {
            return "of type " + Conversions.typeName(value);
        }
        return switch (value) {
            case null -> "NULL";
            case Boolean flag -> flag ? "true" : "false";
            case Long number -> number.toString();
            case Double number -> {
                String text = Conversions.doubleToString(number);
                yield text.indexOf('.') < 0 && text.indexOf('E') < 0 && !Double.isNaN(number) && !Double.isInfinite(number) ? text + ".0" : text;
            }
            case String text -> quoted(text, (int) ctx.ini().getLong("zend.exception_string_param_max_len"));
            default -> "of type " + Conversions.typeName(value);
        };
    }

    private static String quoted(String text, int longest) {
        return TraceText.quoted(text, longest);
    }
}
