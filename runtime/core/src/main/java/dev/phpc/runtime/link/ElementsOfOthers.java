package dev.phpc.runtime.link;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.PhpThrow;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.objects.PhpObject;

/// `$base[$key]` where the base is not an array: strings, ArrayAccess objects, null and other scalars.
final class ElementsOfOthers {
    private ElementsOfOthers() { }

    static Object get(Context ctx, Object base, Object key) {
        return switch (base) {
            case String string -> StringOffsets.read(ctx, string, key);
            case PhpObject object -> ArrayAccessCalls.get(ctx, object, key);
            case null, default -> {
                ctx.warning("Trying to access array offset on " + describe(base));
                yield null;
            }
        };
    }

    /// `null`, `false`, `int` …: how the warning names what has no elements.
    private static String describe(Object base) {
        return Conversions.valueName(base);
    }

    static Object quiet(Context ctx, Object base, Object key) {
        return switch (base) {
            case String string -> StringOffsets.quiet(ctx, string, key);
            case PhpObject object -> ArrayAccessCalls.isset(ctx, object, key) ? ArrayAccessCalls.get(ctx, object, key) : null;
            case null, default -> null;
        };
    }

    static boolean isset(Context ctx, Object base, Object key) {
        return switch (base) {
            case String string -> StringOffsets.tested(ctx, string, key) != null;
            case PhpObject object -> ArrayAccessCalls.isset(ctx, object, key);
            case null, default -> false;
        };
    }

    static boolean empty(Context ctx, Object base, Object key) {
        return switch (base) {
            case String string -> !Conversions.toBoolean(StringOffsets.tested(ctx, string, key));
            case PhpObject object -> !ArrayAccessCalls.isset(ctx, object, key) || !Conversions.toBoolean(ArrayAccessCalls.get(ctx, object, key));
            case null, default -> true;
        };
    }

    static Object assign(Context ctx, Object base, Object key, Object value) {
        switch (base) {
            case String string -> {
                return StringOffsets.write(ctx, string, key, value);
            }
            case PhpObject object -> {
                ArrayAccessCalls.set(ctx, object, key, value);
                return object;
            }
            case null, default -> {
                Object container = Elements.container(ctx, base);
                return Elements.assign(ctx, container, key, value);
            }
        }
    }

    static Object append(Context ctx, Object base, Object value) {
        switch (base) {
            case String _ -> throw Elements.stringAsArray(ctx);
            case PhpObject object -> {
                ArrayAccessCalls.set(ctx, object, null, value);
                return object;
            }
            case null, default -> {
                return Elements.append(ctx, Elements.container(ctx, base), value);
            }
        }
    }

    static Object elementForWrite(Context ctx, Object container, Object key) {
        if (container instanceof PhpObject object) {
            PhpArray elements = ArrayAccessCalls.elementsForWrite(ctx, object);
            if (elements != null) {
                return key == null ? null : elements.get(Conversions.toKey(ctx, key));
            }
            return ArrayAccessCalls.reference(ctx, object, key);
        }
        throw container instanceof String ? offsetInWriteContext(ctx, key, "Cannot use string offset as an array") : Elements.scalarAsArray(ctx);
    }

    /// What is wrong with `$string[$key]` as the base of a write.
    private static PhpThrow offsetInWriteContext(Context ctx, Object key, String problem) {
        if (key == null) {
            return Elements.stringAsArray(ctx);
        }
        StringOffsets.check(ctx, key);
        return Errors.error(ctx, problem);
    }

    /// What `$base[$key]` is to a write into its properties.
    static Object objectForWrite(Context ctx, Object base, Object key) {
        return switch (base) {
            case PhpObject object -> Slot.value(ArrayAccessCalls.reference(ctx, object, key));
            case String _ -> throw Errors.error(ctx, "Cannot use string offset as an object");
            case null -> null;
            case Boolean flag when !flag -> null;
            default -> throw Elements.scalarAsArray(ctx);
        };
    }

    static Ref ref(Context ctx, Object container, Object key) {
        if (container instanceof PhpObject object) {
            PhpArray elements = ArrayAccessCalls.elementsForWrite(ctx, object);
            if (elements != null) {
                return key == null ? elements.appendRef() : elements.ref(Conversions.toKey(ctx, key));
            }
            Object element = ArrayAccessCalls.reference(ctx, object, key);
            return element instanceof Ref ref ? ref : new Ref(element);
        }
        throw container instanceof String ? offsetInWriteContext(ctx, key, "Cannot create references to/from string offsets") : Elements.scalarAsArray(ctx);
    }

    static Ref refForStep(Context ctx, PhpObject object, Object key) {
        PhpArray elements = ArrayAccessCalls.elementsForWrite(ctx, object);
        if (elements != null) {
            Elements.get(ctx, elements, key);
        }
        return ref(ctx, object, key);
    }

    static void bind(Context ctx, Object container, Object key, Ref ref) {
        if (container instanceof PhpObject object) {
            PhpArray elements = key == null ? null : ArrayAccessCalls.elementsForWrite(ctx, object);
            if (elements != null) {
                elements.putSlot(Conversions.toKey(ctx, key), ref);
                return;
            }
            if (key != null) {
                ArrayAccessCalls.get(ctx, object, key);
            }
            ctx.notice("Indirect modification of overloaded element of " + object.cls.name() + " has no effect");
            throw Errors.error(ctx, "Cannot assign by reference to an array dimension of an object");
        }
        throw container instanceof String ? offsetInWriteContext(ctx, key, "Cannot create references to/from string offsets") : Elements.scalarAsArray(ctx);
    }

    /// What `offsetGet` returned by reference.
    private static void unset(Context ctx, Ref ref, Object key) {
        Object before = ref.get();
        ref.change(before, Elements.unset(ctx, before, key));
    }

    static Object unset(Context ctx, Object base, Object key) {
        switch (base) {
            case String _ -> throw Errors.error(ctx, "Cannot unset string offsets");
            case PhpObject object -> ArrayAccessCalls.unset(ctx, object, key);
            case Ref ref -> unset(ctx, ref, key);
            case null -> { }
            case Slot _ -> { }
            case Boolean flag when !flag -> ctx.deprecated("Automatic conversion of false to array is deprecated");
            default -> throw Errors.error(ctx, "Cannot unset offset in a non-array variable");
        }
        return base;
    }
}
