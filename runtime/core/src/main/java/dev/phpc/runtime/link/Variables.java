package dev.phpc.runtime.link;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.GrowableString;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.Strings;
import dev.phpc.runtime.objects.Closure;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;

/// What compiled code does with its local variables beyond loading and storing them. The slot of an undefined variable holds
/// [Slot#UNSET], that of a `.=` target may hold a [GrowableString].
public final class Variables {
    private Variables() { }

    /// The value in a local's slot; an undefined variable warns and is null.
    public static Object read(Context ctx, Object slot, String name) {
        return slot instanceof Slot special ? readSpecial(ctx, special, name) : slot;
    }

    private static Object readSpecial(Context ctx, Slot slot, String name) {
        return slot == Slot.UNSET ? undefined(ctx, name) : slot.get();
    }

    /// The value in a local's slot, or null where the variable is undefined.
    public static Object quiet(Object slot) {
        return slot instanceof Slot special ? special == Slot.UNSET ? null : special.get() : slot;
    }

    public static boolean isset(Object slot) {
        return slot != null && slot != Slot.UNSET;
    }

    public static Object undefined(Context ctx, String name) {
        ctx.warning("Undefined variable $" + name);
        return null;
    }

    /// What a reference to a local starts with.
    public static Ref capture(Object slot) {
        return new Ref(slot == Slot.UNSET ? null : share(slot));
    }

    /// Marks an array that is stored a second time.
    public static Object share(Object value) {
        if (value instanceof PhpArray array) {
            array.share();
        }
        return value;
    }

    public static PhpArray share(PhpArray array) {
        return array.share();
    }

    /// Protects an array while a builtin reads it: the array, to be given back after the call, or null if there is nothing to protect.
    public static PhpArray lend(Object argument) {
        return argument instanceof PhpArray array && array.lend() ? array : null;
    }

    public static void giveBack(PhpArray lent) {
        if (lent != null) {
            lent.giveBack();
        }
    }

    /// A borrowed argument that is about to be written to.
    public static Object own(Object value) {
        return value instanceof PhpArray array ? array.copy() : value;
    }

    public static PhpArray own(PhpArray array) {
        return array.copy();
    }

    /// `$x .= $appended` on the slot of a local.
    public static Object append(Context ctx, Object slot, String name, String appended) {
        if (slot instanceof GrowableString growable) {
            return growable.append(appended);
        }
        return GrowableString.append(slot, Conversions.toString(ctx, read(ctx, slot, name)), appended);
    }

    /// `$x .= $a . $b . $c` on the slot of a local: the parts are not put together first.
    public static Object append(Context ctx, Object slot, String name, String[] parts) {
        if (slot instanceof GrowableString growable) {
            return growable.append(parts);
        }
        return append(ctx, slot, name, Strings.join(parts));
    }

    /// `$x .= $appended` on a reference cell.
    public static void append(Context ctx, Ref ref, String appended) {
        if (ref.types != null) {
            ref.set(Conversions.toString(ctx, ref.get()).concat(appended));
        } else if (ref.value instanceof GrowableString growable) {
            growable.append(appended);
        } else {
            ref.value = GrowableString.append(ref.value, Conversions.toString(ctx, ref.get()), appended);
        }
    }

    // Variables that live in cells; the cell of an undefined variable is null

    public static Object readCell(Context ctx, Ref cell, String name) {
        return cell == null ? undefined(ctx, name) : cell.get();
    }

    public static Object quietCell(Ref cell) {
        return cell == null ? null : cell.get();
    }

    /// A captured value if it is of the same kind as `other`, else `other`.
    public static Object capturedLike(Object captured, Object other) {
        return captured != null && captured.getClass() == other.getClass() ? captured : other;
    }

    /// The cell, made where there is none.
    public static Ref cell(Ref cell) {
        return cell == null ? new Ref() : cell;
    }

    /// As above, for `.=` and the like: an undefined variable warns.
    public static Ref cellForUpdate(Context ctx, Ref cell, String name) {
        if (cell == null) {
            undefined(ctx, name);
            return new Ref();
        }
        return cell;
    }

    /// `$x = &…`: the variable leaves its old cell for another.
    public static Ref rebind(Ref old, Ref ref) {
        if (old != ref) {
            if (old != null) {
                old.release();
            }
            ref.retain();
        }
        return ref;
    }

    /// `unset($x)`
    public static Ref drop(Ref cell) {
        if (cell != null) {
            cell.release();
        }
        return null;
    }

    // What closures capture by value

    /// A local's value, or [Slot#UNSET].
    public static Object captured(Object slot) {
        return slot instanceof Slot special && special != Slot.UNSET ? special.get() : share(slot);
    }

    public static Object capturedCell(Ref cell) {
        return cell == null ? Slot.UNSET : share(cell.get());
    }

    /// The cell of a captured variable: itself where it was captured by reference, a new one with the value otherwise.
    public static Ref capturedRef(Object captured) {
        return captured instanceof Ref ref ? ref.retain() : captured == Slot.UNSET ? null : new Ref(captured);
    }

    /// What `static` means in a closure.
    public static PhpClass calledClass(Closure closure) {
        return closure.calledClass != null ? closure.calledClass : closure.boundThis != null ? closure.boundThis.cls : null;
    }

    /// `$this` where nothing is bound to it.
    public static PhpObject bound(Context ctx, PhpObject self) {
        if (self == null) {
            throw dev.phpc.runtime.Errors.error(ctx, "Using $this when not in object context");
        }
        return self;
    }
}
