package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpThrow;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpClassConstant;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.CallForwarder;
import dev.phpc.runtime.objects.InternalIterator;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.Routine;
import java.util.ArrayList;
import java.util.List;

/// Goes through a RecursiveIterator and all its children as if they were one list.
@PhpClass("class RecursiveIteratorIterator implements OuterIterator")
public class RecursiveIteratorIterator extends PhpObject implements InternalIterator, CallForwarder {
    @PhpClassConstant("LEAVES_ONLY")
    public static final long LEAVES_ONLY = 0;
    @PhpClassConstant("SELF_FIRST")
    public static final long SELF_FIRST = 1;
    @PhpClassConstant("CHILD_FIRST")
    public static final long CHILD_FIRST = 2;
    @PhpClassConstant("CATCH_GET_CHILD")
    public static final long CATCH_GET_CHILD = 16;

    private final List<RecursionLevel> levels = new ArrayList<>();
    private long mode;
    private boolean catchesGetChild;
    private long maximumDepth = -1;
    private boolean inIteration;

    public RecursiveIteratorIterator(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct(Traversable $iterator, int $mode = RecursiveIteratorIterator::LEAVES_ONLY, int $flags = 0)")
    void construct(Context ctx, PhpObject iterator, long mode, long flags) {
        start(ctx, recursiveIterator(ctx, iterator), mode, flags);
    }

    /// The RecursiveIterator that a Traversable is or gives.
    static PhpObject recursiveIterator(Context ctx, PhpObject traversable) {
        PhpObject iterator = traversable;
        if (traversable.cls().isNamed("iteratoraggregate")) {
            Object given = Overrides.callAny(ctx, traversable, "getiterator");
            if (!(given instanceof PhpObject found) || !found.cls().isNamed("traversable")) {
                throw SplErrors.logic(ctx,
                        traversable.cls().name() + "::getIterator() must return an object that implements Traversable");
            }
            iterator = found;
        }
        if (!iterator.cls().isNamed("recursiveiterator")) {
            throw SplErrors.invalidArgument(ctx, "An instance of RecursiveIterator or IteratorAggregate creating it is required");
        }
        return iterator;
    }

    final void start(Context ctx, PhpObject iterator, long mode, long flags) {
        levels.clear();
        levels.add(new RecursionLevel(ctx, iterator));
        this.mode = mode;
        this.catchesGetChild = (flags & CATCH_GET_CHILD) != 0;
    }

    final RecursionLevel level(Context ctx) {
        if (levels.isEmpty()) {
            throw Errors.error(ctx, "The " + cls().name() + " instance wasn't initialized properly");
        }
        return levels.getLast();
    }

    @Override
    public final PhpObject forwardTarget() {
        return levels.isEmpty() ? null : levels.getLast().iterator();
    }

    @Override
    public void begin(Context ctx, boolean byReference) {
        if (levels.isEmpty()) {
            throw Errors.error(ctx, "Object is not initialized");
        }
        InternalIterator.super.begin(ctx, byReference);
    }

    final RecursionLevel level(int depth) {
        return levels.get(depth);
    }

    final int depth() {
        return levels.size() - 1;
    }

    @Override
    @PhpMethod("rewind(): @tentative void")
    public void rewind(Context ctx) {
        level(ctx);
        while (levels.size() > 1) {
            levels.removeLast();
            endLevel(ctx);
        }
        RecursionLevel root = levels.getFirst();
        root.step = RecursionLevel.Step.START;
        root.steps.rewind();
        if (!inIteration) {
            notify(ctx, "beginiteration");
        }
        inIteration = true;
        advance(ctx);
    }

    private void endLevel(Context ctx) {
        notify(ctx, "endchildren");
    }

    /// Calls a method that does nothing unless it is overridden.
    private void notify(Context ctx, String method) {
        Routine override = Overrides.find(this, method);
        if (override != null) {
            Overrides.call(ctx, this, override);
        }
    }

    private void notifyTolerantly(Context ctx, String method) {
        try {
            notify(ctx, method);
        } catch (PhpThrow refusal) {
            tolerate(refusal);
        }
    }

    private void tolerate(PhpThrow refusal) {
        if (!catchesGetChild) {
            throw refusal;
        }
    }

    @Override
    @PhpMethod("valid(): @tentative bool")
    public boolean valid(Context ctx) {
        level(ctx);
        for (int depth = depth(); depth >= 0; depth--) {
            if (levels.get(depth).steps.valid()) {
                return true;
            }
        }
        if (inIteration) {
            inIteration = false;
            notify(ctx, "enditeration");
        }
        return false;
    }

    @Override
    @PhpMethod("key(): @tentative mixed")
    public Object key(Context ctx) {
        return level(ctx).steps.key();
    }

    @Override
    @PhpMethod("current(): @tentative mixed")
    public Object current(Context ctx) {
        return level(ctx).steps.current();
    }

    @Override
    @PhpMethod("next(): @tentative void")
    public void next(Context ctx) {
        level(ctx);
        advance(ctx);
    }

    /// Takes steps until there is an element to show, or none any more.
    private void advance(Context ctx) {
        while (true) {
            RecursionLevel level = levels.getLast();
            switch (level.step) {
                case NEXT -> {
                    moveOn(level);
                    startLevel(level);
                }
                case START -> startLevel(level);
                case TEST -> {
                    if (test(ctx, level)) {
                        return;
                    }
                }
                case SELF -> {
                    showSelf(ctx, level);
                    return;
                }
                case CALL -> descend(ctx, level);
            }
            if (level.step == RecursionLevel.Step.START && level == levels.getLast() && !leave(ctx)) {
                return;
            }
        }
    }

    private void moveOn(RecursionLevel level) {
        try {
            level.steps.forward();
        } catch (PhpThrow refusal) {
            tolerate(refusal);
        }
    }

    /// A level whose iterator is at its end stays at the start.
    private static void startLevel(RecursionLevel level) {
        level.step = level.steps.valid() ? RecursionLevel.Step.TEST : RecursionLevel.Step.START;
    }

    /// Goes back to the level above; false if there is none.
    private boolean leave(Context ctx) {
        if (levels.size() == 1) {
            return false;
        }
        notifyTolerantly(ctx, "endchildren");
        if (levels.size() > 1) {
            levels.removeLast();
        }
        return true;
    }

    /// Decides what to do with an element; true if it is to be shown.
    private boolean test(Context ctx, RecursionLevel level) {
        boolean hasChildren = false;
        try {
            hasChildren = hasChildren(ctx, level);
        } catch (PhpThrow refusal) {
            if (!catchesGetChild) {
                level.step = RecursionLevel.Step.NEXT;
                throw refusal;
            }
        }
        if (hasChildren) {
            if (maximumDepth == -1 || maximumDepth > depth()) {
                level.step = mode == SELF_FIRST ? RecursionLevel.Step.SELF : RecursionLevel.Step.CALL;
                return false;
            }
            if (mode == LEAVES_ONLY) {
                level.step = RecursionLevel.Step.NEXT;
                return false;
            }
        }
        level.step = RecursionLevel.Step.NEXT;
        notifyTolerantly(ctx, "nextelement");
        return true;
    }

    private boolean hasChildren(Context ctx, RecursionLevel level) {
        Routine override = Overrides.find(this, "callhaschildren");
        return Conversions.toBoolean(override != null
                ? Overrides.call(ctx, this, override)
                : Overrides.callAny(ctx, level.iterator(), "haschildren"));
    }

    private void showSelf(Context ctx, RecursionLevel level) {
        level.step = mode == SELF_FIRST ? RecursionLevel.Step.CALL : RecursionLevel.Step.NEXT;
        notify(ctx, "nextelement");
    }

    private void descend(Context ctx, RecursionLevel level) {
        Object children;
        try {
            Routine override = Overrides.find(this, "callgetchildren");
            children = override != null
                    ? Overrides.call(ctx, this, override)
                    : Overrides.callAny(ctx, level.iterator(), "getchildren");
        } catch (PhpThrow refusal) {
            tolerate(refusal);
            level.step = RecursionLevel.Step.NEXT;
            return;
        }
        if (!(children instanceof PhpObject iterator) || !iterator.cls().isNamed("recursiveiterator")) {
            throw SplErrors.unexpectedValue(ctx,
                    "Objects returned by RecursiveIterator::getChildren() must implement RecursiveIterator");
        }
        level.step = mode == CHILD_FIRST ? RecursionLevel.Step.SELF : RecursionLevel.Step.NEXT;
        RecursionLevel below = new RecursionLevel(ctx, iterator);
        levels.add(below);
        below.steps.rewind();
        notifyTolerantly(ctx, "beginchildren");
    }

    @PhpMethod("getDepth(): @tentative int")
    long getDepth(Context ctx) {
        level(ctx);
        return depth();
    }

    @PhpMethod("getSubIterator(?int $level = null): @tentative ?RecursiveIterator")
    PhpObject getSubIterator(Context ctx, Long depth) {
        RecursionLevel last = level(ctx);
        if (depth == null) {
            return last.iterator();
        }
        return depth < 0 || depth >= levels.size() ? null : levels.get(depth.intValue()).iterator();
    }

    @PhpMethod("getInnerIterator(): @tentative RecursiveIterator")
    PhpObject getInnerIterator(Context ctx) {
        return level(ctx).iterator();
    }

    @PhpMethod("beginIteration(): @tentative void")
    void beginIteration() {}

    @PhpMethod("endIteration(): @tentative void")
    void endIteration() {}

    @PhpMethod("callHasChildren(): @tentative bool")
    boolean callHasChildren(Context ctx) {
        return Conversions.toBoolean(Overrides.callAny(ctx, level(ctx).iterator(), "haschildren"));
    }

    @PhpMethod("callGetChildren(): @tentative ?RecursiveIterator")
    PhpObject callGetChildren(Context ctx) {
        return (PhpObject) Overrides.callAny(ctx, level(ctx).iterator(), "getchildren");
    }

    @PhpMethod("beginChildren(): @tentative void")
    void beginChildren() {}

    @PhpMethod("endChildren(): @tentative void")
    void endChildren() {}

    @PhpMethod("nextElement(): @tentative void")
    void nextElement() {}

    @PhpMethod("setMaxDepth(int $maxDepth = -1): @tentative void")
    void setMaxDepth(Context ctx, long depth) {
        if (depth < -1) {
            throw Errors.valueError(ctx, "RecursiveIteratorIterator::setMaxDepth(): Argument #1 ($maxDepth) must be greater than or equal to -1");
        }
        maximumDepth = Math.min(depth, Integer.MAX_VALUE);
    }

    @PhpMethod("getMaxDepth(): @tentative int|false")
    Object getMaxDepth() {
        return maximumDepth == -1 ? (Object) false : maximumDepth;
    }
}
