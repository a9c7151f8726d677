package dev.phpc.ext.standard.arrays;

import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;

/// The same elements in another order or under other keys.
final class ArrayTransforms {
    @PhpConstant("CASE_LOWER")
    static final long CASE_LOWER = 0;

    @PhpConstant("CASE_UPPER")
    static final long CASE_UPPER = 1;

    private ArrayTransforms() {}

    @PhpFunction(value = "array_values(array $array): array", effects = {})
    static PhpArray values(PhpArray array) {
        return array.isList() && array.nextIndex() == array.size() ? array.share() : Elements.list(array);
    }

    @PhpFunction(value = "array_reverse(array $array, bool $preserve_keys = false): array", effects = {})
    static PhpArray reverse(PhpArray array, boolean preserveKeys) {
        PhpArray reversed = new PhpArray(array.size());
        for (int position = array.last(); position >= 0; position = array.previous(position)) {
            if (preserveKeys) {
                Elements.carry(array, position, reversed);
            } else {
                Elements.carryRenumbered(array, position, reversed);
            }
        }
        return reversed;
    }

    @PhpFunction(value = "array_change_key_case(array $array, int $case = CASE_LOWER): array", effects = {})
    static PhpArray changeKeyCase(PhpArray array, long letterCase) {
        PhpArray changed = new PhpArray(array.size());
        for (int position = array.first(); position >= 0; position = array.next(position)) {
            Object key = array.keyAt(position);
            Object changedKey = key instanceof String name ? changeCase(name, letterCase != CASE_LOWER) : key;
            changed.putSlot(changedKey, Elements.carried(array, position));
        }
        return changed;
    }

    private static String changeCase(String name, boolean upper) {
        char first = upper ? 'a' : 'A';
        char[] chars = name.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] >= first && chars[i] <= first + 25) {
                chars[i] ^= 0x20;
            }
        }
        return new String(chars);
    }
}
