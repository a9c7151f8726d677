package dev.phpc.ext.reflection;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.objects.AttributeDeclaration;
import dev.phpc.runtime.objects.Instantiation;
import dev.phpc.runtime.objects.Names;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;

import java.util.List;

/// `getAttributes()` of everything that has some.
final class ReflectionAttributes {
    private ReflectionAttributes() {
    }

    /// Those named `name`, or with the flag `IS_INSTANCEOF` those whose class is one of `name`; all if `name` is null.
    static PhpArray of(Context ctx, List<AttributeDeclaration> attributes, int target, PhpClass scope, String name, long flags, String caller) {
        if ((flags & ~ReflectionAttribute.IS_INSTANCEOF) != 0) {
            throw Errors.valueError(ctx, caller + "::getAttributes(): Argument #2 ($flags) must be a valid attribute filter flag");
        }
        PhpClass base = null;
        if (name != null && flags != 0) {
            base = ctx.classes().lookup(name, true);
            if (base == null) {
                throw Errors.error(ctx, "Class \"" + name + "\" not found");
            }
        }
        PhpArray found = new PhpArray();
        for (AttributeDeclaration attribute : attributes) {
            if (name == null || (base == null ? attribute.lowerName().equals(Names.classKey(name)) : isInstance(ctx, attribute, base))) {
                found.append(reflect(ctx, attribute, attributes, target, scope));
            }
        }
        return found;
    }

    private static boolean isInstance(Context ctx, AttributeDeclaration attribute, PhpClass base) {
        PhpClass cls = ctx.classes().lookup(attribute.name(), true);
        return cls != null && cls.isSubclassOf(base);
    }

    private static PhpObject reflect(Context ctx, AttributeDeclaration attribute, List<AttributeDeclaration> all, int target, PhpClass scope) {
        ReflectionAttribute reflection = (ReflectionAttribute) Instantiation.allocate(ctx, ctx.classes().builtin("reflectionattribute"));
        reflection.attribute = attribute;
        reflection.target = target;
        reflection.scope = scope;
        reflection.repeated = all.stream().filter(other -> other.lowerName().equals(attribute.lowerName())).count() > 1;
        reflection.setSlot(ReflectionAttribute.NAME, attribute.name());
        return reflection;
    }
}
