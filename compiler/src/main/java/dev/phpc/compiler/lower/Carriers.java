package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.types.PhpType;

/// Which JVM type carries the values of a PHP type.
final class Carriers {
    private Carriers() { }

    static JvmType of(PhpType type) {
        return switch (type.representation()) {
            case LONG -> JvmType.LONG;
            case DOUBLE -> JvmType.DOUBLE;
            case BOOLEAN -> JvmType.BOOLEAN;
            case STRING -> JvmType.STRING;
            case ARRAY -> JvmType.PHP_ARRAY;
            case OBJECT -> JvmType.OBJECT;
        };
    }
}
