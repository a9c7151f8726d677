package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.syntax.TypeNode;

/// Which JVM type carries the values of a declared type, which PHP enforces.
final class DeclaredCarriers {
    private DeclaredCarriers() { }

    /// OBJECT for all but the types that have a carrier to themselves, and for no type.
    static JvmType of(TypeNode type) {
        JvmType exact = exact(type);
        return exact == null ? JvmType.OBJECT : exact;
    }

    /// The carrier whose values are of this type without a doubt, or null; null for no type.
    static JvmType exact(TypeNode type) {
        return type instanceof TypeNode.Builtin builtin ? switch (builtin.keyword()) {
            case INT -> JvmType.LONG;
            case FLOAT -> JvmType.DOUBLE;
            case BOOL -> JvmType.BOOLEAN;
            case STRING -> JvmType.STRING;
            case ARRAY -> JvmType.PHP_ARRAY;
            default -> null;
        } : null;
    }
}
