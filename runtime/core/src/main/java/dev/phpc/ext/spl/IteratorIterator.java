package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.CallForwarder;
import dev.phpc.runtime.objects.InternalIterator;
import dev.phpc.runtime.objects.IteratorSteps;
import dev.phpc.runtime.objects.PhpObject;

/// An iterator around any Traversable. It fetches an element when it moves and answers from what it fetched; the classes that
/// inherit it choose differently when to move and what to fetch.
@PhpClass("class IteratorIterator implements OuterIterator")
public class IteratorIterator extends PhpObject implements InternalIterator, CallForwarder {
    private IteratorSteps inner;
    /// The fetched element.
    private boolean fetched;
    Object currentKey;
    Object currentValue;
    /// Moves since the last rewind.
    long position;

    public IteratorIterator(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct(Traversable $iterator, ?string $class = null)")
    void construct(Context ctx, PhpObject iterator, String className) {
        if (className != null && !iterator.cls().isNamed("iterator")) {
            dev.phpc.runtime.objects.PhpClass base = ctx.classes().lookup(className, true);
            if (base == null || !iterator.cls().isSubclassOf(base) || !base.isNamed("traversable")) {
                throw SplErrors.logic(ctx,
                        "Class to downcast to not found or not base class of first parameter or does not implement Traversable");
            }
        }
        wrap(ctx, "IteratorIterator", TraversableArgument.iterator(ctx, iterator));
    }

    /// What constructors do; `constructed` is the builtin class whose constructor it is.
    final void wrap(Context ctx, String constructed, PhpObject iterator) {
        if (inner != null) {
            throw SplErrors.badMethodCall(ctx, constructed + "::getIterator() must be called exactly once per instance");
        }
        inner = IteratorSteps.of(ctx, iterator);
    }

    /// Puts another iterator, or none, in the place of the inner one.
    final void replaceInner(IteratorSteps replacement) {
        inner = replacement;
    }

    final IteratorSteps inner(Context ctx) {
        if (inner == null) {
            throw Errors.error(ctx, "The object is in an invalid state as the parent constructor was not called");
        }
        return inner;
    }

    @Override
    public final PhpObject forwardTarget() {
        return inner == null ? null : inner.iterator();
    }

    final IteratorSteps innerOrNull() {
        return inner;
    }

    // The steps that the subclasses are built of.

    final void forget() {
        fetched = false;
        currentKey = null;
        currentValue = null;
    }

    final void rewindInner(Context ctx) {
        forget();
        position = 0;
        inner(ctx).rewind();
    }

    final void nextInner(Context ctx) {
        forget();
        inner(ctx).forward();
        position++;
    }

    /// Fetches the inner iterator's element, if it has one.
    final boolean fetch(Context ctx) {
        forget();
        return inner(ctx).valid() && fetchUnchecked(ctx);
    }

    final boolean fetchUnchecked(Context ctx) {
        forget();
        Object value = inner(ctx).current();
        currentKey = inner.key();
        currentValue = value;
        fetched = true;
        return true;
    }

    final boolean isFetched() {
        return fetched;
    }

    @PhpMethod("getInnerIterator(): @tentative ?Iterator")
    PhpObject getInnerIterator(Context ctx) {
        return inner(ctx).iterator();
    }

    @Override
    @PhpMethod("rewind(): @tentative void")
    public void rewind(Context ctx) {
        rewindInner(ctx);
        fetch(ctx);
    }

    @Override
    @PhpMethod("valid(): @tentative bool")
    public boolean valid(Context ctx) {
        inner(ctx);
        return fetched;
    }

    @Override
    @PhpMethod("key(): @tentative mixed")
    public Object key(Context ctx) {
        inner(ctx);
        return currentKey;
    }

    @Override
    @PhpMethod("current(): @tentative mixed")
    public Object current(Context ctx) {
        inner(ctx);
        return currentValue;
    }

    @Override
    @PhpMethod("next(): @tentative void")
    public void next(Context ctx) {
        nextInner(ctx);
        fetch(ctx);
    }
}
