package dev.phpc.ext.standard.arrays;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.objects.PhpCallable;
import java.util.Comparator;

/// The order that a callback defines, for one sort.
///
/// A callback that answers true or false ("is it greater?") works with a deprecation: false may mean less or equal, so the
/// callback is asked again the other way round.
final class UserOrder implements Comparator<Object> {
    private final Context ctx;
    private final String function;
    private final PhpCallable callback;
    private boolean deprecationRaised;

    UserOrder(Context ctx, String function, PhpCallable callback) {
        this.ctx = ctx;
        this.function = function;
        this.callback = callback;
    }

    @Override
    public int compare(Object left, Object right) {
        Object answer = callback.call(ctx, left, right);
        if (answer instanceof Long number) {
            return Long.signum(number);
        }
        if (answer instanceof Boolean greater) {
            raiseDeprecation();
            return greater ? 1 : -Long.signum(Conversions.toLong(ctx, callback.call(ctx, right, left)));
        }
        return Long.signum(Conversions.toLong(ctx, answer));
    }

    private void raiseDeprecation() {
        if (!deprecationRaised) {
            deprecationRaised = true;
            ctx.deprecated(function + "(): Returning bool from comparison function is deprecated, "
                    + "return an integer less than, equal to, or greater than zero");
        }
    }
}
