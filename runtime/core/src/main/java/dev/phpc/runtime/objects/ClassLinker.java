package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Makes a [PhpClass] of a [ClassDeclaration]: loads what it depends on, inherits, checks.
///
///     class B extends A implements I { use T; … }   →   PhpClass with all methods, properties and constants of A, I, T and B
final class ClassLinker {
    private final Context ctx;
    private final ClassDeclaration declaration;
    private final PhpClass cls;

    private ClassLinker(Context ctx, ClassDeclaration declaration, PhpClass cls) {
        this.ctx = ctx;
        this.declaration = declaration;
        this.cls = cls;
    }

    static PhpClass link(Context ctx, ClassDeclaration declaration, ObjectHandles handles, Map<String, PhpClass> linking) {
        PhpClass cls = new PhpClass(declaration, ctx, handles);
        linking.put(cls.key, cls);
        try {
            new ClassLinker(ctx, declaration, cls).run();
        } finally {
            linking.remove(cls.key);
        }
        return cls;
    }

    private void run() {
        cls.traits = loadTraits();
        cls.parent = loadParent();
        ClassRules.checkParent(cls);
        inheritFlags();
        cls.interfaces = loadInterfaces();
        collectAncestors();
        ClassRules.reportDeprecatedTraits(cls);
        ConstantInheritance.run(cls);
        MethodInheritance.run(cls);
        PropertyInheritance.run(cls);
        cls.factory = factory();
        ClassRules.checkAll(cls);
    }

    private void inheritFlags() {
        if (cls.parent != null) {
            cls.flags |= cls.parent.flags & (Modifiers.ALLOW_DYNAMIC_PROPERTIES | Modifiers.NOT_SERIALIZABLE | Modifiers.NOT_CLONEABLE
                    | Modifiers.NO_DYNAMIC_PROPERTIES);
        }
        if (cls.isEnum() || cls.has(Modifiers.READONLY_CLASS)) {
            cls.flags |= Modifiers.NO_DYNAMIC_PROPERTIES;
        }
        if (cls.isEnum()) {
            cls.flags |= Modifiers.FINAL;
        }
    }

    private PhpClass[] loadTraits() {
        List<PhpClass> traits = new ArrayList<>();
        for (String name : declaration.traits()) {
            PhpClass trait = load("Trait", name);
            if (!trait.isTrait()) {
                throw Errors.error(ctx, cls.name() + " cannot use " + trait.name() + " - it is not a trait");
            }
            traits.add(trait);
        }
        return traits.toArray(PhpClass[]::new);
    }

    private PhpClass loadParent() {
        return declaration.parent() == null ? null : load("Class", declaration.parent());
    }

    /// The parent's interfaces, then the declared ones, then those that these extend; what is merely inherited comes in reverse, as PHP has it.
    private PhpClass[] loadInterfaces() {
        Set<PhpClass> declared = new LinkedHashSet<>();
        for (String name : implicitInterfaces()) {
            PhpClass one = load("Interface", name);
            if (!one.isInterface()) {
                throw LinkErrors.fatal(declaration, cls.name() + " cannot implement " + one.name() + " - it is not an interface");
            }
            if (!declared.add(one)) {
                throw LinkErrors.fatal(declaration, "Class " + cls.name() + " cannot implement previously implemented interface " + one.name());
            }
        }
        Set<PhpClass> all = new LinkedHashSet<>();
        if (cls.parent != null) {
            List<PhpClass> inherited = List.of(cls.parent.interfaces);
            all.addAll(declared.isEmpty() ? inherited.reversed() : inherited);
        }
        all.addAll(declared);
        for (PhpClass one : declared) {
            all.addAll(List.of(one.interfaces).reversed());
        }
        return all.toArray(PhpClass[]::new);
    }

    private List<String> implicitInterfaces() {
        List<String> names = new ArrayList<>(declaration.interfaces());
        if (declaration.has(Modifiers.ENUM)) {
            names.add("UnitEnum");
            if (declaration.enumType() != null) {
                names.add("BackedEnum");
            }
        }
        if (!declaration.has(Modifiers.TRAIT) && !cls.key.equals("stringable") && declaresToString()
                && names.stream().noneMatch(name -> Names.lower(name).equals("stringable"))) {
            names.add(cls.isBuiltin() ? 0 : names.size(), "Stringable");
        }
        return names;
    }

    private boolean declaresToString() {
        for (Routine method : declaration.methods()) {
            if (Names.lower(method.name()).equals("__tostring")) {
                return true;
            }
        }
        return declaration.traits().stream().anyMatch(this::givesToString);
    }

    private boolean givesToString(String traitName) {
        PhpClass trait = cls.context().classes().lookup(traitName, true);
        return trait != null && trait.method("__tostring") != null;
    }

    private PhpClass load(String kind, String name) {
        PhpClass found = ctx.classes().lookupForLinking(name);
        if (found == null) {
            throw Errors.error(ctx, kind + " \"" + name + "\" not found");
        }
        return found;
    }

    private Function<PhpClass, PhpObject> factory() {
        if (declaration.factory() != null) {
            return declaration.factory();
        }
        return cls.parent == null ? PhpClass.PLAIN : cls.parent.factory;
    }

    private void collectAncestors() {
        if (cls.parent != null) {
            addAncestor(cls.parent);
        }
        for (PhpClass one : cls.interfaces) {
            addAncestor(one);
        }
    }

    private void addAncestor(PhpClass ancestor) {
        cls.ancestors.add(ancestor);
        cls.ancestors.addAll(ancestor.ancestors);
        cls.ancestorKeys.add(ancestor.key);
        cls.ancestorKeys.addAll(ancestor.ancestorKeys);
    }
}
