package dev.phpc.runtime.link;

import dev.phpc.runtime.ArrayKeys;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.PhpResource;
import dev.phpc.runtime.PhpThrow;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.objects.Lifetimes;
import dev.phpc.runtime.objects.PhpObject;

/// `$base[$key]` in all its uses. Whoever writes gets back what the base has become, to store it where the base came from: the
/// same array, a copy of a shared one, a new one in the place of null, or a new string.
public final class Elements {
    private Elements() { }

    // Reading

    public static Object get(Context ctx, Object base, Object key) {
        if (base instanceof PhpArray array) {
            return get(ctx, array, key);
        }
        return ElementsOfOthers.get(ctx, base, key);
    }

    public static Object get(Context ctx, PhpArray array, Object key) {
        if (key instanceof Long number) {
            return get(ctx, array, number.longValue());
        }
        if (key instanceof String string) {
            return get(ctx, array, string);
        }
        return get(ctx, array, Conversions.toKey(ctx, key));
    }

    public static Object get(Context ctx, PhpArray array, long key) {
        Object value = array.get(key);
        return value == null ? absent(ctx, array, key) : value;
    }

    public static Object get(Context ctx, PhpArray array, String key) {
        Object value = array.get(key);
        return value == null ? absent(ctx, array, key) : value;
    }

    private static Object absent(Context ctx, PhpArray array, long key) {
        if (!array.has(key)) {
            ctx.warning("Undefined array key " + key);
        }
        return null;
    }

    private static Object absent(Context ctx, PhpArray array, String key) {
        if (!array.has(key)) {
            ctx.warning("Undefined array key " + (ArrayKeys.normalize(key) instanceof Long number ? number : "\"" + key + "\""));
        }
        return null;
    }

    public static Object get(Context ctx, Object base, long key) {
        return base instanceof PhpArray array ? get(ctx, array, key) : ElementsOfOthers.get(ctx, base, key);
    }

    public static Object get(Context ctx, Object base, String key) {
        return base instanceof PhpArray array ? get(ctx, array, key) : ElementsOfOthers.get(ctx, base, key);
    }

    /// As `??` reads: nothing is said about what is not there.
    public static Object quiet(Context ctx, Object base, Object key) {
        if (base instanceof PhpArray array) {
            return array.get(Conversions.toKey(ctx, key));
        }
        return ElementsOfOthers.quiet(ctx, base, key);
    }

    public static Object quiet(Context ctx, Object base, long key) {
        return base instanceof PhpArray array ? array.get(key) : ElementsOfOthers.quiet(ctx, base, key);
    }

    public static Object quiet(Context ctx, Object base, String key) {
        return base instanceof PhpArray array ? array.get(key) : ElementsOfOthers.quiet(ctx, base, key);
    }

    public static boolean isset(Context ctx, Object base, long key) {
        return base instanceof PhpArray array ? array.get(key) != null : ElementsOfOthers.isset(ctx, base, key);
    }

    public static boolean isset(Context ctx, Object base, String key) {
        return base instanceof PhpArray array ? array.get(key) != null : ElementsOfOthers.isset(ctx, base, key);
    }

    public static boolean isset(Context ctx, Object base, Object key) {
        if (base instanceof PhpArray array) {
            return array.get(Conversions.toTestedKey(ctx, key)) != null;
        }
        return ElementsOfOthers.isset(ctx, base, key);
    }

    public static boolean empty(Context ctx, Object base, Object key) {
        if (base instanceof PhpArray array) {
            return !Conversions.toBoolean(array.get(Conversions.toTestedKey(ctx, key)));
        }
        return ElementsOfOthers.empty(ctx, base, key);
    }

    /// Whether something within `$base[$key]` can be unset: only its `offsetGet` knows of an object.
    public static boolean mayHold(Context ctx, Object base, Object key) {
        return switch (base) {
            case PhpArray array -> array.get(Conversions.toTestedKey(ctx, key)) != null;
            case PhpObject _ -> true;
            case String _ -> throw Errors.error(ctx, "Cannot use string offset as an array");
            case null -> false;
            case Slot _ -> false;
            case Boolean flag when !flag -> {
                ctx.deprecated("Automatic conversion of false to array is deprecated");
                yield false;
            }
            default -> throw Errors.error(ctx, "Cannot unset offset in a non-array variable");
        };
    }

    // Writing

    /// What `base` has to be to take an element: a writable array or an object.
    public static Object container(Context ctx, Object base) {
        if (base instanceof PhpArray array) {
            return array.writable();
        }
        return base == null || base == Slot.UNSET ? new PhpArray() : otherContainer(ctx, base);
    }

    private static Object otherContainer(Context ctx, Object base) {
        return switch (base) {
            case PhpObject object -> object;
            case Slot slot -> container(ctx, slot.get());
            case Boolean flag when !flag -> {
                ctx.deprecated("Automatic conversion of false to array is deprecated");
                yield new PhpArray();
            }
            case String string -> string;
            default -> throw scalarAsArray(ctx);
        };
    }

    static PhpThrow scalarAsArray(Context ctx) {
        return Errors.error(ctx, "Cannot use a scalar value as an array");
    }

    static PhpThrow stringAsArray(Context ctx) {
        return Errors.error(ctx, "[] operator not supported for strings");
    }

    /// `$base[$key] = $value`; the result is the base.
    public static Object assign(Context ctx, Object base, Object key, Object value) {
        if (base instanceof PhpArray array) {
            PhpArray writable = array.writable();
            put(ctx, writable, key, value);
            return writable;
        }
        return ElementsOfOthers.assign(ctx, base, key, value);
    }

    /// `$base[$key] = $value` where the holders of objects are counted.
    public static Object assignCounted(Context ctx, Object base, Object key, Object value) {
        if (!(base instanceof PhpArray array)) {
            return assign(ctx, base, key, base == null ? Lifetimes.retain(value) : value);
        }
        Object normal = Conversions.toKey(ctx, key);
        Object old = array.get(normal);
        Object result = assign(ctx, array, normal, Lifetimes.retain(value));
        if (old instanceof PhpObject) {
            Lifetimes.release(ctx, old);
        }
        return result;
    }

    /// `$base[] = $value` where the holders of objects are counted.
    public static Object appendCounted(Context ctx, Object base, Object value) {
        return append(ctx, base, base instanceof PhpArray || base == null ? Lifetimes.retain(value) : value);
    }

    /// As above on an array that nobody shares.
    public static void put(Context ctx, PhpArray array, Object key, Object value) {
        if (key instanceof Long number) {
            array.put(number.longValue(), value);
        } else if (key instanceof String string) {
            array.put(string, value);
        } else {
            array.put(Conversions.toKey(ctx, key), value);
        }
    }

    /// `$base[] = $value`; the result is the base.
    public static Object append(Context ctx, Object base, Object value) {
        if (base instanceof PhpArray array) {
            PhpArray writable = array.writable();
            append(ctx, writable, value);
            return writable;
        }
        return ElementsOfOthers.append(ctx, base, value);
    }

    public static void append(Context ctx, PhpArray array, Object value) {
        checkAppend(ctx, array);
        array.append(value);
    }

    private static void checkAppend(Context ctx, PhpArray array) {
        if (!array.canAppend()) {
            throw Errors.error(ctx, "Cannot add element to the array as the next element is already occupied");
        }
    }

    /// The element of a container that is about to be modified; nothing is said where it is absent. A reference cell if an object
    /// gives its element by reference.
    public static Object elementForWrite(Context ctx, Object container, Object key) {
        if (container instanceof PhpArray array) {
            return array.get(Conversions.toKey(ctx, key));
        }
        return ElementsOfOthers.elementForWrite(ctx, container, key);
    }

    /// What `$base[$key]` is to a write into its properties, as `$base[$key]->name = 1` is; nothing is said where it is absent.
    public static Object objectForWrite(Context ctx, Object base, Object key) {
        return base instanceof PhpArray array ? key == null ? null : array.get(Conversions.toKey(ctx, key)) : ElementsOfOthers.objectForWrite(ctx, base, key);
    }

    /// Stores what an element obtained by [#elementForWrite] has become.
    public static void storeBack(Context ctx, Object container, Object key, Object before, Object after) {
        if (before instanceof Ref ref) {
            if (after != ref) {
                ref.change(ref.get(), after);
            }
            return;
        }
        PhpArray array = before == after ? null
                : container instanceof PhpArray elements ? elements
                : container instanceof PhpObject object ? ArrayAccessCalls.elementsForWrite(ctx, object) : null;
        if (array != null) {
            if (key == null) {
                array.appendOwned(after);
            } else {
                array.putOwned(Conversions.toKey(ctx, key), after);
            }
        }
    }

    /// `&$base[$key]` on a container.
    public static Ref ref(Context ctx, Object container, Object key) {
        if (container instanceof PhpArray array) {
            return array.ref(Conversions.toKey(ctx, key));
        }
        return ElementsOfOthers.ref(ctx, container, key);
    }

    /// `&$base[]` on a container.
    public static Ref appendRef(Context ctx, Object container) {
        if (container instanceof PhpArray array) {
            checkAppend(ctx, array);
            return array.appendRef();
        }
        return ElementsOfOthers.ref(ctx, container, null);
    }

    /// `$base[$key] = &$ref` on a container; a null key with `append` for `[]`.
    public static void bind(Context ctx, Object container, Object key, Ref ref) {
        if (container instanceof PhpArray array) {
            array.putSlot(Conversions.toKey(ctx, key), ref);
        } else {
            ElementsOfOthers.bind(ctx, container, key, ref);
        }
    }

    public static void appendBound(Context ctx, Object container, Ref ref) {
        if (container instanceof PhpArray array) {
            checkAppend(ctx, array);
            array.appendRef();
            array.putSlotAt(array.last(), ref);
        } else {
            ElementsOfOthers.bind(ctx, container, null, ref);
        }
    }

    /// `unset($base[$key])`; the result is the base.
    public static Object unset(Context ctx, Object base, Object key) {
        if (base instanceof PhpArray array) {
            Object normal = Conversions.toRemovedKey(ctx, key);
            if (!array.has(normal)) {
                return array;
            }
            PhpArray writable = array.writable();
            Lifetimes.removed(ctx, writable.remove(normal));
            return writable;
        }
        return ElementsOfOthers.unset(ctx, base, key);
    }

    /// The element that `$base[]` stands for while it is being made.
    public static Object newElement(Context ctx, Object container) {
        if (container instanceof PhpArray) {
            return null;
        }
        if (container instanceof String) {
            throw stringAsArray(ctx);
        }
        return ElementsOfOthers.elementForWrite(ctx, container, null);
    }

    /// What `$base[$key] = value` yields once it is done: a string takes one byte of the value, a typed reference may have coerced it.
    public static Object assigned(Context ctx, Object container, Object key, Object value) {
        return switch (container) {
            case PhpArray array -> array.slot(writtenKey(key)) instanceof Ref ref ? ref.get() : value;
            case String string -> StringOffsets.quiet(ctx, string, key);
            case null, default -> value;
        };
    }

    /// The key that an element was written under; what was to be said about its conversion has been said.
    private static Object writtenKey(Object key) {
        return switch (key) {
            case null -> "";
            case String text -> ArrayKeys.normalize(text);
            case Double number -> Conversions.toLong(number.doubleValue());
            case Boolean flag -> flag ? 1L : 0L;
            case PhpResource resource -> resource.id();
            default -> key;
        };
    }

    /// The element for `$base[$key]++`, with the warnings of a read: its value, or a reference cell where one is changed.
    public static Object slotForStep(Context ctx, Object container, Object key) {
        if (container instanceof PhpArray array && array.slot(Conversions.toKey(ctx, key)) instanceof Ref ref) {
            return ref;
        }
        if (container instanceof String) {
            throw Errors.error(ctx, "Cannot increment/decrement string offsets");
        }
        return container instanceof PhpObject object ? ElementsOfOthers.refForStep(ctx, object, key) : get(ctx, container, key);
    }

    /// The key with which `$base[$key] op= …` reads and writes.
    public static Object updateKey(Context ctx, Object base, Object key) {
        return base instanceof PhpArray && !(key instanceof Long) && !(key instanceof String) ? Conversions.toKey(ctx, key) : key;
    }

    /// Ends `$base[$key]++`: `slot` is what [#slotForStep] gave. The result is the base.
    public static Object step(Context ctx, Object container, Object key, Object slot, Object after) {
        if (slot instanceof Ref ref) {
            ref.step(ref.get(), after, false);
            return container;
        }
        return assign(ctx, container, key, after);
    }

    /// The element for `$base[] op= …`.
    public static Object newElementForUpdate(Context ctx, Object container) {
        return container instanceof PhpObject object ? ArrayAccessCalls.get(ctx, object, null) : newElement(ctx, container);
    }

    /// The element for `$base[$key] op= …`, with the warnings of a read.
    public static Object getForUpdate(Context ctx, Object container, Object key) {
        if (container instanceof String) {
            throw Errors.error(ctx, "Cannot use assign-op operators with string offsets");
        }
        return get(ctx, container, key);
    }
}
