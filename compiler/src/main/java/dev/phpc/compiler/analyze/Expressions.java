package dev.phpc.compiler.analyze;

import dev.phpc.compiler.resolve.ClassNode;
import dev.phpc.compiler.resolve.FunctionNode;
import dev.phpc.compiler.resolve.VariableFacts;
import dev.phpc.compiler.syntax.ArrayItem;
import dev.phpc.compiler.syntax.BinaryOperator;
import dev.phpc.compiler.syntax.ClassRef;
import dev.phpc.compiler.syntax.ClosureUse;
import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.MatchArm;
import dev.phpc.compiler.syntax.MemberName;
import dev.phpc.compiler.syntax.RelativeClass;
import dev.phpc.compiler.types.ArrayShape;
import dev.phpc.compiler.types.ClassSymbol;
import dev.phpc.compiler.types.ObjectShape;
import dev.phpc.compiler.types.PhpType;
import java.util.List;

/// Evaluates expressions on types: what they yield, and what they do to the state.
final class Expressions {
    private final Flow flow;
    private final Places places;
    private final Calls calls;
    private final Conditions conditions;

    Expressions(Flow flow) {
        this.flow = flow;
        this.places = new Places(flow, this);
        this.calls = new Calls(flow, this, places);
        this.conditions = new Conditions(flow, this, places);
    }

    Places places() {
        return places;
    }

    Conditions conditions() {
        return conditions;
    }

    /// The type of an expression's value, which is recorded. Where control does not get to, nothing is.
    PhpType evaluate(Expr expr) {
        if (!flow.isReached()) {
            return PhpType.NOTHING;
        }
        PhpType type = compute(expr);
        return flow.record(expr, flow.isReached() ? type : PhpType.NOTHING);
    }

    void evaluateAll(List<Expr> all) {
        all.forEach(this::evaluate);
    }

    private PhpType compute(Expr expr) {
        return switch (expr) {
            case Expr.NullLiteral _ -> PhpType.NULL;
            case Expr.BooleanLiteral literal -> PhpType.bool(literal.value());
            case Expr.IntLiteral literal -> PhpType.integer(literal.value());
            case Expr.FloatLiteral _ -> PhpType.FLOAT;
            case Expr.StringLiteral literal -> PhpType.string(literal.value());
            case Expr.Interpolated text -> concatenated(text.parts());
            case Expr.ShellExecute text -> {
                concatenated(text.parts());
                yield PhpType.STRING.join(PhpType.FALSE).orNull();
            }
            case Expr.ArrayLiteral array -> array(array);
            case Expr.MagicConstant _ -> PhpType.STRING;
            case Expr.Variable _, Expr.DynamicVariable _, Expr.Index _, Expr.PropertyFetch _, Expr.StaticPropertyFetch _ -> places.read(expr);
            case Expr.ConstantFetch constant -> flow.facts().classes().constants().global(constant.name());
            case Expr.ClassConstantFetch constant -> classConstant(constant);
            case Expr.ClassNameFetch fetch -> className(fetch);
            case Expr.FunctionCall call -> calls.function(call);
            case Expr.ValueCall call -> calls.value(call);
            case Expr.MethodCall call -> calls.method(call);
            case Expr.StaticCall call -> calls.staticMethod(call);
            case Expr.New created -> calls.created(created);
            case Expr.NewAnonymous created -> calls.anonymous(created);
            case Expr.FirstClassCallable callable -> calls.firstClass(callable);
            case Expr.Pipe pipe -> calls.pipe(pipe);
            case Expr.Closure closure -> closure(closure);
            case Expr.ArrowFunction arrow -> arrow(arrow);
            case Expr.Unary unary -> flow.facts().operators().unary(unary.operator(), evaluate(unary.operand()));
            case Expr.Binary binary -> binary(binary);
            case Expr.Concat concat -> concatenated(concat.operands());
            case Expr.Coalesce coalesce -> coalesce(coalesce.operands());
            case Expr.Ternary choice -> ternary(choice);
            case Expr.Match match -> match(match);
            case Expr.InstanceOf test -> {
                evaluate(test.value());
                reference(test.cls());
                yield PhpType.BOOL;
            }
            case Expr.Cast cast -> Operators.cast(cast.kind(), evaluate(cast.operand()));
            case Expr.Silence silence -> evaluate(silence.operand());
            case Expr.Assign assign -> places.assign(assign.target(), () -> evaluate(assign.value()));
            case Expr.AssignReference assign -> {
                places.bind(assign.source());
                places.bind(assign.target());
                yield PhpType.MIXED;
            }
            case Expr.CompoundAssign assign -> compound(assign);
            case Expr.CoalesceAssign assign -> coalesceAssign(assign);
            case Expr.Destructure assign -> {
                PhpType value = evaluate(assign.value());
                places.destructure(assign.pattern(), value, assign.value());
                yield value;
            }
            case Expr.IncDec step -> step(step);
            case Expr.Isset isset -> conditions.isset(isset);
            case Expr.Empty empty -> Operators.not(flow.record(empty.operand(), places.readQuietly(empty.operand())));
            case Expr.Include include -> {
                evaluate(include.path());
                yield PhpType.MIXED;
            }
            case Expr.Eval eval -> {
                evaluate(eval.code());
                yield PhpType.MIXED;
            }
            case Expr.Print print -> {
                evaluate(print.value());
                yield PhpType.integer(1);
            }
            case Expr.Exit exit -> {
                exit.args().forEach(arg -> evaluate(arg.value()));
                yield flow.stop();
            }
            case Expr.Clone clone -> calls.cloned(clone);
            case Expr.Throw raised -> {
                evaluate(raised.exception());
                yield flow.stop();
            }
            case Expr.Yield yielded -> {
                if (yielded.key() != null) {
                    evaluate(yielded.key());
                }
                if (yielded.value() != null) {
                    evaluate(yielded.value());
                }
                yield PhpType.MIXED;
            }
            case Expr.YieldFrom yielded -> {
                evaluate(yielded.source());
                yield PhpType.MIXED;
            }
        };
    }

    private PhpType concatenated(List<Expr> parts) {
        PhpType result = PhpType.string("");
        for (Expr part : parts) {
            PhpType type = evaluate(part);
            PhpType text = type.isString() ? type : type.isNothing() ? type : PhpType.STRING;
            result = flow.facts().operators().binary(BinaryOperator.CONCAT, result, text);
        }
        return result;
    }

    private PhpType array(Expr.ArrayLiteral literal) {
        ArrayShape shape = ArrayShape.EMPTY;
        for (ArrayItem item : literal.items()) {
            PhpType key = item.key() == null ? null : evaluate(item.key());
            if (item.byReference()) {
                places.bind(item.value());
                shape = ArrayTypes.put(shape, key, PhpType.MIXED);
            } else if (item.spread()) {
                shape = ArrayTypes.merge(shape, iterated(evaluate(item.value())));
            } else {
                shape = ArrayTypes.put(shape, key, evaluate(item.value()));
            }
        }
        return PhpType.array(shape);
    }

    /// What iterating over a value yields, as an array.
    static ArrayShape iterated(PhpType type) {
        if (type.mayBeObject()) {
            return ArrayShape.ANY;
        }
        return type.mayBeArray() ? type.arrayShape() : ArrayShape.EMPTY;
    }

    /// The class that a reference names, or null if it is not known. Evaluates an expression in it.
    ClassSymbol reference(ClassRef ref) {
        ClassNode owner = flow.function().owner();
        return switch (ref) {
            case ClassRef.Named named -> flow.facts().program().classes().symbol(named.name());
            case ClassRef.Relative _ when owner == null || owner.decl().kind() == Decl.ClassKind.TRAIT -> null;
            case ClassRef.Relative relative when relative.kind() == RelativeClass.PARENT -> owner.symbol().parent();
            case ClassRef.Relative _ -> isRebindable() ? null : owner.symbol();
            case ClassRef.Computed computed -> {
                PhpType type = evaluate(computed.expression());
                ObjectShape.Bound bound = type.isObject() ? type.objectShape().single() : null;
                yield bound != null && bound.exact() ? bound.symbol() : null;
            }
        };
    }

    /// A closure's scope can be changed by `Closure::bind`.
    boolean isRebindable() {
        FunctionNode function = flow.function();
        return switch (function.kind()) {
            case CLOSURE, ARROW_FUNCTION -> true;
            default -> false;
        };
    }

    static boolean isLateBound(ClassRef ref) {
        return ref instanceof ClassRef.Relative relative && relative.kind() == RelativeClass.STATIC;
    }

    private PhpType classConstant(Expr.ClassConstantFetch fetch) {
        ClassSymbol symbol = reference(fetch.cls());
        if (fetch.name() instanceof MemberName.Computed computed) {
            evaluate(computed.expression());
            return PhpType.MIXED;
        }
        return symbol == null ? PhpType.MIXED
                : flow.facts().classes().constant(symbol, ((MemberName.Fixed) fetch.name()).text(), isLateBound(fetch.cls()));
    }

    private PhpType className(Expr.ClassNameFetch fetch) {
        reference(fetch.cls());
        return fetch.cls() instanceof ClassRef.Named named ? PhpType.string(named.name().resolved()) : PhpType.STRING;
    }

    private PhpType closure(Expr.Closure closure) {
        FunctionNode function = flow.function().file().function(closure);
        for (ClosureUse use : closure.uses()) {
            if (!use.byReference()) {
                flow.capture(function, use.name(), flow.read(use.name()));
            }
        }
        return closureOf(function);
    }

    /// An arrow function captures what it mentions, without a complaint about what is not there.
    private PhpType arrow(Expr.ArrowFunction arrow) {
        FunctionNode function = flow.function().file().function(arrow);
        for (VariableFacts variable : function.facts().variables().values()) {
            if (variable.captured()) {
                flow.read(variable.name());
                flow.capture(function, variable.name(), flow.variable(variable.name()));
            }
        }
        return closureOf(function);
    }

    PhpType closureOf(FunctionNode function) {
        ClassSymbol symbol = flow.facts().program().classes().symbol("Closure");
        return PhpType.object(new ObjectShape(List.of(new ObjectShape.Bound(symbol, true)), function));
    }

    private PhpType binary(Expr.Binary binary) {
        return switch (binary.operator()) {
            case LOGICAL_AND, LOGICAL_OR -> conditions.value(binary);
            default -> {
                PhpType left = evaluate(binary.left());
                PhpType right = evaluate(binary.right());
                yield flow.facts().operators().binary(binary.operator(), left, right);
            }
        };
    }

    private PhpType coalesce(List<Expr> operands) {
        PhpType result = PhpType.NOTHING;
        State after = null;
        for (int i = 0; i < operands.size() && flow.isReached(); i++) {
            if (i == operands.size() - 1) {
                result = result.join(evaluate(operands.get(i)));
                after = State.join(after, flow.state());
                break;
            }
            PhpType type = flow.record(operands.get(i), places.readQuietly(operands.get(i)));
            result = result.join(type.withoutNull());
            if (!flow.isReached()) {
                break;
            }
            after = type.withoutNull().isNothing() ? after : State.join(after, flow.state().copy());
            if (!type.mayBeNull()) {
                break;
            }
            narrowToNull(operands.get(i));
        }
        flow.setState(after);
        return result;
    }

    private void narrowToNull(Expr place) {
        if (place instanceof Expr.Variable variable && flow.isTracked(variable.name())) {
            flow.narrow(variable.name(), flow.variable(variable.name()).meet(PhpType.NULL.orUndefined()));
        }
    }

    private PhpType ternary(Expr.Ternary choice) {
        if (choice.then() == null) {
            return elvis(choice);
        }
        Conditions.Outcome outcome = conditions.decide(choice.condition());
        flow.setState(outcome.whenTrue());
        PhpType then = evaluate(choice.then());
        State afterThen = flow.state();
        flow.setState(outcome.whenFalse());
        PhpType otherwise = evaluate(choice.otherwise());
        flow.setState(State.join(afterThen, flow.state()));
        return then.join(otherwise);
    }

    private PhpType elvis(Expr.Ternary choice) {
        Conditions.Outcome outcome = conditions.decide(choice.condition());
        PhpType value = conditions.lastValue();
        flow.setState(outcome.whenFalse());
        PhpType otherwise = evaluate(choice.otherwise());
        flow.setState(State.join(outcome.whenTrue(), flow.state()));
        return value.truthy().join(otherwise);
    }

    private PhpType match(Expr.Match match) {
        PhpType subject = evaluate(match.subject());
        boolean onTrue = match.subject() instanceof Expr.BooleanLiteral literal && literal.value();
        PhpType result = PhpType.NOTHING;
        State after = null;
        MatchArm fallback = null;
        for (MatchArm arm : match.arms()) {
            if (arm.isDefault()) {
                fallback = arm;
                continue;
            }
            State matched = null;
            for (Expr condition : arm.conditions()) {
                if (!flow.isReached()) {
                    break;
                }
                Conditions.Outcome outcome = onTrue ? conditions.decide(condition) : conditions.identical(match.subject(), subject, condition);
                matched = State.join(matched, outcome.whenTrue());
                flow.setState(outcome.whenFalse());
            }
            State unmatched = flow.state();
            flow.setState(matched == null ? null : matched.copy());
            result = result.join(evaluate(arm.body()));
            after = State.join(after, flow.state());
            flow.setState(unmatched);
        }
        if (fallback != null) {
            result = result.join(evaluate(fallback.body()));
            after = State.join(after, flow.state());
        }
        flow.setState(after);
        return result;
    }

    private PhpType compound(Expr.CompoundAssign assign) {
        return places.update(assign.target(), () -> evaluate(assign.value()), (before, operand) ->
                assign.operator() == BinaryOperator.CONCAT ? PhpType.STRING : flow.facts().operators().binary(assign.operator(), before, operand));
    }

    private PhpType coalesceAssign(Expr.CoalesceAssign assign) {
        PhpType before = flow.record(assign.target(), places.readQuietly(assign.target()));
        if (!flow.isReached() || !before.mayBeNull()) {
            return before;
        }
        State kept = flow.state().copy();
        if (assign.target() instanceof Expr.Variable variable && flow.isTracked(variable.name())) {
            PhpType present = flow.variable(variable.name()).withoutNull();
            if (present.isNothing()) {
                kept = null;
            } else {
                kept = narrowed(kept, variable.name(), present);
            }
        }
        PhpType value = places.assign(assign.target(), () -> evaluate(assign.value()));
        flow.setState(State.join(kept, flow.state()));
        return before.withoutNull().join(value);
    }

    private State narrowed(State state, String name, PhpType type) {
        State current = flow.state();
        flow.setState(state);
        flow.narrow(name, type);
        State result = flow.state();
        flow.setState(current);
        return result;
    }

    private PhpType step(Expr.IncDec step) {
        PhpType[] before = {PhpType.NOTHING};
        PhpType after = places.update(step.target(), () -> PhpType.NULL, (old, _) -> {
            before[0] = old;
            return flow.facts().operators().step(old, step.increment());
        });
        return step.prefix() || after.isNothing() ? after : before[0];
    }
}
