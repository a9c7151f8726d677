package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpClassConstant;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.declare.PhpProperty;
import dev.phpc.runtime.objects.PhpCallable;
import dev.phpc.runtime.objects.PhpObject;

/// Filters by a regular expression, and may put the match, the pieces or a replacement in the place of the element.
@PhpClass("class RegexIterator extends FilterIterator")
public class RegexIterator extends FilterIterator {
    @PhpClassConstant("USE_KEY")
    public static final long USE_KEY = 1;
    @PhpClassConstant("INVERT_MATCH")
    public static final long INVERT_MATCH = 2;
    @PhpClassConstant("MATCH")
    public static final long MATCH = 0;
    @PhpClassConstant("GET_MATCH")
    public static final long GET_MATCH = 1;
    @PhpClassConstant("ALL_MATCHES")
    public static final long ALL_MATCHES = 2;
    @PhpClassConstant("SPLIT")
    public static final long SPLIT = 3;
    @PhpClassConstant("REPLACE")
    public static final long REPLACE = 4;

    @PhpProperty("public ?string $replacement = null")
    static final int REPLACEMENT = 0;

    private String pattern;
    private long mode;
    private long flags;
    private long pregFlags;

    public RegexIterator(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct(Iterator $iterator, string $pattern, int $mode = RegexIterator::MATCH, int $flags = 0, int $pregFlags = 0)")
    void construct(Context ctx, PhpObject iterator, String pattern, long mode, long flags, long pregFlags) {
        construct(ctx, "RegexIterator", iterator, pattern, mode, flags, pregFlags);
    }

    final void construct(
            Context ctx, String constructed, PhpObject iterator, String pattern, long mode, long flags, long pregFlags) {
        if (mode < MATCH || mode > REPLACE) {
            throw Errors.valueError(ctx, constructed + "::__construct(): Argument #3 ($mode) must be RegexIterator::MATCH, "
                    + "RegexIterator::GET_MATCH, RegexIterator::ALL_MATCHES, RegexIterator::SPLIT, or RegexIterator::REPLACE");
        }
        wrap(ctx, constructed, iterator);
        this.pattern = pattern;
        this.mode = mode;
        this.flags = flags;
        this.pregFlags = pregFlags;
    }

    final Object[] childArguments(Object children) {
        return new Object[] {children, pattern, mode, flags, pregFlags};
    }

    @Override
    @PhpMethod("accept(): @tentative bool")
    boolean accept(Context ctx) {
        inner(ctx);
        if (!isFetched()) {
            return false;
        }
        boolean usesKey = (flags & USE_KEY) != 0;
        if (!usesKey && currentValue instanceof PhpArray) {
            return false;
        }
        String subject = Conversions.toString(ctx, usesKey ? currentKey : currentValue);
        return matches(ctx, subject) != ((flags & INVERT_MATCH) != 0);
    }

    private boolean matches(Context ctx, String subject) {
        return switch ((int) mode) {
            case (int) MATCH -> isPositive(call(ctx, "preg_match", pattern, subject));
            case (int) GET_MATCH -> fetchMatch(ctx, "preg_match", subject);
            case (int) ALL_MATCHES -> fetchMatch(ctx, "preg_match_all", subject);
            case (int) SPLIT -> split(ctx, subject);
            default -> replace(ctx, subject);
        };
    }

    private static Object call(Context ctx, String function, Object... args) {
        return PhpCallable.resolve(ctx, function).call(ctx, args);
    }

    private static boolean isPositive(Object count) {
        return count instanceof Long number && number > 0;
    }

    private boolean fetchMatch(Context ctx, String function, String subject) {
        Ref found = new Ref();
        Object count = call(ctx, function, pattern, subject, found, pregFlags);
        currentValue = found.get();
        return isPositive(count);
    }

    private boolean split(Context ctx, String subject) {
        Object pieces = call(ctx, "preg_split", pattern, subject, -1L, pregFlags);
        currentValue = pieces;
        return pieces instanceof PhpArray array && array.size() > 1;
    }

    private boolean replace(Context ctx, String subject) {
        if (!isPositive(call(ctx, "preg_match", pattern, subject))) {
            return false;
        }
        String replacement = Conversions.toString(ctx, dev.phpc.runtime.Slot.value(getSlot(REPLACEMENT)));
        Object result = call(ctx, "preg_replace", pattern, replacement, subject);
        if ((flags & USE_KEY) != 0) {
            currentKey = result;
        } else {
            currentValue = result;
        }
        return true;
    }

    @PhpMethod("getMode(): @tentative int")
    long getMode() {
        return mode;
    }

    @PhpMethod("setMode(int $mode): @tentative void")
    void setMode(Context ctx, long replacement) {
        if (replacement < MATCH || replacement > REPLACE) {
            throw Errors.valueError(ctx, "RegexIterator::setMode(): Argument #1 ($mode) must be RegexIterator::MATCH, "
                    + "RegexIterator::GET_MATCH, RegexIterator::ALL_MATCHES, RegexIterator::SPLIT, or RegexIterator::REPLACE");
        }
        mode = replacement;
    }

    @PhpMethod("getFlags(): @tentative int")
    long getFlags() {
        return flags;
    }

    @PhpMethod("setFlags(int $flags): @tentative void")
    void setFlags(long replacement) {
        flags = replacement;
    }

    @PhpMethod("getRegex(): @tentative string")
    String getRegex() {
        return pattern;
    }

    @PhpMethod("getPregFlags(): @tentative int")
    long getPregFlags() {
        return pregFlags;
    }

    @PhpMethod("setPregFlags(int $pregFlags): @tentative void")
    void setPregFlags(long replacement) {
        pregFlags = replacement;
    }
}
