package dev.phpc.runtime.objects;

import dev.phpc.runtime.Comparison;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Properties of a class and their slots: see [PropertyDeclaration] for the order.
final class PropertyInheritance {
    private final PhpClass cls;
    private final List<PropertyInfo> layout = new ArrayList<>();

    private PropertyInheritance(PhpClass cls) {
        this.cls = cls;
    }

    static void run(PhpClass cls) {
        new PropertyInheritance(cls).run();
    }

    private void run() {
        if (cls.parent != null) {
            layout.addAll(List.of(cls.parent.layout));
        }
        for (PropertyDeclaration declaration : EnumProperties.of(cls)) {
            add(declaration, null);
        }
        for (PropertyDeclaration declaration : cls.declaration.properties()) {
            if (cls.properties.containsKey(declaration.name())) {
                throw LinkErrors.fatal(cls.declaration, "Cannot redeclare " + cls.name() + "::$" + declaration.name());
            }
            add(declaration, null);
        }
        for (PhpClass trait : cls.traits) {
            for (PropertyInfo property : trait.properties.values()) {
                bring(trait, property);
            }
        }
        if (cls.parent != null) {
            cls.parent.properties.forEach(cls.properties::putIfAbsent);
            checkPrescribed();
        }
        for (PhpClass one : cls.interfaces) {
            one.properties.values().forEach(this::inheritFromInterface);
        }
        cls.layout = layout.toArray(PropertyInfo[]::new);
        for (PropertyInfo property : cls.layout) {
            cls.hasHookedSlots |= property.isHooked() && !property.isVirtual();
        }
        int inherited = cls.parent == null ? 0 : cls.parent.arraySlots;
        cls.arraySlots = cls.has(Modifiers.SLOTS_IN_ARRAY | Modifiers.ENUM) ? cls.layout.length : inherited;
        checkOverrides();
    }

    private void bring(PhpClass trait, PropertyInfo property) {
        PropertyInfo present = cls.properties.get(property.name);
        if (present == null && cls.parent != null) {
            PropertyInfo inherited = cls.parent.properties.get(property.name);
            present = inherited == null || inherited.has(Modifiers.PRIVATE) ? null : inherited;
        }
        if (present == null || present.declaring != cls && isCompatible(present, property) && property.isStatic()) {
            checkReadonlyClass(trait, property);
            add(property.declaration, trait);
            return;
        }
        if (present.isHooked() || property.isHooked()) {
            throw conflict(trait, property, present, "hooked property",
                    "Conflict resolution between hooked properties is currently not supported.");
        }
        if (!isCompatible(present, property)) {
            throw conflict(trait, property, present, "property", "However, the definition differs and is considered incompatible.");
        }
    }

    private RuntimeException conflict(PhpClass trait, PropertyInfo property, PropertyInfo present, String what, String why) {
        PhpClass first = present.declaring != cls ? present.declaring : present.origin != null ? present.origin : cls;
        return LinkErrors.fatal(cls.declaration, first.name() + " and " + trait.name() + " define the same " + what + " ($" + property.name
                + ") in the composition of " + cls.name() + ". " + why + " Class was composed");
    }

    private void checkReadonlyClass(PhpClass trait, PropertyInfo property) {
        if (cls.has(Modifiers.READONLY_CLASS) && !property.isReadonly()) {
            throw LinkErrors.fatal(cls.declaration, "Readonly class " + cls.name() + " cannot use trait with a non-readonly property "
                    + trait.name() + "::$" + property.name);
        }
    }

    private boolean isCompatible(PropertyInfo present, PropertyInfo brought) {
        int compared = Modifiers.VISIBILITY | Modifiers.STATIC | Modifiers.READONLY | Modifiers.SET_VISIBILITY | Modifiers.FINAL;
        return (present.flags & compared) == (brought.flags & compared)
                && Objects.equals(text(present.type), text(brought.type))
                && (present.declaration == brought.declaration || haveSameDefault(present, brought));
    }

    private boolean haveSameDefault(PropertyInfo present, PropertyInfo brought) {
        return Comparison.strictEquals(defaultOf(present.declaration), defaultOf(brought.declaration));
    }

    private Object defaultOf(PropertyDeclaration declaration) {
        Context ctx = cls.context;
        Object value = declaration.value();
        return value instanceof Initializer initializer ? initializer.evaluate(ctx, cls)
                : value instanceof Slot ? null : value;
    }

    private static String text(TypeConstraint type) {
        return type == null ? null : type.toString();
    }

    private void add(PropertyDeclaration declaration, PhpClass origin) {
        PropertyInfo inherited = cls.parent == null ? null : cls.parent.properties.get(declaration.name());
        boolean redeclares = inherited != null && !inherited.has(Modifiers.PRIVATE);
        PropertyInfo property = create(declaration, origin, redeclares ? inherited : null);
        property.shadows = inherited != null && (!redeclares || inherited.shadows);
        if (inherited != null) {
            PropertyRules.check(cls, property, inherited);
        }
        cls.properties.put(declaration.name(), property);
        if (property.isStatic()) {
            return;
        }
        if (property.slot < layout.size()) {
            layout.set(property.slot, property);
        } else {
            layout.add(property);
        }
    }

    private PropertyInfo create(PropertyDeclaration declaration, PhpClass origin, PropertyInfo inherited) {
        PhpClass root = inherited == null ? cls : inherited.root;
        int flags = flags(declaration);
        TypeConstraint type = declaration.type() == null || cls.isTrait() ? declaration.type() : declaration.type().in(cls);
        if (declaration.isStatic()) {
            return new PropertyInfo(-1, cls, root, flags, type, declaration, null, null, new StaticProperty(), origin);
        }
        int slot = inherited == null || inherited.isStatic() ? layout.size() : inherited.slot;
        if (inherited != null && !inherited.isVirtual()) {
            flags &= ~Modifiers.VIRTUAL;
        }
        if (Modifiers.has(flags, Modifiers.VIRTUAL) && declaration.value() != null && declaration.value() != Slot.UNINITIALIZED) {
            throw LinkErrors.fatal(cls.declaration, "Cannot specify default value for virtual hooked property " + cls.name() + "::$" + declaration.name());
        }
        Routine get = hook(declaration.get(), inherited == null ? null : inherited.get);
        Routine set = hook(declaration.set(), inherited == null ? null : inherited.set);
        return new PropertyInfo(slot, cls, root, flags, type, declaration, get, set, null, origin);
    }

    private int flags(PropertyDeclaration declaration) {
        int flags = declaration.flags();
        if (!Modifiers.has(flags, Modifiers.VISIBILITY)) {
            flags |= Modifiers.PUBLIC;
        }
        if (cls.has(Modifiers.READONLY_CLASS) && !declaration.isStatic()) {
            flags |= Modifiers.READONLY;
        }
        if (Modifiers.has(flags, Modifiers.READONLY) && Modifiers.has(flags, Modifiers.PUBLIC) && !Modifiers.has(flags, Modifiers.SET_VISIBILITY)) {
            flags |= Modifiers.PROTECTED_SET;
        }
        if (Modifiers.has(flags, Modifiers.PRIVATE_SET) && !Modifiers.has(flags, Modifiers.PRIVATE)) {
            flags |= Modifiers.FINAL;
        }
        return flags;
    }

    /// Concrete hooks are inherited, abstract ones are there to be implemented by anything that can do it.
    private Routine hook(Routine declared, Routine inherited) {
        if (declared != null) {
            return declared.declaredIn(cls, null);
        }
        return inherited == null || inherited.isAbstract() ? null : inherited;
    }

    /// Abstract hooks of the parent that a redeclared property does not provide for.
    private void checkPrescribed() {
        for (PropertyInfo prescribed : cls.parent.properties.values()) {
            PropertyInfo own = cls.properties.get(prescribed.name);
            if (own != prescribed && !prescribed.has(Modifiers.PRIVATE) && !prescribed.isStatic()
                    && (isAbstract(prescribed.get) || isAbstract(prescribed.set))) {
                PropertyRules.checkImplements(cls, own, prescribed);
            }
        }
    }

    private static boolean isAbstract(Routine hook) {
        return hook != null && hook.isAbstract();
    }

    private void inheritFromInterface(PropertyInfo prescribed) {
        PropertyInfo own = cls.properties.get(prescribed.name);
        if (own == null) {
            PropertyInfo inherited = new PropertyInfo(layout.size(), prescribed.declaring, prescribed.root, prescribed.flags, prescribed.type,
                    prescribed.declaration, prescribed.get, prescribed.set, null, null);
            cls.properties.put(prescribed.name, inherited);
            layout.add(inherited);
        } else if (own.declaring != prescribed.declaring) {
            PropertyRules.check(cls, own, prescribed);
            PropertyRules.checkImplements(cls, own, prescribed);
        }
    }

    private void checkOverrides() {
        if (cls.isTrait()) {
            return;
        }
        for (PropertyInfo property : cls.properties.values()) {
            if (property.declaring == cls && hasOverrideAttribute(property.declaration) && !overridesAnything(property)) {
                throw LinkErrors.fatal(cls.declaration, PropertyErrors.path(property)
                        + " has #[\\Override] attribute, but no matching parent property exists");
            }
        }
    }

    private static boolean hasOverrideAttribute(PropertyDeclaration declaration) {
        return declaration.attributes().stream().anyMatch(attribute -> attribute.lowerName().equals("override"));
    }

    private boolean overridesAnything(PropertyInfo property) {
        PropertyInfo inherited = cls.parent == null ? null : cls.parent.properties.get(property.name);
        if (inherited != null && !inherited.has(Modifiers.PRIVATE)) {
            return true;
        }
        for (PhpClass one : cls.interfaces) {
            if (one.properties.containsKey(property.name)) {
                return true;
            }
        }
        return false;
    }
}
