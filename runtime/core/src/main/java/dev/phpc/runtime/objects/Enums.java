package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;

import java.util.HashMap;
import java.util.Map;

/// Enum cases: one object each, made when it is first mentioned.
public final class Enums {
    private Enums() {
    }

    static PhpObject instantiate(Context ctx, ClassConstant constant) {
        PhpClass cls = constant.declaring;
        cls.prepare(ctx);
        PhpObject object = cls.factory.apply(cls);
        object.setSlot(cls.property("name").slot, constant.name);
        if (cls.declaration.enumType() != null) {
            object.setSlot(cls.property("value").slot, backingValue(ctx, constant));
        }
        return object;
    }

    /// What a case is declared equal to.
    public static Object backingValue(Context ctx, ClassConstant constant) {
        Object declared = constant.declaration.value();
        return declared instanceof Initializer initializer ? initializer.evaluate(ctx, constant.declaring) : declared;
    }

    /// `E::cases()`.
    public static PhpArray cases(Context ctx, PhpClass cls) {
        PhpArray cases = new PhpArray();
        for (ClassConstant constant : cls.constants().values()) {
            if (constant.isCase()) {
                cases.append(constant.value(ctx));
            }
        }
        return cases;
    }

    /// `E::from()`.
    public static PhpObject from(Context ctx, PhpClass cls, Object value) {
        PhpObject found = find(ctx, cls, value, "from");
        if (found == null) {
            String shown = value instanceof String string ? "\"" + string + "\"" : Conversions.toString(ctx, value);
            throw Errors.valueError(ctx, shown + " is not a valid backing value for enum " + cls.name());
        }
        return found;
    }

    /// `E::tryFrom()`.
    public static PhpObject tryFrom(Context ctx, PhpClass cls, Object value) {
        return find(ctx, cls, value, "tryFrom");
    }

    private static PhpObject find(Context ctx, PhpClass cls, Object value, String method) {
        TypeConstraint type = cls.declaration.enumType();
        Object key = type.coerce(ctx, value, false);
        if (key == TypeConstraint.NO_MATCH) {
            throw Errors.typeError(ctx, cls.name() + "::" + method + "(): Argument #1 ($value) must be of type " + type + ", "
                    + TypeNames.of(value) + " given");
        }
        ClassConstant found = casesByValue(ctx, cls).get(key);
        return found == null ? null : (PhpObject) found.value(ctx);
    }

    private static Map<Object, ClassConstant> casesByValue(Context ctx, PhpClass cls) {
        if (cls.casesByValue == null) {
            Map<Object, ClassConstant> cases = new HashMap<>();
            for (ClassConstant constant : cls.constants().values()) {
                if (constant.isCase()) {
                    ClassConstant other = cases.putIfAbsent(backingValue(ctx, constant), constant);
                    if (other != null) {
                        throw Errors.error(ctx, "Duplicate value in enum " + cls.name() + " for cases " + other.name + " and " + constant.name);
                    }
                }
            }
            cls.casesByValue = cases;
        }
        return cls.casesByValue;
    }

    /// The name of a case.
    public static String name(PhpObject enumCase) {
        return (String) enumCase.getSlot(enumCase.cls.property("name").slot);
    }

    /// The backing value of a case.
    public static Object value(PhpObject enumCase) {
        return enumCase.getSlot(enumCase.cls.property("value").slot);
    }
}
