package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;

/// Keeps arguments of parameters with `#[\SensitiveParameter]` out of traces.
public final class SensitiveArguments {
    private SensitiveArguments() {
    }

    /// The arguments as a trace may show them: the array itself if none is sensitive.
    public static Object[] hidden(Context ctx, Routine routine, Object[] args) {
        if (routine == null || args == null) {
            return args;
        }
        Object[] shown = args;
        for (int i = 0; i < args.length; i++) {
            if (!(args[i] instanceof ArgumentList) && isSensitive(routine.parameterFor(i))) {
                shown = shown == args ? args.clone() : shown;
                shown[i] = Objects.instantiate(ctx, "SensitiveParameterValue", args[i]);
            }
        }
        return shown;
    }

    private static boolean isSensitive(Parameter parameter) {
        if (parameter == null || parameter.attributes().isEmpty()) {
            return false;
        }
        return parameter.attributes().stream().anyMatch(attribute -> attribute.lowerName().equals("sensitiveparameter"));
    }
}
