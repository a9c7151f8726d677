package dev.phpc.compiler.analyze;

import dev.phpc.compiler.types.ArrayShape;
import dev.phpc.compiler.types.KeyKind;
import dev.phpc.compiler.types.PhpType;

/// What reading and writing elements does to the types of arrays.
final class ArrayTypes {
    private ArrayTypes() {}

    /// The key kind of an array whose only key has this type. `"7"` becomes `7`, so only constants are surely strings.
    static KeyKind keyKind(PhpType key) {
        if (key.isInt() || key.isBool() || key.isFloat() || key.isNumber()) {
            return KeyKind.INTEGER;
        }
        String text = key.isString() ? key.stringConstant() : key.isNull() ? "" : null;
        return text == null ? KeyKind.MIXED : isInteger(text) ? KeyKind.INTEGER : KeyKind.STRING;
    }

    /// Whether PHP turns a string key into an integer: `"7"`, `"-7"`, but not `"07"`, `"-0"` or one out of range.
    private static boolean isInteger(String text) {
        if (text.isEmpty() || text.length() > 20 || text.charAt(0) != '-' && (text.charAt(0) < '0' || text.charAt(0) > '9')) {
            return false;
        }
        try {
            return Long.toString(Long.parseLong(text)).equals(text);
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }

    /// `$array[key] = value` for a key already there or not; `key` is null for `$array[] = value`.
    static ArrayShape put(ArrayShape array, PhpType key, PhpType value) {
        KeyKind kind = key == null ? append(array.keys()) : array.keys().join(keyKind(key));
        if (key != null && array.isEmpty() && key.isInt() && key.isConstant() && key.constant().equals(0L)) {
            kind = KeyKind.LIST;
        }
        return new ArrayShape(kind, array.element().join(value), true);
    }

    private static KeyKind append(KeyKind keys) {
        return switch (keys) {
            case EMPTY, LIST -> KeyKind.LIST;
            case INTEGER -> KeyKind.INTEGER;
            case STRING, MIXED -> KeyKind.MIXED;
        };
    }

    /// `[...$a, ...$b]` and `array_merge`: integer keys are counted anew.
    static ArrayShape merge(ArrayShape first, ArrayShape second) {
        return new ArrayShape(renumbered(first.keys()).join(renumbered(second.keys())), first.element().join(second.element()),
                first.nonEmpty() || second.nonEmpty());
    }

    static KeyKind renumbered(KeyKind keys) {
        return keys == KeyKind.INTEGER ? KeyKind.LIST : keys;
    }

    /// `$a + $b`: what the first lacks is taken from the second.
    static ArrayShape union(ArrayShape first, ArrayShape second) {
        KeyKind keys = first.keys().join(second.keys());
        return new ArrayShape(keys, first.element().join(second.element()), first.nonEmpty() || second.nonEmpty());
    }

    /// The same elements in a list: `sort`, `array_values`.
    static ArrayShape asList(ArrayShape array) {
        return new ArrayShape(array.isEmpty() ? KeyKind.EMPTY : KeyKind.LIST, array.element(), array.nonEmpty());
    }

    /// Some of the elements, under their keys; or all of them in another order.
    static ArrayShape subset(ArrayShape array, boolean all) {
        KeyKind keys = array.keys() == KeyKind.LIST ? KeyKind.INTEGER : array.keys();
        return new ArrayShape(keys, array.element(), all && array.nonEmpty());
    }

    /// The type of `$base[key]` when it is read; absent elements are null.
    static PhpType element(PhpType base, PhpType key) {
        if (base.isNothing() || key.isNothing()) {
            return PhpType.NOTHING;
        }
        PhpType result = PhpType.NOTHING;
        if (base.mayBeArray()) {
            result = result.join(base.arrayShape().element()).orNull();
        }
        if (base.mayBeString()) {
            result = result.join(PhpType.STRING);
        }
        if (base.mayBeObject()) {
            return PhpType.MIXED;
        }
        boolean scalar = base.mayBeNull() || base.mayBeBool() || base.mayBeInt() || base.mayBeFloat() || base.mayBeResource();
        return scalar ? result.orNull() : result;
    }

    /// The type of `$base` after `$base[key] = value`; `key` is null for `$base[] = value`.
    static PhpType assigned(PhpType base, PhpType key, PhpType value) {
        PhpType result = PhpType.NOTHING;
        if (base.mayBeArray()) {
            result = PhpType.array(put(base.arrayShape(), key, value));
        }
        if (base.mayBeNull() || base.mayBeUndefined() || base.mayBeFalse()) {
            result = result.join(PhpType.array(put(ArrayShape.EMPTY, key, value)));
        }
        if (base.mayBeString() && key != null) {
            result = result.join(PhpType.STRING);
        }
        return base.mayBeObject() ? result.join(PhpType.object(base.objectShape())) : result;
    }
}
