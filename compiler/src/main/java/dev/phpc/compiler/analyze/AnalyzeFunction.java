package dev.phpc.compiler.analyze;

import dev.phpc.compiler.resolve.FunctionNode;
import dev.phpc.compiler.resolve.VariableFacts;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.Param;
import dev.phpc.compiler.types.PhpType;
import java.util.ArrayList;
import java.util.List;

/// Analyzes one function's body with what is known of the rest of the program. Changes nothing but its own result.
final class AnalyzeFunction {
    private final Flow flow;
    private final FunctionNode function;
    private final List<PhpType> parameters = new ArrayList<>();

    /// What one analysis of a function found out.
    record Result(FunctionTypes types, Flow flow) {}

    private AnalyzeFunction(FunctionNode function, ProgramFacts.View facts) {
        this.function = function;
        this.flow = new Flow(function, facts);
    }

    static Result of(FunctionNode function, ProgramFacts.View facts) {
        AnalyzeFunction analysis = new AnalyzeFunction(function, facts);
        analysis.enter();
        analysis.body();
        return new Result(analysis.flow.types(analysis.parameters, analysis.result()), analysis.flow);
    }

    private void enter() {
        for (Param param : function.parameters()) {
            PhpType type = flow.facts().declared().parameter(function, param);
            parameters.add(type);
            flow.write(param.name().text(), type);
        }
        for (VariableFacts variable : function.facts().variables().values()) {
            boolean implicit = variable.isParameter() && function.parameters().isEmpty();
            if (implicit) {
                flow.write(variable.name(), PhpType.MIXED);
            } else if (variable.captured() && !variable.isParameter() && variable.isPlain()) {
                enterCaptured(variable.name());
            }
        }
    }

    private void enterCaptured(String name) {
        PhpType type = flow.facts().captured(function, name);
        if (flow.isReached() && type.isNothing() && !flow.isUntracked()) {
            // Nobody is known to make this closure yet.
            flow.setState(null);
        } else {
            flow.write(name, type);
        }
    }

    private void body() {
        Expressions expressions = new Expressions(flow);
        Statements statements = new Statements(flow, expressions);
        if (function.expression() != null) {
            PhpType value = expressions.evaluate(function.expression());
            flow.returns(function.returnsReference() ? PhpType.MIXED : value);
            return;
        }
        if (function.block() != null) {
            statements.run(function.block());
        } else if (function.node() == null) {
            statements.run(function.source().statements());
        }
        if (flow.isReached()) {
            flow.returns(PhpType.NULL);
        }
    }

    /// What callers get. Nothing as long as the body is not known to return.
    private PhpType result() {
        PhpType declared = flow.facts().declared().result(function);
        if (function.facts().isGenerator() || isAbstract()) {
            return declared;
        }
        return function.returnsReference() ? PhpType.MIXED : Operators.coerce(flow.result(), declared);
    }

    private boolean isAbstract() {
        return function.block() == null && function.expression() == null && function.node() != null && !(function.node() instanceof Expr);
    }
}
