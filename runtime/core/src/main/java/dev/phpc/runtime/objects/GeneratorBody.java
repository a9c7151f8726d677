package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;

/// The body of a generator as a state machine. Its local variables are fields of the compiled subclass.
///
///     $x = yield $k => $v;   →   case 3: generator.yielded(k, v); state = 4; return true;
///                                case 4: x = generator.received(ctx);
///     $y = yield from $e;    →   case 5: generator.delegate(ctx, e); state = 6; return true;
///                                case 6: y = generator.received(ctx);
///     return $r;             →   generator.returned(r); return false;
///
/// [Generator#received] throws what `$generator->throw()` threw in, so it stands first after every resumption, inside the
/// `try` blocks that the `yield` stands in.
public abstract class GeneratorBody {
    /// Where [#resume] goes on; 0 at first.
    public int state;

    /// Runs on to the next `yield` (true) or to the end (false).
    public abstract boolean resume(Context ctx, Generator generator);

    /// What the function was called with.
    public Object[] arguments() {
        return ArgumentList.NONE;
    }

    /// Lets go of the arguments of a body that never ran.
    public void discard(Context ctx) {
    }

    /// Runs the `finally` blocks around the `yield` where the body stands, because nobody will resume it.
    public void destroy(Context ctx, Generator generator) {
    }
}
