package dev.phpc.runtime.declare;

/// The kinds of value a type has, as bits: what a check of an argument looks at first.
public final class TypeMask {
    public static final int NULL = 1;
    public static final int FALSE = 2;
    public static final int TRUE = 4;
    public static final int BOOL = FALSE | TRUE;
    public static final int INT = 8;
    public static final int FLOAT = 16;
    public static final int STRING = 32;
    public static final int ARRAY = 64;
    public static final int OBJECT = 128;
    public static final int CALLABLE = 256;
    /// Objects of certain classes, which the text of the type names.
    public static final int CLASS = 512;
    public static final int RESOURCE = 1024;
    public static final int MIXED = NULL | BOOL | INT | FLOAT | STRING | ARRAY | OBJECT | RESOURCE;

    private TypeMask() {}

    public static int of(TypeExpression type) {
        int mask = 0;
        for (TypeExpression member : type.members()) {
            mask |= member instanceof TypeExpression.Named(String name) ? of(name) : CLASS;
        }
        return mask;
    }

    private static int of(String name) {
        return switch (name) {
            case "null", "void" -> NULL;
            case "false" -> FALSE;
            case "true" -> TRUE;
            case "bool" -> BOOL;
            case "int" -> INT;
            case "float" -> FLOAT;
            case "string" -> STRING;
            case "array" -> ARRAY;
            case "object" -> OBJECT;
            case "callable" -> CALLABLE;
            case "mixed" -> MIXED;
            case "never" -> 0;
            default -> CLASS;
        };
    }
}
