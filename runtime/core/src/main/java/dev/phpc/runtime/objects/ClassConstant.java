package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;

/// A class constant or enum case of one request: its expression is evaluated when it is first needed.
public final class ClassConstant {
    public final String name;
    /// The class that declares it; for a trait's constant the using class.
    public final PhpClass declaring;
    public final int flags;
    public final ConstantDeclaration declaration;
    private final PhpClass origin;
    private Object value;
    private boolean evaluating;

    ClassConstant(ConstantDeclaration declaration, PhpClass declaring) {
        this(declaration, declaring, null);
    }

    ClassConstant(ConstantDeclaration declaration, PhpClass declaring, PhpClass origin) {
        this.origin = origin;
        this.name = declaration.name();
        this.declaring = declaring;
        this.flags = declaration.flags();
        this.declaration = declaration;
        this.value = isCase() ? null : declaration.value();
    }

    /// The trait this constant was taken from, or null.
    public PhpClass origin() {
        return origin;
    }

    public boolean isCase() {
        return (flags & Modifiers.ENUM_CASE) != 0;
    }

    /// The value; of an enum case, its object.
    public Object value(Context ctx) {
        Object known = value;
        return known == null && isCase() || known instanceof Initializer ? evaluate(ctx) : known;
    }

    private Object evaluate(Context ctx) {
        if (evaluating) {
            throw Errors.error(ctx, "Cannot declare self-referencing constant " + selfReference());
        }
        ClassTable table = ctx.classes();
        evaluating = table.constantDepth++ > 0;
        try {
            value = isCase() ? Enums.instantiate(ctx, this) : checked(ctx, ((Initializer) value).evaluate(ctx, declaring));
        } finally {
            evaluating = false;
            table.constantDepth--;
        }
        return value;
    }

    private String selfReference() {
        return declaring.isEnum() ? declaring.name() + "::" + name : "self::" + name;
    }

    private Object checked(Context ctx, Object evaluated) {
        TypeConstraint type = declaration.type();
        if (type == null) {
            return evaluated;
        }
        Object coerced = type.coerce(ctx, evaluated, true, declaring);
        if (coerced == TypeConstraint.NO_MATCH) {
            throw Errors.typeError(ctx, "Cannot assign " + TypeNames.of(evaluated) + " to class constant " + declaring.name() + "::" + name
                    + " of type " + type);
        }
        return coerced;
    }
}
