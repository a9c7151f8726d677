package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.PhpArray;

/// Whether a value can be called, and what is then called.
public final class Callables {
    private Callables() {
    }

    /// `is_callable` as code outside all classes asks it.
    public static boolean isCallable(Context ctx, Object value) {
        return CallableResolution.of(ctx, value, null, null).isCallable();
    }

    /// `is_callable` as the innermost PHP code asks it.
    public static boolean isCallableHere(Context ctx, Object value) {
        return CallableResolution.of(ctx, value).reported().isCallable();
    }

    /// Whether a value has the form of a callable, whatever exists.
    public static boolean looksCallable(Object value) {
        return switch (value) {
            case String string -> true;
            case PhpArray array -> array.size() == 2 && (array.get(0) instanceof String || array.get(0) instanceof PhpObject)
                    && array.get(1) instanceof String;
            case PhpObject object -> object instanceof Closure || object.cls.magic(Magic.INVOKE) != null;
            case null, default -> false;
        };
    }

    /// As `is_callable` reports it: `function`, `Class::method`.
    public static String name(Context ctx, Object value) {
        return switch (value) {
            case String string -> string;
            case PhpArray array when looksCallable(array) -> (array.get(0) instanceof PhpObject object ? object.cls.name() : array.get(0))
                    + "::" + array.get(1);
            case PhpArray array -> "Array";
            case Closure closure -> closure.isFake ? closure.routine.displayName() : closure.routine.name();
            case PhpObject object -> object.cls.name() + "::__invoke";
            case null, default -> Conversions.toString(ctx, value);
        };
    }
}
