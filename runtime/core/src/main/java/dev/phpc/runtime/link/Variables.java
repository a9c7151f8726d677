package dev.phpc.runtime.link;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.GrowableString;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;
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
        return new Ref(slot == Slot.UNSET ? null : slot);
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

    /// `$x .= $appended` on a reference cell.
    public static void append(Context ctx, Ref ref, String appended) {
        if (ref.value instanceof GrowableString growable && ref.getClass() == Ref.class) {
            growable.append(appended);
        } else if (ref.getClass() == Ref.class) {
            ref.value = GrowableString.append(ref.value, Conversions.toString(ctx, ref.get()), appended);
        } else {
            ref.set(Conversions.toString(ctx, ref.get()).concat(appended));
        }
    }

    /// `$this` where nothing is bound to it.
    public static PhpObject bound(Context ctx, PhpObject self) {
        if (self == null) {
            throw dev.phpc.runtime.Errors.error(ctx, "Using $this when not in object context");
        }
        return self;
    }
}
