package dev.phpc.runtime.link;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.objects.ArgumentBinding;
import dev.phpc.runtime.objects.ArgumentList;
import dev.phpc.runtime.objects.Iteration;
import dev.phpc.runtime.objects.Parameter;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.Routine;
import java.util.ArrayList;
import java.util.List;

/// Collects the arguments of a call that has names or spreads among them.
public final class CallArguments {
    private final Context ctx;
    private final Routine routine;
    private final List<Object> positional = new ArrayList<>();
    private final List<Object> named = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    /// `routine` is null where a class has no constructor.
    public CallArguments(Context ctx, Routine routine) {
        this.ctx = ctx;
        this.routine = routine;
    }

    public void positional(Object value) {
        positional.add(value);
    }

    public void named(String name, Object value) {
        names.add(name);
        named.add(value);
    }

    /// Does the next positional argument, or the one named, go to a parameter by reference?
    public boolean byReference(String name) {
        if (routine == null) {
            return false;
        }
        int position = name == null ? positional.size() : ArgumentBinding.position(routine, name);
        Parameter parameter = routine.parameterFor(position < 0 ? routine.parameters().length : position);
        return parameter != null && parameter.isByReference();
    }

    /// Does any parameter from here on take a reference?
    public boolean takesReferences() {
        if (routine != null) {
            for (int i = positional.size(); i < routine.parameters().length; i++) {
                if (routine.parameter(i).isByReference()) {
                    return true;
                }
            }
            Parameter next = routine.parameterFor(positional.size());
            return next != null && next.isByReference();
        }
        return false;
    }

    /// `...$value`
    public void spread(Object value) {
        switch (value) {
            case PhpArray array -> {
                for (int at = array.first(); at >= 0; at = array.next(at)) {
                    add(array.keyAt(at), array.valueAt(at));
                }
            }
            case PhpObject object when object.cls.isNamed("traversable") -> {
                Iteration each = Iteration.over(ctx, object, null);
                while (each.next()) {
                    Object element = each.value();
                    Object key = spreadKey(each.key());
                    if (byReference(key instanceof String name ? name : null)) {
                        ctx.warning("Cannot pass by-reference argument " + (key instanceof String name ? ArgumentBinding.position(routine, name) + 1 : positional.size() + 1) + " of " + routine.displayName()
                            + "() by unpacking a Traversable, passing by-value instead");
                    }
                    add(key, element);
                }
                each.close();
            }
            case null, default -> throw Errors.typeError(ctx, "Only arrays and Traversables can be unpacked, " + Conversions.valueName(value) + " given");
        }
    }

    private Object spreadKey(Object key) {
        if (!(key instanceof Long) && !(key instanceof String)) {
            throw Errors.error(ctx, "Keys must be of type int|string during argument unpacking");
        }
        return key;
    }

    /// `...$variable` where parameters by reference may be met: those elements become cells.
    public void spreadReferences(Ref variable) {
        PhpArray array = variable.writableArray();
        if (array == null) {
            spread(variable.get());
            return;
        }
        for (int at = array.first(); at >= 0; at = array.next(at)) {
            Object key = array.keyAt(at);
            add(key, byReference(key instanceof String name ? name : null) ? array.ref(key) : array.valueAt(at));
        }
    }

    private void add(Object key, Object value) {
        if (key instanceof String name) {
            named(name, value);
        } else if (names.isEmpty()) {
            positional.add(value);
        } else {
            throw Errors.error(ctx, "Cannot use positional argument after named argument during unpacking");
        }
    }

    /// All of them, as [Routine#call] takes them.
    public Object[] array() {
        int count = positional.size();
        if (routine == null && !names.isEmpty()) {
            throw Errors.error(ctx, "Unknown named parameter $" + names.getFirst());
        }
        if (names.isEmpty()) {
            return wrapped(positional.toArray());
        }
        Object[] all = new Object[count + named.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = i < count ? positional.get(i) : named.get(i - count);
        }
        return wrapped(ArgumentBinding.placeNamed(ctx, routine, all, count, names.toArray(String[]::new)));
    }

    private Object[] wrapped(Object[] args) {
        if (routine != null) {
            for (int i = 0; i < args.length; i++) {
                Parameter parameter = routine.parameterFor(i);
                if (args[i] instanceof ArgumentList) {
                    continue;
                }
                if (parameter != null && parameter.isByReference() && !(args[i] instanceof Ref) && args[i] != dev.phpc.runtime.Missing.ARGUMENT) {
                    args[i] = new Ref(args[i]);
                }
            }
        }
        return args;
    }
}
