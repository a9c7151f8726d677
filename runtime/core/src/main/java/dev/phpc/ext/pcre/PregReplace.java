package dev.phpc.ext.pcre;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.objects.PhpCallable;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import java.util.function.Function;

/// `preg_replace`, `preg_filter`, and those with callbacks.
final class PregReplace {
    private PregReplace() {}

    @PhpFunction(value = "preg_replace(array|string $pattern, array|string $replacement, array|string $subject, int $limit = -1, "
        + "&$count = null): array|string|null", effects = {Effect.READS_STATE, Effect.WRITES_STATE, Effect.CALLS_BACK})
    static Object preg_replace(Context ctx, Object pattern, Object replacement, Object subject, long limit, Ref count) {
        return replaceText(ctx, "preg_replace", pattern, replacement, subject, limit, count, false);
    }

    @PhpFunction(value = "preg_filter(array|string $pattern, array|string $replacement, array|string $subject, int $limit = -1, "
        + "&$count = null): array|string|null", effects = {Effect.READS_STATE, Effect.WRITES_STATE, Effect.CALLS_BACK})
    static Object preg_filter(Context ctx, Object pattern, Object replacement, Object subject, long limit, Ref count) {
        return replaceText(ctx, "preg_filter", pattern, replacement, subject, limit, count, true);
    }

    private static Object replaceText(Context ctx, String function, Object pattern, Object replacement, Object subject,
            long limit, Ref count, boolean filter) {
        if (replacement instanceof PhpArray && !(pattern instanceof PhpArray)) {
            throw Errors.typeError(ctx, function
                + "(): Argument #1 ($pattern) must be of type array when argument #2 ($replacement) is an array, string given");
        }
        Substitution substitution = new Substitution(ctx, function, limit);
        Object source = replacement instanceof PhpArray ? replacement : Substitution.text((String) replacement);
        Object result = replaceAll(ctx, substitution, pattern, source, subject, filter);
        if (count != null) count.set(substitution.count());
        return result;
    }

    @PhpFunction(value = "preg_replace_callback(array|string $pattern, callable $callback, array|string $subject, int $limit = -1, "
        + "&$count = null, int $flags = 0): array|string|null",
        effects = {Effect.READS_STATE, Effect.WRITES_STATE, Effect.CALLS_BACK, Effect.OUTPUT})
    static Object preg_replace_callback(Context ctx, Object pattern, PhpCallable callback, Object subject, long limit, Ref count,
            long flags) {
        Substitution substitution = new Substitution(ctx, "preg_replace_callback", limit);
        Object result = replaceAll(ctx, substitution, pattern, Substitution.callback(ctx, callback, flags), subject, false);
        if (count != null) count.set(substitution.count());
        return result;
    }

    @PhpFunction(value = "preg_replace_callback_array(array $pattern, array|string $subject, int $limit = -1, &$count = null, "
        + "int $flags = 0): array|string|null", effects = {Effect.READS_STATE, Effect.WRITES_STATE, Effect.CALLS_BACK, Effect.OUTPUT})
    static Object preg_replace_callback_array(Context ctx, PhpArray pattern, Object subject, long limit, Ref count, long flags) {
        Substitution substitution = new Substitution(ctx, "preg_replace_callback_array", limit);
        Object result = subject;
        for (int i = pattern.first(); i >= 0 && result != null; i = pattern.next(i)) {
            if (!(pattern.keyAt(i) instanceof String regex)) {
                throw Errors.typeError(ctx,
                    "preg_replace_callback_array(): Argument #1 ($pattern) must contain only string patterns as keys");
            }
            PhpCallable callback = PhpCallable.resolve(ctx, pattern.valueAt(i));
            if (callback == null) {
                throw Errors.typeError(ctx, "preg_replace_callback_array(): Argument #1 ($pattern) must contain only valid callbacks");
            }
            result = replaceAll(ctx, substitution, regex, Substitution.callback(ctx, callback, flags), result, false);
        }
        if (count != null) count.set(substitution.count());
        return result;
    }

    /// Replaces in one subject, or in each of an array, whose keys stay; subjects that failed are left out, and with
    /// `filter` those without a match too.
    private static Object replaceAll(Context ctx, Substitution substitution, Object pattern, Object source, Object subject,
            boolean filter) {
        Function<String, String> replace = pattern instanceof PhpArray patterns
            ? text -> substitution.replace(patterns, source, text)
            : text -> substitution.replace((String) pattern, (Substitution.Source) source, text);
        if (!(subject instanceof PhpArray subjects)) {
            String result = replace.apply((String) subject);
            return filter && substitution.count() == 0 ? null : result;
        }
        PhpArray results = new PhpArray();
        for (int i = subjects.first(); i >= 0; i = subjects.next(i)) {
            long before = substitution.count();
            String result = replace.apply(Conversions.toString(ctx, subjects.valueAt(i)));
            if (result != null && (!filter || substitution.count() > before)) results.put(subjects.keyAt(i), result);
        }
        return results;
    }
}
