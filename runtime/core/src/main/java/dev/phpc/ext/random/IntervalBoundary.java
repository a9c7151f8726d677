package dev.phpc.ext.random;

import dev.phpc.runtime.declare.PhpEnum;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;

/// Which ends belong to an interval.
@PhpEnum(value = "enum Random\\IntervalBoundary", cases = {"ClosedOpen", "ClosedClosed", "OpenClosed", "OpenOpen"})
public final class IntervalBoundary extends PhpObject {
    public IntervalBoundary(PhpClass cls) {
        super(cls);
    }
}
