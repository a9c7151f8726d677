package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.Objects;
import dev.phpc.runtime.objects.PhpObject;

/// Filters children by the same regular expression.
@PhpClass("class RecursiveRegexIterator extends RegexIterator implements RecursiveIterator")
public class RecursiveRegexIterator extends RegexIterator {
    public RecursiveRegexIterator(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @Override
    @PhpMethod("__construct(RecursiveIterator $iterator, string $pattern, int $mode = RecursiveRegexIterator::MATCH, "
            + "int $flags = 0, int $pregFlags = 0)")
    void construct(Context ctx, PhpObject iterator, String pattern, long mode, long flags, long pregFlags) {
        construct(ctx, "RecursiveRegexIterator", iterator, pattern, mode, flags, pregFlags);
    }

    @Override
    @PhpMethod("accept(): @tentative bool")
    boolean accept(Context ctx) {
        inner(ctx);
        if (isFetched() && currentValue instanceof PhpArray array) {
            return array.size() > 0;
        }
        return super.accept(ctx);
    }

    @PhpMethod("hasChildren(): @tentative bool")
    boolean hasChildren(Context ctx) {
        return Conversions.toBoolean(Overrides.callAny(ctx, inner(ctx).iterator(), "haschildren"));
    }

    @PhpMethod("getChildren(): @tentative RecursiveRegexIterator")
    PhpObject getChildren(Context ctx) {
        Object children = Overrides.callAny(ctx, inner(ctx).iterator(), "getchildren");
        return Objects.instantiate(ctx, cls(), childArguments(children));
    }
}
