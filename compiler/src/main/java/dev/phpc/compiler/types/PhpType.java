package dev.phpc.compiler.types;

import java.util.Objects;

/// A set of PHP values: kinds as a bit set, and for some kinds a refinement.
///
/// | kind | refinement |
/// |---|---|
/// | `int` | a range |
/// | `string` | the string, if there is only one |
/// | `array` | keys, type of the elements, whether there surely are some |
/// | `object` | classes, the function of a closure |
///
/// [#UNDEFINED] stands beside the values: a local variable of such a type may not exist. Reading it yields null.
/// Types are immutable; a greater set is never more precise. All operations err only towards greater sets.
public final class PhpType {
    private static final int NULL_BIT = 1;
    private static final int FALSE_BIT = 1 << 1;
    private static final int TRUE_BIT = 1 << 2;
    private static final int INT_BIT = 1 << 3;
    private static final int FLOAT_BIT = 1 << 4;
    private static final int STRING_BIT = 1 << 5;
    private static final int ARRAY_BIT = 1 << 6;
    private static final int OBJECT_BIT = 1 << 7;
    private static final int RESOURCE_BIT = 1 << 8;
    private static final int UNDEFINED_BIT = 1 << 9;
    private static final int BOOL_BITS = FALSE_BIT | TRUE_BIT;
    private static final int ALL_BITS = UNDEFINED_BIT - 1;

    /// The type without any value: of an expression that does not complete.
    public static final PhpType NOTHING = plain(0);
    public static final PhpType NULL = plain(NULL_BIT);
    public static final PhpType FALSE = plain(FALSE_BIT);
    public static final PhpType TRUE = plain(TRUE_BIT);
    public static final PhpType BOOL = plain(BOOL_BITS);
    public static final PhpType INT = plain(INT_BIT);
    public static final PhpType FLOAT = plain(FLOAT_BIT);
    public static final PhpType NUMBER = plain(INT_BIT | FLOAT_BIT);
    public static final PhpType STRING = plain(STRING_BIT);
    public static final PhpType INT_OR_STRING = plain(INT_BIT | STRING_BIT);
    public static final PhpType OBJECT = plain(OBJECT_BIT);
    public static final PhpType RESOURCE = plain(RESOURCE_BIT);
    public static final PhpType MIXED = plain(ALL_BITS);
    /// The state of a variable that does not exist.
    public static final PhpType UNDEFINED = plain(UNDEFINED_BIT);
    public static final PhpType ARRAY = plain(ARRAY_BIT);
    /// A size: an int from 0 to 2³¹−1.
    public static final PhpType LENGTH = integer(IntRange.LENGTH);

    private final int bits;
    private final IntRange range;
    private final String text;
    private final ArrayShape array;
    private final ObjectShape object;
    private final int hash;

    private PhpType(int bits, IntRange range, String text, ArrayShape array, ObjectShape object) {
        this.bits = bits;
        this.range = range;
        this.text = text;
        this.array = array;
        this.object = object;
        this.hash = Objects.hash(bits, range, text, array, object == null ? 0 : object.bounds().size());
    }

    private static PhpType plain(int bits) {
        return new PhpType(bits, null, null, null, null);
    }

    /// A refinement that says nothing is stored as null, so that equal sets are equal.
    private static PhpType of(int bits, IntRange range, String text, ArrayShape array, ObjectShape object) {
        IntRange usedRange = (bits & INT_BIT) == 0 || range != null && range.isAll() ? null : range;
        String usedText = (bits & STRING_BIT) == 0 ? null : text;
        ArrayShape usedArray = (bits & ARRAY_BIT) == 0 || array != null && array.isAny() ? null : array;
        ObjectShape usedObject = (bits & OBJECT_BIT) == 0 || object != null && object.isAny() ? null : object;
        return new PhpType(bits, usedRange, usedText, usedArray, usedObject);
    }

    public static PhpType integer(IntRange range) {
        return of(INT_BIT, range, null, null, null);
    }

    public static PhpType integer(long value) {
        return integer(IntRange.of(value));
    }

    public static PhpType bool(boolean value) {
        return value ? TRUE : FALSE;
    }

    public static PhpType string(String value) {
        return of(STRING_BIT, null, value, null, null);
    }

    public static PhpType array(ArrayShape shape) {
        return of(ARRAY_BIT, null, null, shape, null);
    }

    public static PhpType list(PhpType element) {
        return array(new ArrayShape(KeyKind.LIST, element, false));
    }

    public static PhpType object(ObjectShape shape) {
        return of(OBJECT_BIT, null, null, null, shape);
    }

    public static PhpType instance(ClassSymbol symbol) {
        return object(ObjectShape.of(symbol, false));
    }

    public static PhpType exactInstance(ClassSymbol symbol) {
        return object(ObjectShape.of(symbol, true));
    }

    // Questions

    public boolean isNothing() {
        return bits == 0;
    }

    public boolean isMixed() {
        return (bits & ALL_BITS) == ALL_BITS;
    }

    public boolean mayBeUndefined() {
        return has(UNDEFINED_BIT);
    }

    public boolean mayBeNull() {
        return has(NULL_BIT);
    }

    public boolean mayBeFalse() {
        return has(FALSE_BIT);
    }

    public boolean mayBeTrue() {
        return has(TRUE_BIT);
    }

    public boolean mayBeBool() {
        return has(BOOL_BITS);
    }

    public boolean mayBeInt() {
        return has(INT_BIT);
    }

    public boolean mayBeFloat() {
        return has(FLOAT_BIT);
    }

    public boolean mayBeString() {
        return has(STRING_BIT);
    }

    public boolean mayBeArray() {
        return has(ARRAY_BIT);
    }

    public boolean mayBeObject() {
        return has(OBJECT_BIT);
    }

    public boolean mayBeResource() {
        return has(RESOURCE_BIT);
    }

    private boolean has(int anyOf) {
        return (bits & anyOf) != 0;
    }

    public boolean isNull() {
        return bits == NULL_BIT;
    }

    public boolean isBool() {
        return only(BOOL_BITS);
    }

    public boolean isInt() {
        return bits == INT_BIT;
    }

    public boolean isFloat() {
        return bits == FLOAT_BIT;
    }

    /// Surely `int` or `float`.
    public boolean isNumber() {
        return only(INT_BIT | FLOAT_BIT);
    }

    public boolean isString() {
        return bits == STRING_BIT;
    }

    public boolean isArray() {
        return bits == ARRAY_BIT;
    }

    public boolean isObject() {
        return bits == OBJECT_BIT;
    }

    /// Null, bool, int, float or string.
    public boolean isScalarOrNull() {
        return only(NULL_BIT | BOOL_BITS | INT_BIT | FLOAT_BIT | STRING_BIT);
    }

    private boolean only(int kinds) {
        return bits != 0 && (bits & ~kinds) == 0;
    }

    /// The ints among the values; null if there are none.
    public IntRange intRange() {
        return mayBeInt() ? range == null ? IntRange.ALL : range : null;
    }

    /// The arrays among the values; null if there are none.
    public ArrayShape arrayShape() {
        return mayBeArray() ? array == null ? ArrayShape.ANY : array : null;
    }

    /// The objects among the values; null if there are none.
    public ObjectShape objectShape() {
        return mayBeObject() ? object == null ? ObjectShape.ANY : object : null;
    }

    /// The class whose instance (or a subclass's) every object of this type is, or null.
    public ClassSymbol objectClass() {
        ObjectShape.Bound bound = object == null ? null : object.single();
        return bound == null ? null : bound.symbol();
    }

    /// The only string among the values, or null if there are none or several.
    public String stringConstant() {
        return text;
    }

    /// Whether the type has a single value, which is then [#constant()].
    public boolean isConstant() {
        return switch (bits) {
            case NULL_BIT, FALSE_BIT, TRUE_BIT -> true;
            case INT_BIT -> range != null && range.isConstant();
            case STRING_BIT -> text != null;
            default -> false;
        };
    }

    /// The single value as the runtime represents it. Ask [#isConstant()] first.
    public Object constant() {
        return switch (bits) {
            case FALSE_BIT -> Boolean.FALSE;
            case TRUE_BIT -> Boolean.TRUE;
            case INT_BIT -> range.low();
            case STRING_BIT -> text;
            default -> null;
        };
    }

    /// Whether every value converts to true.
    public boolean isTruthy() {
        return bits != 0 && falsy().isNothing();
    }

    /// Whether every value converts to false.
    public boolean isFalsy() {
        return bits != 0 && truthy().isNothing();
    }

    public Representation representation() {
        return switch (bits) {
            case INT_BIT -> Representation.LONG;
            case FLOAT_BIT -> Representation.DOUBLE;
            case FALSE_BIT, TRUE_BIT, BOOL_BITS -> Representation.BOOLEAN;
            case STRING_BIT -> Representation.STRING;
            case ARRAY_BIT -> Representation.ARRAY;
            default -> Representation.OBJECT;
        };
    }

    boolean isUnrefinedMixed() {
        return (bits & ALL_BITS) == ALL_BITS && range == null && text == null && array == null && object == null;
    }

    int depth() {
        return array == null ? 0 : array.depth();
    }

    // Operations

    public PhpType join(PhpType other) {
        return combine(other, false);
    }

    /// Like [#join], for a loop's head: a refinement that grows jumps ahead, so that a chain of widenings is short.
    public PhpType widen(PhpType next) {
        return combine(next, true);
    }

    private PhpType combine(PhpType other, boolean widening) {
        if (this == other || other.bits == 0) {
            return this;
        }
        if (bits == 0) {
            return other;
        }
        int union = bits | other.bits;
        IntRange newRange = !mayBeInt() ? other.range : !other.mayBeInt() ? range
                : range == null || other.range == null ? null : widening ? range.widen(other.range) : range.join(other.range);
        String newText = !mayBeString() ? other.text : !other.mayBeString() ? text
                : Objects.equals(text, other.text) ? text : null;
        ArrayShape newArray = !mayBeArray() ? other.array : !other.mayBeArray() ? array
                : array == null || other.array == null ? null : widening ? array.widen(other.array) : array.join(other.array);
        ObjectShape newObject = !mayBeObject() ? other.object : !other.mayBeObject() ? object
                : object == null || other.object == null ? null : object.join(other.object);
        PhpType result = of(union, newRange, newText, newArray, newObject);
        return result.equals(this) ? this : result.equals(other) ? other : result;
    }

    /// The values in both. An over-approximation where classes may overlap in ways not known.
    public PhpType meet(PhpType other) {
        if (this == other) {
            return this;
        }
        int both = bits & other.bits;
        IntRange newRange = null;
        if ((both & INT_BIT) != 0) {
            newRange = intRange().meet(other.intRange());
            both = newRange == null ? both & ~INT_BIT : both;
        }
        if ((both & STRING_BIT) != 0 && text != null && other.text != null && !text.equals(other.text)) {
            both &= ~STRING_BIT;
        }
        ArrayShape newArray = null;
        if ((both & ARRAY_BIT) != 0) {
            newArray = arrayShape().meet(other.arrayShape());
            both = newArray == null ? both & ~ARRAY_BIT : both;
        }
        ObjectShape newObject = null;
        if ((both & OBJECT_BIT) != 0) {
            newObject = objectShape().meet(other.objectShape());
            both = newObject == null ? both & ~OBJECT_BIT : both;
        }
        return of(both, newRange, text == null ? other.text : text, newArray, newObject);
    }

    public boolean isSubtypeOf(PhpType other) {
        return this == other || (bits & ~other.bits) == 0
                && (other.range == null || !mayBeInt() || other.range.covers(intRange()))
                && (other.text == null || !mayBeString() || other.text.equals(text))
                && (other.array == null || !mayBeArray() || other.array.covers(arrayShape()))
                && (other.object == null || !mayBeObject() || other.object.covers(objectShape()));
    }

    /// Without the kinds that `removed` has, whatever their refinements.
    public PhpType withoutKindsOf(PhpType removed) {
        return keep(~removed.bits | UNDEFINED_BIT);
    }

    private PhpType keep(int kinds) {
        int kept = bits & kinds;
        return kept == bits ? this : of(kept, range, text, array, object);
    }

    public PhpType orUndefined() {
        return of(bits | UNDEFINED_BIT, range, text, array, object);
    }

    public PhpType orNull() {
        return mayBeNull() ? this : of(bits | NULL_BIT, range, text, array, object);
    }

    /// What reading a variable of this state yields: null if it does not exist.
    public PhpType read() {
        return mayBeUndefined() ? of(bits & ~UNDEFINED_BIT | NULL_BIT, range, text, array, object) : this;
    }

    /// The values of a variable that exists.
    public PhpType defined() {
        return keep(ALL_BITS);
    }

    public PhpType withoutNull() {
        return keep(~(NULL_BIT | UNDEFINED_BIT));
    }

    public PhpType withoutEmptyArray() {
        ArrayShape shape = arrayShape();
        if (shape == null || shape.nonEmpty()) {
            return this;
        }
        ArrayShape filled = new ArrayShape(shape.keys(), shape.element(), true);
        return shape.isEmpty() ? keep(~ARRAY_BIT) : of(bits, range, text, filled, object);
    }

    /// Without instances of a class: what is left after `instanceof` failed.
    public PhpType withoutInstancesOf(ClassSymbol symbol) {
        if (object == null) {
            return this;
        }
        ObjectShape rest = object.without(symbol);
        return rest == null ? keep(~OBJECT_BIT) : of(bits, range, text, array, rest);
    }

    /// The values that convert to true. Objects may convert to false only if they are builtin (SimpleXMLElement).
    public PhpType truthy() {
        PhpType kept = keep(~(NULL_BIT | FALSE_BIT | UNDEFINED_BIT));
        int rest = kept.bits;
        IntRange newRange = kept.range;
        if (kept.mayBeInt() && kept.intRange().contains(0)) {
            newRange = withoutZero(kept.intRange());
            rest = newRange == null ? rest & ~INT_BIT : rest;
        }
        if (kept.mayBeString() && text != null && (text.isEmpty() || text.equals("0"))) {
            rest &= ~STRING_BIT;
        }
        ArrayShape newArray = kept.array;
        if (kept.mayBeArray()) {
            ArrayShape shape = kept.arrayShape();
            newArray = new ArrayShape(shape.keys(), shape.element(), true);
            rest = shape.isEmpty() ? rest & ~ARRAY_BIT : rest;
        }
        return of(rest, newRange, text, newArray, kept.object);
    }

    private static IntRange withoutZero(IntRange range) {
        if (range.isConstant()) {
            return null;
        }
        return range.low() == 0 ? new IntRange(1, range.high()) : range.high() == 0 ? new IntRange(range.low(), -1) : range;
    }

    /// The values that convert to false; a variable that does not exist is among them.
    public PhpType falsy() {
        int rest = bits & ~(TRUE_BIT | RESOURCE_BIT);
        if (mayBeInt() && !intRange().contains(0)) {
            rest &= ~INT_BIT;
        }
        if (mayBeString() && text != null && !text.isEmpty() && !text.equals("0")) {
            rest &= ~STRING_BIT;
        }
        if (mayBeArray() && arrayShape().nonEmpty()) {
            rest &= ~ARRAY_BIT;
        }
        if (mayBeObject() && object != null && object.bounds().stream().noneMatch(PhpType::mayBeFalsy)) {
            rest &= ~OBJECT_BIT;
        }
        return of(rest, IntRange.of(0), text, ArrayShape.EMPTY, object);
    }

    private static boolean mayBeFalsy(ObjectShape.Bound bound) {
        return !bound.exact() && bound.symbol().kind() != ClassSymbol.Kind.CLASS
                || bound.symbol().ancestors() == null
                || bound.symbol().ancestors().stream().anyMatch(each -> !each.isKnown() || each.name().equals("SimpleXMLElement"));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof PhpType type && hash == type.hash && bits == type.bits
                && Objects.equals(range, type.range) && Objects.equals(text, type.text)
                && Objects.equals(array, type.array) && Objects.equals(object, type.object);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return TypePrinter.print(this);
    }
}
