package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpClassConstant;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.PhpObject;

/// Is one element ahead, so that it knows whether another one follows.
@PhpClass("class CachingIterator extends IteratorIterator implements ArrayAccess, Countable, Stringable")
public class CachingIterator extends IteratorIterator {
    @PhpClassConstant("CALL_TOSTRING")
    public static final long CALL_TOSTRING = 1;
    @PhpClassConstant("CATCH_GET_CHILD")
    public static final long CATCH_GET_CHILD = 16;
    @PhpClassConstant("TOSTRING_USE_KEY")
    public static final long TOSTRING_USE_KEY = 2;
    @PhpClassConstant("TOSTRING_USE_CURRENT")
    public static final long TOSTRING_USE_CURRENT = 4;
    @PhpClassConstant("TOSTRING_USE_INNER")
    public static final long TOSTRING_USE_INNER = 8;
    @PhpClassConstant("FULL_CACHE")
    public static final long FULL_CACHE = 256;

    private static final long STRING_FLAGS = CALL_TOSTRING | TOSTRING_USE_KEY | TOSTRING_USE_CURRENT | TOSTRING_USE_INNER;
    private static final long PUBLIC_FLAGS = 0xffff;

    private long flags;
    private boolean isValid;
    private String string;
    private PhpArray cache = new PhpArray();

    public CachingIterator(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct(Iterator $iterator, int $flags = CachingIterator::CALL_TOSTRING)")
    void construct(Context ctx, PhpObject iterator, long flags) {
        construct(ctx, "CachingIterator", iterator, flags);
    }

    final void construct(Context ctx, String constructed, PhpObject iterator, long flags) {
        checkFlags(ctx, flags, constructed + "::__construct(): Argument #2 ($flags)");
        wrap(ctx, constructed, iterator);
        this.flags = flags & PUBLIC_FLAGS;
    }

    private static void checkFlags(Context ctx, long flags, String argument) {
        if (Long.bitCount(flags & STRING_FLAGS) > 1) {
            throw Errors.valueError(ctx, argument + " must contain only one of CachingIterator::CALL_TOSTRING, "
                    + "CachingIterator::TOSTRING_USE_KEY, CachingIterator::TOSTRING_USE_CURRENT, or CachingIterator::TOSTRING_USE_INNER");
        }
    }

    final boolean catchesGetChild() {
        return (flags & CATCH_GET_CHILD) != 0;
    }

    final long flags() {
        return flags;
    }

    @Override
    @PhpMethod("rewind(): @tentative void")
    public void rewind(Context ctx) {
        rewindInner(ctx);
        cache = new PhpArray();
        takeElement(ctx);
    }

    @Override
    @PhpMethod("valid(): @tentative bool")
    public boolean valid(Context ctx) {
        inner(ctx);
        return isValid;
    }

    @Override
    @PhpMethod("next(): @tentative void")
    public void next(Context ctx) {
        takeElement(ctx);
    }

    /// Fetches the element that the inner iterator stands at, then moves that on.
    private void takeElement(Context ctx) {
        string = null;
        isValid = fetch(ctx);
        if (!isValid) {
            return;
        }
        if ((flags & FULL_CACHE) != 0) {
            cache.put(Conversions.toKey(ctx, currentKey), currentValue);
        }
        takeChildren(ctx);
        if ((flags & TOSTRING_USE_INNER) != 0) {
            string = Conversions.toString(ctx, inner(ctx).iterator());
        } else if ((flags & CALL_TOSTRING) != 0) {
            string = Conversions.toString(ctx, currentValue);
        }
        inner(ctx).forward();
        position++;
    }

    /// For the recursive iterator: looks for children before the inner iterator moves on.
    void takeChildren(Context ctx) {}

    @PhpMethod("hasNext(): @tentative bool")
    boolean hasNext(Context ctx) {
        return inner(ctx).valid();
    }

    @PhpMethod("__toString(): string")
    String string(Context ctx) {
        inner(ctx);
        if ((flags & STRING_FLAGS) == 0) {
            throw SplErrors.badMethodCall(ctx, cls().name() + " does not fetch string value (see CachingIterator::__construct)");
        }
        if ((flags & TOSTRING_USE_KEY) != 0) {
            return Conversions.toString(ctx, currentKey);
        }
        if ((flags & TOSTRING_USE_CURRENT) != 0) {
            return Conversions.toString(ctx, currentValue);
        }
        return string == null ? "" : string;
    }

    @PhpMethod("getFlags(): @tentative int")
    long getFlags(Context ctx) {
        inner(ctx);
        return flags;
    }

    @PhpMethod("setFlags(int $flags): @tentative void")
    void setFlags(Context ctx, long replacement) {
        inner(ctx);
        checkFlags(ctx, replacement, "CachingIterator::setFlags(): Argument #1 ($flags)");
        if ((flags & ~replacement & CALL_TOSTRING) != 0) {
            throw SplErrors.invalidArgument(ctx, "Unsetting flag CALL_TO_STRING is not possible");
        }
        if ((flags & ~replacement & TOSTRING_USE_INNER) != 0) {
            throw SplErrors.invalidArgument(ctx, "Unsetting flag TOSTRING_USE_INNER is not possible");
        }
        if ((replacement & ~flags & FULL_CACHE) != 0) {
            cache = new PhpArray();
        }
        flags = replacement & PUBLIC_FLAGS;
    }

    private static String key(Context ctx, String method, Object key) {
        if (key == null || key instanceof PhpArray || key instanceof PhpObject object && !object.cls().isNamed("stringable")) {
            throw Errors.typeError(ctx, "CachingIterator::" + method + "(): Argument #1 ($key) must be of type string, "
                    + Conversions.valueName(key) + " given");
        }
        return Conversions.toString(ctx, key);
    }

    private PhpArray cache(Context ctx) {
        inner(ctx);
        if ((flags & FULL_CACHE) == 0) {
            throw SplErrors.badMethodCall(ctx, cls().name() + " does not use a full cache (see CachingIterator::__construct)");
        }
        return cache;
    }

    @PhpMethod("offsetGet($key): @tentative mixed")
    Object offsetGet(Context ctx, Object key) {
        String name = key(ctx, "offsetGet", key);
        PhpArray elements = cache(ctx);
        if (!elements.has(name)) {
            ctx.warning("Undefined array key \"" + name + "\"");
            return null;
        }
        return shared(elements.get(name));
    }

    @PhpMethod("offsetSet($key, mixed $value): @tentative void")
    void offsetSet(Context ctx, Object key, Object value) {
        String name = key(ctx, "offsetSet", key);
        PhpArray elements = cache(ctx).writable();
        elements.put(name, value);
        cache = elements;
    }

    @PhpMethod("offsetUnset($key): @tentative void")
    void offsetUnset(Context ctx, Object key) {
        String name = key(ctx, "offsetUnset", key);
        PhpArray elements = cache(ctx).writable();
        elements.remove(name);
        cache = elements;
    }

    @PhpMethod("offsetExists($key): @tentative bool")
    boolean offsetExists(Context ctx, Object key) {
        String name = key(ctx, "offsetExists", key);
        return cache(ctx).get(name) != null;
    }

    @PhpMethod("getCache(): @tentative array")
    PhpArray getCache(Context ctx) {
        return cache(ctx).share();
    }

    @PhpMethod("count(): @tentative int")
    long count(Context ctx) {
        return cache(ctx).size();
    }

    private static Object shared(Object value) {
        return value instanceof PhpArray array ? array.share() : value;
    }
}
