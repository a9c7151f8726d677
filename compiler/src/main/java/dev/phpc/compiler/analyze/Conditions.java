package dev.phpc.compiler.analyze;

import dev.phpc.compiler.resolve.CallTarget;
import dev.phpc.compiler.syntax.BinaryOperator;
import dev.phpc.compiler.syntax.ClassRef;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.UnaryOperator;
import dev.phpc.compiler.types.ClassSymbol;
import dev.phpc.compiler.types.IntRange;
import dev.phpc.compiler.types.PhpType;
import java.util.Map;

/// Evaluates conditions: what is known of variables where they hold, and where they don't.
///
///     if (is_int($x) && $x < 10) { … }      → `$x` is int<min, 9> in the block
final class Conditions {
    private static final Map<String, PhpType> TYPE_TESTS = Map.ofEntries(
            Map.entry("is_int", PhpType.INT), Map.entry("is_integer", PhpType.INT), Map.entry("is_long", PhpType.INT),
            Map.entry("is_float", PhpType.FLOAT), Map.entry("is_double", PhpType.FLOAT),
            Map.entry("is_string", PhpType.STRING), Map.entry("is_bool", PhpType.BOOL), Map.entry("is_array", PhpType.ARRAY),
            Map.entry("is_null", PhpType.NULL), Map.entry("is_object", PhpType.OBJECT),
            Map.entry("is_scalar", PhpType.BOOL.join(PhpType.NUMBER).join(PhpType.STRING)));
    /// These hold only for such values, but not for all of them.
    private static final Map<String, PhpType> PARTIAL_TESTS = Map.of(
            "is_numeric", PhpType.NUMBER.join(PhpType.STRING),
            "is_callable", PhpType.STRING.join(PhpType.ARRAY).join(PhpType.OBJECT),
            "is_iterable", PhpType.ARRAY.join(PhpType.OBJECT),
            "is_countable", PhpType.ARRAY.join(PhpType.OBJECT),
            "is_resource", PhpType.RESOURCE,
            "ctype_digit", PhpType.INT_OR_STRING);

    private final Flow flow;
    private final Expressions expressions;
    private final Places places;
    private PhpType lastValue = PhpType.NOTHING;

    /// The states in which a condition holds and does not; null where it never does.
    record Outcome(State whenTrue, State whenFalse) {
        Outcome negated() {
            return new Outcome(whenFalse, whenTrue);
        }
    }

    Conditions(Flow flow, Expressions expressions, Places places) {
        this.flow = flow;
        this.expressions = expressions;
        this.places = places;
    }

    /// The value of the condition decided last.
    PhpType lastValue() {
        return lastValue;
    }

    /// The value of `&&` and `||`, control going on in both cases.
    PhpType value(Expr.Binary logical) {
        Outcome outcome = logical(logical);
        flow.setState(State.join(outcome.whenTrue(), outcome.whenFalse()));
        return truth(outcome);
    }

    private static PhpType truth(Outcome outcome) {
        PhpType result = outcome.whenTrue() == null ? PhpType.NOTHING : PhpType.TRUE;
        return outcome.whenFalse() == null ? result : result.join(PhpType.FALSE);
    }

    /// Evaluates a condition from the current state on. The two states are independent copies.
    Outcome decide(Expr condition) {
        if (!flow.isReached()) {
            return new Outcome(null, null);
        }
        return switch (condition) {
            case Expr.Unary not when not.operator() == UnaryOperator.NOT -> {
                Outcome outcome = decide(not.operand()).negated();
                yield recorded(condition, outcome);
            }
            case Expr.Binary binary when binary.operator() == BinaryOperator.LOGICAL_AND || binary.operator() == BinaryOperator.LOGICAL_OR ->
                recorded(condition, logical(binary));
            default -> simple(condition);
        };
    }

    private Outcome recorded(Expr condition, Outcome outcome) {
        lastValue = truth(outcome);
        flow.record(condition, lastValue);
        return outcome;
    }

    private Outcome logical(Expr.Binary logical) {
        boolean and = logical.operator() == BinaryOperator.LOGICAL_AND;
        Outcome left = decide(logical.left());
        flow.setState(and ? left.whenTrue() : left.whenFalse());
        Outcome right = decide(logical.right());
        return and ? new Outcome(right.whenTrue(), State.join(left.whenFalse(), right.whenFalse()))
                : new Outcome(State.join(left.whenTrue(), right.whenTrue()), right.whenFalse());
    }

    private Outcome simple(Expr condition) {
        PhpType value = expressions.evaluate(condition);
        Boolean folded = flow.function().file().foldedCondition(condition);
        if (folded != null) {
            value = PhpType.bool(folded);
        }
        lastValue = value;
        if (!flow.isReached()) {
            return new Outcome(null, null);
        }
        State before = flow.state();
        if (flow.isUntracked()) {
            return new Outcome(before.copy(), before.copy());
        }
        State whenTrue = value.truthy().isNothing() ? null : narrowed(before, condition, true);
        State whenFalse = value.falsy().isNothing() ? null : narrowed(before, condition, false);
        return new Outcome(whenTrue, whenFalse);
    }

    private State narrowed(State before, Expr condition, boolean holds) {
        flow.setState(before.copy());
        assume(condition, holds);
        return flow.state();
    }

    /// `subject === value`, as the arms of `match` compare.
    Outcome identical(Expr subject, PhpType subjectType, Expr value) {
        PhpType type = expressions.evaluate(value);
        if (!flow.isReached()) {
            return new Outcome(null, null);
        }
        State before = flow.state();
        if (flow.isUntracked()) {
            return new Outcome(before.copy(), before.copy());
        }
        PhpType truth = flow.facts().operators().binary(BinaryOperator.IDENTICAL, subjectType, type);
        State whenTrue = null;
        if (truth.mayBeTrue()) {
            flow.setState(before.copy());
            narrow(subject, known -> same(known, type));
            whenTrue = flow.state();
        }
        State whenFalse = null;
        if (truth.mayBeFalse()) {
            flow.setState(before.copy());
            exclude(subject, type);
            whenFalse = flow.state();
        }
        return new Outcome(whenTrue, whenFalse);
    }

    // Assumptions

    private void assume(Expr condition, boolean holds) {
        switch (condition) {
            case Expr.Variable _ -> narrow(condition, type -> holds ? type.truthy() : type.falsy());
            case Expr.Assign assign -> narrow(assign.target(), type -> holds ? type.truthy() : type.falsy());
            case Expr.Binary binary -> compare(binary, holds);
            case Expr.InstanceOf test -> instance(test, holds);
            case Expr.Isset isset -> {
                if (holds) {
                    isset.places().forEach(this::present);
                } else if (isset.places().size() == 1 && isset.places().getFirst() instanceof Expr.Variable variable) {
                    narrow(variable, type -> type.meet(PhpType.NULL.orUndefined()));
                }
            }
            case Expr.Empty empty -> {
                if (empty.operand() instanceof Expr.Variable variable) {
                    narrow(variable, type -> holds ? type.falsy() : type.truthy());
                } else if (!holds) {
                    present(empty.operand());
                }
            }
            case Expr.FunctionCall call -> test(call, holds);
            case Expr.Silence silence -> assume(silence.operand(), holds);
            default -> { }
        }
    }

    private void narrow(Expr place, java.util.function.UnaryOperator<PhpType> change) {
        Expr target = place instanceof Expr.Assign assign ? assign.target() : place;
        if (target instanceof Expr.Variable variable && flow.isReached() && flow.isTracked(variable.name())) {
            flow.narrow(variable.name(), change.apply(flow.variable(variable.name())));
        }
    }

    /// `isset(place)` held: the place and what it is in are there.
    private void present(Expr place) {
        switch (place) {
            case Expr.Variable _ -> narrow(place, PhpType::withoutNull);
            case Expr.Index index -> {
                narrow(index.base(), type -> type.withoutNull()
                        .meet(PhpType.ARRAY.join(PhpType.STRING).join(PhpType.OBJECT)).withoutEmptyArray());
                if (index.base() instanceof Expr.Index) {
                    present(index.base());
                }
            }
            case Expr.PropertyFetch fetch -> {
                narrow(fetch.object(), type -> type.meet(PhpType.OBJECT));
                if (!(fetch.object() instanceof Expr.Variable)) {
                    present(fetch.object());
                }
            }
            default -> { }
        }
    }

    private void instance(Expr.InstanceOf test, boolean holds) {
        ClassSymbol symbol = switch (test.cls()) {
            case ClassRef.Computed _ -> null;
            default -> expressions.reference(test.cls());
        };
        boolean surely = symbol != null && !Expressions.isLateBound(test.cls());
        if (holds) {
            PhpType instance = surely ? PhpType.instance(symbol) : PhpType.OBJECT;
            narrow(test.value(), type -> type.meet(instance));
        } else if (surely) {
            narrow(test.value(), type -> type.withoutInstancesOf(symbol));
        }
    }

    private void test(Expr.FunctionCall call, boolean holds) {
        if (call.args().size() != 1 || call.args().getFirst().spread()) {
            return;
        }
        CallTarget target = flow.facts().program().functions().target(call.name(), flow.function().file());
        if (target == null || target.builtin() == null) {
            return;
        }
        Expr subject = call.args().getFirst().value();
        PhpType tested = TYPE_TESTS.get(target.builtin().name());
        if (tested != null && tested.isNull()) {
            narrow(subject, type -> holds ? type.meet(PhpType.NULL.orUndefined()) : type.withoutNull());
        } else if (tested != null) {
            narrow(subject, type -> holds ? type.meet(tested) : type.withoutKindsOf(tested));
        } else if (holds && PARTIAL_TESTS.containsKey(target.builtin().name())) {
            PhpType possible = PARTIAL_TESTS.get(target.builtin().name());
            narrow(subject, type -> type.meet(possible));
        } else if (holds && target.builtin().name().equals("count")) {
            narrow(subject, PhpType::withoutEmptyArray);
        }
    }

    private void compare(Expr.Binary binary, boolean holds) {
        switch (binary.operator()) {
            case IDENTICAL -> equal(binary, holds, true);
            case NOT_IDENTICAL -> equal(binary, !holds, true);
            case EQUAL -> equal(binary, holds, false);
            case NOT_EQUAL -> equal(binary, !holds, false);
            case LESS -> order(binary.left(), binary.right(), holds, false);
            case LESS_OR_EQUAL -> order(binary.left(), binary.right(), holds, true);
            case GREATER -> order(binary.right(), binary.left(), holds, false);
            case GREATER_OR_EQUAL -> order(binary.right(), binary.left(), holds, true);
            default -> { }
        }
    }

    private void equal(Expr.Binary binary, boolean holds, boolean strictly) {
        PhpType left = known(binary.left());
        PhpType right = known(binary.right());
        if (left == null || right == null) {
            return;
        }
        boolean ints = left.isInt() && right.isInt();
        if (strictly || ints) {
            if (holds) {
                narrow(binary.left(), type -> same(type, right));
                narrow(binary.right(), type -> same(type, left));
            } else {
                exclude(binary.left(), right);
                exclude(binary.right(), left);
            }
        } else if (holds ? right.isTruthy() && right.isBool() : right.isFalsy() && right.isBool()) {
            narrow(binary.left(), PhpType::truthy);
        } else if (!holds && right.isNull()) {
            narrow(binary.left(), PhpType::withoutNull);
        }
    }

    /// A variable that does not exist is identical to null.
    private static PhpType same(PhpType variable, PhpType other) {
        PhpType value = other.read();
        return variable.meet(value.mayBeNull() ? value.orUndefined() : value);
    }

    /// The value is known not to be identical to one of this type, which tells something only if there is a single one.
    private void exclude(Expr place, PhpType type) {
        if (type.isNull()) {
            narrow(place, PhpType::withoutNull);
        } else if (type.isConstant() && type.isBool()) {
            narrow(place, known -> known.withoutKindsOf(type));
        } else if (type.isArray() && type.arrayShape().isEmpty()) {
            narrow(place, PhpType::withoutEmptyArray);
        } else if (type.isConstant() && type.isInt()) {
            narrow(place, known -> known.mayBeInt() ? withoutBound(known, type.intRange().low()) : known);
        }
    }

    private static PhpType withoutBound(PhpType type, long value) {
        IntRange range = type.intRange();
        PhpType others = type.withoutKindsOf(PhpType.INT);
        if (range.isConstant()) {
            return range.low() == value ? others : type;
        }
        if (range.low() == value) {
            return others.join(PhpType.integer(new IntRange(value + 1, range.high())));
        }
        return range.high() == value ? others.join(PhpType.integer(new IntRange(range.low(), value - 1))) : type;
    }

    /// The type of an operand after both were evaluated: a variable may have changed since it was read.
    private PhpType known(Expr operand) {
        return switch (operand) {
            case Expr.Variable variable when flow.isTracked(variable.name()) -> flow.variable(variable.name());
            case Expr.Assign assign when assign.target() instanceof Expr.Variable variable && flow.isTracked(variable.name()) ->
                flow.variable(variable.name());
            default -> flow.recorded(operand);
        };
    }

    private void order(Expr lesser, Expr greater, boolean holds, boolean orEqual) {
        PhpType low = known(lesser);
        PhpType high = known(greater);
        if (low == null || high == null || !low.isInt() || !high.isInt()) {
            return;
        }
        IntRange a = low.intRange();
        IntRange b = high.intRange();
        if (holds) {
            narrow(lesser, type -> ranged(a.below(b, orEqual)));
            narrow(greater, type -> ranged(b.above(a, orEqual)));
        } else {
            narrow(lesser, type -> ranged(a.above(b, !orEqual)));
            narrow(greater, type -> ranged(b.below(a, !orEqual)));
        }
        nonEmpty(greater, holds, orEqual, a);
    }

    private static PhpType ranged(IntRange range) {
        return range == null ? PhpType.NOTHING : PhpType.integer(range);
    }

    /// `count($a) > 0`
    private void nonEmpty(Expr greater, boolean holds, boolean orEqual, IntRange a) {
        boolean positive = holds && (orEqual ? a.low() > 0 : a.low() >= 0);
        if (positive && greater instanceof Expr.FunctionCall call && call.args().size() == 1 && call.name().lastPart().equals("count")) {
            narrow(call.args().getFirst().value(), PhpType::withoutEmptyArray);
        }
    }

    /// `isset(a, b)`: true if all of them are there and not null.
    PhpType isset(Expr.Isset isset) {
        PhpType result = PhpType.TRUE;
        for (Expr place : isset.places()) {
            if (flow.isReached()) {
                PhpType type = flow.record(place, places.readQuietly(place));
                PhpType here = type.isNull() ? PhpType.FALSE : type.mayBeNull() ? PhpType.BOOL : PhpType.TRUE;
                result = result.isFalsy() || here.isFalsy() ? PhpType.FALSE : result.join(here);
            }
        }
        return result;
    }
}
