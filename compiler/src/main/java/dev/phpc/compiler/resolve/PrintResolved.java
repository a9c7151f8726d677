package dev.phpc.compiler.resolve;

import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.Trees;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/// A resolved program as text: for each file its functions with where their variables live, its classes, and what its includes load.
public final class PrintResolved {
    private final StringBuilder out = new StringBuilder();

    private PrintResolved() { }

    public static String of(ResolvedProgram program) {
        PrintResolved printer = new PrintResolved();
        printer.out.append(program.isClosed() ? "nothing can load code from outside\n" : "code from outside may be loaded\n");
        program.files().forEach(printer::file);
        return printer.out.toString();
    }

    private void file(ResolvedFile file) {
        out.append(file).append('\n');
        file.classes().forEach(cls -> out.append("  ").append(cls.decl().span().line()).append(' ').append(cls).append('\n'));
        file.functions().forEach(this::function);
        file.includes().forEach(include -> include(file, include));
        file.node().statements().forEach(statement -> Trees.walk(statement, node -> {
            Boolean folded = node instanceof Expr condition ? file.foldedCondition(condition) : null;
            if (folded != null) {
                out.append("  ").append(node.span().line()).append(" condition is always ").append(folded).append('\n');
            }
        }));
    }

    private void function(FunctionNode function) {
        out.append("  ").append(function.node() == null ? 1 : function.node().span().line()).append(' ').append(function);
        if (!function.facts().features().isEmpty()) {
            StringJoiner features = new StringJoiner(", ", ": ", "");
            function.facts().features().forEach(feature -> features.add(words(feature)));
            out.append(features);
        }
        out.append('\n');
        for (VariableFacts variable : function.facts().variables().values()) {
            out.append("      $").append(variable.name()).append("  ").append(words(variable.storage()));
            out.append(variable.isParameter() ? ", parameter" : "").append(variable.captured() ? ", captured" : "").append(variable.written() ? ", written" : "");
            variable.reasons().forEach(reason -> out.append(", ").append(words(reason)));
            out.append('\n');
        }
    }

    private void include(ResolvedFile file, Expr.Include include) {
        List<ResolvedFile> targets = file.includeTargets(include);
        StringJoiner loads = new StringJoiner(", ");
        if (targets != null) {
            targets.forEach(target -> loads.add(target.toString()));
        }
        out.append("  ").append(include.span().line()).append(" include of ").append(targets == null ? "anything" : targets.isEmpty() ? "nothing" : loads).append('\n');
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
