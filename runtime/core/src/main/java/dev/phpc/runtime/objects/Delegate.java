package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.PhpThrow;

/// What a generator is at with `yield from`: an array, another generator, or any iterator.
abstract class Delegate {
    /// Goes to the first element; false if there is none.
    abstract boolean start(Context ctx);

    /// Goes to the next element, having sent a value; false at the end.
    abstract boolean next(Context ctx, Object sent);

    /// Throws an exception in; only generators may go on after that.
    boolean raise(Context ctx, PhpThrow thrown) {
        throw thrown;
    }

    abstract Object key(Context ctx);

    abstract Object value(Context ctx);

    /// Lets go of what is delegated to.
    void close(Context ctx) {
    }

    /// The generator delegated to, or null.
    Generator generator() {
        return null;
    }

    /// What `yield from` is worth in the end.
    Object result(Context ctx) {
        return null;
    }

    static Delegate of(Context ctx, Generator outer, Object source) {
        if (source instanceof PhpArray array) {
            return new OverArray(array.share());
        }
        if (source instanceof Generator inner) {
            checkInner(ctx, outer, inner);
            return new OverGenerator(inner);
        }
        if (source instanceof PhpObject object && object.cls.isNamed("traversable")) {
            return new OverIterator(Iteration.overTraversable(ctx, object));
        }
        throw Errors.error(ctx, "Can use \"yield from\" only with arrays and Traversables");
    }

    private static void checkInner(Context ctx, Generator outer, Generator inner) {
        if (inner.isFinished() && !inner.hasReturned()) {
            throw Errors.error(ctx, "Generator passed to yield from was aborted without proper return and is unable to continue");
        }
        if (inner == outer || inner.isRunning()) {
            throw Errors.error(ctx, "Impossible to yield from the Generator being currently run");
        }
    }

    private static final class OverArray extends Delegate {
        private final PhpArray array;
        private int position;

        OverArray(PhpArray array) {
            this.array = array;
        }

        @Override
        boolean start(Context ctx) {
            position = array.first();
            return position >= 0;
        }

        @Override
        boolean next(Context ctx, Object sent) {
            position = array.next(position);
            return position >= 0;
        }

        @Override
        Object key(Context ctx) {
            return array.keyAt(position);
        }

        @Override
        Object value(Context ctx) {
            return array.valueAt(position);
        }
    }

    /// Several generators may delegate to the same one: each goes on from where that stands.
    private static final class OverGenerator extends Delegate {
        private final Generator inner;

        OverGenerator(Generator inner) {
            this.inner = inner;
            Lifetimes.retain(inner);
        }

        @Override
        void close(Context ctx) {
            Lifetimes.releaseBorrowed(ctx, inner);
        }

        @Override
        boolean start(Context ctx) {
            return inner.valid(ctx);
        }

        @Override
        boolean next(Context ctx, Object sent) {
            if (inner.isFinished()) {
                return false;
            }
            inner.send(ctx, sent);
            return !inner.isFinished();
        }

        @Override
        boolean raise(Context ctx, PhpThrow thrown) {
            inner.raise(ctx, thrown.exception);
            return !inner.isFinished();
        }

        @Override
        Object key(Context ctx) {
            return inner.key(ctx);
        }

        @Override
        Object value(Context ctx) {
            return inner.current(ctx);
        }

        @Override
        Generator generator() {
            return inner;
        }

        @Override
        Object result(Context ctx) {
            if (!inner.hasReturned()) {
                throw Errors.of(ctx, "ClosedGeneratorException", "Generator yielded from aborted, no return value available", 0);
            }
            return inner.result();
        }
    }

    private static final class OverIterator extends Delegate {
        private final Iteration iteration;

        OverIterator(Iteration iteration) {
            this.iteration = iteration;
        }

        @Override
        boolean start(Context ctx) {
            return iteration.next();
        }

        @Override
        boolean next(Context ctx, Object sent) {
            return iteration.next();
        }

        @Override
        void close(Context ctx) {
            iteration.close();
        }

        @Override
        Object key(Context ctx) {
            return iteration.key();
        }

        @Override
        Object value(Context ctx) {
            return iteration.value();
        }
    }
}
