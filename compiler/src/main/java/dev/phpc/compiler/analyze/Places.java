package dev.phpc.compiler.analyze;

import dev.phpc.compiler.resolve.ClassNode;
import dev.phpc.compiler.resolve.FunctionKind;
import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.MemberName;
import dev.phpc.compiler.syntax.Pattern;
import dev.phpc.compiler.types.ArrayShape;
import dev.phpc.compiler.types.ClassSymbol;
import dev.phpc.compiler.types.PhpType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Reads and writes variables, elements and properties. Only plain variables have a state; everything else is what its declaration says.
final class Places {
    /// Where a value might be coerced to a type that is not known, a scalar can become any other.
    private static final PhpType SCALARS = PhpType.BOOL.join(PhpType.NUMBER).join(PhpType.STRING);

    private final Flow flow;
    private final Expressions expressions;

    Places(Flow flow, Expressions expressions) {
        this.flow = flow;
        this.expressions = expressions;
    }

    // Reading

    PhpType read(Expr place) {
        return switch (place) {
            case Expr.Variable variable -> variable.name().equals("this") ? thisType() : flow.read(variable.name());
            case Expr.Index index -> {
                PhpType base = expressions.evaluate(index.base());
                PhpType key = index.index() == null ? PhpType.INT : expressions.evaluate(index.index());
                yield ArrayTypes.element(base, key);
            }
            case Expr.PropertyFetch fetch -> {
                PhpType object = expressions.evaluate(fetch.object());
                yield property(fetch, object, false);
            }
            case Expr.StaticPropertyFetch fetch -> staticProperty(fetch);
            case Expr.DynamicVariable variable -> {
                expressions.evaluate(variable.name());
                yield PhpType.MIXED;
            }
            default -> expressions.evaluate(place);
        };
    }

    /// As `isset`, `??` and `empty` read: without a complaint about what is not there, which is then null.
    PhpType readQuietly(Expr place) {
        return switch (place) {
            case Expr.Index index -> {
                PhpType base = flow.record(index.base(), readQuietly(index.base()));
                PhpType key = index.index() == null ? PhpType.INT : expressions.evaluate(index.index());
                PhpType element = ArrayTypes.element(base, key);
                yield base.isNothing() ? base : element.orNull();
            }
            case Expr.PropertyFetch fetch -> {
                PhpType object = flow.record(fetch.object(), readQuietly(fetch.object()));
                yield property(fetch, object, true).orNull();
            }
            case Expr.StaticPropertyFetch fetch -> staticProperty(fetch).orNull();
            case Expr.Variable variable when !variable.name().equals("this") -> flow.read(variable.name());
            case Expr.Variable variable when !hasThis() -> thisType().orNull();
            default -> expressions.evaluate(place);
        };
    }

    /// Whether `$this` surely exists. A closure may be bound to nothing.
    private boolean hasThis() {
        FunctionKind kind = flow.function().kind();
        return (kind == FunctionKind.METHOD || kind == FunctionKind.PROPERTY_HOOK) && !flow.function().isStatic();
    }

    private PhpType thisType() {
        ClassNode owner = flow.function().owner();
        boolean fixed = owner != null && owner.decl().kind() != Decl.ClassKind.TRAIT && !expressions.isRebindable();
        return fixed ? PhpType.instance(owner.symbol()) : PhpType.OBJECT;
    }

    /// The class whose private members the code may use; null where that can be changed.
    ClassNode scope() {
        FunctionKind kind = flow.function().kind();
        return kind == FunctionKind.CLOSURE || kind == FunctionKind.ARROW_FUNCTION ? null : flow.function().owner();
    }

    private PhpType property(Expr.PropertyFetch fetch, PhpType object, boolean quietly) {
        if (fetch.name() instanceof MemberName.Computed computed) {
            expressions.evaluate(computed.expression());
            return PhpType.MIXED;
        }
        if (object.isNothing()) {
            return object;
        }
        PhpType value = flow.facts().classes().property(object, ((MemberName.Fixed) fetch.name()).text(), scope());
        boolean others = !object.isObject();
        return others || quietly ? value.orNull() : value;
    }

    private PhpType staticProperty(Expr.StaticPropertyFetch fetch) {
        ClassSymbol symbol = expressions.reference(fetch.cls());
        if (fetch.name() instanceof MemberName.Computed computed) {
            expressions.evaluate(computed.expression());
            return PhpType.MIXED;
        }
        return symbol == null ? PhpType.MIXED
                : flow.facts().classes().staticProperty(symbol, ((MemberName.Fixed) fetch.name()).text(), scope());
    }

    // Writing

    /// `place = value`. The operands of the place are evaluated before the value, as PHP does.
    PhpType assign(Expr place, Supplier<PhpType> value) {
        return write(place, value, (_, assigned) -> assigned, false);
    }

    /// Assigns a value already evaluated.
    void assign(Expr place, PhpType value) {
        assign(place, () -> value);
    }

    /// `place operator= value`: what is there is read after the value is evaluated. Yields the new value.
    PhpType update(Expr place, Supplier<PhpType> operand, BinaryOperator<PhpType> operation) {
        return write(place, operand, operation, true);
    }

    private PhpType write(Expr place, Supplier<PhpType> operand, BinaryOperator<PhpType> operation, boolean reads) {
        Deque<PhpType> keys = new ArrayDeque<>();
        evaluateOperands(place, keys);
        PhpType value = operand.get();
        if (!flow.isReached() || value.isNothing()) {
            return PhpType.NOTHING;
        }
        PhpType[] result = {PhpType.NOTHING};
        modify(place, keys, before -> {
            PhpType old = before.read();
            if (reads) {
                flow.record(place, old);
            }
            PhpType combined = operation.apply(old, value);
            result[0] = result[0].join(combined);
            return combined;
        }, reads);
        if (result[0].isNothing()) {
            return flow.stop();
        }
        return coerced(place, result[0]);
    }

    /// What an assignment yields: the value as the place's type made it.
    private PhpType coerced(Expr place, PhpType value) {
        PhpType declared = place instanceof Expr.PropertyFetch fetch ? declaredProperty(fetch) : PhpType.MIXED;
        if (!declared.isMixed()) {
            return Operators.coerce(value, declared);
        }
        return isTyped(place) ? value.join(coercible(value)) : value;
    }

    private static PhpType coercible(PhpType value) {
        return value.meet(SCALARS).isNothing() ? PhpType.NOTHING : SCALARS;
    }

    /// Whether a place may have a type that values are coerced to: properties, references, and elements that may be references.
    private boolean isTyped(Expr place) {
        return switch (place) {
            case Expr.Variable variable -> !flow.isTracked(variable.name());
            case Expr.Index index -> !isTrackedArray(index.base());
            default -> true;
        };
    }

    private boolean isTrackedArray(Expr base) {
        return base instanceof Expr.Variable variable && flow.isTracked(variable.name()) && flow.isReached()
                && flow.variable(variable.name()).isArray() && !flow.variable(variable.name()).arrayShape().element().isMixed();
    }

    /// Evaluates the indexes and objects of a place, outermost base first; keys are pushed in that order, null for `[]`.
    private void evaluateOperands(Expr place, Deque<PhpType> keys) {
        switch (place) {
            case Expr.Variable _ -> { }
            case Expr.Index index -> {
                evaluateOperands(index.base(), keys);
                keys.addLast(index.index() == null ? PhpType.NOTHING : expressions.evaluate(index.index()));
            }
            case Expr.PropertyFetch fetch -> {
                if (fetch.object() instanceof Expr.Variable variable && variable.name().equals("this")) {
                    expressions.evaluate(fetch.object());
                } else if (isPlace(fetch.object())) {
                    flow.record(fetch.object(), readQuietly(fetch.object()));
                } else {
                    expressions.evaluate(fetch.object());
                }
                if (fetch.name() instanceof MemberName.Computed computed) {
                    expressions.evaluate(computed.expression());
                }
            }
            case Expr.StaticPropertyFetch fetch -> staticProperty(fetch);
            case Expr.DynamicVariable variable -> expressions.evaluate(variable.name());
            default -> expressions.evaluate(place);
        }
    }

    static boolean isPlace(Expr expr) {
        return switch (expr) {
            case Expr.Variable _, Expr.Index _, Expr.PropertyFetch _, Expr.StaticPropertyFetch _, Expr.DynamicVariable _ -> true;
            default -> false;
        };
    }

    /// Replaces what is at a place whose operands are evaluated. The change is given what is there, undefined included.
    private void modify(Expr place, Deque<PhpType> keys, UnaryOperator<PhpType> change, boolean reads) {
        switch (place) {
            case Expr.Variable variable -> {
                PhpType before = flow.variable(variable.name());
                if (reads) {
                    flow.read(variable.name());
                }
                PhpType after = change.apply(before);
                if (after.isNothing()) {
                    flow.stop();
                } else {
                    flow.write(variable.name(), after);
                }
            }
            case Expr.Index index -> {
                PhpType evaluated = keys.removeLast();
                PhpType key = index.index() == null ? null : index.index() instanceof Expr.Variable variable && !variable.name().equals("this")
                        ? evaluated.join(flow.variable(variable.name()).read()) : evaluated;
                modify(index.base(), keys, base -> {
                    flow.record(index.base(), base.read());
                    PhpType element = elementForWrite(base, key);
                    PhpType changed = change.apply(reads ? element.read() : element);
                    return changed.isNothing() ? changed : ArrayTypes.assigned(base, key, changed);
                }, false);
            }
            case Expr.PropertyFetch fetch -> change.apply(declaredProperty(fetch));
            default -> change.apply(PhpType.MIXED);
        }
    }

    private PhpType declaredProperty(Expr.PropertyFetch fetch) {
        if (!(fetch.name() instanceof MemberName.Fixed name)) {
            return PhpType.MIXED;
        }
        PhpType object = fetch.object() instanceof Expr.Variable variable
                ? variable.name().equals("this") ? thisType() : flow.variable(variable.name()).read()
                : PhpType.MIXED;
        return object.isObject() ? flow.facts().classes().property(object, name.text(), scope()) : PhpType.MIXED;
    }

    /// What is in the element that is written to, undefined if it may be new.
    private static PhpType elementForWrite(PhpType base, PhpType key) {
        PhpType result = PhpType.UNDEFINED;
        if (base.mayBeArray() && key != null) {
            result = result.join(base.arrayShape().element());
        }
        if (base.mayBeString()) {
            result = result.join(PhpType.STRING);
        }
        return base.mayBeObject() ? PhpType.MIXED : result;
    }

    // References

    /// Takes a reference to a place: it comes into being, and an array forgets what its elements are.
    void bind(Expr place) {
        if (!flow.isReached()) {
            return;
        }
        if (!isPlace(place)) {
            expressions.evaluate(place);
            return;
        }
        Deque<PhpType> keys = new ArrayDeque<>();
        evaluateOperands(place, keys);
        rebind(place, keys, PhpType.MIXED);
    }

    /// Evaluates the operands of a place that is about to be passed by reference.
    Deque<PhpType> prepare(Expr place) {
        Deque<PhpType> keys = new ArrayDeque<>();
        evaluateOperands(place, keys);
        if (place instanceof Expr.Variable variable && flow.isReached()) {
            flow.record(place, flow.read(variable.name()));
        }
        return keys;
    }

    /// A prepared place was passed by reference: it now holds a value of this type.
    void rebind(Expr place, Deque<PhpType> keys, PhpType type) {
        if (flow.isReached()) {
            modify(place, keys, _ -> place instanceof Expr.Variable ? type : PhpType.MIXED, false);
        }
    }

    // Patterns

    /// Assigns a value to a target, or its elements to many.
    void assignPattern(Pattern pattern, PhpType value) {
        switch (pattern) {
            case Pattern.Target target -> assign(target.target(), value);
            case Pattern.Destructuring list -> destructure(list, value, null);
        }
    }

    /// `source` is the place whose elements references are taken to, or null.
    void destructure(Pattern.Destructuring list, PhpType value, Expr source) {
        boolean references = false;
        for (int i = 0; i < list.items().size(); i++) {
            Pattern.Item item = list.items().get(i);
            if (item == null || !flow.isReached()) {
                continue;
            }
            PhpType key = item.key() == null ? PhpType.integer(i) : expressions.evaluate(item.key());
            if (item.byReference() && item.pattern() instanceof Pattern.Target target) {
                bind(target.target());
                references = true;
            } else {
                references |= item.byReference() || item.pattern().bindsReferences();
                assignPattern(item.pattern(), value.mayBeArray() || value.mayBeObject()
                        ? ArrayTypes.element(value.withoutKindsOf(PhpType.STRING), key).orNull() : PhpType.NULL);
            }
        }
        if (references && source != null && isPlace(source)) {
            forgetElements(source);
        }
    }

    /// References to elements of the place were taken.
    void forgetElements(Expr place) {
        rebindElements(place, base -> base.mayBeArray() || base.mayBeNull() || base.mayBeUndefined()
                ? base.defined().withoutNull().join(PhpType.ARRAY) : base);
    }

    private void rebindElements(Expr place, UnaryOperator<PhpType> change) {
        if (flow.isReached() && place instanceof Expr.Variable variable && flow.isTracked(variable.name())) {
            flow.write(variable.name(), change.apply(flow.variable(variable.name())));
        } else if (place instanceof Expr.Index) {
            rebind(place, evaluatedKeys(place), PhpType.MIXED);
        }
    }

    /// The keys of a place whose operands were evaluated before: once more, what they do would be done to what they did.
    private Deque<PhpType> evaluatedKeys(Expr place) {
        Deque<PhpType> keys = new ArrayDeque<>();
        for (Expr base = place; base instanceof Expr.Index index; base = index.base()) {
            keys.addFirst(switch (index.index()) {
                case null -> PhpType.NOTHING;
                case Expr.Variable _, Expr.StringLiteral _, Expr.IntLiteral _ -> expressions.evaluate(index.index());
                default -> PhpType.MIXED;
            });
        }
        return keys;
    }

    // Removal

    void unset(List<Expr> places) {
        for (Expr place : places) {
            if (!flow.isReached()) {
                return;
            }
            if (place instanceof Expr.Variable variable) {
                flow.write(variable.name(), PhpType.UNDEFINED);
                continue;
            }
            Deque<PhpType> keys = new ArrayDeque<>();
            evaluateOperands(place, keys);
            if (place instanceof Expr.Index index && flow.isReached()) {
                modifyExisting(index.base(), before -> before.mayBeArray()
                        ? before.withoutKindsOf(PhpType.ARRAY).join(PhpType.array(ArrayTypes.subset(before.arrayShape(), false)))
                        : before);
            }
        }
    }

    /// Changes what is at a place without creating it. Other elements of an array around it keep what they are.
    private void modifyExisting(Expr place, UnaryOperator<PhpType> change) {
        switch (place) {
            case Expr.Variable variable when flow.isTracked(variable.name()) -> {
                PhpType before = flow.variable(variable.name());
                flow.record(place, flow.read(variable.name()));
                flow.write(variable.name(), change.apply(before));
            }
            case Expr.Index index -> modifyExisting(index.base(), base -> {
                if (!base.mayBeArray()) {
                    return base;
                }
                ArrayShape shape = base.arrayShape();
                ArrayShape changed = new ArrayShape(shape.keys(), shape.element().join(change.apply(shape.element())), shape.nonEmpty());
                return base.withoutKindsOf(PhpType.ARRAY).join(PhpType.array(changed));
            });
            default -> { }
        }
    }
}
