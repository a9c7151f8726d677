package dev.phpc.runtime.objects;

import dev.phpc.runtime.Comparison;

import java.util.Map;
import java.util.Objects;

/// Constants of a class: its own, then those of traits, of the parent and of interfaces.
final class ConstantInheritance {
    private final PhpClass cls;
    private final Map<String, ClassConstant> constants;

    private ConstantInheritance(PhpClass cls) {
        this.cls = cls;
        this.constants = cls.constants;
    }

    static void run(PhpClass cls) {
        new ConstantInheritance(cls).run();
    }

    private void run() {
        for (ConstantDeclaration declaration : cls.declaration.constants()) {
            if (constants.put(declaration.name(), new ClassConstant(declaration, cls)) != null) {
                throw LinkErrors.fatal(cls.declaration, "Cannot redefine class constant " + cls.name() + "::" + declaration.name());
            }
            checkValue(declaration);
        }
        for (PhpClass trait : cls.traits) {
            trait.constants.values().forEach(constant -> bring(trait, constant));
        }
        if (cls.parent != null) {
            cls.parent.constants.values().forEach(this::inherit);
        }
        for (PhpClass one : cls.interfaces) {
            one.constants.values().forEach(this::inheritFromInterface);
        }
    }

    private void checkValue(ConstantDeclaration declaration) {
        TypeConstraint type = declaration.type();
        Object value = declaration.value();
        if (type == null || value instanceof Initializer || Modifiers.has(declaration.flags(), Modifiers.ENUM_CASE)) {
            return;
        }
        if (type.coerce(cls.context, value, true, cls) == TypeConstraint.NO_MATCH) {
            throw LinkErrors.fatal(cls.declaration, "Cannot use " + TypeNames.of(value) + " as value for class constant " + cls.name() + "::"
                    + declaration.name() + " of type " + type);
        }
    }

    private void bring(PhpClass trait, ClassConstant constant) {
        ClassConstant present = constants.get(constant.name);
        if (present == null) {
            constants.put(constant.name, new ClassConstant(constant.declaration, cls, trait));
        } else if (!isCompatible(present, constant)) {
            PhpClass first = present.origin() == null ? cls : present.origin();
            throw LinkErrors.fatal(cls.declaration, first.name() + " and " + trait.name() + " define the same constant (" + constant.name
                    + ") in the composition of " + cls.name()
                    + ". However, the definition differs and is considered incompatible. Class was composed");
        }
    }

    private boolean isCompatible(ClassConstant present, ClassConstant brought) {
        int compared = Modifiers.VISIBILITY | Modifiers.FINAL;
        return (present.flags & compared) == (brought.flags & compared)
                && Objects.equals(text(present.declaration.type()), text(brought.declaration.type()))
                && (present.declaration == brought.declaration
                        || Comparison.strictEquals(present.value(cls.context), new ClassConstant(brought.declaration, cls).value(cls.context)));
    }

    private static String text(TypeConstraint type) {
        return type == null ? null : type.toString();
    }

    private void inherit(ClassConstant inherited) {
        if (Modifiers.has(inherited.flags, Modifiers.PRIVATE)) {
            return;
        }
        ClassConstant own = constants.get(inherited.name);
        if (own == null) {
            constants.put(inherited.name, inherited);
        } else if (own != inherited) {
            checkOverride(own, inherited);
        }
    }

    private void inheritFromInterface(ClassConstant inherited) {
        ClassConstant own = constants.get(inherited.name);
        if (own != null && own != inherited && own.declaring != cls && !own.declaring.isSubclassOf(inherited.declaring)
                && !(cls.parent != null && cls.parent.constants.get(own.name) == own && cls.parent.isSubclassOf(inherited.declaring))) {
            throw LinkErrors.fatal(cls.declaration, kind() + " " + cls.name() + " inherits both " + own.declaring.name() + "::" + own.name
                    + " and " + inherited.declaring.name() + "::" + inherited.name + ", which is ambiguous");
        }
        if (own == null || own.declaring == cls) {
            inherit(inherited);
        }
    }

    private String kind() {
        String kind = cls.kind();
        return (char) (kind.charAt(0) - 32) + kind.substring(1);
    }

    private void checkOverride(ClassConstant own, ClassConstant inherited) {
        String name = own.declaring.name() + "::" + own.name;
        String other = inherited.declaring.name() + "::" + inherited.name;
        if (Modifiers.has(inherited.flags, Modifiers.FINAL)) {
            throw LinkErrors.fatal(cls.declaration, name + " cannot override final constant " + other);
        }
        if (OverrideRules.rank(own.flags) > OverrideRules.rank(inherited.flags)) {
            String required = Modifiers.visibility(inherited.flags);
            throw LinkErrors.fatal(cls.declaration, "Access level to " + name + " must be " + required + " (as in "
                    + (inherited.declaring.isInterface() ? "interface " : "class ") + inherited.declaring.name() + ")"
                    + (required.equals("public") ? "" : " or weaker"));
        }
        TypeConstraint type = inherited.declaration.type();
        if (type != null && (own.declaration.type() == null
                || new TypeVariance(cls).isSubtype(own.declaration.type().in(cls), type.in(inherited.declaring)) != TypeVariance.Answer.YES)) {
            throw LinkErrors.fatal(cls.declaration, "Type of " + name + " must be compatible with " + other + " of type " + type);
        }
    }
}
