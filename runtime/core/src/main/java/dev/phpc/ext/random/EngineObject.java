package dev.phpc.ext.random;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;
import java.util.HexFormat;

/// What the engines with a state have in common: how the state is written down.
abstract class EngineObject extends PhpObject implements BitSource {
    EngineObject(PhpClass cls) {
        super(cls);
    }

    /// The state as `serialize` and `var_dump` show it.
    abstract PhpArray states();

    /// Takes over a state; false if it is malformed.
    abstract boolean restore(PhpArray states);

    final String bytes() {
        long bits = generate();
        char[] bytes = new char[size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (char) (bits >>> 8 * i & 0xff);
        }
        return new String(bytes);
    }

    @PhpMethod("__serialize(): array")
    final PhpArray serialize() {
        return PhpArray.of(new PhpArray(), states());
    }

    @PhpMethod("__unserialize(array $data): void")
    final void unserialize(Context ctx, PhpArray data) {
        boolean valid = data.size() == 2 && data.get(0L) instanceof PhpArray && data.get(1L) instanceof PhpArray states && restore(states);
        if (!valid) {
            throw Errors.of(ctx, "Exception", "Invalid serialization data for " + cls().name() + " object", 0);
        }
    }

    @PhpMethod("__debugInfo(): array")
    final PhpArray debugInfo() {
        PhpArray info = new PhpArray();
        info.put("__states", states());
        return info;
    }

    /// Hexadecimal digits of the bytes, the least significant first.
    static String hex(long word, int size) {
        return HexFormat.of().toHexDigits(size == 8 ? Long.reverseBytes(word) : Integer.reverseBytes((int) word), 2 * size);
    }

    /// What [#hex] wrote, or null.
    static Long word(Object hex, int size) {
        if (!(hex instanceof String digits) || digits.length() != 2 * size || !digits.chars().allMatch(HexFormat::isHexDigit)) {
            return null;
        }
        long word = HexFormat.fromHexDigitsToLong(digits);
        return size == 8 ? Long.reverseBytes(word) : Integer.reverseBytes((int) word) & 0xffffffffL;
    }
}
