package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Local;
import dev.phpc.compiler.syntax.BinaryOperator;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.ClassRef;
import dev.phpc.compiler.syntax.MemberName;
import dev.phpc.compiler.syntax.Pattern;
import dev.phpc.compiler.syntax.Span;
import dev.phpc.compiler.types.PhpType;
import dev.phpc.runtime.Arithmetic;
import dev.phpc.runtime.link.Constructs;
import dev.phpc.runtime.link.ReturnChecks;
import dev.phpc.runtime.link.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Assignments of every kind. Each comes as a statement (`…Effect`) and as an expression, whose value is the one assigned.
final class Assignments {
    /// Of what the program does not contain.
    private static final int NO_ID = -1;

    private final Body body;
    private final Expressions expressions;
    private final Places places;
    private final NumberUpdates numbers;

    Assignments(Body body, Expressions expressions, Places places) {
        this.body = body;
        this.expressions = expressions;
        this.places = places;
        this.numbers = new NumberUpdates(body, expressions, expressions.operators().guesses());
    }

    // $x = value

    Code assignEffect(Expr.Assign assign) {
        boolean mayBeGuessed = assign.target() instanceof Expr.Index || assign.target() instanceof Expr.PropertyFetch;
        Code guessed = mayBeGuessed ? numbers.assign(assign.target(), assign.value(), () -> assignInGeneral(assign)) : null;
        return guessed == null ? assignInGeneral(assign) : guessed;
    }

    private Code assignInGeneral(Expr.Assign assign) {
        Place place = places.of(assign.target());
        List<Code> statements = new ArrayList<>(place.prepare());
        if (isPlainVariable(assign.target())) {
            statements.add(place.assign(expressions.stored(assign.value())));
            return new Code.Block(statements);
        }
        NumberGuess key = assign.target() instanceof Expr.Index index ? expressions.operators().guesses().uncertainKey(index) : null;
        if (key == null && isFetchedLast(assign)) {
            statements.add(place.assign(expressions.stored(assign.value())));
            return new Code.Block(statements);
        }
        Local value = evaluate(assign.value(), statements);
        Code general = place.assign(new Code.Load(value));
        Place keyed = key == null ? null : places.withKey((Expr.Index) assign.target(), key.value());
        boolean isGuessed = keyed != null && keyed.prepare().isEmpty();
        statements.add(isGuessed ? new Code.If(key.condition(), keyed.assign(new Code.Load(value)), general)
            : body.lifetimes().storing(assign.value(), value, general));
        return new Code.Block(statements);
    }

    /// `$a[$k] = $v` looks at `$v` last, unless it is `$a` itself.
    private static boolean isFetchedLast(Expr.Assign assign) {
        if (!(assign.value() instanceof Expr.Variable value) || !(assign.target() instanceof Expr.Index)) {
            return false;
        }
        Expr root = assign.target();
        while (root instanceof Expr.Index index) {
            root = index.base();
        }
        return !(root instanceof Expr.Variable variable && variable.name().equals(value.name()));
    }

    Code assign(Expr.Assign assign) {
        Place place = places.of(assign.target());
        List<Code> statements = new ArrayList<>(place.prepare());
        Local value = evaluate(assign.value(), statements);
        return new Code.Sequence(statements, assigned(place, value));
    }

    /// Makes an assignment, and yields what it yields: what was assigned, except that a typed place may have coerced it.
    private Code assigned(Place place, Local value) {
        if (place.keeps(value.type())) {
            return new Code.Sequence(List.of(place.assign(new Code.Load(value))), new Code.Load(value));
        }
        Local result = Local.temporary(JvmType.OBJECT);
        return new Code.Sequence(List.of(place.assign(new Code.Load(value), result)), new Code.Load(result));
    }

    private static boolean isPlainVariable(Expr target) {
        return target instanceof Expr.Variable;
    }

    private Local evaluate(Expr expr, List<Code> statements) {
        Code value = expressions.stored(expr);
        Local local = Local.temporary(value.type());
        statements.add(new Code.Store(local, value));
        return local;
    }

    // $x op= value

    Code compoundEffect(Expr.CompoundAssign assign) {
        if (assign.operator() == BinaryOperator.CONCAT && assign.target() instanceof Expr.Variable variable) {
            return append(variable, assign.value());
        }
        Code guessed = guessed(assign, null);
        return guessed == null ? updateInGeneral(assign, null) : guessed;
    }

    private Code updateInGeneral(Expr.CompoundAssign assign, Local result) {
        List<Code> statements = new ArrayList<>();
        Place place = update(assign, statements, result);
        if (result != null) {
            statements.add(new Code.Store(result, Coerce.box(place.assigned(new Code.Load(result)))));
        }
        return new Code.Block(statements);
    }

    /// What is known of the operator's result; what a property makes of it is another matter.
    private PhpType operationType(Expr.CompoundAssign assign) {
        boolean mayBeCoerced = assign.target() instanceof Expr.PropertyFetch || assign.target() instanceof Expr.StaticPropertyFetch;
        return mayBeCoerced ? PhpType.MIXED : body.unit().types().expression(body.function(), assign);
    }

    private Code guessed(Expr.CompoundAssign assign, Local result) {
        return numbers.update(assign.target(), assign.operator(), assign.value(), operationType(assign),
            result == null ? null : new NumberUpdates.Result(result, false), () -> updateInGeneral(assign, result));
    }

    Code compound(Expr.CompoundAssign assign) {
        if (assign.operator() == BinaryOperator.CONCAT && assign.target() instanceof Expr.Variable variable) {
            return new Code.Sequence(List.of(append(variable, assign.value())), expressions.value(variable));
        }
        Local result = Local.temporary(JvmType.OBJECT);
        Code guessed = guessed(assign, result);
        return new Code.Sequence(List.of(guessed == null ? updateInGeneral(assign, result) : guessed), new Code.Load(result));
    }

    private Place update(Expr.CompoundAssign assign, List<Code> statements, Local result) {
        Place place = places.ofUpdate(assign.target());
        statements.addAll(place.prepare());
        Code operand;
        if (Expressions.isLate(assign.value())) {
            operand = expressions.value(assign.value());
        } else {
            Code value = expressions.value(assign.value());
            Local local = Local.temporary(value.type());
            statements.add(new Code.Store(local, value));
            operand = new Code.Load(local);
        }
        PhpType type = operationType(assign);
        UnaryOperator<Code> change = old -> kept(expressions.operators().apply(assign.operator(), old, operand, type), result);
        statements.add(place.update(change));
        return place;
    }

    private static Code kept(Code value, Local result) {
        if (result == null) {
            return value;
        }
        return new Code.Sequence(List.of(new Code.Store(result, Coerce.box(value))), new Code.Load(result));
    }

    /// `$x .= value` grows the variable's string in place.
    private Code append(Expr.Variable variable, Expr value) {
        List<Expr> parts = Expressions.parts(value);
        if (parts.size() > 2 && body.storage(variable.name()) instanceof Storage.Plain plain && plain.growable()) {
            Local texts = Local.temporary(new JvmType("[" + JvmType.STRING.descriptor()));
            return new Code.Block(List.of(new Code.Store(texts, expressions.texts(parts)),
                new Code.Store(plain.local(), RuntimeCalls.call(Variables.class, "append", body.context(),
                    new Code.Load(plain.local()), Coerce.string(variable.name()), new Code.Load(texts)))));
        }
        Code appended = Coerce.toStringValue(body.context(), expressions.value(value));
        Local text = Local.temporary(JvmType.STRING);
        Code evaluated = new Code.Store(text, appended);
        Code change = switch (body.storage(variable.name())) {
            case Storage.Plain plain when plain.growable() -> new Code.Store(plain.local(), RuntimeCalls.call(Variables.class, "append", body.context(),
                new Code.Load(plain.local()), Coerce.string(variable.name()), new Code.Load(text)));
            case Storage.Plain _, Storage.Number _ -> places.variable(variable.name()).update(old ->
                RuntimeCalls.call(String.class, "concat", Coerce.toStringValue(body.context(), old), new Code.Load(text)));
            case Storage.Cell cell -> new Code.Block(List.of(
                new Code.Store(cell.local(), RuntimeCalls.call(Variables.class, "cellForUpdate", body.context(), new Code.Load(cell.local()), Coerce.string(variable.name()))),
                RuntimeCalls.call(Variables.class, "append", body.context(), new Code.Load(cell.local()), new Code.Load(text))));
            case Storage.Named named -> RuntimeCalls.call(Variables.class, "append", body.context(),
                RuntimeCalls.call(dev.phpc.runtime.link.Scope.class, "refForUpdate", body.scope(), body.context(), Coerce.string(named.name())), new Code.Load(text));
            case Storage.Superglobal _, Storage.This _ -> places.variable(variable.name()).update(old ->
                RuntimeCalls.call(String.class, "concat", Coerce.toStringValue(body.context(), old), new Code.Load(text)));
        };
        return new Code.Block(List.of(evaluated, change));
    }

    // $x ??= value

    Code coalesce(Expr.CoalesceAssign assign) {
        List<Code> statements = new ArrayList<>();
        Expr target = once(assign.target(), statements);
        Place place = places.of(target);
        Local found = Local.temporary(JvmType.OBJECT);
        Code current = Coerce.box(expressions.quiet(target));
        List<Code> whenAbsent = new ArrayList<>(place.prepare());
        Local value = evaluate(assign.value(), whenAbsent);
        Code assigned = assigned(place, value);
        statements.add(new Code.Store(found, current));
        return new Code.Sequence(statements, new Code.Conditional(new Code.Compare(Code.Relation.NOT_EQUAL, new Code.Load(found), Coerce.NULL),
            new Code.Load(found), new Code.Sequence(whenAbsent, Coerce.box(assigned)), JvmType.OBJECT));
    }

    /// The same place with everything in variables that must not be evaluated twice.
    private Expr once(Expr place, List<Code> statements) {
        return switch (place) {
            case Expr.Variable _ -> place;
            case Expr.Index(int id, Span span, Expr base, Expr index) when index != null -> {
                Expr container = once(base, statements);
                yield new Expr.Index(id, span, container, keptOnce(index, statements));
            }
            case Expr.PropertyFetch(int id, Span span, Expr object, MemberName name, boolean nullsafe) when !nullsafe -> {
                Expr holder = once(object, statements);
                yield new Expr.PropertyFetch(id, span, holder, once(name, statements), false);
            }
            case Expr.StaticPropertyFetch(int id, Span span, ClassRef cls, MemberName name) -> new Expr.StaticPropertyFetch(id, span, cls, once(name, statements));
            default -> keptOnce(place, statements);
        };
    }

    private Expr keptOnce(Expr expr, List<Code> statements) {
        if (Expressions.isLate(expr)) {
            return expr;
        }
        Expr.Variable kept = new Expr.Variable(NO_ID, expr.span(), " once" + expr.id());
        statements.add(places.variable(kept.name()).assign(expressions.stored(expr)));
        return kept;
    }

    private MemberName once(MemberName name, List<Code> statements) {
        return name instanceof MemberName.Computed(int id, Span span, Expr expression) ? new MemberName.Computed(id, span, keptOnce(expression, statements)) : name;
    }

    // $x++ and its like

    Code incDecEffect(Expr.IncDec incDec) {
        Code guessed = guessed(incDec, null, () -> incDecInGeneral(incDec));
        return guessed == null ? incDecInGeneral(incDec) : guessed;
    }

    private Code guessed(Expr.IncDec incDec, Local result, Supplier<Code> general) {
        boolean isKnown = incDec.target() instanceof Expr.Variable variable && body.storage(variable.name()) instanceof Storage.Plain plain
            && Coerce.isNumeric(plain.local().type());
        return isKnown ? null : numbers.update(incDec.target(), incDec.increment() ? BinaryOperator.ADD : BinaryOperator.SUBTRACT,
            new Expr.IntLiteral(incDec.id(), incDec.span(), 1), PhpType.MIXED, result == null ? null : new NumberUpdates.Result(result, !incDec.prefix()), general);
    }

    private Code incDecInGeneral(Expr.IncDec incDec) {
        Place place = places.ofUpdate(incDec.target());
        List<Code> statements = new ArrayList<>(place.prepare());
        statements.add(place.beforeIncrement());
        statements.add(place.step(old -> changed(incDec, old)));
        return new Code.Block(statements);
    }

    Code incDec(Expr.IncDec incDec) {
        Local result = Local.temporary(JvmType.OBJECT);
        Code guessed = guessed(incDec, result, () -> new Code.Store(result, Coerce.box(incDecValue(incDec))));
        return guessed == null ? incDecValue(incDec) : new Code.Sequence(List.of(guessed), new Code.Load(result));
    }

    private Code incDecValue(Expr.IncDec incDec) {
        Place place = places.ofUpdate(incDec.target());
        List<Code> statements = new ArrayList<>(place.prepare());
        statements.add(place.beforeIncrement());
        Code[] result = new Code[1];
        statements.add(place.step(old -> {
            if (incDec.prefix()) {
                Code changed = changed(incDec, old);
                Local value = Local.temporary(changed.type());
                result[0] = place.assigned(new Code.Load(value));
                return new Code.Sequence(List.of(new Code.Store(value, changed)), new Code.Load(value));
            }
            Local before = Local.temporary(old.type());
            result[0] = new Code.Load(before);
            return new Code.Sequence(List.of(new Code.Store(before, old)), changed(incDec, new Code.Load(before)));
        }));
        return new Code.Sequence(statements, result[0]);
    }

    private Code changed(Expr.IncDec incDec, Code old) {
        if (old.type().equals(JvmType.LONG)) {
            Code.Operator operator = incDec.increment() ? Code.Operator.ADD : Code.Operator.SUBTRACT;
            if (incDec.target() instanceof Expr.Variable variable && body.storage(variable.name()) instanceof Storage.Plain plain
                && plain.local().type().equals(JvmType.LONG)) {
                return new Code.Primitive(operator, old, Coerce.integer(1));
            }
            return RuntimeCalls.call(Arithmetic.class, incDec.increment() ? "add" : "subtract", old, Coerce.integer(1));
        }
        if (old.type().equals(JvmType.DOUBLE)) {
            return new Code.Primitive(incDec.increment() ? Code.Operator.ADD : Code.Operator.SUBTRACT, old, Coerce.number(1));
        }
        return RuntimeCalls.call(Arithmetic.class, incDec.increment() ? "increment" : "decrement", body.context(), Coerce.box(old));
    }

    // $x = &$y

    Code referenceEffect(Expr.AssignReference assign) {
        List<Code> statements = new ArrayList<>();
        bind(assign, statements);
        return new Code.Block(statements);
    }

    Code reference(Expr.AssignReference assign) {
        List<Code> statements = new ArrayList<>();
        Local ref = bind(assign, statements);
        return new Code.Sequence(statements, RuntimeCalls.call(dev.phpc.runtime.Ref.class, "get", new Code.Load(ref)));
    }

    private Local bind(Expr.AssignReference assign, List<Code> statements) {
        Place target = places.of(assign.target());
        statements.addAll(target.prepare());
        if (Calls.isCall(assign.source())) {
            return bindResult(target, assign.source(), statements);
        }
        Local ref = Local.temporary(JvmType.REF);
        statements.add(new Code.Store(ref, reference(assign.source())));
        statements.add(target.bind(new Code.Load(ref)));
        return ref;
    }

    /// `$x = &f()`: the result of a function that returns no reference is assigned by value.
    private Local bindResult(Place target, Expr call, List<Code> statements) {
        Local result = Local.temporary(JvmType.OBJECT);
        Local ref = Local.temporary(JvmType.REF);
        statements.add(new Code.Store(result, expressions.calls().slot(call)));
        statements.add(new Code.If(new Code.InstanceOf(new Code.Load(result), JvmType.REF),
            new Code.Block(List.of(new Code.Store(ref, new Code.Cast(new Code.Load(result), JvmType.REF)), target.bind(new Code.Load(ref)))),
            new Code.Block(List.of(new Code.Store(ref, RuntimeCalls.call(ReturnChecks.class, "notAssignable", body.context(), new Code.Load(result))),
                target.assign(new Code.Load(result))))));
        return ref;
    }

    /// The reference cell of an expression: a place's own, what a function returned by reference, or a new one with the value.
    Code reference(Expr source) {
        if (Places.isPlace(source)) {
            Place place = places.of(source);
            return new Code.Sequence(place.prepare(), place.ref());
        }
        return RuntimeCalls.call(ReturnChecks.class, "cell", expressions.calls().slot(source));
    }

    // [$a, 'k' => $b] = value

    Code destructure(Expr.Destructure destructure) {
        List<Code> statements = new ArrayList<>();
        if (destructure.pattern().bindsReferences() && Places.isPlace(destructure.value())) {
            boolean isHeld = assignsTo(destructure.pattern(), destructure.value()) || appends(destructure.value());
            Place source = isHeld ? held(reference(destructure.value()), statements) : places.of(destructure.value());
            statements.addAll(source.prepare());
            byReference(destructure.pattern(), source, null, statements);
            return new Code.Sequence(statements, source.read());
        }
        if (destructure.pattern().bindsReferences() && Calls.isCall(destructure.value())) {
            Local slot = Local.temporary(JvmType.OBJECT);
            statements.add(new Code.Store(slot, Coerce.box(expressions.calls().slot(destructure.value()))));
            Place source = held(RuntimeCalls.call(ReturnChecks.class, "cell", new Code.Load(slot)), statements);
            byReference(destructure.pattern(), source, RuntimeCalls.call(ReturnChecks.class, "checkReferenceable", body.context(), new Code.Load(slot)), statements);
            return new Code.Sequence(statements, source.read());
        }
        Local value = evaluate(destructure.value(), statements);
        assignTo(destructure.pattern(), value, statements);
        return new Code.Sequence(statements, new Code.Load(value));
    }

    private Place held(Code ref, List<Code> statements) {
        Local held = Local.temporary(JvmType.REF);
        statements.add(new Code.Store(held, ref));
        return places.held(held);
    }

    /// `$a[]` and `$a[][…]` make a new element each time.
    private static boolean appends(Expr place) {
        return switch (place) {
            case Expr.Index index -> index.index() == null || appends(index.base());
            case Expr.PropertyFetch fetch -> appends(fetch.object());
            default -> false;
        };
    }

    /// Whether `source` is a variable that is a cell, and to which the pattern binds an element of its array.
    private boolean assignsTo(Pattern.Destructuring pattern, Expr source) {
        return source instanceof Expr.Variable variable && !(body.storage(variable.name()) instanceof Storage.Plain)
            && pattern.items().stream().anyMatch(item -> item != null && item.pattern() instanceof Pattern.Target(int _, Span _, Expr.Variable target)
                && target.name().equals(variable.name()));
    }

    /// Stores a value into what a pattern names.
    void assignTo(Pattern pattern, Local value, List<Code> statements) {
        switch (pattern) {
            case Pattern.Target target -> {
                Place place = places.of(target.target());
                statements.addAll(place.prepare());
                statements.add(place.assign(new Code.Load(value)));
            }
            case Pattern.Destructuring destructuring -> {
                long counter = 0;
                for (Pattern.Item item : destructuring.items()) {
                    if (item != null) {
                        assignItem(item, counter, value, statements);
                    }
                    counter++;
                }
            }
        }
    }

    private void assignItem(Pattern.Item item, long counter, Local value, List<Code> statements) {
        Code key = item.key() == null ? Coerce.integer(counter) : expressions.value(item.key());
        Code element = RuntimeCalls.call(Constructs.class, "listElement", body.context(), Coerce.box(new Code.Load(value)), Coerce.box(key));
        if (item.pattern() instanceof Pattern.Target target) {
            Place place = places.of(target.target());
            statements.addAll(place.prepare());
            Local local = Local.temporary(JvmType.OBJECT);
            statements.add(new Code.Store(local, element));
            statements.add(place.assign(new Code.Load(local)));
        } else {
            Local local = Local.temporary(JvmType.OBJECT);
            statements.add(new Code.Store(local, element));
            assignTo(item.pattern(), local, statements);
        }
    }

    /// Binds and stores elements of `source`; `check` runs before a reference to one is taken, if not null.
    void byReference(Pattern.Destructuring pattern, Place source, Code check, List<Code> statements) {
        long counter = 0;
        for (Pattern.Item item : pattern.items()) {
            if (item != null) {
                Code key = item.key() == null ? Coerce.integer(counter) : spill(expressions.value(item.key()), statements);
                Place element = places.element(source, key);
                if (check != null && (item.byReference() || item.pattern().bindsReferences())) {
                    statements.add(check);
                }
                if (item.pattern() instanceof Pattern.Destructuring inner) {
                    byReference(inner, element, null, statements);
                } else if (item.pattern() instanceof Pattern.Target target) {
                    Place place = places.of(target.target());
                    statements.addAll(place.prepare());
                    statements.add(item.byReference() ? place.bind(element.ref())
                        : place.assign(RuntimeCalls.call(Variables.class, "share", Coerce.box(element.read()))));
                }
            }
            counter++;
        }
    }

    private static Code spill(Code value, List<Code> statements) {
        Local local = Local.temporary(value.type());
        statements.add(new Code.Store(local, value));
        return new Code.Load(local);
    }
}
