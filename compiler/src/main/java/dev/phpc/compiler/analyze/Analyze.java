package dev.phpc.compiler.analyze;

import dev.phpc.compiler.resolve.FunctionNode;
import dev.phpc.compiler.resolve.ResolvedFile;
import dev.phpc.compiler.resolve.ResolvedProgram;
import dev.phpc.compiler.types.PhpType;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// [ResolvedProgram] → [TypedProgram]:
///
///     function f(int $n) { return count(g()) + 1; }   → `$n` is an int, the result an int from 1 on
public final class Analyze {
    private Analyze() {}

    public static TypedProgram analyze(ResolvedProgram program) {
        DeclaredTypes declared = new DeclaredTypes(program.classes());
        Map<FunctionNode, FunctionTypes> types = new IdentityHashMap<>();
        for (ResolvedFile file : program.files()) {
            for (FunctionNode function : file.functions()) {
                types.put(function, declaredOnly(function, declared));
            }
        }
        return new TypedProgram(program, declared, types);
    }

    private static FunctionTypes declaredOnly(FunctionNode function, DeclaredTypes declared) {
        List<PhpType> parameters = function.parameters().stream().map(param -> declared.parameter(function, param)).toList();
        return new FunctionTypes(function, parameters, declared.result(function), Map.of(), 0, new PhpType[0], Map.of());
    }
}
