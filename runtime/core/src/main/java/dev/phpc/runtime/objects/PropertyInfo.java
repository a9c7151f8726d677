package dev.phpc.runtime.objects;

/// A property as a linked class knows it: where it is stored, and who may do what with it.
public final class PropertyInfo {
    public final String name;
    /// The slot in instances; -1 for a static property.
    public final int slot;
    /// The class that declares it last: `private` and messages go by it.
    public final PhpClass declaring;
    /// The class that declared it first: `protected` goes by it.
    public final PhpClass root;
    public final int flags;
    public final TypeConstraint type;
    public final PropertyDeclaration declaration;
    public final Routine get;
    public final Routine set;
    /// The storage of a static property, shared with subclasses that do not redeclare it; else null.
    public final StaticProperty statics;
    /// The trait this property was taken from, or null.
    public final PhpClass origin;
    /// An ancestor has a private property of this name: in its code the name means that one.
    boolean shadows;

    PropertyInfo(int slot, PhpClass declaring, PhpClass root, int flags, TypeConstraint type, PropertyDeclaration declaration, Routine get,
            Routine set, StaticProperty statics, PhpClass origin) {
        this.name = declaration.name();
        this.slot = slot;
        this.declaring = declaring;
        this.root = root;
        this.flags = flags;
        this.type = type;
        this.declaration = declaration;
        this.get = get;
        this.set = set;
        this.statics = statics;
        this.origin = origin;
    }

    public boolean has(int flag) {
        return (flags & flag) != 0;
    }

    public boolean isStatic() {
        return has(Modifiers.STATIC);
    }

    public boolean isPublic() {
        return has(Modifiers.PUBLIC);
    }

    public boolean isReadonly() {
        return has(Modifiers.READONLY);
    }

    public boolean isHooked() {
        return get != null || set != null;
    }

    /// Hooked, and without storage of its own.
    public boolean isVirtual() {
        return has(Modifiers.VIRTUAL);
    }

    /// Whether code in class `scope` (null: in none) may read it.
    public boolean isVisibleFrom(PhpClass scope) {
        if ((flags & Modifiers.PUBLIC) != 0) {
            return true;
        }
        if ((flags & Modifiers.PRIVATE) != 0) {
            return scope == declaring;
        }
        return Visibility.allowsProtected(root, scope);
    }

    /// Whether code in class `scope` may write it, given that it may read it.
    public boolean isWritableFrom(PhpClass scope) {
        if ((flags & (Modifiers.PROTECTED_SET | Modifiers.PRIVATE_SET)) == 0 || scope == declaring) {
            return true;
        }
        return (flags & Modifiers.PROTECTED_SET) != 0 && Visibility.allowsProtected(root, scope);
    }

    /// The name as `(array)` shows it: `\0Class\0name` if private, `\0*\0name` if protected.
    public String mangledName() {
        if (has(Modifiers.PRIVATE)) {
            return "\0" + declaring.name() + "\0" + name;
        }
        return has(Modifiers.PROTECTED) ? "\0*\0" + name : name;
    }
}
