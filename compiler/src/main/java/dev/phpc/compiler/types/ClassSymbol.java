package dev.phpc.compiler.types;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A class by name, one symbol for each name of the program. What stands behind the name is known only if exactly one
/// declaration can: a symbol without it still says that a value is an instance of a class of that name.
public final class ClassSymbol {
    /// What a symbol's name stands for.
    public enum Kind {
        /// Several declarations, or none that the program or the runtime has.
        UNKNOWN,
        CLASS,
        INTERFACE,
        TRAIT,
        ENUM
    }

    private final String name;
    private final boolean builtin;
    private Kind kind = Kind.UNKNOWN;
    private boolean isFinal;
    private boolean complete;
    private ClassSymbol parent;
    private List<ClassSymbol> interfaces = List.of();
    private Set<ClassSymbol> ancestors;

    public ClassSymbol(String name, boolean builtin) {
        this.name = name;
        this.builtin = builtin;
    }

    /// Called once by name resolution, before anybody asks: what the unique declaration says.
    public void define(Kind kind, boolean isFinal, ClassSymbol parent, List<ClassSymbol> interfaces) {
        this.kind = kind;
        this.isFinal = isFinal || kind == Kind.ENUM;
        this.parent = parent;
        this.interfaces = List.copyOf(interfaces);
    }

    /// Called once after all symbols are defined: collects the ancestors. A cycle of parents ends the walk.
    public void link() {
        ancestors = new LinkedHashSet<>();
        complete = collect(this, ancestors);
    }

    private static boolean collect(ClassSymbol symbol, Set<ClassSymbol> into) {
        if (!into.add(symbol)) {
            return true;
        }
        boolean known = symbol.kind != Kind.UNKNOWN;
        if (symbol.parent != null) {
            known &= collect(symbol.parent, into);
        }
        for (ClassSymbol each : symbol.interfaces) {
            known &= collect(each, into);
        }
        return known;
    }

    /// The name as declared, without a leading backslash.
    public String name() {
        return name;
    }

    public boolean isBuiltin() {
        return builtin;
    }

    public Kind kind() {
        return kind;
    }

    public boolean isKnown() {
        return kind != Kind.UNKNOWN;
    }

    /// Nothing can extend it: an instance is exactly of this class.
    public boolean isFinal() {
        return isFinal;
    }

    public ClassSymbol parent() {
        return parent;
    }

    public List<ClassSymbol> interfaces() {
        return interfaces;
    }

    /// Itself, its parents and interfaces, as far as they are known.
    public Set<ClassSymbol> ancestors() {
        return ancestors;
    }

    /// Every instance of this class is surely an instance of `other`.
    public boolean isSubclassOf(ClassSymbol other) {
        return this == other || ancestors != null && ancestors.contains(other);
    }

    /// Whether an instance of exactly this class may be an instance of `other`. A name that nothing declares may become an alias, and any class
    /// with `__toString` is Stringable.
    public boolean mayBeInstanceOf(ClassSymbol other) {
        return !complete || !other.isKnown() || other.name.equals("Stringable") || isSubclassOf(other);
    }

    @Override
    public String toString() {
        return name;
    }
}
