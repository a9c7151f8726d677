package dev.phpc.compiler.analyze;

import dev.phpc.compiler.types.ArrayShape;
import dev.phpc.compiler.types.KeyKind;
import dev.phpc.compiler.types.PhpType;
import java.util.List;

/// The builtins that take arrays apart and put them together.
final class ArrayFunctions {
    private ArrayFunctions() {}

    /// What a call yields, or null if the signature says all there is to say.
    static PhpType result(String name, List<PhpType> args, ProgramFacts.View facts) {
        PhpType first = args.getFirst();
        ArrayShape shape = first.isArray() ? first.arrayShape() : ArrayShape.ANY;
        PhpType second = args.size() > 1 ? args.get(1) : PhpType.NOTHING;
        return switch (name) {
            case "array_keys" -> PhpType.array(new ArrayShape(KeyKind.LIST, shape.keys().keyType(), args.size() == 1 && shape.nonEmpty()));
            case "array_values" -> PhpType.array(ArrayTypes.asList(shape));
            case "array_merge" -> merged(args);
            case "array_reverse" -> reversed(shape, second);
            case "array_slice" -> args.size() < 4 ? PhpType.array(new ArrayShape(ArrayTypes.renumbered(shape.keys()), shape.element(), false))
                    : PhpType.array(ArrayTypes.subset(shape, false));
            case "array_filter", "array_unique", "array_diff", "array_diff_key", "array_diff_assoc", "array_intersect", "array_intersect_key",
                 "array_intersect_assoc", "array_udiff" -> PhpType.array(ArrayTypes.subset(shape, false));
            case "array_map" -> mapped(args, facts);
            case "array_fill" -> PhpType.array(new ArrayShape(first.isConstant() && first.isInt() && first.constant().equals(0L)
                    ? KeyKind.LIST : KeyKind.INTEGER, args.size() > 2 ? args.get(2) : PhpType.MIXED, false));
            case "array_fill_keys" -> PhpType.array(new ArrayShape(KeyKind.MIXED, second, false));
            case "array_combine" -> PhpType.array(new ArrayShape(KeyKind.MIXED, element(second), false));
            case "array_flip" -> PhpType.array(new ArrayShape(KeyKind.MIXED, shape.keys().keyType(), false));
            case "array_pad" -> args.size() == 3 ? PhpType.array(new ArrayShape(ArrayTypes.renumbered(shape.keys()).join(KeyKind.LIST),
                    shape.element().join(args.get(2)), false)) : null;
            case "array_chunk" -> PhpType.list(PhpType.array(new ArrayShape(
                    args.size() < 3 ? KeyKind.LIST : KeyKind.LIST.join(ArrayTypes.subset(shape, true).keys()), shape.element(), true)));
            case "array_pop", "array_shift" -> first.isArray() ? shape.element().orNull() : PhpType.MIXED;
            case "end", "reset", "current", "next", "prev", "pos" -> first.isArray() ? shape.element().join(PhpType.FALSE) : PhpType.MIXED;
            case "key", "array_key_first", "array_key_last" -> first.isArray() ? shape.keys().keyType().orNull() : null;
            case "array_search" -> second.isArray() ? second.arrayShape().keys().keyType().join(PhpType.FALSE) : null;
            case "range" -> range(args);
            case "explode" -> args.size() == 2 ? PhpType.array(new ArrayShape(KeyKind.LIST, PhpType.STRING, true)) : PhpType.list(PhpType.STRING);
            case "str_split", "mb_str_split" -> PhpType.list(PhpType.STRING);
            case "compact" -> PhpType.array(new ArrayShape(KeyKind.MIXED, PhpType.MIXED, false));
            case "array_sum", "array_product" -> PhpType.NUMBER;
            default -> null;
        };
    }

    private static PhpType element(PhpType type) {
        return type.isArray() ? type.arrayShape().element() : PhpType.MIXED;
    }

    private static PhpType merged(List<PhpType> args) {
        ArrayShape result = ArrayShape.EMPTY;
        for (PhpType arg : args) {
            result = ArrayTypes.merge(result, arg.isArray() ? arg.arrayShape() : ArrayShape.ANY);
        }
        return PhpType.array(result);
    }

    private static PhpType reversed(ArrayShape shape, PhpType preserve) {
        boolean renumbers = preserve.isNothing() || preserve.isFalsy();
        KeyKind keys = renumbers ? ArrayTypes.renumbered(shape.keys()) : ArrayTypes.subset(shape, true).keys();
        return PhpType.array(new ArrayShape(keys, shape.element(), shape.nonEmpty()));
    }

    /// With one array its keys stay; with several they are counted. Without a function the arrays are zipped.
    private static PhpType mapped(List<PhpType> args, ProgramFacts.View facts) {
        if (args.size() < 2) {
            return PhpType.ARRAY;
        }
        PhpType element = BuiltinResults.closureResult(args.getFirst(), facts);
        if (args.size() > 2) {
            return PhpType.list(element);
        }
        ArrayShape shape = args.get(1).isArray() ? args.get(1).arrayShape() : ArrayShape.ANY;
        return element.isNothing() ? PhpType.array(new ArrayShape(shape.keys(), element, false))
                : PhpType.array(new ArrayShape(shape.keys(), element, shape.nonEmpty()));
    }

    private static PhpType range(List<PhpType> args) {
        boolean ints = args.stream().allMatch(PhpType::isInt);
        if (!ints || args.size() < 2) {
            return PhpType.list(args.stream().allMatch(PhpType::isNumber) ? PhpType.NUMBER : PhpType.NUMBER.join(PhpType.STRING));
        }
        PhpType bounds = args.get(0).join(args.get(1));
        return PhpType.array(new ArrayShape(KeyKind.LIST, bounds, true));
    }

    /// What an array that the function changes in place is afterwards, or null if that is not known.
    static PhpType changed(String name, ArrayShape shape, List<PhpType> args) {
        return switch (name) {
            case "sort", "rsort", "usort", "shuffle" -> PhpType.array(ArrayTypes.asList(shape));
            case "asort", "arsort", "uasort", "uksort", "ksort", "krsort", "natsort", "natcasesort" -> PhpType.array(ArrayTypes.subset(shape, true));
            case "array_push" -> PhpType.array(pushed(shape, args));
            case "array_unshift" -> PhpType.array(unshifted(shape, args));
            case "array_pop" -> PhpType.array(new ArrayShape(shape.keys(), shape.element(), false));
            case "array_shift" -> PhpType.array(new ArrayShape(ArrayTypes.renumbered(shape.keys()), shape.element(), false));
            case "end", "reset", "next", "prev", "current", "key" -> PhpType.array(shape);
            case "array_splice" -> args.size() <= 3 ? PhpType.array(new ArrayShape(ArrayTypes.renumbered(shape.keys()), shape.element(), false)) : null;
            default -> null;
        };
    }

    private static ArrayShape pushed(ArrayShape shape, List<PhpType> args) {
        ArrayShape result = shape;
        for (PhpType value : args.subList(1, args.size())) {
            result = ArrayTypes.put(result, null, value);
        }
        return result;
    }

    private static ArrayShape unshifted(ArrayShape shape, List<PhpType> args) {
        ArrayShape result = new ArrayShape(ArrayTypes.renumbered(shape.keys()), shape.element(), shape.nonEmpty());
        for (PhpType value : args.subList(1, args.size())) {
            KeyKind keys = result.keys() == KeyKind.STRING ? KeyKind.MIXED : result.keys().join(KeyKind.LIST);
            result = new ArrayShape(keys, result.element().join(value), true);
        }
        return result;
    }
}
