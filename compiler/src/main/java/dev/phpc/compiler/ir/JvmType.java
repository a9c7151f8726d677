package dev.phpc.compiler.ir;

/// The JVM-level type of a piece of IR, held as its descriptor.
public record JvmType(String descriptor) {
    public static final JvmType VOID = new JvmType("V");
    public static final JvmType BOOLEAN = new JvmType("Z");
    public static final JvmType INT = new JvmType("I");
    public static final JvmType LONG = new JvmType("J");
    public static final JvmType DOUBLE = new JvmType("D");
    public static final JvmType OBJECT = of("java/lang/Object");
    public static final JvmType STRING = of("java/lang/String");
    public static final JvmType OBJECTS = new JvmType("[Ljava/lang/Object;");
    public static final JvmType STRINGS = new JvmType("[Ljava/lang/String;");
    public static final JvmType THROWABLE = of("java/lang/Throwable");
    public static final JvmType PHP_ARRAY = of("dev/phpc/runtime/PhpArray");
    public static final JvmType REF = of("dev/phpc/runtime/Ref");
    public static final JvmType CONTEXT = of("dev/phpc/runtime/Context");
    public static final JvmType PHP_OBJECT = of("dev/phpc/runtime/objects/PhpObject");
    public static final JvmType PHP_CLASS = of("dev/phpc/runtime/objects/PhpClass");
    public static final JvmType CLOSURE = of("dev/phpc/runtime/objects/Closure");

    /// The type of instances of the class with this internal name.
    public static JvmType of(String internalName) {
        return new JvmType("L" + internalName + ";");
    }

    /// The type of instances of a class that the compiler itself sees.
    public static JvmType of(Class<?> type) {
        return new JvmType(type.descriptorString());
    }

    public boolean isReference() {
        return descriptor.length() > 1;
    }

    public boolean isVoid() {
        return this.equals(VOID);
    }

    /// Two operand-stack slots rather than one.
    public boolean isWide() {
        return descriptor.equals("J") || descriptor.equals("D");
    }

    /// `java/lang/String` for `Ljava/lang/String;`, and array types as they are.
    public String internalName() {
        return descriptor.charAt(0) == 'L' ? descriptor.substring(1, descriptor.length() - 1) : descriptor;
    }
}
