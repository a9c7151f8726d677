package dev.phpc.compiler.ir;

/// A JVM local variable, compared by identity. `name` is a PHP variable's, or null for a temporary.
public final class Local {
    private final String name;
    private final JvmType type;

    public Local(String name, JvmType type) {
        this.name = name;
        this.type = type;
    }

    public static Local temporary(JvmType type) {
        return new Local(null, type);
    }

    public String name() {
        return name;
    }

    public JvmType type() {
        return type;
    }

    @Override
    public String toString() {
        return name == null ? "t" + Integer.toHexString(System.identityHashCode(this)) : name;
    }
}
