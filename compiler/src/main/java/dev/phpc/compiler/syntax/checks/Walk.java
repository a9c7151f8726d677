package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.syntax.Block;
import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.FileNode;
import dev.phpc.compiler.syntax.Param;
import dev.phpc.compiler.syntax.Pattern;
import dev.phpc.compiler.syntax.PropertyHook;
import dev.phpc.compiler.syntax.Signature;
import dev.phpc.compiler.syntax.Stmt;
import dev.phpc.compiler.syntax.TypeNode;
import dev.phpc.compiler.syntax.checks.Scope.FunctionScope;
import java.util.List;
import java.util.Locale;

/// Visits a file in the order in which PHP compiles it and asks the checks at each place.
final class Walk {

    private final Report report;
    private final WalkExpressions expressions;
    private final Jumps jumps;
    private final RedeclaredFunctions functions;
    private final ClassRules classes;

    Walk(Report report) {
        this.report = report;
        this.expressions = new WalkExpressions(report, this);
        this.jumps = new Jumps(report);
        this.functions = new RedeclaredFunctions(report);
        this.classes = new ClassRules(report, this);
    }

    void file(FileNode file, Scope scope) {
        GotoLabels.check(file.statements(), report);
        DeclarePlacement.check(file.statements(), report);
        Variables.checkRepeatedStatics(file.statements(), report);
        for (Stmt stmt : file.statements()) {
            if (stmt instanceof Stmt.Declaration(_, _, Decl.Function function)) {
                functions.declared(function);
            }
            if (stmt instanceof Stmt.Declare declare) {
                declare(declare, scope);
            } else {
                statement(stmt, scope);
            }
        }
    }

    private void declare(Stmt.Declare statement, Scope scope) {
        Directives.check(statement, report);
        block(statement.body(), scope);
    }

    WalkExpressions expressions() {
        return expressions;
    }

    private void block(Block block, Scope scope) {
        if (block != null) {
            block.statements().forEach(stmt -> statement(stmt, scope));
        }
    }

    private void read(List<Expr> list, Scope scope) {
        list.forEach(expr -> expressions.read(expr, scope));
    }

    private void statement(Stmt stmt, Scope scope) {
        switch (stmt) {
            case Stmt.ExpressionStatement s -> expressions.statement(s.expression(), scope);
            case Stmt.Echo s -> read(s.values(), scope);
            case Stmt.InlineHtml _, Stmt.Goto _, Stmt.Label _ -> { }
            case Stmt.Nested s -> block(s.block(), scope);
            case Stmt.If s -> {
                for (Stmt.Branch branch : s.branches()) {
                    expressions.read(branch.condition(), scope);
                    block(branch.body(), scope);
                }
                block(s.otherwise(), scope);
            }
            case Stmt.While s -> {
                expressions.read(s.condition(), scope);
                loop(s.body(), scope);
            }
            case Stmt.DoWhile s -> {
                loop(s.body(), scope);
                expressions.read(s.condition(), scope);
            }
            case Stmt.For s -> {
                read(s.starts(), scope);
                read(s.conditions(), scope);
                loop(s.body(), scope);
                read(s.steps(), scope);
            }
            case Stmt.Foreach s -> foreach(s, scope);
            case Stmt.Switch s -> switchStatement(s, scope);
            case Stmt.Break s -> jumps.breakOut("break", s.levels(), s.span());
            case Stmt.Continue s -> jumps.breakOut("continue", s.levels(), s.span());
            case Stmt.Return s -> returnStatement(s, scope);
            case Stmt.Try s -> tryStatement(s, scope);
            case Stmt.Global s -> Variables.checkGlobals(s, report);
            case Stmt.StaticVariables s -> staticVariables(s, scope);
            case Stmt.Unset s -> s.places().forEach(place -> expressions.unset(place, scope));
            case Stmt.Declare s -> {
                DeclarePlacement.checkNested(s, report);
                declare(s, scope);
            }
            case Stmt.Declaration s -> declaration(s.decl(), scope);
            case Stmt.Constants s -> {
                for (Stmt.Constant constant : s.constants()) {
                    AttributeRules.check(constant.attributes(), AttributeRules.Target.CONSTANT, constant.name().span().line(), report, scope);
                    ConstantExpressions.check(constant.value(), true, scope, report);
                }
            }
        }
    }

    private void loop(Block body, Scope scope) {
        jumps.enter(Jumps.Kind.LOOP);
        block(body, scope);
        jumps.leave();
    }

    private void foreach(Stmt.Foreach loop, Scope scope) {
        if (loop.byReference()) {
            expressions.referenced(loop.subject(), scope);
            WriteContext.checkHasPlace(loop.subject(), scope, report);
        } else {
            expressions.read(loop.subject(), scope);
        }
        pattern(loop.value(), scope);
        if (loop.key() != null) {
            pattern(loop.key(), scope);
        }
        loop(loop.body(), scope);
    }

    private void pattern(Pattern pattern, Scope scope) {
        switch (pattern) {
            case Pattern.Target target -> expressions.assignTo(target.target(), scope);
            case Pattern.Destructuring list -> expressions.destructure(list, scope);
        }
    }

    private void switchStatement(Stmt.Switch statement, Scope scope) {
        expressions.read(statement.subject(), scope);
        jumps.enter(Jumps.Kind.SWITCH);
        boolean hasDefault = false;
        for (Stmt.Case branch : statement.cases()) {
            if (branch.condition() != null) {
                expressions.read(branch.condition(), scope);
            } else if (hasDefault) {
                report.fatal("second-default", "Switch statements may only contain one default clause", branch.span());
            } else {
                hasDefault = true;
            }
        }
        statement.cases().forEach(branch -> block(branch.body(), scope));
        jumps.leave();
    }

    private void returnStatement(Stmt.Return statement, Scope scope) {
        boolean byReference = scope.function() != null && scope.function().signature().byReference();
        if (byReference && statement.value() != null && WriteContext.isVariable(statement.value())) {
            WriteContext.checkReferenced(statement.value(), report);
            expressions.referenced(statement.value(), scope);
        } else if (statement.value() != null) {
            expressions.read(statement.value(), scope);
        }
        ReturnRules.check(statement, scope, report);
    }

    private void tryStatement(Stmt.Try statement, Scope scope) {
        block(statement.body(), scope);
        for (Stmt.Catch handler : statement.catches()) {
            if (handler.variable() != null && handler.variable().text().equals("this")) {
                report.fatal("this-assignment", "Cannot re-assign $this", handler.variable().span());
            }
            block(handler.body(), scope);
        }
        if (statement.finallyBlock() != null) {
            jumps.enter(Jumps.Kind.FINALLY);
            block(statement.finallyBlock(), scope);
            jumps.leave();
        }
    }

    private void staticVariables(Stmt.StaticVariables statement, Scope scope) {
        for (Stmt.StaticVariable variable : statement.variables()) {
            if (variable.name().text().equals("this")) {
                report.fatal("this-as-static", "Cannot use $this as static variable", variable.span());
            }
            if (variable.initial() != null) {
                expressions.read(variable.initial(), scope);
            }
        }
    }

    private void declaration(Decl decl, Scope scope) {
        switch (decl) {
            case Decl.Function function -> {
                RedeclaredFunctions.checkReserved(function, report);
                AttributeRules.checkFunction(function.attributes(), function.signature(), function.name().span().line(), report, scope);
                function(function.name().resolved() + "()", function.signature(), function.body(), scope.outsideClasses(), false);
            }
            case Decl.ClassLike cls -> classes.check(cls, scope);
            case Decl.Member member -> throw new IllegalStateException("a member outside a class: " + member);
        }
    }

    /// A function's parameters and body. `scope` is that of the class, or of the code around a closure.
    void function(String label, Signature signature, Block body, Scope scope, boolean isClosure) {
        boolean generator = body != null && Generators.isGenerator(body);
        function(new FunctionScope(label, signature, generator, null), body, scope, isClosure);
    }

    private void function(FunctionScope function, Block body, Scope scope, boolean isClosure) {
        Scope inner = scope.inFunction(function, isClosure);
        Signature signature = function.signature();
        if (signature.returnType() != null) {
            TypeRules.check(signature.returnType(), inner, report);
        }
        parameters(function.label(), signature.params(), inner);
        boolean isMethod = scope.cls() != null && !isClosure;
        if (!isMethod) {
            signature.params().stream().filter(Param::isPromoted).forEach(param -> Promotion.checkOutside(param, report));
        }
        if (function.isGenerator()) {
            Generators.checkReturnType(signature, inner, report);
        }
        if (body == null) {
            return;
        }
        if (signature.byReference() && signature.returnType() instanceof TypeNode.Builtin builtin && builtin.keyword() == TypeNode.Keyword.VOID) {
            report.deprecated("void-by-reference", function.label() + ": Returning by reference from a void function is deprecated",
                    signature.returnType().span());
        }
        GotoLabels.check(body.statements(), report);
        Variables.checkRepeatedStatics(body.statements(), report);
        jumps.enterFunction();
        ResponseHeader outer = expressions.enterFunction(signature);
        block(body, inner);
        expressions.leaveFunction(outer);
        jumps.leaveFunction();
    }

    void parameters(String label, List<Param> params, Scope scope) {
        Parameters.check(label, params, scope, report);
    }

    /// A hook of a property: like a method, but without a return type of its own.
    void hook(String label, String property, PropertyHook hook, Scope scope) {
        List<Param> params = hook.params() == null ? List.of() : hook.params();
        Signature signature = new Signature(hook.byReference(), params, null);
        boolean generator = !hook.isAbstract() && Generators.isGenerator(hook.expression() != null ? hook.expression() : hook.body());
        FunctionScope function = new FunctionScope(label, signature, generator, new Scope.Hook(property, hook.name().text().toLowerCase(Locale.ROOT)));
        if (hook.expression() == null) {
            function(function, hook.body(), scope, false);
            return;
        }
        parameters(label, params, scope);
        expressions.read(hook.expression(), scope.inFunction(function, false));
    }

    ClassRules classes() {
        return classes;
    }
}
