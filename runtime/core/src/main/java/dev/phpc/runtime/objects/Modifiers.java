package dev.phpc.runtime.objects;

/// Flags of classes, members and parameters. The numbers are those of PHP's Reflection where it has one.
public final class Modifiers {
    private Modifiers() {
    }

    public static final int PUBLIC = 1;
    public static final int PROTECTED = 2;
    public static final int PRIVATE = 4;
    public static final int STATIC = 16;
    public static final int FINAL = 32;
    public static final int ABSTRACT = 64;
    /// Of a property, or of a parameter that is promoted to one; of a class, see [#READONLY_CLASS].
    public static final int READONLY = 128;
    public static final int VIRTUAL = 512;
    public static final int PUBLIC_SET = 1024;
    public static final int PROTECTED_SET = 2048;
    public static final int PRIVATE_SET = 4096;
    public static final int VISIBILITY = PUBLIC | PROTECTED | PRIVATE;
    public static final int SET_VISIBILITY = PUBLIC_SET | PROTECTED_SET | PRIVATE_SET;

    /// A property or parameter whose visibility was written by promotion in a constructor.
    public static final int PROMOTED = 1 << 16;
    /// A property written with `var`, a method or constant without visibility: nothing was said, so it is public.
    public static final int IMPLICIT_VISIBILITY = 1 << 17;
    /// A class constant that is an enum case.
    public static final int ENUM_CASE = 1 << 18;

    // Routines.
    public static final int RETURNS_REFERENCE = 1 << 19;
    public static final int VARIADIC = 1 << 20;
    public static final int BY_REFERENCE = 1 << 21;
    /// By reference where the argument allows it, by value otherwise (`array_multisort`).
    public static final int PREFERS_REFERENCE = 1 << 22;
    public static final int CLOSURE = 1 << 23;
    public static final int GENERATOR = 1 << 24;
    public static final int BUILTIN = 1 << 25;
    /// Calls made in this routine coerce nothing (`declare(strict_types=1)`).
    public static final int STRICT_TYPES = 1 << 26;
    /// The routine wants to see the arguments beyond its parameters (`func_get_args`).
    public static final int EXTRA_ARGUMENTS = 1 << 27;
    /// The return type of a builtin method that a redeclaration may still leave out.
    public static final int TENTATIVE_RETURN = 1 << 28;
    public static final int DEPRECATED = 1 << 29;
    public static final int NO_DISCARD = 1 << 30;
    /// A trait's method: its body is told which class it was taken into.
    public static final int SCOPED = 1 << 8;
    /// A closure whose body mentions `$this`.
    public static final int USES_THIS = 1 << 31;

    // Classes.
    public static final int INTERFACE = 1 << 8;
    public static final int TRAIT = 1 << 9;
    public static final int ENUM = 1 << 10;
    public static final int ANONYMOUS = 1 << 11;
    public static final int READONLY_CLASS = 1 << 16;
    /// Instances keep declared properties in [PhpObject#slots] (builtin classes), not in JVM fields.
    public static final int SLOTS_IN_ARRAY = 1 << 12;
    public static final int ALLOW_DYNAMIC_PROPERTIES = 1 << 13;
    public static final int NO_DYNAMIC_PROPERTIES = 1 << 14;
    public static final int NOT_SERIALIZABLE = 1 << 15;
    public static final int NOT_CLONEABLE = 1 << 17;

    public static boolean has(int flags, int flag) {
        return (flags & flag) != 0;
    }

    /// `public`, `protected` or `private`.
    public static String visibility(int flags) {
        return has(flags, PRIVATE) ? "private" : has(flags, PROTECTED) ? "protected" : "public";
    }
}
