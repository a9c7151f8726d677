package dev.phpc.compiler.syntax;

/// The modifiers of a class or member. The bits are those that PHP's Reflection reports.
public record Modifiers(int bits) {

    public static final int PUBLIC = 1;
    public static final int PROTECTED = 1 << 1;
    public static final int PRIVATE = 1 << 2;
    public static final int STATIC = 1 << 4;
    public static final int FINAL = 1 << 5;
    public static final int ABSTRACT = 1 << 6;
    public static final int READONLY = 1 << 7;
    public static final int PUBLIC_SET = 1 << 10;
    public static final int PROTECTED_SET = 1 << 11;
    public static final int PRIVATE_SET = 1 << 12;
    /// A property introduced by `var`, without any visibility written.
    public static final int VAR = 1 << 20;

    public static final int VISIBILITY = PUBLIC | PROTECTED | PRIVATE;
    public static final int SET_VISIBILITY = PUBLIC_SET | PROTECTED_SET | PRIVATE_SET;

    public static final Modifiers NONE = new Modifiers(0);

    public boolean has(int bit) {
        return (bits & bit) != 0;
    }

    /// Public, or nothing said of visibility.
    public boolean isPublic() {
        return (bits & (PROTECTED | PRIVATE)) == 0;
    }

    public boolean isProtected() {
        return has(PROTECTED);
    }

    public boolean isPrivate() {
        return has(PRIVATE);
    }

    public boolean isStatic() {
        return has(STATIC);
    }

    public boolean isFinal() {
        return has(FINAL);
    }

    public boolean isAbstract() {
        return has(ABSTRACT);
    }

    public boolean isReadonly() {
        return has(READONLY);
    }
}
