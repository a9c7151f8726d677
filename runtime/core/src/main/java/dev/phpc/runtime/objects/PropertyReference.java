package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.TypedRef;

import java.util.ArrayList;
import java.util.List;

/// A reference to one or more typed properties: what is assigned through it has to fit them all.
public final class PropertyReference extends TypedRef {
    private final Context ctx;
    private final List<PropertyInfo> sources = new ArrayList<>(1);

    PropertyReference(Context ctx, PropertyInfo source, Object value) {
        super(value);
        this.ctx = ctx;
        sources.add(source);
    }

    void addSource(PropertyInfo source) {
        if (!sources.contains(source)) {
            sources.add(source);
        }
    }

    @Override
    protected Object coerce(Object assigned) {
        return coerce(assigned, false);
    }

    private Object coerce(Object assigned, boolean strict) {
        Object agreed = TypeConstraint.NO_MATCH;
        PropertyInfo first = null;
        for (PropertyInfo source : sources) {
            Object coerced = source.type.coerce(ctx, assigned, strict, source.declaring);
            if (coerced == TypeConstraint.NO_MATCH) {
                throw Errors.typeError(ctx, "Cannot assign " + TypeNames.of(assigned) + " to reference held by property "
                        + PropertyErrors.path(source) + " of type " + source.type);
            }
            if (first == null) {
                first = source;
                agreed = coerced;
            } else if (coerced == null ? agreed != null : !coerced.equals(agreed)) {
                throw Errors.typeError(ctx, "Cannot assign " + TypeNames.of(assigned) + " to reference held by property "
                        + PropertyErrors.path(first) + " of type " + first.type + " and property " + PropertyErrors.path(source) + " of type "
                        + source.type + ", as this would result in an inconsistent type conversion");
            }
        }
        return agreed;
    }
}
