package dev.phpc.compiler.analyze;

import dev.phpc.compiler.resolve.FunctionNode;
import dev.phpc.compiler.resolve.ResolvedFile;
import dev.phpc.compiler.syntax.Block;
import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.Node;
import dev.phpc.compiler.syntax.Trees;
import java.util.ArrayList;
import java.util.List;

/// Finds the calls `assert_type('int', $x)` of a file and what inference says of them.
public final class TypeAssertions {
    private final TypedProgram program;

    /// One call: on which line, what it expects, and what was inferred.
    public record Assertion(int line, String expected, String inferred) {
        public boolean holds() {
            return expected.equals(inferred);
        }
    }

    public TypeAssertions(TypedProgram program) {
        this.program = program;
    }

    public List<Assertion> in(ResolvedFile file) {
        List<Assertion> found = new ArrayList<>();
        for (FunctionNode function : file.functions()) {
            List<? extends Node> roots = function.block() != null ? List.of(function.block())
                    : function.expression() != null ? List.of(function.expression())
                    : function.node() == null ? file.node().statements() : List.<Block>of();
            roots.forEach(root -> collect(root, function, found));
        }
        found.sort((a, b) -> Integer.compare(a.line(), b.line()));
        return found;
    }

    private void collect(Node node, FunctionNode function, List<Assertion> found) {
        if (node instanceof Expr.FunctionCall call && call.name().lastPart().equals("assert_type") && call.args().size() == 2
                && call.args().getFirst().value() instanceof Expr.StringLiteral expected) {
            String inferred = program.types(function).typeOf(call.args().get(1).value()).toString();
            found.add(new Assertion(call.span().line(), expected.value(), inferred));
        }
        Trees.forEachChild(node, child -> {
            if (!(child instanceof Decl || child instanceof Expr.Closure || child instanceof Expr.ArrowFunction)) {
                collect(child, function, found);
            }
        });
    }
}
