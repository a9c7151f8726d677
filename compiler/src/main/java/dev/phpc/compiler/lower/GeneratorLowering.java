package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmMethod;
import dev.phpc.compiler.ir.Local;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

final class GeneratorLowering {
    GeneratorLowering(UnitLowering unit, Body body, Statements statements) { }

    JvmMethod lower(String method, String descriptor, List<Local> parameters, List<Code> entry, Set<String> assigned, Supplier<List<Code>> inside) {
        throw new IllegalStateException("generators are not lowered yet");
    }
}
