package dev.phpc.runtime.objects;

import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.PhpArray;

/// Signatures as messages about incompatible declarations show them: `A::f(int $a, ?string $b = null): static`.
final class SignatureText {
    private SignatureText() {
    }

    static String of(Routine routine) {
        StringBuilder text = new StringBuilder();
        if (routine.returnsReference()) {
            text.append("& ");
        }
        text.append(routine.declaringClass().name()).append("::").append(routine.name()).append('(');
        Parameter[] parameters = routine.parameters();
        for (int i = 0; i < parameters.length; i++) {
            if (i > 0) {
                text.append(", ");
            }
            parameter(parameters[i], i >= routine.requiredCount(), text);
        }
        text.append(')');
        if (routine.returnType() != null) {
            text.append(": ").append(routine.returnType());
        }
        return text.toString();
    }

    private static void parameter(Parameter parameter, boolean optional, StringBuilder text) {
        if (parameter.type() != null) {
            text.append(parameter.type()).append(' ');
        }
        if (parameter.isByReference()) {
            text.append('&');
        }
        if (parameter.isVariadic()) {
            text.append("...");
        }
        text.append('$').append(parameter.name());
        if (optional && !parameter.isVariadic()) {
            text.append(" = ").append(defaultText(parameter));
        }
    }

    private static String defaultText(Parameter parameter) {
        Object value = parameter.value();
        if (isName(parameter.valueText()) && (value instanceof Initializer || value != null && !(value instanceof Boolean))) {
            String name = parameter.valueText();
            return name.charAt(0) == '\\' ? name.substring(1) : name;
        }
        if (value instanceof Initializer) {
            return "<expression>";
        }
        return switch (value) {
            case null -> "null";
            case Boolean bool -> bool ? "true" : "false";
            case String string -> "'" + (string.length() > 10 ? string.substring(0, 10) + "..." : string) + "'";
            case PhpArray array -> array.size() == 0 ? "[]" : "[...]";
            case Double number -> Conversions.doubleToString(number);
            case Long number -> number.toString();
            default -> "<default>";
        };
    }

    /// A constant or class constant.
    private static boolean isName(String text) {
        return text != null && text.matches("\\\\?[A-Za-z_\\x80-\\xff][\\w\\x80-\\xff\\\\]*(::\\w+)?");
    }
}
