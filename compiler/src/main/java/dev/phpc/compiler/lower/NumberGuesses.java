package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Local;
import dev.phpc.compiler.ir.MethodRef;
import dev.phpc.compiler.resolve.Builtins;
import dev.phpc.compiler.resolve.FunctionNode;
import dev.phpc.compiler.syntax.BinaryOperator;
import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.MemberName;
import dev.phpc.compiler.syntax.Node;
import dev.phpc.compiler.syntax.Trees;
import dev.phpc.compiler.syntax.UnaryOperator;
import dev.phpc.compiler.types.PhpType;
import dev.phpc.runtime.IntArithmetic;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.link.Variables;
import dev.phpc.runtime.objects.PropertySite;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Arithmetic on operands of unknown type → the JVM's own for the case that all of them are floats, or all ints, in front of the general way:
///
///     $o->x * $a[$i] - $y   →   (v = site.peek($o)) instanceof Double && $a.hasDouble($i) && $y instanceof Double
///                                   ? v * $a.getDouble($i) - $y : (the general way)
///
/// Only expressions without effects are guessed: variables, literals, elements, properties and arithmetic of these. Reading them ahead of PHP's order
/// can't be noticed, since a read that has anything to say fails the guess.
final class NumberGuesses {
    /// Beyond this many operators, a second version for ints costs more code than it is worth.
    private static final int MOST_OPERATORS = 16;
    private static final int MOST_OPERATORS_TWICE = 6;
    /// A body with more is so long that the JVM would rather not compile it.
    private static final int MOST_PAIRS = 40;
    /// What HotSpot compiles, what a node of the tree comes to, and what a pair adds to that, in bytecodes and as measured: a long body is better off
    /// without guesses than split.
    private static final int ROOM = 8_000;
    private static final double NODE = 9.5;
    private static final int PAIR = 70;

    private final Body body;
    private final Expressions expressions;
    private boolean pausing;
    private int remaining;

    NumberGuesses(Body body, Expressions expressions) {
        this.body = body;
        this.expressions = expressions;
        remaining = budget(body.function());
    }

    private static int budget(FunctionNode function) {
        if (function == null || function.block() == null) {
            return MOST_PAIRS;
        }
        return (int) Math.clamp((ROOM - NODE * nodes(function.block())) / PAIR, 0, MOST_PAIRS);
    }

    private static int nodes(Node node) {
        int[] sum = {1};
        if (!(node instanceof Expr.Closure) && !(node instanceof Expr.ArrowFunction) && !(node instanceof Decl)) {
            Trees.forEachChild(node, child -> sum[0] += nodes(child));
        }
        return sum[0];
    }

    /// Lowers the general way behind a guess, in which nothing is guessed again.
    Code general(Supplier<Code> way) {
        boolean before = pausing;
        pausing = true;
        try {
            return way.get();
        } finally {
            pausing = before;
        }
    }

    /// Two operands, guessed to be of a kind as far as that is not certain.
    record Pair(JvmType kind, NumberGuess left, NumberGuess right) { }

    /// The guesses worth making for two operands: floats, ints, both or none.
    List<Pair> pairs(Expr left, Expr right) {
        int operators = pausing || remaining <= 0 ? MOST_OPERATORS + 1 : count(right, count(left, 1));
        if (operators > MOST_OPERATORS) {
            return List.of();
        }
        boolean[] kinds = new boolean[3];
        note(left, kinds);
        note(right, kinds);
        if (kinds[OTHER]) {
            return List.of();
        }
        List<Pair> pairs = new ArrayList<>();
        if (!kinds[INT]) {
            add(left, right, JvmType.DOUBLE, pairs);
        }
        if (!kinds[FLOAT] && (operators <= MOST_OPERATORS_TWICE || kinds[INT])) {
            add(left, right, JvmType.LONG, pairs);
        }
        return pairs;
    }

    private void add(Expr left, Expr right, JvmType kind, List<Pair> pairs) {
        NumberGuess first = guess(left, kind);
        NumberGuess second = first == null ? null : guess(right, kind);
        boolean isOfOtherKind = second != null && !first.type().equals(kind) && !second.type().equals(kind);
        if (second != null && !isOfOtherKind) {
            pairs.add(new Pair(kind, first, second));
            remaining--;
        }
    }

    /// `left operator right` where there is something to guess; null if not.
    Code arithmetic(Expr.Binary binary, PhpType type, Supplier<Code> general) {
        JvmType carrier = Carriers.of(type);
        List<NumberGuess> results = new ArrayList<>();
        for (Pair pair : pairs(binary.left(), binary.right())) {
            NumberGuess result = apply(binary.operator(), pair.left(), pair.right(), type);
            if (result != null && !result.tests().isEmpty() && (!Coerce.isNumeric(carrier) || carrier.equals(result.type()))) {
                results.add(result);
            }
        }
        return either(results, general);
    }

    /// A comparison where there is something to guess; null if not. `strict` where an int and a float differ in any case.
    Code comparison(Expr.Binary binary, Code.Relation relation, boolean strict, Supplier<Code> general) {
        List<NumberGuess> results = new ArrayList<>();
        for (Pair pair : pairs(binary.left(), binary.right())) {
            boolean same = pair.left().type().equals(pair.right().type());
            List<Code> tests = NumberGuess.tests(pair.left(), pair.right());
            if (!tests.isEmpty() && (same || !strict)) {
                JvmType common = same ? pair.left().type() : JvmType.DOUBLE;
                results.add(new NumberGuess(tests,
                    new Code.Compare(relation, Coerce.carry(pair.left().value(), common), Coerce.carry(pair.right().value(), common))));
            }
        }
        return either(results, general);
    }

    /// An element that is a number or nothing; null if there is nothing to guess.
    Code element(Expr.Index index, Supplier<Code> general) {
        PhpType type = body.unit().types().expression(body.function(), index);
        List<NumberGuess> results = new ArrayList<>();
        if (!pausing && remaining > 0 && Body.isNumberMostly(type)) {
            for (JvmType kind : List.of(JvmType.LONG, JvmType.DOUBLE)) {
                boolean possible = kind.equals(JvmType.LONG) ? type.mayBeInt() : type.mayBeFloat();
                NumberGuess guess = possible ? guess(index, kind) : null;
                if (guess != null) {
                    results.add(guess);
                    remaining--;
                }
            }
        }
        return either(results, general);
    }

    /// The key of an element if it has to be guessed to be an int; null if it is known, or can't be guessed.
    NumberGuess uncertainKey(Expr.Index index) {
        boolean suits = !pausing && index.index() != null && index.base() instanceof Expr.Variable;
        NumberGuess key = suits ? key(index.index()) : null;
        return key == null || key.tests().isEmpty() ? null : key;
    }

    private Code either(List<NumberGuess> results, Supplier<Code> general) {
        if (results.isEmpty()) {
            return null;
        }
        Code code = general(general);
        for (NumberGuess result : results.reversed()) {
            code = Expressions.join(result.condition(), result.value(), code);
        }
        return code;
    }

    private static final int FLOAT = 0;
    private static final int INT = 1;
    private static final int OTHER = 2;

    /// Which kinds the operands are known to be of.
    private void note(Expr expr, boolean[] kinds) {
        switch (expr) {
            case Expr.Binary binary -> {
                kinds[FLOAT] |= binary.operator() == BinaryOperator.DIVIDE;
                note(binary.left(), kinds);
                note(binary.right(), kinds);
            }
            case Expr.Unary unary -> note(unary.operand(), kinds);
            case Expr.IntLiteral _ -> { }
            default -> {
                PhpType type = body.unit().types().expression(body.function(), expr);
                kinds[FLOAT] |= type.mayBeFloat() && !type.mayBeInt();
                kinds[INT] |= type.mayBeInt() && !type.mayBeFloat() && !type.isInt();
                kinds[OTHER] |= !type.mayBeFloat() && !type.mayBeInt();
            }
        }
    }

    /// `sum` and the operators in the expression; counting ends where they are too many.
    private static int count(Expr expr, int sum) {
        return switch (expr) {
            case Expr.Binary binary when sum <= MOST_OPERATORS -> count(binary.right(), count(binary.left(), sum + 1));
            case Expr.Unary unary -> count(unary.operand(), sum);
            default -> sum;
        };
    }

    /// The expression as a number of type `wanted`, or as an int where that is certain; null where it can't be guessed.
    NumberGuess guess(Expr expr, JvmType wanted) {
        return switch (expr) {
            case Expr.IntLiteral literal -> NumberGuess.sure(Coerce.integer(literal.value()));
            case Expr.FloatLiteral literal -> NumberGuess.sure(Coerce.number(literal.value()));
            case Expr.ConstantFetch fetch -> constant(expressions.value(fetch));
            case Expr.Variable variable -> variable(variable, wanted);
            case Expr.Index index when index.index() != null -> element(index, wanted);
            case Expr.PropertyFetch fetch -> number(property(fetch), wanted);
            case Expr.Unary unary when unary.operator() == UnaryOperator.MINUS -> negation(unary, wanted);
            case Expr.Binary binary -> binary(binary, wanted);
            case Expr.FunctionCall call when wanted.equals(JvmType.DOUBLE) -> floatFunction(call);
            default -> null;
        };
    }

    private static NumberGuess constant(Code code) {
        Code inside = code instanceof Code.Line(int _, Code value) ? value : code;
        return inside instanceof Code.Constant && Coerce.isNumeric(inside.type()) ? NumberGuess.sure(inside) : null;
    }

    // Operands

    private NumberGuess variable(Expr.Variable variable, JvmType wanted) {
        if (body.storage(variable.name()) instanceof Storage.Number number) {
            return new NumberGuess(List.of(NumberPlace.holds(number, wanted)), new Code.Load(number.of(wanted)));
        }
        Code value = plain(variable);
        if (value == null) {
            return null;
        }
        return Coerce.isNumeric(value.type()) ? NumberGuess.sure(value) : value.type().equals(JvmType.OBJECT) ? number(NumberGuess.sure(value), wanted) : null;
    }

    /// What is in the variable's slot; null where it can't be had without further ado.
    private Code plain(Expr.Variable variable) {
        return switch (body.storage(variable.name())) {
            case Storage.Plain plain -> new Code.Load(plain.local());
            case Storage.Cell cell -> RuntimeCalls.call(Variables.class, "quietCell", new Code.Load(cell.local()));
            default -> null;
        };
    }

    private static NumberGuess number(NumberGuess object, JvmType wanted) {
        if (object == null) {
            return null;
        }
        NumberGuess once = object.once();
        List<Code> tests = NumberGuess.tests(once);
        tests.add(new Code.InstanceOf(once.value(), JvmType.of(wanted.equals(JvmType.LONG) ? Long.class : Double.class)));
        return new NumberGuess(tests, Coerce.carry(once.value(), wanted));
    }

    private NumberGuess element(Expr.Index index, JvmType wanted) {
        NumberGuess array = array(index.base());
        NumberGuess key = array == null ? null : key(index.index());
        return key == null ? null : element(array, key, wanted);
    }

    /// An element of a packed array of numbers.
    NumberGuess element(NumberGuess array, NumberGuess key, JvmType wanted) {
        if (key.type().equals(JvmType.STRING)) {
            List<Code> tests = NumberGuess.tests(array, key);
            return number(new NumberGuess(tests, RuntimeCalls.call(PhpArray.class, "get", array.value(), key.value())), wanted);
        }
        String name = wanted.equals(JvmType.LONG) ? "Long" : "Double";
        List<Code> tests = NumberGuess.tests(array, key);
        tests.add(RuntimeCalls.call(PhpArray.class, "has" + name, array.value(), key.value()));
        return new NumberGuess(tests, RuntimeCalls.call(PhpArray.class, "get" + name, array.value(), key.value()));
    }

    /// A key: an int, or a constant string.
    NumberGuess key(Expr expr) {
        if (expr instanceof Expr.StringLiteral literal) {
            return NumberGuess.sure(Coerce.string(literal.value()));
        }
        NumberGuess guess = guess(expr, JvmType.LONG);
        return guess != null && guess.type().equals(JvmType.LONG) ? guess.once() : null;
    }

    /// The array that an expression is.
    private NumberGuess array(Expr expr) {
        return switch (expr) {
            case Expr.Variable variable -> asArray(plain(variable));
            case Expr.Index index when index.index() != null -> {
                NumberGuess base = array(index.base());
                NumberGuess key = base == null ? null : key(index.index());
                yield key == null ? null : nested(base, key);
            }
            case Expr.PropertyFetch fetch -> {
                NumberGuess property = property(fetch);
                yield property == null ? null : asArray(property.once());
            }
            default -> null;
        };
    }

    NumberGuess asArray(Code value) {
        return value == null ? null : value.type().equals(JvmType.PHP_ARRAY) ? NumberGuess.sure(value)
            : value.type().equals(JvmType.OBJECT) ? asArray(NumberGuess.sure(value).once()) : null;
    }

    NumberGuess asArray(NumberGuess object) {
        List<Code> tests = NumberGuess.tests(object);
        tests.add(new Code.InstanceOf(object.value(), JvmType.PHP_ARRAY));
        return new NumberGuess(tests, new Code.Cast(object.value(), JvmType.PHP_ARRAY));
    }

    /// An array that is an element of another.
    NumberGuess nested(NumberGuess base, NumberGuess key) {
        Local local = Local.temporary(JvmType.PHP_ARRAY);
        return NumberGuess.kept(NumberGuess.tests(base, key), local, RuntimeCalls.call(PhpArray.class, "arrayAt", base.value(), key.value()),
            new Code.Compare(Code.Relation.NOT_EQUAL, new Code.Load(local), new Code.Constant(null, JvmType.PHP_ARRAY)));
    }

    /// The raw content of a property, which fails every test where there is more to its reading.
    private NumberGuess property(Expr.PropertyFetch fetch) {
        NumberGuess object = object(fetch.object());
        if (object == null || fetch.nullsafe() || !(fetch.name() instanceof MemberName.Fixed fixed) || body.hookedProperty() != null) {
            return null;
        }
        Code direct = isThis(fetch.object()) ? expressions.places().fields().peek(object.value(), fixed.text()) : null;
        return new NumberGuess(object.tests(), direct != null ? direct
            : RuntimeCalls.call(PropertySite.class, "peek", body.unit().site(PropertySite.class), body.context(), Coerce.box(object.value()),
                Coerce.string(fixed.text()), body.scopeClass()));
    }

    private boolean isThis(Expr expr) {
        return expressions.places().isThis(expr);
    }

    /// What may be an object.
    NumberGuess object(Expr expr) {
        return switch (expr) {
            case Expr.Variable variable when isThis(variable) -> NumberGuess.sure(body.thisObject());
            case Expr.Variable variable -> {
                Code value = plain(variable);
                yield value != null && value.type().equals(JvmType.OBJECT) ? NumberGuess.sure(value).once() : null;
            }
            case Expr.PropertyFetch fetch -> {
                NumberGuess property = property(fetch);
                yield property == null ? null : property.once();
            }
            default -> null;
        };
    }

    // Operations

    private NumberGuess negation(Expr.Unary unary, JvmType wanted) {
        NumberGuess operand = guess(unary.operand(), wanted);
        if (operand == null) {
            return null;
        }
        if (operand.type().equals(JvmType.DOUBLE)) {
            return new NumberGuess(operand.tests(), new Code.Primitive(Code.Operator.MULTIPLY, operand.value(), Coerce.number(-1)));
        }
        NumberGuess once = operand.once();
        List<Code> tests = NumberGuess.tests(once);
        tests.add(new Code.Compare(Code.Relation.NOT_EQUAL, once.value(), Coerce.integer(Long.MIN_VALUE)));
        return new NumberGuess(tests, new Code.Primitive(Code.Operator.SUBTRACT, Coerce.integer(0), once.value()));
    }

    private NumberGuess binary(Expr.Binary binary, JvmType wanted) {
        NumberGuess left = guess(binary.left(), wanted);
        NumberGuess right = left == null ? null : guess(binary.right(), wanted);
        return right == null ? null : apply(binary.operator(), left, right, body.unit().types().expression(body.function(), binary));
    }

    /// `left operator right` on two guesses; null if that gives no number of a type known beforehand.
    NumberGuess apply(BinaryOperator operator, NumberGuess left, NumberGuess right, PhpType result) {
        boolean floats = left.type().equals(JvmType.DOUBLE) || right.type().equals(JvmType.DOUBLE);
        return switch (operator) {
            case ADD -> floats ? onFloats(Code.Operator.ADD, left, right) : onInts(Code.Operator.ADD, "isSum", left, right, result);
            case SUBTRACT -> floats ? onFloats(Code.Operator.SUBTRACT, left, right) : onInts(Code.Operator.SUBTRACT, "isDifference", left, right, result);
            case MULTIPLY -> floats ? onFloats(Code.Operator.MULTIPLY, left, right) : onInts(Code.Operator.MULTIPLY, "isProduct", left, right, result);
            case DIVIDE -> floats ? quotient(left, right, Code.Operator.DIVIDE, JvmType.DOUBLE, Coerce.number(0)) : null;
            case MODULO -> floats ? null : quotient(left, right, Code.Operator.REMAINDER, JvmType.LONG, Coerce.integer(0));
            case BITWISE_AND -> floats ? null : new NumberGuess(NumberGuess.tests(left, right), new Code.Primitive(Code.Operator.AND, left.value(), right.value()));
            case BITWISE_OR -> floats ? null : new NumberGuess(NumberGuess.tests(left, right), new Code.Primitive(Code.Operator.OR, left.value(), right.value()));
            case BITWISE_XOR -> floats ? null : new NumberGuess(NumberGuess.tests(left, right), new Code.Primitive(Code.Operator.XOR, left.value(), right.value()));
            default -> null;
        };
    }

    private static NumberGuess onFloats(Code.Operator operator, NumberGuess left, NumberGuess right) {
        return new NumberGuess(NumberGuess.tests(left, right),
            new Code.Primitive(operator, Coerce.carry(left.value(), JvmType.DOUBLE), Coerce.carry(right.value(), JvmType.DOUBLE)));
    }

    /// An int, unless it overflows.
    private static NumberGuess onInts(Code.Operator operator, String test, NumberGuess left, NumberGuess right, PhpType known) {
        if (known.isInt()) {
            return new NumberGuess(NumberGuess.tests(left, right), new Code.Primitive(operator, left.value(), right.value()));
        }
        NumberGuess first = left.once();
        NumberGuess second = right.once();
        Local result = Local.temporary(JvmType.LONG);
        return NumberGuess.kept(NumberGuess.tests(first, second), result, new Code.Primitive(operator, first.value(), second.value()),
            RuntimeCalls.call(IntArithmetic.class, test, first.value(), second.value(), new Code.Load(result)));
    }

    private static NumberGuess quotient(NumberGuess left, NumberGuess right, Code.Operator operator, JvmType type, Code zero) {
        NumberGuess divisor = new NumberGuess(right.tests(), Coerce.carry(right.value(), type)).once();
        List<Code> tests = NumberGuess.tests(left, divisor);
        if (!NumberGuess.isSurelyNotZero(divisor.value())) {
            tests.add(new Code.Compare(Code.Relation.NOT_EQUAL, divisor.value(), zero));
        }
        return new NumberGuess(tests, new Code.Primitive(operator, Coerce.carry(left.value(), type), divisor.value()));
    }

    /// A builtin function that makes a float of a float and does nothing else, as `sqrt`.
    private NumberGuess floatFunction(Expr.FunctionCall call) {
        boolean suits = call.args().size() == 1 && call.args().getFirst().name() == null && !call.args().getFirst().spread() && !body.unit().recordsArguments();
        Builtins.Function function = suits ? BuiltinCalls.find(body, call.name()) : null;
        if (function == null || call.name().fallback() != null || !function.entry().routine().descriptor().equals("(D)D")
            || !function.entry().routine().effects().isEmpty() || !function.signature().attributes().isEmpty()) {
            return null;
        }
        NumberGuess argument = guess(call.args().getFirst().value(), JvmType.DOUBLE);
        return argument == null ? null : new NumberGuess(argument.tests(), new Code.Invoke(MethodRef.ofStatic(function.entry().glue().replace('.', '/'),
            function.entry().routine().method(), function.entry().routine().descriptor()), List.of(Coerce.carry(argument.value(), JvmType.DOUBLE))));
    }
}
