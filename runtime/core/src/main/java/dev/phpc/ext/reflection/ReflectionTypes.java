package dev.phpc.ext.reflection;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.objects.Instantiation;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.TypeConstraint;

import java.util.ArrayList;
import java.util.List;

/// Makes the reflections of declared types.
final class ReflectionTypes {
    private ReflectionTypes() {
    }

    /// Null for no type.
    static PhpObject of(Context ctx, TypeConstraint type) {
        if (type == null) {
            return null;
        }
        String name = single(type);
        if (name != null) {
            return named(ctx, type, name, type.allowsNull());
        }
        boolean isIntersection = type.mask() == 0 && type.classes().size() == 1;
        ReflectionType reflection = (ReflectionType) Instantiation.allocate(ctx,
                ctx.classes().builtin(isIntersection ? "reflectionintersectiontype" : "reflectionuniontype"));
        reflection.type = type;
        return reflection;
    }

    private static PhpObject named(Context ctx, TypeConstraint type, String name, boolean nullable) {
        ReflectionNamedType reflection = (ReflectionNamedType) Instantiation.allocate(ctx, ctx.classes().builtin("reflectionnamedtype"));
        reflection.type = type;
        reflection.name = name;
        reflection.nullable = nullable;
        return reflection;
    }

    /// The name of a type that is one type, or one type and null; else null.
    private static String single(TypeConstraint type) {
        if (type.has(TypeConstraint.MIXED)) {
            return "mixed";
        }
        int mask = type.mask() & ~TypeConstraint.NULL;
        if (mask == (TypeConstraint.ITERABLE | TypeConstraint.ARRAY) && type.classes().size() == 1) {
            return "iterable";
        }
        if (mask == 0 && type.classes().size() == 1 && type.classes().get(0).size() == 1) {
            return type.classes().get(0).get(0).name();
        }
        if (!type.classes().isEmpty()) {
            return null;
        }
        if (mask == 0) {
            return "null";
        }
        boolean isOne = mask == TypeConstraint.BOOL || Integer.bitCount(mask) == 1;
        String text = type.toString();
        return isOne ? text.startsWith("?") ? text.substring(1) : text : null;
    }

    /// The members of a union or intersection.
    static PhpArray members(Context ctx, TypeConstraint type, boolean isIntersection) {
        PhpArray members = new PhpArray();
        if (isIntersection) {
            for (TypeConstraint.ClassName name : type.classes().get(0)) {
                members.append(of(ctx, TypeConstraint.of(name.name())));
            }
            return members;
        }
        for (List<TypeConstraint.ClassName> alternative : type.classes()) {
            members.append(of(ctx, TypeConstraint.of(String.join("&", alternative.stream().map(TypeConstraint.ClassName::name).toList()))));
        }
        for (String name : simpleNames(type)) {
            members.append(of(ctx, TypeConstraint.of(name)));
        }
        return members;
    }

    private static List<String> simpleNames(TypeConstraint type) {
        List<String> names = new ArrayList<>();
        for (String part : type.toString().split("\\|")) {
            boolean isClass = false;
            for (List<TypeConstraint.ClassName> alternative : type.classes()) {
                isClass |= part.startsWith("(") || part.contains("&") || alternative.get(0).name().equals(part);
            }
            if (!isClass) {
                names.add(part);
            }
        }
        return names;
    }
}
