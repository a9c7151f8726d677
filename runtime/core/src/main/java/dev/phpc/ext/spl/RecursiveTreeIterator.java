package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpClassConstant;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.Objects;
import dev.phpc.runtime.objects.PhpObject;

/// Shows a recursive iterator as a tree drawn with characters.
@PhpClass("class RecursiveTreeIterator extends RecursiveIteratorIterator")
public class RecursiveTreeIterator extends RecursiveIteratorIterator {
    @PhpClassConstant("BYPASS_CURRENT")
    public static final long BYPASS_CURRENT = 4;
    @PhpClassConstant("BYPASS_KEY")
    public static final long BYPASS_KEY = 8;
    @PhpClassConstant("PREFIX_LEFT")
    public static final long PREFIX_LEFT = 0;
    @PhpClassConstant("PREFIX_MID_HAS_NEXT")
    public static final long PREFIX_MID_HAS_NEXT = 1;
    @PhpClassConstant("PREFIX_MID_LAST")
    public static final long PREFIX_MID_LAST = 2;
    @PhpClassConstant("PREFIX_END_HAS_NEXT")
    public static final long PREFIX_END_HAS_NEXT = 3;
    @PhpClassConstant("PREFIX_END_LAST")
    public static final long PREFIX_END_LAST = 4;
    @PhpClassConstant("PREFIX_RIGHT")
    public static final long PREFIX_RIGHT = 5;

    private final String[] prefixes = {"", "| ", "  ", "|-", "\\-", ""};
    private String postfix = "";
    private long flags;

    public RecursiveTreeIterator(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct(RecursiveIterator|IteratorAggregate $iterator, int $flags = RecursiveTreeIterator::BYPASS_KEY, "
            + "int $cachingIteratorFlags = CachingIterator::CATCH_GET_CHILD, int $mode = RecursiveTreeIterator::SELF_FIRST)")
    void construct(Context ctx, Object iterator, long flags, long cachingFlags, long mode) {
        this.flags = flags;
        PhpObject recursive = recursiveIterator(ctx, (PhpObject) iterator);
        start(ctx, Objects.instantiate(ctx, "RecursiveCachingIterator", recursive, cachingFlags), mode, flags);
    }

    private boolean hasNext(Context ctx, int depth) {
        return Conversions.toBoolean(Overrides.callAny(ctx, level(depth).iterator(), "hasnext"));
    }

    private String prefix(Context ctx) {
        StringBuilder prefix = new StringBuilder(prefixes[0]);
        for (int depth = 0; depth < depth(); depth++) {
            prefix.append(hasNext(ctx, depth) ? prefixes[1] : prefixes[2]);
        }
        return prefix.append(hasNext(ctx, depth()) ? prefixes[3] : prefixes[4]).append(prefixes[5]).toString();
    }

    @Override
    @PhpMethod("key(): @tentative mixed")
    public Object key(Context ctx) {
        Object key = level(ctx).steps.key();
        return (flags & BYPASS_KEY) != 0 ? key : prefix(ctx) + Conversions.toString(ctx, key) + postfix;
    }

    @Override
    @PhpMethod("current(): @tentative mixed")
    public Object current(Context ctx) {
        RecursionLevel level = level(ctx);
        if ((flags & BYPASS_CURRENT) != 0) {
            return level.steps.current();
        }
        String prefix = prefix(ctx);
        return prefix + getEntry(ctx) + postfix;
    }

    @PhpMethod("getPrefix(): @tentative string")
    String getPrefix(Context ctx) {
        level(ctx);
        return prefix(ctx);
    }

    @PhpMethod("setPostfix(string $postfix): @tentative void")
    void setPostfix(String replacement) {
        postfix = replacement;
    }

    @PhpMethod("setPrefixPart(int $part, string $value): @tentative void")
    void setPrefixPart(Context ctx, long part, String value) {
        if (part < 0 || part > 5) {
            throw Errors.valueError(ctx,
                    "RecursiveTreeIterator::setPrefixPart(): Argument #1 ($part) must be a RecursiveTreeIterator::PREFIX_* constant");
        }
        prefixes[(int) part] = value;
    }

    @PhpMethod("getEntry(): @tentative string")
    String getEntry(Context ctx) {
        Object current = level(ctx).steps.current();
        return current instanceof PhpArray ? "Array" : Conversions.toString(ctx, current);
    }

    @PhpMethod("getPostfix(): @tentative string")
    String getPostfix(Context ctx) {
        level(ctx);
        return postfix;
    }
}
