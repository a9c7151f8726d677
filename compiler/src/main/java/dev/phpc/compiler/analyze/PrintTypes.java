package dev.phpc.compiler.analyze;

import dev.phpc.compiler.resolve.FunctionNode;
import dev.phpc.compiler.resolve.ResolvedFile;
import dev.phpc.compiler.resolve.Storage;
import dev.phpc.compiler.resolve.VariableFacts;
import dev.phpc.compiler.syntax.Param;
import dev.phpc.compiler.types.PhpType;
import java.util.StringJoiner;

/// Shows what inference knows of a file's functions, one after the other:
///
///     a.php:3 function f(int $n): int
///         $i    int<0, count>
///         $x    mixed: reference, because passed by reference
///         $y    mixed
///             line 7: the result of g(), of which no declaration is certain
public final class PrintTypes {
    private final TypedProgram program;

    public PrintTypes(TypedProgram program) {
        this.program = program;
    }

    public String print(ResolvedFile file) {
        StringBuilder out = new StringBuilder();
        file.functions().forEach(function -> print(function, file, out));
        return out.toString();
    }

    private void print(FunctionNode function, ResolvedFile file, StringBuilder out) {
        FunctionTypes types = program.types(function);
        int line = function.node() == null ? 1 : function.node().span().line();
        StringJoiner parameters = new StringJoiner(", ", "(", ")");
        for (int i = 0; i < function.parameters().size(); i++) {
            Param param = function.parameters().get(i);
            String sign = (param.byReference() ? "&" : "") + (param.variadic() ? "..." : "") + "$";
            parameters.add(types.parameterType(i) + " " + sign + param.name());
        }
        out.append(file).append(':').append(line).append(' ').append(function).append(parameters)
                .append(": ").append(types.returnType()).append('\n');
        function.facts().variables().values().forEach(variable -> print(variable, types, out));
    }

    private static void print(VariableFacts variable, FunctionTypes types, StringBuilder out) {
        PhpType type = types.variableType(variable.name());
        out.append("    $").append(variable.name()).append("  ").append(type);
        if (variable.storage() != Storage.PLAIN) {
            out.append(": ").append(words(variable.storage()));
            if (!variable.reasons().isEmpty()) {
                StringJoiner reasons = new StringJoiner(", ", ", because ", "");
                variable.reasons().forEach(reason -> reasons.add(words(reason)));
                out.append(reasons);
            }
        } else if (type.isMixed()) {
            ExplainMixed.why(variable, types).forEach(reason -> out.append("\n        ").append(reason));
        }
        out.append('\n');
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
