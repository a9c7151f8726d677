package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpClassConstant;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.InternalIterator;
import dev.phpc.runtime.objects.ObjectCasts;
import dev.phpc.runtime.objects.PhpObject;
import java.util.Objects;

/// Goes through several iterators side by side; its elements are arrays of theirs.
@PhpClass("class MultipleIterator implements Iterator")
public class MultipleIterator extends PhpObject implements InternalIterator {
    @PhpClassConstant("MIT_NEED_ANY")
    public static final long MIT_NEED_ANY = 0;
    @PhpClassConstant("MIT_NEED_ALL")
    public static final long MIT_NEED_ALL = 1;
    @PhpClassConstant("MIT_KEYS_NUMERIC")
    public static final long MIT_KEYS_NUMERIC = 0;
    @PhpClassConstant("MIT_KEYS_ASSOC")
    public static final long MIT_KEYS_ASSOC = 2;

    private final ObjectEntries iterators = new ObjectEntries();
    private long flags = MIT_NEED_ALL;

    public MultipleIterator(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct(int $flags = MultipleIterator::MIT_NEED_ALL | MultipleIterator::MIT_KEYS_NUMERIC)")
    void construct(long flags) {
        this.flags = flags;
    }

    @PhpMethod("getFlags(): @tentative int")
    long getFlags() {
        return flags;
    }

    @PhpMethod("setFlags(int $flags): @tentative void")
    void setFlags(long replacement) {
        flags = replacement;
    }

    @PhpMethod("attachIterator(Iterator $iterator, string|int|null $info = null): @tentative void")
    void attachIterator(Context ctx, PhpObject iterator, Object info) {
        if (info != null) {
            for (ObjectEntries.Entry entry = iterators.first(); entry != null; entry = entry.following()) {
                if (Objects.equals(entry.data, info)) {
                    throw SplErrors.invalidArgument(ctx, "Key duplication error");
                }
            }
        }
        iterators.put(iterator, iterator, info);
    }

    @PhpMethod("detachIterator(Iterator $iterator): @tentative void")
    void detachIterator(PhpObject iterator) {
        iterators.remove(iterator);
    }

    @PhpMethod("containsIterator(Iterator $iterator): @tentative bool")
    boolean containsIterator(PhpObject iterator) {
        return iterators.find(iterator) != null;
    }

    @PhpMethod("countIterators(): @tentative int")
    long countIterators() {
        return iterators.size();
    }

    @Override
    @PhpMethod("rewind(): @tentative void")
    public void rewind(Context ctx) {
        callAll(ctx, "rewind");
    }

    @Override
    @PhpMethod("next(): @tentative void")
    public void next(Context ctx) {
        callAll(ctx, "next");
    }

    private void callAll(Context ctx, String method) {
        for (ObjectEntries.Entry entry = iterators.first(); entry != null; entry = entry.following()) {
            Overrides.callAny(ctx, entry.object, method);
        }
    }

    private static boolean isValid(Context ctx, ObjectEntries.Entry entry) {
        return Conversions.toBoolean(Overrides.callAny(ctx, entry.object, "valid"));
    }

    @Override
    @PhpMethod("valid(): @tentative bool")
    public boolean valid(Context ctx) {
        if (iterators.size() == 0) {
            return false;
        }
        boolean needsAll = (flags & MIT_NEED_ALL) != 0;
        for (ObjectEntries.Entry entry = iterators.first(); entry != null; entry = entry.following()) {
            if (isValid(ctx, entry) != needsAll) {
                return !needsAll;
            }
        }
        return needsAll;
    }

    @Override
    @PhpMethod("key(): @tentative array")
    public PhpArray key(Context ctx) {
        return collect(ctx, "key");
    }

    @Override
    @PhpMethod("current(): @tentative array")
    public PhpArray current(Context ctx) {
        return collect(ctx, "current");
    }

    private PhpArray collect(Context ctx, String method) {
        if (iterators.size() == 0) {
            throw SplErrors.runtime(ctx, "Called " + method + "() on an invalid iterator");
        }
        PhpArray collected = new PhpArray();
        for (ObjectEntries.Entry entry = iterators.first(); entry != null; entry = entry.following()) {
            Object value = null;
            if (isValid(ctx, entry)) {
                value = Overrides.callAny(ctx, entry.object, method);
            } else if ((flags & MIT_NEED_ALL) != 0) {
                throw SplErrors.runtime(ctx, "Called " + method + "() with non valid sub iterator");
            }
            if ((flags & MIT_KEYS_ASSOC) == 0) {
                collected.append(value);
            } else if (entry.data == null) {
                throw SplErrors.invalidArgument(ctx, "Sub-Iterator is associated with NULL");
            } else {
                collected.put(entry.data, value);
            }
        }
        return collected;
    }

    @PhpMethod("__debugInfo(): @tentative array")
    PhpArray debugInfo(Context ctx) {
        PhpArray shown = ObjectCasts.properties(ctx, this).copy();
        shown.put("\0SplObjectStorage\0storage", SplObjectStorage.shownEntries(iterators));
        return shown;
    }

    @Override
    protected void cloneState(PhpObject original) {
        MultipleIterator source = (MultipleIterator) original;
        flags = source.flags;
        for (ObjectEntries.Entry entry = source.iterators.first(); entry != null; entry = entry.following()) {
            iterators.put(entry.key, entry.object, entry.data);
        }
    }
}
