package dev.phpc.ext.reflection;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.PhpThrow;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.objects.ClassConstant;
import dev.phpc.runtime.objects.Modifiers;
import dev.phpc.runtime.objects.Names;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.PropertyInfo;
import dev.phpc.runtime.objects.Routine;
import dev.phpc.runtime.objects.TraitUse;

import java.util.ArrayList;
import java.util.List;

/// The members of a class as lists.
final class ClassContents {
    private ClassContents() {
    }

    static PhpArray methods(Context ctx, PhpClass cls, Long filter) {
        PhpArray methods = new PhpArray();
        for (Routine method : cls.methods().values()) {
            int flags = method.flags();
            int shown = Modifiers.has(flags, Modifiers.VISIBILITY) ? flags : flags | Modifiers.PUBLIC;
            boolean hidden = method.has(Modifiers.PRIVATE) && method.declaringClass() != cls;
            if (!hidden && (filter == null || (shown & filter) != 0)) {
                methods.append(ReflectionMethod.of(ctx, method, cls));
            }
        }
        return methods;
    }

    static PhpArray properties(Context ctx, ReflectionClass of, Long filter) {
        PhpArray properties = new PhpArray();
        for (PropertyInfo property : of.reflected.properties().values()) {
            boolean hidden = property.has(Modifiers.PRIVATE) && property.declaring != of.reflected;
            if (!hidden && (filter == null || (property.flags & filter) != 0)) {
                properties.append(ReflectionProperty.of(ctx, property));
            }
        }
        if (of.object != null && of.object.dynamic != null && (filter == null || (filter & Modifiers.PUBLIC) != 0)) {
            PhpArray dynamic = of.object.dynamic;
            for (int at = dynamic.first(); at >= 0; at = dynamic.next(at)) {
                properties.append(ReflectionProperty.dynamic(ctx, of.reflected, dynamic.keyAt(at).toString()));
            }
        }
        return properties;
    }

    static PhpObject property(Context ctx, ReflectionClass of, String name) {
        PhpClass cls = of.reflected;
        PropertyInfo property = cls.property(name);
        if (property != null && !(property.has(Modifiers.PRIVATE) && property.declaring != cls)) {
            return ReflectionProperty.of(ctx, property);
        }
        if (of.object != null && of.object.dynamic != null && of.object.dynamic.has(name)) {
            return ReflectionProperty.dynamic(ctx, cls, name);
        }
        int colons = name.indexOf("::");
        if (colons > 0) {
            return qualifiedProperty(ctx, cls, name.substring(0, colons), name.substring(colons + 2));
        }
        throw missingProperty(ctx, cls, name);
    }

    private static PhpObject qualifiedProperty(Context ctx, PhpClass cls, String className, String name) {
        PhpClass named = ReflectionClass.named(ctx, Names.lower(className));
        if (!cls.isSubclassOf(named)) {
            throw ReflectionException.of(ctx, "Fully qualified property name " + named.name() + "::$" + name + " does not specify a base class of "
                    + cls.name());
        }
        PropertyInfo property = named.property(name);
        if (property == null || property.has(Modifiers.PRIVATE) && property.declaring != named) {
            throw missingProperty(ctx, cls, name);
        }
        return ReflectionProperty.of(ctx, property);
    }

    static PhpThrow missingProperty(Context ctx, PhpClass cls, String name) {
        return ReflectionException.of(ctx, "Property " + cls.name() + "::$" + name + " does not exist");
    }

    static List<ClassConstant> constants(PhpClass cls, Long filter) {
        List<ClassConstant> constants = new ArrayList<>();
        for (ClassConstant constant : cls.constants().values()) {
            int flags = Modifiers.has(constant.flags, Modifiers.VISIBILITY) ? constant.flags : constant.flags | Modifiers.PUBLIC;
            if (filter == null || (flags & filter) != 0) {
                constants.add(constant);
            }
        }
        return constants;
    }

    static PhpArray reflections(Context ctx, PhpClass[] classes) {
        PhpArray reflections = new PhpArray();
        for (PhpClass cls : classes) {
            reflections.put(cls.name(), ReflectionClass.of(ctx, cls));
        }
        return reflections;
    }

    static PhpArray names(PhpClass[] classes) {
        PhpArray names = new PhpArray();
        for (PhpClass cls : classes) {
            names.append(cls.name());
        }
        return names;
    }

    static PhpArray traitAliases(PhpClass cls) {
        PhpArray aliases = new PhpArray();
        for (TraitUse rule : cls.declaration().traitRules()) {
            if (rule instanceof TraitUse.Alias alias && alias.alias() != null) {
                aliases.put(alias.alias(), traitOf(cls, alias) + "::" + alias.method());
            }
        }
        return aliases;
    }

    private static String traitOf(PhpClass cls, TraitUse.Alias alias) {
        if (alias.trait() != null) {
            return alias.trait();
        }
        for (PhpClass trait : cls.traits()) {
            if (trait.method(Names.lower(alias.method())) != null) {
                return trait.name();
            }
        }
        return "";
    }

    static boolean hasAbstractMethods(PhpClass cls) {
        return cls.methods().values().stream().anyMatch(Routine::isAbstract);
    }

    static PhpArray staticProperties(Context ctx, PhpClass cls) {
        cls.prepare(ctx);
        PhpArray values = new PhpArray();
        for (PropertyInfo property : cls.properties().values()) {
            boolean hidden = property.has(Modifiers.PRIVATE) && property.declaring != cls;
            if (property.isStatic() && !hidden && property.statics.value != Slot.UNINITIALIZED) {
                values.put(property.name, Slot.value(property.statics.value));
            }
        }
        return values;
    }

    static PhpArray defaultProperties(Context ctx, PhpClass cls) {
        cls.prepare(ctx);
        PhpArray values = new PhpArray();
        addDefaults(ctx, cls, true, values);
        addDefaults(ctx, cls, false, values);
        return values;
    }

    private static void addDefaults(Context ctx, PhpClass cls, boolean isStatic, PhpArray values) {
        for (PropertyInfo property : cls.properties().values()) {
            boolean hidden = property.has(Modifiers.PRIVATE) && property.declaring != cls;
            if (hidden || property.isStatic() != isStatic || property.isVirtual()) {
                continue;
            }
            Object value = ReflectionProperty.defaultOf(ctx, property);
            if (value != Slot.UNINITIALIZED) {
                values.put(property.name, Slot.value(value));
            }
        }
    }
}
