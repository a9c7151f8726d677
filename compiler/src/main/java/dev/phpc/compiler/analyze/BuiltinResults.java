package dev.phpc.compiler.analyze;

import dev.phpc.compiler.resolve.FunctionNode;
import dev.phpc.compiler.syntax.BinaryOperator;
import dev.phpc.compiler.syntax.CastKind;
import dev.phpc.compiler.types.ArrayShape;
import dev.phpc.compiler.types.IntRange;
import dev.phpc.compiler.types.KeyKind;
import dev.phpc.compiler.types.PhpType;
import dev.phpc.runtime.declare.Signature;
import java.util.List;

/// Where a builtin's result depends on its arguments, or is narrower than its signature says.
///
///     array_keys(list<string>) → list<int<0, max>>,  ord(…) → int<0, 255>,  min(1, 2.0) → int|float
final class BuiltinResults {
    private static final PhpType BYTE = PhpType.integer(new IntRange(0, 255));
    private static final PhpType NATURAL = PhpType.integer(new IntRange(0, Long.MAX_VALUE));

    private BuiltinResults() {}

    /// What a call yields, given what its signature says and what is passed.
    static PhpType result(Signature function, PhpType declared, List<PhpType> args, ProgramFacts.View facts) {
        PhpType refined = switch (args.size()) {
            case 0 -> withoutArguments(function.name());
            default -> refined(function.name(), args, facts);
        };
        return refined == null ? declared : refined;
    }

    private static PhpType withoutArguments(String name) {
        return switch (name) {
            case "time", "memory_get_usage", "memory_get_peak_usage", "func_num_args" -> NATURAL;
            case "rand", "mt_rand", "mt_getrandmax", "getrandmax" -> PhpType.LENGTH;
            case "func_get_args" -> PhpType.list(PhpType.MIXED);
            default -> null;
        };
    }

    private static PhpType refined(String name, List<PhpType> args, ProgramFacts.View facts) {
        PhpType first = args.getFirst();
        PhpType second = args.size() > 1 ? args.get(1) : PhpType.NOTHING;
        return switch (name) {
            case "count", "sizeof" -> !first.isArray() ? null : first.arrayShape().nonEmpty() && args.size() == 1
                    ? PhpType.integer(new IntRange(1, Integer.MAX_VALUE)) : PhpType.LENGTH;
            case "strlen", "mb_strlen", "iconv_strlen", "strspn", "strcspn", "substr_count", "levenshtein", "similar_text", "mb_substr_count" ->
                name.equals("iconv_strlen") ? null : PhpType.LENGTH;
            case "ord" -> BYTE;
            case "crc32" -> PhpType.integer(new IntRange(0, 0xFFFF_FFFFL));
            case "strpos", "stripos", "strrpos", "strripos", "mb_strpos", "mb_strrpos", "mb_stripos" -> PhpType.LENGTH.join(PhpType.FALSE);
            case "strnatcmp", "strnatcasecmp", "version_compare" ->
                name.equals("version_compare") && args.size() != 2 ? null : PhpType.integer(new IntRange(-1, 1));
            case "abs" -> absolute(first);
            case "intval" -> args.size() == 1 ? Operators.cast(CastKind.INT, first) : null;
            case "boolval" -> Operators.cast(CastKind.BOOL, first);
            case "strval" -> Operators.cast(CastKind.STRING, first);
            case "min", "max" -> extreme(args);
            case "pow" -> args.size() == 2 ? facts.operators().binary(BinaryOperator.POWER, first, second) : null;
            case "round", "floor", "ceil" -> PhpType.FLOAT;
            case "rand", "mt_rand", "random_int" -> random(name, first, second);
            case "microtime", "hrtime" -> first.isTruthy() ? name.equals("hrtime") ? PhpType.NUMBER : PhpType.FLOAT : null;
            case "is_int", "is_integer", "is_long" -> test(first, PhpType.INT);
            case "is_float", "is_double" -> test(first, PhpType.FLOAT);
            case "is_string" -> test(first, PhpType.STRING);
            case "is_bool" -> test(first, PhpType.BOOL);
            case "is_array" -> test(first, PhpType.ARRAY);
            case "is_null" -> test(first, PhpType.NULL);
            case "is_object" -> test(first, PhpType.OBJECT);
            default -> ArrayFunctions.result(name, args, facts);
        };
    }

    private static PhpType test(PhpType value, PhpType tested) {
        if (value.isNothing()) {
            return value;
        }
        return value.isSubtypeOf(tested) ? PhpType.TRUE : value.meet(tested).isNothing() ? PhpType.FALSE : PhpType.BOOL;
    }

    private static PhpType absolute(PhpType value) {
        if (!value.isInt()) {
            return value.isFloat() ? PhpType.FLOAT : null;
        }
        IntRange range = value.intRange();
        if (range.low() == Long.MIN_VALUE) {
            return NATURAL.join(PhpType.FLOAT);
        }
        long least = range.low() >= 0 ? range.low() : range.high() <= 0 ? -range.high() : 0;
        return PhpType.integer(new IntRange(least, Math.max(Math.abs(range.low()), Math.abs(range.high()))));
    }

    /// The least or greatest of the arguments, or of the elements of the only one. Ranges are not narrowed.
    private static PhpType extreme(List<PhpType> args) {
        if (args.size() == 1) {
            return args.getFirst().isArray() ? args.getFirst().arrayShape().element() : PhpType.MIXED;
        }
        PhpType all = args.stream().reduce(PhpType.NOTHING, PhpType::join);
        return all.isInt() ? PhpType.integer(all.intRange()) : all;
    }

    private static PhpType random(String name, PhpType low, PhpType high) {
        if (!low.isInt() || !high.isInt() || low.intRange().low() > high.intRange().high()) {
            return PhpType.INT;
        }
        boolean swaps = name.equals("rand") && low.intRange().high() > high.intRange().low();
        return swaps ? PhpType.INT : PhpType.integer(new IntRange(low.intRange().low(), high.intRange().high()));
    }

    /// What an argument passed by reference holds after the call.
    static PhpType written(Signature function, int position, List<PhpType> args) {
        PhpType before = args.get(position);
        ArrayShape shape = before.mayBeArray() ? before.arrayShape() : null;
        if (position == 0 && shape != null) {
            PhpType after = ArrayFunctions.changed(function.name(), shape, args);
            if (after != null) {
                return before.isArray() ? after : after.join(before.withoutKindsOf(PhpType.ARRAY));
            }
        }
        return switch (function.name()) {
            case "preg_match" -> position == 2 && args.size() == 3
                    ? PhpType.array(new ArrayShape(KeyKind.MIXED, PhpType.STRING, false)).orNull() : PhpType.MIXED;
            case "preg_match_all" -> position == 2 ? PhpType.ARRAY.orNull() : PhpType.MIXED;
            case "str_replace", "str_ireplace", "preg_replace", "preg_replace_callback" ->
                position >= 3 && args.size() <= position + 1 ? PhpType.LENGTH : PhpType.MIXED;
            case "similar_text" -> PhpType.FLOAT;
            default -> PhpType.MIXED;
        };
    }

    /// The result of the function that a value is known to be a closure of, or mixed.
    static PhpType closureResult(PhpType callable, ProgramFacts.View facts) {
        Object function = callable.isObject() ? callable.objectShape().closureOf() : null;
        return function == null ? PhpType.MIXED : facts.result((FunctionNode) function);
    }
}
