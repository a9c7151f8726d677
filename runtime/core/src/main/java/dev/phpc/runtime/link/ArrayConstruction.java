package dev.phpc.runtime.link;

import dev.phpc.runtime.ArrayKeys;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.objects.Iteration;
import dev.phpc.runtime.objects.Lifetimes;
import dev.phpc.runtime.objects.PhpObject;

/// What array literals do beyond `put` and `append`.
public final class ArrayConstruction {
    private ArrayConstruction() { }

    /// An element that nothing else holds.
    public static void appendOwned(Context ctx, PhpArray array, Object value) {
        if (array.canAppend()) {
            array.appendOwned(value);
        } else {
            Elements.append(ctx, array, value);
        }
    }

    /// `...$source`: numeric keys are counted anew, string keys overwrite.
    public static void spread(Context ctx, PhpArray target, Object source) {
        switch (source) {
            case PhpArray array -> {
                for (int at = array.first(); at >= 0; at = array.next(at)) {
                    addSlot(ctx, target, array.keyAt(at), array.elementForCopy(at));
                }
            }
            case PhpObject object when object.cls.isNamed("traversable") -> {
                Iteration each = Iteration.over(ctx, object, null);
                while (each.next()) {
                    Object value = each.value();
                    Object key = each.key();
                    if (!(key instanceof Long) && !(key instanceof String)) {
                        throw Errors.error(ctx, "Keys must be of type int|string during array unpacking");
                    }
                    add(ctx, target, key, value);
                }
                each.close();
            }
            case PhpObject object -> throw Errors.typeError(ctx, notUnpacked(object));
            case null, default -> throw Errors.error(ctx, notUnpacked(source));
        }
    }

    private static String notUnpacked(Object source) {
        return "Only arrays and Traversables can be unpacked, " + Conversions.valueName(source) + " given";
    }

    /// References that somebody holds stay references.
    private static void addSlot(Context ctx, PhpArray target, Object key, Object raw) {
        if (!(raw instanceof Ref)) {
            add(ctx, target, key, raw);
        } else if (key instanceof String name) {
            target.putSlot(name, raw);
        } else {
            target.appendSlot(raw);
        }
    }

    private static void add(Context ctx, PhpArray target, Object key, Object value) {
        if (key instanceof String name && !ArrayKeys.isInt(name)) {
            target.put(name, Lifetimes.retain(value));
        } else {
            Elements.append(ctx, target, Lifetimes.retain(value));
        }
    }
}
