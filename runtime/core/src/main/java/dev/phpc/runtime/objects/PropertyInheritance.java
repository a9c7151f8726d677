package dev.phpc.runtime.objects;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Properties of a class and their slots: see [PropertyDeclaration] for the order.
final class PropertyInheritance {
    private PropertyInheritance() {
    }

    static void run(PhpClass cls) {
        List<PropertyInfo> layout = new ArrayList<>();
        if (cls.parent != null) {
            layout.addAll(List.of(cls.parent.layout));
        }
        for (PropertyDeclaration declaration : cls.declaration.properties()) {
            add(cls, declaration, layout);
        }
        for (PhpClass trait : cls.traits) {
            for (PropertyInfo property : trait.properties.values()) {
                if (!cls.properties.containsKey(property.name)) {
                    add(cls, property.declaration, layout);
                }
            }
        }
        if (cls.parent != null) {
            for (Map.Entry<String, PropertyInfo> entry : cls.parent.properties.entrySet()) {
                cls.properties.putIfAbsent(entry.getKey(), entry.getValue());
            }
        }
        cls.layout = layout.toArray(PropertyInfo[]::new);
        int inherited = cls.parent == null ? 0 : cls.parent.arraySlots;
        cls.arraySlots = cls.has(Modifiers.SLOTS_IN_ARRAY) ? cls.layout.length : inherited;
    }

    private static void add(PhpClass cls, PropertyDeclaration declaration, List<PropertyInfo> layout) {
        PropertyInfo inherited = cls.parent == null ? null : cls.parent.properties.get(declaration.name());
        boolean redeclares = inherited != null && !inherited.has(Modifiers.PRIVATE);
        PhpClass root = redeclares ? inherited.root : cls;
        if (declaration.isStatic()) {
            cls.properties.put(declaration.name(), new PropertyInfo(-1, cls, root, declaration.flags(), declaration.type(), declaration, null,
                    null, new StaticProperty()));
            return;
        }
        int slot = redeclares ? inherited.slot : layout.size();
        Routine get = hook(cls, declaration.get(), redeclares ? inherited.get : null);
        Routine set = hook(cls, declaration.set(), redeclares ? inherited.set : null);
        PropertyInfo property = new PropertyInfo(slot, cls, root, declaration.flags(), declaration.type(), declaration, get, set, null);
        property.shadows = inherited != null && (!redeclares || inherited.shadows);
        cls.properties.put(declaration.name(), property);
        if (redeclares) {
            layout.set(slot, property);
        } else {
            layout.add(property);
        }
    }

    private static Routine hook(PhpClass cls, Routine declared, Routine inherited) {
        return declared == null ? inherited : declared.declaredIn(cls, null);
    }
}
