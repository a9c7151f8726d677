package dev.phpc.ext.standard.math;

import dev.phpc.runtime.declare.PhpEnum;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;

/// The enum of `round`'s third parameter.
@PhpEnum(
        value = "enum RoundingMode",
        cases = {
            "HalfAwayFromZero", "HalfTowardsZero", "HalfEven", "HalfOdd",
            "TowardsZero", "AwayFromZero", "NegativeInfinity", "PositiveInfinity"
        })
public final class RoundingMode extends PhpObject {
    public RoundingMode(PhpClass cls) {
        super(cls);
    }

    static String caseName(PhpObject mode) {
        return (String) mode.getSlot(0);
    }
}
