package dev.phpc.ext.pcre;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout.OfLong;
import java.lang.invoke.MethodHandle;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

/// A native function that takes up to seven integers or pointers and returns one or nothing.
///
/// All are called through one method handle, as if they took seven `long`s: the JVM needs tens of milliseconds for each new
/// shape of a call. In the C calling conventions of the platforms that the JVM links to, integer arguments and results
/// have 64-bit places, of which a callee reads what it declares, and the caller cleans up. An `int` result is the low half.
record Pcre2Function(MemorySegment address) {
    private static final OfLong P = JAVA_LONG;
    private static final MethodHandle CALL = Linker.nativeLinker().downcallHandle(FunctionDescriptor.of(P, P, P, P, P, P, P, P));

    long call(long a) {
        return call(a, 0, 0, 0, 0, 0, 0);
    }

    long call(long a, long b) {
        return call(a, b, 0, 0, 0, 0, 0);
    }

    long call(long a, long b, long c) {
        return call(a, b, c, 0, 0, 0, 0);
    }

    long call(long a, long b, long c, long d, long e, long f, long g) {
        try {
            return (long) CALL.invokeExact(address, a, b, c, d, e, f, g);
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }
}
