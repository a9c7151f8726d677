package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.PhpThrow;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;
import java.util.Collection;

/// How long objects live, for the sake of destructors, weak references and object numbers. Only programs that can tell count, and they count
/// only objects that compiled code makes, or builtins that know that nobody else has them: whoever stores such an object where nobody will
/// take note of its going *pins* it, and it then lives to the end of the request. So an object never dies too early, at worst too late.
public final class Lifetimes {
    /// The count of an object that is not followed.
    static final int PINNED = Integer.MIN_VALUE;
    private static final int DEAD = Integer.MIN_VALUE + 1;

    private Lifetimes() { }

    /// From now on the object's holders are counted; it has none yet.
    public static PhpObject track(Context ctx, PhpObject object) {
        if (ctx.countsObjects) {
            object.holders = 0;
        }
        return object;
    }

    /// A variable, element or property now holds the value.
    public static Object retain(Object value) {
        if (value instanceof PhpObject object && object.holders >= 0) {
            object.holders++;
        }
        return value;
    }

    /// The value left a place without anything taking note of that, and is still in use.
    public static Object unretain(Object value) {
        if (value instanceof PhpObject object && object.holders > 0) {
            object.holders--;
        }
        return value;
    }

    /// A variable, element or property no longer holds the value. Elements of an array nobody else holds go with it.
    public static void release(Context ctx, Object value) {
        if (value instanceof PhpObject object) {
            releaseObject(ctx, object);
        } else if (value instanceof PhpArray array && ctx.countsObjects && !array.isShared()) {
            releaseElements(ctx, array);
        }
    }

    /// A slot with its reference, if it has one, goes.
    public static void releaseSlot(Context ctx, Object raw) {
        if (raw instanceof Ref ref) {
            ReferenceLifetimes.drop(ctx, ref);
        } else {
            release(ctx, raw);
        }
    }

    /// What an array gave as it removed an element; a reference has lost that holder already.
    public static void removed(Context ctx, Object raw) {
        if (raw instanceof Ref ref) {
            ReferenceLifetimes.released(ctx, ref);
        } else {
            release(ctx, raw);
        }
    }

    /// As [#release], for what may be an array of somebody else's.
    public static void releaseBorrowed(Context ctx, Object value) {
        if (value instanceof PhpObject object) {
            releaseObject(ctx, object);
        }
    }

    private static void releaseObject(Context ctx, PhpObject object) {
        if (object.holders > 0) {
            if (--object.holders == 0) {
                die(ctx, object);
            } else {
                noteRoot(ctx, object);
            }
        }
    }

    private static void noteRoot(Context ctx, PhpObject object) {
        if (!object.isPossibleRoot && ctx.countsObjects) {
            object.isPossibleRoot = true;
            CycleCollector.of(ctx).addRoot(object);
        }
    }

    /// Buries what holds only each other: none of it dies of the other's going.
    static void bury(Context ctx, Collection<Object> garbage) {
        for (Object each : garbage) {
            if (each instanceof PhpObject object) {
                object.holders = DEAD;
            } else {
                ((Ref) each).abandon();
            }
        }
        for (Object each : garbage) {
            if (each instanceof PhpObject object) {
                bury(ctx, object);
            } else {
                release(ctx, ((Ref) each).get());
            }
        }
    }

    private static void releaseElements(Context ctx, PhpArray array) {
        if (!array.mayHoldObjects()) {
            return;
        }
        Releases releases = new Releases(ctx, null);
        for (int at = array.first(); at >= 0; at = array.next(at)) {
            Object raw = array.slotAt(at);
            if (raw instanceof Ref || !(raw instanceof Slot)) {
                releases.release(raw);
            }
        }
        releases.finish();
    }

    /// A result that nobody wants.
    public static void drop(Context ctx, Object value) {
        if (value instanceof PhpObject object) {
            if (object.holders == 0) {
                die(ctx, object);
            } else if (object.holders > 0) {
                noteRoot(ctx, object);
            }
        }
    }

    /// As above for a result that is the caller's own: an array goes too, unless it is shared.
    public static void dropOwn(Context ctx, Object value) {
        if (value instanceof PhpObject object) {
            drop(ctx, object);
        } else {
            release(ctx, value);
        }
    }

    /// `foreach` has begun: what it goes on to hold besides the iteration. An iterator, or what gave one, the iteration holds itself.
    public static Object duringWalk(Context ctx, Object subject, Iteration iteration) {
        if (iteration == null || !(subject instanceof PhpObject object) || !object.cls.isNamed("traversable")) {
            return subject;
        }
        releaseObject(ctx, object);
        return null;
    }

    /// `foreach` is done with a temporary that it held.
    public static void endOfWalk(Context ctx, Object subject, Iteration iteration) {
        if (iteration != null) {
            iteration.close();
        }
        release(ctx, subject);
    }

    /// `foreach` is done with what a variable holds as well.
    public static void endOfBorrowedWalk(Context ctx, Object subject, Iteration iteration) {
        if (iteration != null) {
            iteration.close();
        }
        releaseBorrowed(ctx, subject);
    }

    /// A new array, made without counting, holds its elements.
    public static void retainElements(PhpArray array) {
        if (array.mayHoldObjects()) {
            for (int at = array.first(); at >= 0; at = array.next(at)) {
                Object raw = array.slotAt(at);
                if (raw instanceof PhpArray nested && !nested.isShared()) {
                    retainElements(nested);
                } else {
                    retain(raw);
                }
            }
        }
    }

    /// What a builtin gives: if that is a new array, it holds its elements from now on; what else there is in arrays is pinned.
    public static Object owned(Object result) {
        if (result instanceof PhpArray array) {
            if (array.isShared()) {
                pin(array);
            } else {
                retainElements(array);
            }
        }
        return result;
    }

    /// Temporaries go as `thrown` flies by; what their destructors throw comes after it.
    public static PhpThrow unwind(Context ctx, PhpThrow thrown, Object... used) {
        Releases releases = new Releases(ctx, thrown);
        for (Object each : used) {
            retain(each);
            releases.release(each);
        }
        return releases.pending();
    }

    /// The result of a use of `used`, which dies now if it was a temporary; the result may have been held by nothing else.
    public static Object afterUse(Context ctx, Object result, Object used) {
        if (used instanceof PhpObject object && object.holders == 0 && used != result) {
            retain(result);
            die(ctx, object);
            unretain(result);
        }
        return result;
    }

    /// An object whose constructor threw: it is never destructed, but lets go of what it holds.
    public static void failed(Context ctx, PhpObject object) {
        Destructors.forget(ctx, object);
        releaseObject(ctx, object);
    }

    /// The value goes where its holders are not counted.
    public static Object pin(Object value) {
        if (value instanceof PhpObject object) {
            if (object.holders >= 0) {
                object.holders = PINNED;
            }
        } else if (value instanceof PhpArray array) {
            pinElements(array);
        }
        return value;
    }

    private static void pinElements(PhpArray array) {
        if (!array.mayHoldObjects()) {
            return;
        }
        for (int at = array.first(); at >= 0; at = array.next(at)) {
            Object raw = array.slotAt(at);
            if (raw instanceof PhpObject || raw instanceof PhpArray) {
                pin(raw);
            }
        }
    }

    /// The copy of an object that is followed: what its properties hold has a second holder now.
    public static PhpObject trackCopy(Context ctx, PhpObject copy) {
        if (ctx.countsObjects) {
            for (int i = 0; copy.slots != null && i < copy.slots.length; i++) {
                pin(Slot.class.isInstance(copy.slots[i]) ? null : copy.slots[i]);
            }
            if (copy.dynamic != null) {
                pin(copy.dynamic);
            }
            copy.holders = 0;
        }
        return copy;
    }

    public static boolean isDead(PhpObject object) {
        return object.holders == DEAD;
    }

    private static void die(Context ctx, PhpObject object) {
        object.holders = 1;
        Destructors destructors = Destructors.of(ctx);
        if (!destructors.enter()) {
            destructors.postpone(object);
            return;
        }
        try {
            destructors.run(ctx, object);
        } finally {
            if (object.holders > 0 && --object.holders == 0) {
                bury(ctx, object);
            }
            destructors.leave();
        }
        destructors.catchUp(ctx);
    }

    /// The object is dead: what it holds loses a holder.
    private static void bury(Context ctx, PhpObject object) {
        object.holders = DEAD;
        Releases releases = new Releases(ctx, null);
        if (object.slots != null) {
            for (Object raw : object.slots) {
                if (raw instanceof Ref || !(raw instanceof Slot)) {
                    releases.release(raw);
                }
            }
        }
        if (object.dynamic != null) {
            releases.release(object.dynamic);
        }
        object.held(releases::release);
        if (object.isMourned) {
            Deaths.of(ctx).announce(ctx, object);
        }
        object.releaseHandle();
        releases.finish();
    }
}
