package dev.phpc.ext.pcre;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;

/// `preg_match` and `preg_match_all`.
public final class PregMatch {
    @PhpConstant("PREG_PATTERN_ORDER") static final long PATTERN_ORDER = 1;
    @PhpConstant("PREG_SET_ORDER") static final long SET_ORDER = 2;
    @PhpConstant("PREG_OFFSET_CAPTURE") static final long OFFSET_CAPTURE = 1 << 8;
    @PhpConstant("PREG_UNMATCHED_AS_NULL") static final long UNMATCHED_AS_NULL = 1 << 9;

    private static final long ORDER_MASK = 0xFF;

    private PregMatch() {}

    @PhpFunction(value = "preg_match(string $pattern, string $subject, &$matches = null, int $flags = 0, int $offset = 0): int|false",
        effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static Object preg_match(Context ctx, String pattern, String subject, Ref matches, long flags, long offset) {
        PregState state = PregState.of(ctx);
        RegexProgram program = state.program("preg_match", pattern);
        if (program == null) return false;
        if ((flags & ORDER_MASK) != 0) throw flagsError(ctx, "preg_match");
        state.lastError(PregError.NONE);
        int start = startOffset(offset, subject.length());
        if (start < 0) return outside(state, matches);
        PhpArray groups = PhpArray.EMPTY;
        boolean found;
        try (MatchLoop loop = new MatchLoop(state, "preg_match", program, subject, start)) {
            found = loop.next();
            if (found && matches != null) groups = matchArray(flags).of(loop);
        }
        if (matches != null) matches.set(groups);
        return state.lastError() == PregError.NONE ? found ? 1L : 0L : (Object) false;
    }

    /// Whether a pattern matches, for other functions, named `function`, that take one; false too where it does not compile.
    public static boolean matches(Context ctx, String function, String pattern, String subject) {
        PregState state = PregState.of(ctx);
        RegexProgram program = state.program(function, pattern);
        if (program == null) return false;
        try (MatchLoop loop = new MatchLoop(state, function, program, subject, 0)) {
            return loop.next();
        }
    }

    @PhpFunction(value = "preg_match_all(string $pattern, string $subject, &$matches = null, int $flags = 0, int $offset = 0): int|false",
        effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static Object preg_match_all(Context ctx, String pattern, String subject, Ref matches, long flags, long offset) {
        PregState state = PregState.of(ctx);
        RegexProgram program = state.program("preg_match_all", pattern);
        if (program == null) return false;
        long order = (flags & ORDER_MASK) == 0 ? PATTERN_ORDER : flags & ORDER_MASK;
        if (order > SET_ORDER) throw flagsError(ctx, "preg_match_all");
        state.lastError(PregError.NONE);
        int start = startOffset(offset, subject.length());
        if (start < 0) return outside(state, matches);
        long count = 0;
        PhpArray result = null;
        try (MatchLoop loop = new MatchLoop(state, "preg_match_all", program, subject, start)) {
            if (matches == null) {
                while (loop.next()) count++;
            } else if (order == SET_ORDER) {
                result = new PhpArray();
                MatchArray sets = matchArray(flags);
                for (; loop.next(); count++) result.appendOwned(sets.of(loop));
            } else {
                MatchColumns columns = new MatchColumns(program, matchArray(flags));
                for (; loop.next(); count++) columns.add(loop);
                result = columns.toArray();
            }
        }
        if (matches != null) matches.set(result);
        return state.lastError() == PregError.NONE ? count : (Object) false;
    }

    static MatchArray matchArray(long flags) {
        return MatchArray.of((flags & OFFSET_CAPTURE) != 0, (flags & UNMATCHED_AS_NULL) != 0);
    }

    /// A negative offset counts from the end; -1 if it lies past the end.
    private static int startOffset(long offset, int length) {
        if (offset < 0) return (int) Math.max(0, length + offset);
        return offset > length ? -1 : (int) offset;
    }

    private static Object outside(PregState state, Ref matches) {
        if (matches != null) matches.set(PhpArray.EMPTY);
        state.lastError(PregError.INTERNAL);
        return false;
    }

    private static RuntimeException flagsError(Context ctx, String function) {
        return Errors.valueError(ctx, function + "(): Argument #4 ($flags) must be a PREG_* constant");
    }
}
