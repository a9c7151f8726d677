package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Local;
import dev.phpc.compiler.syntax.BinaryOperator;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.MemberName;
import dev.phpc.compiler.types.PhpType;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.objects.PropertySite;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Writes of numbers to where a number of the same kind stands already → in place, with the general way behind:
///
///     $a[$i][$j] -= $x * $y   →   (row = $a.arrayAt($i)) != null && !row.isShared() && row.hasDouble($j) && $x instanceof Double && …
///                                     ? row.putDouble($j, row.getDouble($j) - $x * $y) : (the general way)
final class NumberUpdates {
    private final Body body;
    private final Expressions expressions;
    private final NumberGuesses guesses;

    NumberUpdates(Body body, Expressions expressions, NumberGuesses guesses) {
        this.body = body;
        this.expressions = expressions;
        this.guesses = guesses;
    }

    /// A place that holds a number of some kind, if its tests succeed.
    private interface Cell {
        List<Code> tests();

        Code read();

        Code write(Code number);
    }

    /// What an update leaves for the expression around it: the value before or after it, in a local of type Object; null for nothing.
    record Result(Local local, boolean before) { }

    /// `target operator= value`, a statement; null if there is nothing to guess.
    Code update(Expr target, BinaryOperator operator, Expr value, PhpType type, Result result, Supplier<Code> general) {
        List<Code> ways = new ArrayList<>();
        List<Code> conditions = new ArrayList<>();
        for (NumberGuesses.Pair pair : guesses.pairs(target, value)) {
            Cell cell = cell(target, pair.kind());
            NumberGuess old = cell == null ? null : new NumberGuess(cell.tests(), cell.read());
            NumberGuess changed = old == null ? null : guesses.apply(operator, old, pair.right(), type);
            if (changed != null && !changed.tests().isEmpty() && changed.type().equals(pair.kind())) {
                ways.add(write(cell, changed, result));
                conditions.add(changed.condition());
            }
        }
        return either(conditions, ways, general);
    }

    private static Code write(Cell cell, NumberGuess changed, Result result) {
        if (result == null) {
            return cell.write(changed.value());
        }
        Local number = Local.temporary(changed.type());
        Code kept = new Code.Store(result.local(), Coerce.box(result.before() ? cell.read() : new Code.Load(number)));
        return new Code.Block(List.of(new Code.Store(number, changed.value()), kept, cell.write(new Code.Load(number))));
    }

    /// `target = value` where both are elements or properties that hold numbers; null if there is nothing to guess.
    Code assign(Expr target, Expr value, Supplier<Code> general) {
        List<Code> ways = new ArrayList<>();
        List<Code> conditions = new ArrayList<>();
        for (NumberGuesses.Pair pair : guesses.pairs(target, value)) {
            Cell cell = pair.right().type().equals(pair.kind()) ? cell(target, pair.kind()) : null;
            if (cell != null) {
                List<Code> tests = new ArrayList<>(cell.tests());
                tests.addAll(pair.right().tests());
                ways.add(cell.write(pair.right().value()));
                conditions.add(new Code.And(tests));
            }
        }
        return either(conditions, ways, general);
    }

    private Code either(List<Code> conditions, List<Code> ways, Supplier<Code> general) {
        if (ways.isEmpty()) {
            return null;
        }
        Code code = guesses.general(general);
        for (int i = ways.size() - 1; i >= 0; i--) {
            code = new Code.If(conditions.get(i), ways.get(i), code);
        }
        return code;
    }

    private Cell cell(Expr target, JvmType kind) {
        return switch (target) {
            case Expr.Variable variable -> variable(variable, kind);
            case Expr.Index index when index.index() != null -> element(index, kind);
            case Expr.PropertyFetch fetch when !fetch.nullsafe() && fetch.name() instanceof MemberName.Fixed fixed -> property(fetch, fixed.text(), kind);
            default -> null;
        };
    }

    private Cell variable(Expr.Variable variable, JvmType kind) {
        if (body.storage(variable.name()) instanceof Storage.Number number) {
            return cell(guesses.guess(variable, kind), value -> new Code.Store(number.of(kind), value));
        }
        if (!(body.storage(variable.name()) instanceof Storage.Plain plain) || plain.borrowed() != null) {
            return null;
        }
        NumberGuess number = guesses.guess(variable, kind);
        if (number == null || !number.type().equals(kind)) {
            return null;
        }
        return cell(number, value -> new Code.Store(plain.local(), Coerce.carry(value, plain.local().type())));
    }

    private static Cell cell(NumberGuess number, UnaryOperator<Code> write) {
        return new Cell() {
            @Override
            public List<Code> tests() {
                return number.tests();
            }

            @Override
            public Code read() {
                return number.value();
            }

            @Override
            public Code write(Code value) {
                return write.apply(value);
            }
        };
    }

    private Cell element(Expr.Index index, JvmType kind) {
        NumberGuess array = writable(index.base());
        NumberGuess key = array == null ? null : guesses.key(index.index());
        if (key == null || !key.type().equals(JvmType.LONG)) {
            return null;
        }
        NumberGuess number = guesses.element(array, key, kind);
        String put = kind.equals(JvmType.LONG) ? "putLong" : "putDouble";
        return cell(number, value -> RuntimeCalls.call(PhpArray.class, put, array.value(), key.value(), value));
    }

    /// The array that an expression is, if it may be written to as it stands.
    private NumberGuess writable(Expr expr) {
        return switch (expr) {
            case Expr.Variable variable when body.storage(variable.name()) instanceof Storage.Plain plain -> {
                List<Code> tests = new ArrayList<>();
                if (plain.borrowed() != null) {
                    tests.add(new Code.Not(new Code.Load(plain.borrowed())));
                }
                NumberGuess array = guesses.asArray(new Code.Load(plain.local()));
                if (array == null) {
                    yield null;
                }
                tests.addAll(array.tests());
                yield unshared(new NumberGuess(tests, array.value()));
            }
            case Expr.Index index when index.index() != null -> {
                NumberGuess base = writable(index.base());
                NumberGuess key = base == null ? null : guesses.key(index.index());
                yield key == null ? null : unshared(guesses.nested(base, key));
            }
            case Expr.PropertyFetch fetch when !fetch.nullsafe() && fetch.name() instanceof MemberName.Fixed fixed -> {
                Cell slot = slot(fetch, fixed.text());
                yield slot == null ? null : unshared(guesses.asArray(new NumberGuess(slot.tests(), slot.read()).once()));
            }
            default -> null;
        };
    }

    private static NumberGuess unshared(NumberGuess array) {
        List<Code> tests = NumberGuess.tests(array);
        tests.add(new Code.Not(RuntimeCalls.call(PhpArray.class, "isShared", array.value())));
        return new NumberGuess(tests, array.value());
    }

    private Cell property(Expr.PropertyFetch fetch, String name, JvmType kind) {
        Cell slot = slot(fetch, name);
        if (slot == null) {
            return null;
        }
        NumberGuess once = new NumberGuess(slot.tests(), slot.read()).once();
        List<Code> tests = NumberGuess.tests(once);
        tests.add(new Code.InstanceOf(once.value(), JvmType.of(kind.equals(JvmType.LONG) ? Long.class : Double.class)));
        return cell(new NumberGuess(tests, Coerce.carry(once.value(), kind)), value -> slot.write(Coerce.box(value)));
    }

    /// The slot of a property to which the code may write another value of the type that is there.
    private Cell slot(Expr.PropertyFetch fetch, String name) {
        NumberGuess object = body.hookedProperty() == null ? guesses.object(fetch.object()) : null;
        if (object == null) {
            return null;
        }
        Cell field = expressions.places().isThis(fetch.object()) ? field(object.value(), name) : null;
        if (field != null) {
            return field;
        }
        Local slot = Local.temporary(JvmType.INT);
        Code found = RuntimeCalls.call(PropertySite.class, "writableSlot", body.unit().site(PropertySite.class), body.context(), Coerce.box(object.value()),
            Coerce.string(name), body.scopeClass());
        NumberGuess number = NumberGuess.kept(object.tests(), slot, found, new Code.Compare(Code.Relation.GREATER_OR_EQUAL, new Code.Load(slot), Coerce.jvmInt(0)));
        Code content = RuntimeCalls.call(PropertySite.class, "at", Coerce.box(object.value()), new Code.Load(slot));
        return cell(new NumberGuess(number.tests(), content),
            value -> RuntimeCalls.call(PropertySite.class, "put", Coerce.box(object.value()), new Code.Load(slot), value));
    }

    private Cell field(Code object, String name) {
        Fields fields = expressions.places().fields();
        return fields.isWritable(name) ? cell(NumberGuess.sure(fields.peek(object, name)), value -> fields.put(object, name, value)) : null;
    }
}
