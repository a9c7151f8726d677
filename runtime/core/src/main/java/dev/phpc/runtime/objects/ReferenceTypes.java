package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.PhpThrow;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.RefTypes;

import java.util.ArrayList;
import java.util.List;

/// The typed properties that hold a reference cell. A property is in the list once for each slot that holds the cell.
public final class ReferenceTypes implements RefTypes {
    private final Context ctx;
    private final List<PropertyInfo> sources = new ArrayList<>(1);

    private ReferenceTypes(Context ctx) {
        this.ctx = ctx;
    }

    /// A slot of the property came to hold the cell.
    static void add(Context ctx, Ref ref, PropertyInfo property) {
        if (property.type != null) {
            if (ref.types == null) {
                ref.types = new ReferenceTypes(ctx);
            }
            ((ReferenceTypes) ref.types).sources.add(property);
        }
    }

    /// A slot of the property let go of what it held.
    static void remove(Object held, PropertyInfo property) {
        if (held instanceof Ref ref && ref.types instanceof ReferenceTypes types) {
            types.sources.remove(property);
            if (types.sources.isEmpty()) {
                ref.types = null;
            }
        }
    }

    /// Whether the property may hold the cell: its value is made to fit the property, unless another typed property holds it too.
    static void admit(Context ctx, Ref ref, PropertyInfo property, boolean strict) {
        if (property.type == null) {
            return;
        }
        Object value = ref.get();
        Object fitting = property.type.coerce(ctx, value, strict, property.declaring);
        if (ref.types == null && fitting != TypeConstraint.NO_MATCH) {
            ref.value = fitting;
        } else if (!property.type.accepts(ctx, value, property.declaring)) {
            PropertyInfo first = ref.types == null ? null : ((ReferenceTypes) ref.types).sources.getFirst();
            if (fitting != TypeConstraint.NO_MATCH && first.type.mask() != property.type.mask()) {
                throw Errors.typeError(ctx, "Reference with value of type " + TypeNames.of(value) + " held by property " + described(first)
                        + " is not compatible with property " + described(property));
            }
            throw PropertyErrors.wrongType(ctx, property, value);
        }
    }

    private static String described(PropertyInfo property) {
        return PropertyErrors.path(property) + " of type " + property.type;
    }

    @Override
    public Object coerce(Object assigned, boolean strict) {
        Object agreed = TypeConstraint.NO_MATCH;
        PropertyInfo first = null;
        for (PropertyInfo source : sources) {
            Object coerced = source.type.coerce(ctx, assigned, strict, source.declaring);
            if (coerced == TypeConstraint.NO_MATCH) {
                throw Errors.typeError(ctx, "Cannot assign " + TypeNames.of(assigned) + " to reference held by property " + described(source));
            }
            if (first == null) {
                first = source;
                agreed = coerced;
            } else if (coerced == null ? agreed != null : !coerced.equals(agreed)) {
                throw Errors.typeError(ctx, "Cannot assign " + TypeNames.of(assigned) + " to reference held by property " + described(first)
                        + " and property " + described(source) + ", as this would result in an inconsistent type conversion");
            }
        }
        return agreed;
    }

    @Override
    public Object step(Object before, Object after, boolean strict) {
        if (before instanceof Long && after instanceof Double) {
            for (PropertyInfo source : sources) {
                if (!source.type.has(TypeConstraint.FLOAT)) {
                    throw overflow(ctx, "a reference held by property ", source, (Double) after > 0);
                }
            }
        }
        return coerce(after, strict);
    }

    static PhpThrow overflow(Context ctx, String what, PropertyInfo property, boolean up) {
        return Errors.typeError(ctx, "Cannot " + (up ? "increment " : "decrement ") + what + described(property) + " past its "
                + (up ? "maximal" : "minimal") + " value");
    }

    @Override
    public Object changed(Object before, Object after) {
        if (after instanceof PhpArray && !(before instanceof PhpArray)) {
            for (PropertyInfo source : sources) {
                if (!source.type.has(TypeConstraint.ARRAY)) {
                    throw Errors.typeError(ctx, "Cannot auto-initialize an array inside a reference held by property " + described(source));
                }
            }
        }
        return coerce(after, false);
    }
}
