package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.syntax.Arg;
import dev.phpc.compiler.syntax.ArrayItem;
import dev.phpc.compiler.syntax.ClassRef;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.MatchArm;
import dev.phpc.compiler.syntax.MemberName;
import dev.phpc.compiler.syntax.Pattern;
import dev.phpc.compiler.syntax.Signature;
import dev.phpc.compiler.syntax.Span;
import dev.phpc.compiler.syntax.Trees;
import dev.phpc.compiler.syntax.checks.Scope.FunctionScope;
import java.util.List;

/// The part of the walk that goes through expressions, keeping apart what is read from what is written to.
final class WalkExpressions {

    private final Report report;
    private final Walk walk;
    private ResponseHeader responseHeader = new ResponseHeader();

    WalkExpressions(Report report, Walk walk) {
        this.report = report;
        this.walk = walk;
    }

    /// Starts a function's own variables; the result is to be given back to [#leaveFunction].
    ResponseHeader enterFunction(Signature signature) {
        ResponseHeader outer = responseHeader;
        responseHeader = new ResponseHeader();
        signature.params().forEach(param -> responseHeader.declared(param.name().text()));
        return outer;
    }

    void leaveFunction(ResponseHeader outer) {
        responseHeader = outer;
    }

    /// An expression whose value nobody uses.
    void statement(Expr expr, Scope scope) {
        read(expr, scope);
    }

    private void readAll(List<Expr> list, Scope scope) {
        list.forEach(expr -> read(expr, scope));
    }

    /// An expression whose value is used.
    void read(Expr expr, Scope scope) {
        switch (expr) {
            case Expr.Index e -> {
                if (e.index() == null) {
                    report.fatal("append-as-value", "Cannot use [] for reading", e.span());
                }
                children(e, scope);
            }
            case Expr.Variable e -> responseHeader.read(e, report);
            case Expr.ArrayLiteral e -> {
                scope.constants().of(e);
                children(e, scope);
            }
            case Expr.Assign e -> {
                assignTo(e.target(), scope);
                read(e.value(), scope);
            }
            case Expr.AssignReference e -> {
                assignTo(e.target(), scope);
                WriteContext.checkReferenced(e.source(), report);
                place(e.source(), scope);
                WriteContext.checkHasPlace(e.source(), scope, report);
            }
            case Expr.CompoundAssign e -> {
                modify(e.target(), scope);
                read(e.value(), scope);
            }
            case Expr.CoalesceAssign e -> {
                WriteContext.checkNotThis(e.target(), report);
                WriteContext.checkReadable(e.target(), report);
                modify(e.target(), scope);
                read(e.value(), scope);
            }
            case Expr.IncDec e -> modify(e.target(), scope);
            case Expr.Destructure e -> {
                WriteContext.checkReferencedList(e, report);
                destructure(e.pattern(), scope);
                if (WriteContext.hasReference(e.pattern())) {
                    referenced(e.value(), scope);
                } else {
                    read(e.value(), scope);
                }
            }
            case Expr.Isset e -> e.places().forEach(place -> isset(place, scope));
            case Expr.Empty e -> ask(e.operand(), scope);
            case Expr.Coalesce e -> {
                e.operands().subList(0, e.operands().size() - 1).forEach(operand -> ask(operand, scope));
                read(e.operands().getLast(), scope);
            }
            case Expr.Match e -> match(e, scope);
            case Expr.Yield e -> {
                Generators.checkYield(e, scope, report);
                yieldValue(e, scope);
            }
            case Expr.YieldFrom e -> {
                Generators.checkYield(e, scope, report);
                Generators.checkYieldFrom(e, scope, report);
                read(e.source(), scope);
            }
            case Expr.FunctionCall e when InstructionCalls.isOne(e, scope) -> e.args().forEach(arg -> read(arg.value(), scope));
            case Expr.FunctionCall e -> arguments(e.args(), scope);
            case Expr.Clone e when InstructionCalls.isOne(e, scope) -> read(e.args().getFirst().value(), scope);
            case Expr.ValueCall e -> {
                read(e.callee(), scope);
                arguments(e.args(), scope);
            }
            case Expr.MethodCall e -> methodCall(e, scope);
            case Expr.StaticCall e when InheritedHookCalls.isOne(e) -> {
                InheritedHookCalls.check(e, false, scope, report);
                arguments(e.args(), scope);
            }
            case Expr.StaticCall e -> {
                classRef(e.cls(), scope);
                memberName(e.name(), scope);
                checkMethodName(e.name(), e.span(), scope);
                arguments(e.args(), scope);
            }
            case Expr.New e -> {
                classRef(e.cls(), scope);
                arguments(e.args(), scope);
            }
            case Expr.NewAnonymous e -> {
                arguments(e.args(), scope);
                walk.classes().check(e.cls(), scope);
            }
            case Expr.FirstClassCallable e -> firstClassCallable(e, scope);
            case Expr.Closure e -> closure(e, scope);
            case Expr.ArrowFunction e -> arrowFunction(e, scope);
            case Expr.ClassNameFetch e -> {
                ClassNames.checkClassNameFetch(e, scope, report);
                if (e.cls() instanceof ClassRef.Computed c) {
                    read(c.expression(), scope);
                }
            }
            default -> children(expr, scope);
        }
    }

    /// Reads what an expression is made of.
    private void children(Expr expr, Scope scope) {
        Trees.forEachChild(expr, child -> {
            switch (child) {
                case Expr inner -> read(inner, scope);
                case ClassRef cls -> classRef(cls, scope);
                case MemberName name -> memberName(name, scope);
                case ArrayItem item -> arrayItem(item, scope);
                case null, default -> { }
            }
        });
    }

    private void arrayItem(ArrayItem item, Scope scope) {
        if (item.key() != null) {
            read(item.key(), scope);
        }
        if (item.byReference()) {
            WriteContext.checkReadable(item.value(), report);
            WriteContext.checkWritable(item.value(), report);
            place(item.value(), scope);
            WriteContext.checkChain(item.value(), scope, report);
        } else {
            read(item.value(), scope);
        }
    }

    private void classRef(ClassRef ref, Scope scope) {
        ClassNames.checkReference(ref, scope, report);
        if (ref instanceof ClassRef.Computed c) {
            read(c.expression(), scope);
        }
    }

    private void memberName(MemberName name, Scope scope) {
        if (name instanceof MemberName.Computed c) {
            read(c.expression(), scope);
        }
    }

    void arguments(List<Arg> args, Scope scope) {
        ArgumentOrder.check(args, report);
        for (Arg arg : args) {
            if (arg.value() instanceof Expr.Index place && !arg.spread()) {
                place(place, scope);
            } else {
                read(arg.value(), scope);
            }
        }
    }

    private void yieldValue(Expr.Yield expr, Scope scope) {
        if (expr.key() != null) {
            read(expr.key(), scope);
        }
        boolean byReference = scope.function() != null && scope.function().signature().byReference();
        if (expr.value() != null && byReference) {
            referenced(expr.value(), scope);
        } else if (expr.value() != null) {
            read(expr.value(), scope);
        }
    }

    /// What a reference is made to if it is a variable; any other value is just read.
    void referenced(Expr expr, Scope scope) {
        if (WriteContext.isVariable(expr)) {
            place(expr, scope);
            WriteContext.checkChain(expr, scope, report);
        } else {
            read(expr, scope);
        }
    }

    private void methodCall(Expr.MethodCall call, Scope scope) {
        read(call.object(), scope);
        memberName(call.name(), scope);
        checkMethodName(call.name(), call.span(), scope);
        arguments(call.args(), scope);
    }

    private void checkMethodName(MemberName name, Span span, Scope scope) {
        if (name instanceof MemberName.Computed(_, _, Expr value) && scope.constants().isNonString(value)) {
            report.fatal("method-name-type", "Method name must be a string", span);
        }
    }

    private void firstClassCallable(Expr.FirstClassCallable callable, Scope scope) {
        if (WriteContext.hasNullsafe(callable.call())) {
            report.fatal("nullsafe-closure", "Cannot combine nullsafe operator with Closure creation", callable.span());
        }
        if (callable.call() instanceof Expr.StaticCall call && InheritedHookCalls.isOne(call)) {
            InheritedHookCalls.check(call, true, scope, report);
        } else {
            read(callable.call(), scope);
        }
    }

    private void match(Expr.Match match, Scope scope) {
        boolean hasDefault = false;
        for (MatchArm arm : match.arms()) {
            if (arm.isDefault() && hasDefault) {
                report.fatal("second-default", "Match expressions may only contain one default arm", arm.span());
            }
            hasDefault |= arm.isDefault();
        }
        read(match.subject(), scope);
        for (MatchArm arm : match.arms()) {
            readAll(arm.conditions(), scope);
            read(arm.body(), scope);
        }
    }

    private void closure(Expr.Closure closure, Scope scope) {
        AttributeRules.checkFunction(closure.attributes(), closure.signature(), closure.span().line(), report, scope);
        Variables.checkUses(closure, report);
        walk.function(closureName(closure.span().line(), scope), closure.signature(), closure.body(), scope, true);
    }

    private void arrowFunction(Expr.ArrowFunction closure, Scope scope) {
        AttributeRules.checkFunction(closure.attributes(), closure.signature(), closure.span().line(), report, scope);
        String label = closureName(closure.span().line(), scope);
        walk.function(label, closure.signature(), null, scope, true);
        boolean generator = Generators.isGenerator(closure.body());
        Scope inner = scope.inFunction(new FunctionScope(label, closure.signature(), generator, null), true);
        ResponseHeader outer = enterFunction(closure.signature());
        if (closure.signature().byReference()) {
            referenced(closure.body(), inner);
        } else {
            read(closure.body(), inner);
        }
        leaveFunction(outer);
        if (generator) {
            Generators.checkReturnType(closure.signature(), inner, report);
        } else {
            ReturnRules.checkArrow(closure, inner, report);
        }
    }

    private String closureName(int line, Scope scope) {
        String around = scope.function() != null ? scope.function().label() : report.file().path();
        return "{closure:" + around + ":" + line + "}()";
    }

    /// A variable that is assigned a value.
    void assignTo(Expr target, Scope scope) {
        WriteContext.checkNotThis(target, report);
        modify(target, scope);
    }

    private void modify(Expr target, Scope scope) {
        WriteContext.checkWritable(target, report);
        place(target, scope);
        WriteContext.checkChain(target, scope, report);
    }

    void unset(Expr target, Scope scope) {
        WriteContext.checkUnset(target, report);
        place(target, scope);
        WriteContext.checkChain(target, scope, report);
    }

    private void isset(Expr place, Scope scope) {
        if (!WriteContext.isVariable(place)) {
            report.fatal("isset-of-expression",
                    "Cannot use isset() on the result of an expression (you can use \"null !== expression\" instead)", place.span());
        }
        ask(place, scope);
    }

    /// An expression that may be undefined: its variable is looked at, not read.
    private void ask(Expr expr, Scope scope) {
        switch (expr) {
            case Expr.Variable _ -> { }
            case Expr.Index(int _, var _, Expr base, Expr index) when index != null -> {
                ask(base, scope);
                read(index, scope);
            }
            default -> read(expr, scope);
        }
    }

    /// A variable whose place is taken rather than its value, so that `[]` is allowed in it.
    void place(Expr expr, Scope scope) {
        switch (expr) {
            case Expr.Index e -> {
                if (WriteContext.isGlobals(e.base()) && e.index() == null) {
                    report.fatal("globals-append", "Cannot append to $GLOBALS", e.span());
                }
                place(e.base(), scope);
                if (e.index() != null) {
                    read(e.index(), scope);
                }
            }
            case Expr.PropertyFetch e -> {
                place(e.object(), scope);
                memberName(e.name(), scope);
            }
            case Expr.StaticPropertyFetch e -> {
                classRef(e.cls(), scope);
                memberName(e.name(), scope);
            }
            case Expr.Variable e -> responseHeader.assigned(e);
            default -> read(expr, scope);
        }
    }

    void destructure(Pattern.Destructuring list, Scope scope) {
        for (Pattern.Item item : list.items()) {
            if (item == null) {
                continue;
            }
            if (item.key() != null) {
                read(item.key(), scope);
            }
            switch (item.pattern()) {
                case Pattern.Target target -> {
                    WriteContext.checkListTarget(target.target(), report);
                    assignTo(target.target(), scope);
                }
                case Pattern.Destructuring nested -> destructure(nested, scope);
            }
        }
    }

}
