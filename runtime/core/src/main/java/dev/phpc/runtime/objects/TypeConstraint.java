package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;

import java.util.ArrayList;
import java.util.List;

/// A declared PHP type, as the runtime checks and coerces by it. Immutable, but for what it remembers.
///
/// The simple types are bits of a mask; classes are a union of intersections: `(A&B)|C|null` is the mask of null and [[A, B], [C]].
public final class TypeConstraint {
    /// What [#coerce] answers when a value does not fit.
    public static final Object NO_MATCH = new Object() {
        @Override
        public String toString() {
            return "no match";
        }
    };

    public static final int NULL = 1;
    public static final int FALSE = 1 << 1;
    public static final int TRUE = 1 << 2;
    public static final int BOOL = FALSE | TRUE;
    public static final int INT = 1 << 3;
    public static final int FLOAT = 1 << 4;
    public static final int STRING = 1 << 5;
    public static final int ARRAY = 1 << 6;
    public static final int OBJECT = 1 << 7;
    public static final int CALLABLE = 1 << 8;
    public static final int STATIC = 1 << 9;
    public static final int VOID = 1 << 10;
    public static final int NEVER = 1 << 11;
    /// Set besides the parts of `mixed`, which are all values.
    public static final int MIXED = 1 << 12;
    /// `iterable` was written: `Traversable|array`, but shown as written.
    public static final int ITERABLE = 1 << 13;
    static final int ANY = NULL | BOOL | INT | FLOAT | STRING | ARRAY | OBJECT | MIXED;

    private final int mask;
    private final List<List<ClassName>> classes;
    private final String text;
    /// A Java class all of whose instances are of this type: what is looked at first. Null for types of PHP classes.
    private final Class<?> likely;
    /// A class whose instances are of this type by its name, or null: the last one that was found to be.
    private PhpClass accepted;
    /// The class that the type names, in the request that asked last, if it names only one.
    private PhpClass known;

    /// A class in a type: as written, and as it is compared.
    public record ClassName(String name, String key) {
        static ClassName of(String name) {
            return new ClassName(name, Names.classKey(name));
        }

        private ClassName in(PhpClass scope) {
            return switch (key) {
                case "self" -> new ClassName(scope.name(), scope.key());
                case "parent" -> scope.declaration().parent() == null ? this : of(scope.declaration().parent());
                default -> this;
            };
        }
    }

    TypeConstraint(int mask, List<List<ClassName>> classes) {
        this.mask = mask;
        this.classes = classes;
        this.text = TypeSyntax.print(this);
        this.likely = likely(mask);
    }

    private static Class<?> likely(int mask) {
        return (mask & INT) != 0 ? Long.class
                : (mask & STRING) != 0 ? String.class
                : (mask & FLOAT) != 0 ? Double.class
                : (mask & ARRAY) != 0 ? PhpArray.class
                : (mask & (OBJECT | CALLABLE)) != 0 ? Closure.class : null;
    }

    /// The type written as `text`; null for null, that is for no type.
    public static TypeConstraint of(String text) {
        return text == null ? null : TypeSyntax.parse(text);
    }

    /// This type in code of class `scope`: `self` and `parent` are replaced by names. Itself if it mentions neither.
    public TypeConstraint in(PhpClass scope) {
        if (classes.isEmpty() || scope == null || !mentions("self") && !mentions("parent")) {
            return this;
        }
        List<List<ClassName>> resolved = new ArrayList<>(classes.size());
        for (List<ClassName> intersection : classes) {
            resolved.add(intersection.stream().map(name -> name.in(scope)).toList());
        }
        return new TypeConstraint(mask, List.copyOf(resolved));
    }

    /// Whether a class of that lower-case name is part of this type.
    boolean mentions(String key) {
        for (List<ClassName> intersection : classes) {
            for (ClassName name : intersection) {
                if (name.key().equals(key)) {
                    return true;
                }
            }
        }
        return false;
    }

    public int mask() {
        return mask;
    }

    /// A union of intersections.
    public List<List<ClassName>> classes() {
        return classes;
    }

    public boolean has(int bit) {
        return (mask & bit) != 0;
    }

    public boolean allowsNull() {
        return (mask & NULL) != 0;
    }

    /// Exactly these simple types and no class.
    public boolean isOnly(int bits) {
        return mask == bits && classes.isEmpty();
    }

    /// The type as PHP's messages write it.
    @Override
    public String toString() {
        return text;
    }

    /// Whether `value` is of this type as it stands. `called` is what `static` means, or null.
    public boolean accepts(Context ctx, Object value, PhpClass called) {
        return isLikely(value) || acceptsOther(ctx, value, called);
    }

    /// Whether `value` is of this type, as far as a look at its Java class tells.
    boolean isLikely(Object value) {
        return value != null && value.getClass() == likely;
    }

    private boolean acceptsOther(Context ctx, Object value, PhpClass called) {
        int bits = mask;
        if (value == null) {
            return (bits & NULL) != 0;
        }
        if (value instanceof String) {
            return (bits & STRING) != 0 || (bits & CALLABLE) != 0 && Callables.isCallable(ctx, value);
        }
        if (value instanceof Long) {
            return (bits & INT) != 0;
        }
        if (value instanceof PhpObject object) {
            return acceptsObject(ctx, object, called);
        }
        if (value instanceof PhpArray) {
            return (bits & ARRAY) != 0 || (bits & CALLABLE) != 0 && Callables.isCallable(ctx, value);
        }
        if (value instanceof Boolean bool) {
            return (bits & (bool ? TRUE : FALSE)) != 0;
        }
        if (value instanceof Double) {
            return (bits & FLOAT) != 0;
        }
        return (bits & MIXED) != 0;
    }

    private boolean acceptsObject(Context ctx, PhpObject object, PhpClass called) {
        if ((mask & OBJECT) != 0) {
            return true;
        }
        if (object.cls == accepted || isOfKnownClass(ctx, object.cls) || isOfAnyClass(ctx, object)) {
            return true;
        }
        if ((mask & STATIC) != 0 && called != null && object.cls().isSubclassOf(called)) {
            return true;
        }
        return (mask & CALLABLE) != 0 && Callables.isCallable(ctx, object);
    }

    /// For a type that names one class, once that has been found.
    private boolean isOfKnownClass(Context ctx, PhpClass cls) {
        PhpClass only = known;
        return only != null && only.context == ctx && cls.isSubclassOf(only);
    }

    private boolean isOfAnyClass(Context ctx, PhpObject object) {
        for (List<ClassName> intersection : classes) {
            if (isAll(ctx, object, intersection)) {
                accepted = object.cls;
                if (classes.size() == 1 && intersection.size() == 1) {
                    known = ctx.classes().find(intersection.getFirst().key());
                }
                return true;
            }
        }
        return false;
    }

    private static boolean isAll(Context ctx, PhpObject object, List<ClassName> intersection) {
        for (ClassName name : intersection) {
            if (!isInstance(ctx, object.cls(), name)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInstance(Context ctx, PhpClass cls, ClassName name) {
        if (cls.isNamed(name.key())) {
            return true;
        }
        PhpClass aliased = ctx.classes().find(name.key());
        return aliased != null && cls.isSubclassOf(aliased);
    }

    /// `value` as this type takes it: itself, or converted as PHP does in calls that are not `strict`; [#NO_MATCH] if it does not fit.
    public Object coerce(Context ctx, Object value, boolean strict) {
        return coerce(ctx, value, strict, null);
    }

    /// As above; `called` is what `static` means.
    public Object coerce(Context ctx, Object value, boolean strict, PhpClass called) {
        return accepts(ctx, value, called) ? value : ScalarCoercion.coerce(ctx, this, value, strict);
    }

    /// A builtin's parameter in a call that is not strict takes null for a scalar type, as before PHP 8, with a deprecation.
    public boolean isScalar() {
        return (mask & (BOOL | INT | FLOAT | STRING)) != 0;
    }
}
