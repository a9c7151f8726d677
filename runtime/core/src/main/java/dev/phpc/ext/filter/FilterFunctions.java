package dev.phpc.ext.filter;

import static dev.phpc.ext.filter.FilterConstants.*;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.objects.PhpCallable;
import dev.phpc.runtime.objects.PhpObject;
import java.util.Map;

/// `filter_var`.
final class FilterFunctions {
    private static final Map<Long, String> NAMES = Map.of(INT, "int", BOOL, "boolean", FLOAT, "float", REGEXP, "validate_regexp",
            DOMAIN, "validate_domain", URL, "validate_url", EMAIL, "validate_email", IP, "validate_ip", UNSAFE_RAW, "unsafe_raw", CALLBACK, "callback");

    private final Context ctx;
    private final long filter;
    private final long flags;

    /// The filter's own options: an array, for `FILTER_CALLBACK` anything, or null.
    private final Object options;

    private FilterFunctions(Context ctx, long filter, long flags, Object options) {
        this.ctx = ctx;
        this.filter = filter;
        this.flags = flags;
        this.options = options;
    }

    /// The value as the filter leaves it; false, or null on demand, where it does not pass.
    @PhpFunction(value = "filter_var(mixed $value, int $filter = FILTER_DEFAULT, array|int $options = 0): mixed",
            effects = {Effect.CALLS_BACK, Effect.READS_STATE})
    static Object filterVar(Context ctx, Object value, long filter, Object options) {
        if (!NAMES.containsKey(filter)) {
            ctx.warning("filter_var(): Unknown filter with ID " + filter);
            return false;
        }
        long flags = REQUIRE_SCALAR;
        Object own = null;
        if (options instanceof PhpArray array) {
            own = array.get("options");
            if (array.get("flags") != null) {
                flags = scalarUnlessArray(Conversions.toLong(ctx, array.get("flags")));
            }
        } else {
            flags = scalarUnlessArray((Long) options);
        }
        if ((flags & NULL_ON_FAILURE) != 0 && (flags & THROW_ON_FAILURE) != 0) {
            throw Errors.valueError(ctx, "filter_var(): Argument #3 ($options) cannot use both FILTER_NULL_ON_FAILURE and FILTER_THROW_ON_FAILURE");
        }
        return new FilterFunctions(ctx, filter, flags, own).apply(value);
    }

    private static long scalarUnlessArray(long flags) {
        return (flags & (REQUIRE_ARRAY | FORCE_ARRAY)) == 0 ? flags | REQUIRE_SCALAR : flags;
    }

    private Object apply(Object value) {
        if (value instanceof PhpArray array) {
            return (flags & REQUIRE_SCALAR) != 0 ? failure("not a scalar value (got an array)") : all(array);
        }
        if ((flags & REQUIRE_ARRAY) != 0) {
            return failure("not an array (got " + Conversions.typeName(value) + ")");
        }
        Object result = one(value);
        return (flags & FORCE_ARRAY) != 0 ? PhpArray.of(result) : result;
    }

    private PhpArray all(PhpArray values) {
        PhpArray results = new PhpArray(values.size());
        for (int at = values.first(); at >= 0; at = values.next(at)) {
            Object value = values.valueAt(at);
            results.put(values.keyAt(at), value instanceof PhpArray inner ? all(inner) : one(value));
        }
        return results;
    }

    private Object one(Object value) {
        if (filter == CALLBACK) {
            return callBack(value);
        }
        if (value instanceof PhpObject object && object.cls().methodNamed("__tostring") == null) {
            return orDefault(failure("object of type " + object.cls().name() + " has no __toString() method"));
        }
        String text = Conversions.toString(ctx, value);
        FilterOptions given = new FilterOptions(ctx, flags, options instanceof PhpArray array ? array : PhpArray.EMPTY);
        Object result = filtered(text, given);
        return orDefault(result == null ? failure("filter " + NAMES.get(filter) + " not satisfied by '" + text + "'") : result);
    }

    /// What the filter makes of a text; null where it does not pass.
    private Object filtered(String text, FilterOptions given) {
        if (filter == INT) {
            return ValidateScalars.integer(text, given);
        } else if (filter == BOOL) {
            return ValidateScalars.bool(text);
        } else if (filter == FLOAT) {
            return ValidateScalars.floating(text, given);
        } else if (filter == REGEXP) {
            return ValidateScalars.regularExpression(text, given);
        } else if (filter == DOMAIN) {
            return ValidateNames.domain(text, given.has(HOSTNAME)) ? text : null;
        } else if (filter == URL) {
            return ValidateNames.url(text, given) ? text : null;
        } else if (filter == EMAIL) {
            return ValidateEmail.isValid(text, given.has(EMAIL_UNICODE)) ? text : null;
        } else if (filter == IP) {
            return ValidateNames.address(text, given) ? text : null;
        }
        return text;
    }

    private Object callBack(Object value) {
        PhpCallable callable = options == null ? null : PhpCallable.resolve(ctx, options);
        if (callable == null) {
            throw Errors.typeError(ctx, "filter_var(): Option must be a valid callback");
        }
        return callable.call(ctx, Conversions.toString(ctx, value));
    }

    private Object failure(String reason) {
        if ((flags & THROW_ON_FAILURE) != 0) {
            throw Errors.of(ctx, "Filter\\FilterFailedException", "filter validation failed: " + reason, 0);
        }
        return (flags & NULL_ON_FAILURE) != 0 ? null : false;
    }

    private Object orDefault(Object result) {
        Object failed = (flags & NULL_ON_FAILURE) != 0 ? null : (Object) false;
        boolean hasFailed = failed == null ? result == null : failed.equals(result);
        return hasFailed && options instanceof PhpArray array && array.has("default") ? array.get("default") : result;
    }
}
