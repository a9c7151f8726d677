package dev.phpc.compiler.analyze;

import dev.phpc.compiler.resolve.ArgumentMode;
import dev.phpc.compiler.resolve.CallTarget;
import dev.phpc.compiler.resolve.Certainty;
import dev.phpc.compiler.resolve.ClassNode;
import dev.phpc.compiler.resolve.FunctionNode;
import dev.phpc.compiler.resolve.LowerCase;
import dev.phpc.compiler.resolve.MethodMember;
import dev.phpc.compiler.syntax.Arg;
import dev.phpc.compiler.syntax.ClassRef;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.MemberName;
import dev.phpc.compiler.syntax.NullsafeChains;
import dev.phpc.compiler.types.ClassSymbol;
import dev.phpc.compiler.types.ObjectShape;
import dev.phpc.compiler.types.PhpType;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Calls of all kinds: what they reach, what they do to variables passed by reference, what they yield.
final class Calls {
    private final Flow flow;
    private final NullsafeChains chains = new NullsafeChains();
    private final Expressions expressions;
    private final Places places;

    Calls(Flow flow, Expressions expressions, Places places) {
        this.flow = flow;
        this.expressions = expressions;
        this.places = places;
    }

    private ProgramFacts.View facts() {
        return flow.facts();
    }

    PhpType function(Expr.FunctionCall call) {
        CallTarget target = facts().program().functions().target(call.name(), flow.function().file());
        if (target != null) {
            flow.target(call, target);
            if (target.builtin() != null && target.builtin().name().equals("compact")) {
                call.args().forEach(arg -> compacted(arg.value()));
            }
        }
        return arguments(call, call.args(), target, types -> result(target, types));
    }

    private void compacted(Expr names) {
        switch (names) {
            case Expr.StringLiteral literal -> flow.read(literal.value());
            case Expr.ArrayLiteral list -> list.items().forEach(item -> compacted(item.value()));
            default -> { }
        }
    }

    PhpType value(Expr.ValueCall call) {
        PhpType callee = expressions.evaluate(call.callee());
        CallTarget target = closureTarget(callee);
        if (target != null) {
            flow.target(call, target);
        }
        State whenNull = chains.has(call.callee()) && flow.isReached() && callee.mayBeNull() ? flow.state().copy() : null;
        PhpType result = arguments(call, call.args(), target, types -> result(target, types));
        flow.setState(State.join(flow.state(), whenNull));
        return whenNull == null ? result : result.orNull();
    }

    private static CallTarget closureTarget(PhpType callee) {
        Object function = callee.isObject() ? callee.objectShape().closureOf() : null;
        return function == null ? null : new CallTarget((FunctionNode) function, null, Certainty.PROVED);
    }

    PhpType method(Expr.MethodCall call) {
        PhpType object = expressions.evaluate(call.object());
        if (!flow.isReached()) {
            return PhpType.NOTHING;
        }
        if (!call.nullsafe() && !chains.has(call.object())) {
            return methodOn(call, object);
        }
        State whenNull = object.mayBeNull() ? flow.state().copy() : null;
        PhpType result = object.withoutNull().isNothing() ? flow.stop() : methodOn(call, object.withoutNull());
        flow.setState(State.join(flow.state(), whenNull));
        return whenNull == null ? result : result.orNull();
    }

    private PhpType methodOn(Expr.MethodCall call, PhpType object) {
        if (call.name() instanceof MemberName.Computed computed) {
            expressions.evaluate(computed.expression());
            return arguments(call, call.args(), null, _ -> PhpType.MIXED);
        }
        String name = LowerCase.of(((MemberName.Fixed) call.name()).text());
        ObjectShape shape = object.objectShape();
        CallTarget target = shape == null ? null : target(shape, name);
        if (target != null) {
            flow.target(call, target);
        }
        return arguments(call, call.args(), target, _ -> shape == null ? PhpType.NOTHING : result(shape, name));
    }

    /// The method that every object of this type has under the name, or null.
    private CallTarget target(ObjectShape shape, String name) {
        CallTarget common = null;
        for (ObjectShape.Bound bound : shape.bounds()) {
            CallTarget target = facts().classes().target(bound, name, places.scope());
            if (target == null || common != null && (target.function() != common.function() || target.builtin() != common.builtin())) {
                return null;
            }
            common = common == null || target.certainty() == Certainty.LIKELY ? target : common;
        }
        return common;
    }

    private PhpType result(ObjectShape shape, String name) {
        if (shape.isAny()) {
            return PhpType.MIXED;
        }
        PhpType result = PhpType.NOTHING;
        for (ObjectShape.Bound bound : shape.bounds()) {
            CallTarget target = facts().classes().target(bound, name, places.scope());
            if (target != null && target.givesResult()) {
                result = result.join(methodResult(target));
            } else {
                MethodMember method = facts().classes().visibleMethod(bound.symbol(), name, places.scope());
                result = result.join(method == null ? PhpType.MIXED : facts().classes().declaredResult(method));
            }
        }
        return result;
    }

    PhpType staticMethod(Expr.StaticCall call) {
        ClassSymbol symbol = expressions.reference(call.cls());
        if (call.name() instanceof MemberName.Computed computed) {
            expressions.evaluate(computed.expression());
        }
        if (symbol == null || !(call.name() instanceof MemberName.Fixed fixed)) {
            return arguments(call, call.args(), null, _ -> PhpType.MIXED);
        }
        String name = LowerCase.of(fixed.text());
        if (Expressions.isLateBound(call.cls())) {
            CallTarget target = facts().classes().lateTarget(symbol, name);
            if (target != null) {
                flow.target(call, target);
            }
            return arguments(call, call.args(), target, _ -> target != null && target.givesResult() ? methodResult(target)
                    : facts().classes().lateResult(symbol, name));
        }
        CallTarget target = facts().classes().staticTarget(symbol, name, places.scope());
        if (target != null) {
            flow.target(call, target);
        }
        MethodMember method = facts().classes().visibleMethod(symbol, name, places.scope());
        return arguments(call, call.args(), target, _ -> target != null ? methodResult(target)
                : method != null ? facts().classes().declaredResult(method) : PhpType.MIXED);
    }

    PhpType created(Expr.New created) {
        ClassSymbol symbol = expressions.reference(created.cls());
        boolean exact = !(created.cls() instanceof ClassRef.Relative) || !Expressions.isLateBound(created.cls());
        PhpType object = symbol == null ? PhpType.OBJECT : exact ? PhpType.exactInstance(symbol) : PhpType.instance(symbol);
        CallTarget target = symbol == null || !exact ? null : facts().classes().staticTarget(symbol, "__construct", places.scope());
        if (target != null) {
            flow.target(created, target);
        }
        return arguments(created, created.args(), target, _ -> completes(target) ? object : PhpType.NOTHING);
    }

    private boolean completes(CallTarget constructor) {
        return constructor == null || constructor.function() == null || !facts().result(constructor.function()).isNothing();
    }

    PhpType anonymous(Expr.NewAnonymous created) {
        ClassNode cls = flow.function().file().classOf(created.cls());
        CallTarget target = facts().classes().staticTarget(cls.symbol(), "__construct", cls);
        if (target != null) {
            flow.target(created, target);
        }
        return arguments(created, created.args(), target, _ -> completes(target) ? PhpType.exactInstance(cls.symbol()) : PhpType.NOTHING);
    }

    PhpType cloned(Expr.Clone clone) {
        PhpType result = PhpType.OBJECT;
        for (int i = 0; i < clone.args().size(); i++) {
            PhpType type = expressions.evaluate(clone.args().get(i).value());
            result = i == 0 && !clone.args().get(i).spread() && type.mayBeObject() ? PhpType.object(type.objectShape()) : result;
        }
        return result;
    }

    PhpType firstClass(Expr.FirstClassCallable callable) {
        FunctionNode function = switch (callable.call()) {
            case Expr.FunctionCall call -> {
                CallTarget target = facts().program().functions().target(call.name(), flow.function().file());
                yield target == null || !target.givesResult() ? null : target.function();
            }
            case Expr.ValueCall call -> {
                CallTarget target = closureTarget(expressions.evaluate(call.callee()));
                yield target == null ? null : target.function();
            }
            case Expr.MethodCall call -> {
                expressions.evaluate(call.object());
                computedName(call.name());
                yield null;
            }
            case Expr.StaticCall call -> {
                expressions.reference(call.cls());
                computedName(call.name());
                yield null;
            }
            default -> null;
        };
        return function == null ? PhpType.exactInstance(facts().program().classes().symbol("Closure")) : expressions.closureOf(function);
    }

    private void computedName(MemberName name) {
        if (name instanceof MemberName.Computed computed) {
            expressions.evaluate(computed.expression());
        }
    }

    PhpType pipe(Expr.Pipe pipe) {
        PhpType value = expressions.evaluate(pipe.value());
        PhpType callable = expressions.evaluate(pipe.callable());
        CallTarget target = closureTarget(callable);
        if (target == null && pipe.callable() instanceof Expr.FirstClassCallable first && first.call() instanceof Expr.FunctionCall call) {
            target = facts().program().functions().target(call.name(), flow.function().file());
        }
        PhpType result = result(target, List.of(value));
        return result.isNothing() ? flow.stop() : result;
    }

    // Arguments

    private interface ResultOf {
        PhpType of(List<PhpType> arguments);
    }

    /// Evaluates arguments in order, lets the callee write to those passed by reference, and yields the result.
    private PhpType arguments(Expr call, List<Arg> args, CallTarget target, ResultOf result) {
        List<PhpType> types = new ArrayList<>();
        List<Runnable> afterwards = new ArrayList<>();
        for (int i = 0; i < args.size() && flow.isReached(); i++) {
            Arg arg = args.get(i);
            boolean place = !arg.spread() && Places.isPlace(arg.value());
            ArgumentMode mode = place ? mode(call, args, i) : ArgumentMode.VALUE;
            if (arg.spread() && Places.isPlace(arg.value()) && mode(call, args, i).mayBeReference()) {
                expressions.evaluate(arg.value());
                places.forgetElements(arg.value());
            }
            if (!mode.mayBeReference()) {
                types.add(arg.spread() || arg.name() != null ? spread(arg) : expressions.evaluate(arg.value()));
                continue;
            }
            Deque<PhpType> keys = places.prepare(arg.value());
            PhpType before = flow.isReached() && arg.value() instanceof Expr.Variable variable && flow.isTracked(variable.name())
                    ? flow.variable(variable.name()).read() : PhpType.MIXED;
            int position = i;
            types.add(before);
            afterwards.add(() -> places.rebind(arg.value(), keys, written(call, target, position, types)));
        }
        if (!flow.isReached()) {
            return PhpType.NOTHING;
        }
        afterwards.forEach(Runnable::run);
        PhpType type = result.of(types);
        return type.isNothing() ? flow.stop() : type;
    }

    /// The positions of what follows a spread or a name are not known: builtins see such arguments as mixed.
    private PhpType spread(Arg arg) {
        expressions.evaluate(arg.value());
        return PhpType.MIXED;
    }

    private ArgumentMode mode(Expr call, List<Arg> args, int index) {
        return facts().program().references().mode(call, args, index, flow.function().file());
    }

    private static PhpType written(Expr call, CallTarget target, int position, List<PhpType> types) {
        boolean known = call instanceof Expr.FunctionCall && target != null && target.builtin() != null && target.givesResult();
        return !known ? PhpType.MIXED : BuiltinResults.written(target.builtin(), position, types);
    }

    private PhpType result(CallTarget target, List<PhpType> types) {
        if (target == null || !target.givesResult()) {
            return PhpType.MIXED;
        }
        if (target.function() != null) {
            return facts().result(target.function());
        }
        PhpType declared = facts().declared().of(target.builtin().returnType(), null);
        return BuiltinResults.result(target.builtin(), declared, types, facts());
    }

    private PhpType methodResult(CallTarget target) {
        if (target.function() != null) {
            return facts().result(target.function());
        }
        return facts().declared().of(target.builtin().returnType(), null);
    }
}
