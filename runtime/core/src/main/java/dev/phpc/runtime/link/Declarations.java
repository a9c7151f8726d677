package dev.phpc.runtime.link;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.objects.ClassDeclaration;
import dev.phpc.runtime.objects.Modifiers;
import dev.phpc.runtime.objects.Names;
import dev.phpc.runtime.objects.PhpClass;

/// Functions and classes that come into being as a file runs.
public final class Declarations {
    private Declarations() { }

    public static void function(Context ctx, CompiledUnit unit, int id) {
        ctx.functions().declare(unit.routine(id));
    }

    /// At the start of a file: a class at the top level exists before the code runs if nothing has to be loaded for it.
    public static void hoistClass(Context ctx, CompiledUnit unit, int number) {
        ClassDeclaration declaration = unit.declaration(number);
        if (isSimple(declaration) && ctx.classes().find(declaration.name()) == null
            && (declaration.parent() == null || ctx.classes().find(declaration.parent()) != null)) {
            unit.state(ctx).classes[number] = ctx.classes().declareEarly(declaration);
        }
    }

    /// Without interfaces, which enums and classes with `__toString` have too, and without traits.
    private static boolean isSimple(ClassDeclaration declaration) {
        return declaration.interfaces().isEmpty() && declaration.traits().isEmpty() && !declaration.has(Modifiers.ENUM)
            && declaration.methods().stream().noneMatch(method -> Names.lower(method.name()).equals("__tostring"));
    }

    /// The warnings about a file, once its early declarations are there.
    public static void announce(Context ctx, CompiledUnit unit) {
        unit.announce(ctx);
    }

    /// Where control gets to the declaration.
    public static void declareClass(Context ctx, CompiledUnit unit, int number) {
        UnitState state = unit.state(ctx);
        PhpClass known = state.classes[number];
        if (known == null || ctx.classes().find(known.name()) != known) {
            declare(ctx, unit, number);
        }
    }

    private static PhpClass declare(Context ctx, CompiledUnit unit, int number) {
        return declare(ctx, unit, number, unit.declaration(number));
    }

    private static PhpClass declare(Context ctx, CompiledUnit unit, int number, ClassDeclaration declaration) {
        PhpClass cls = ctx.classes().declare(declaration);
        unit.state(ctx).classes[number] = cls;
        return cls;
    }

    /// `new class { … }`: declared the first time.
    public static PhpClass anonymousClass(Context ctx, CompiledUnit unit, int number) {
        PhpClass known = unit.state(ctx).classes[number];
        return known == null ? declare(ctx, unit, number, unused(ctx, unit.declaration(number))) : known;
    }

    /// The same file, or code of `eval` at the same place, may have been compiled before: each time makes a class of its own.
    private static ClassDeclaration unused(Context ctx, ClassDeclaration declaration) {
        String name = declaration.name();
        for (int i = 1; ctx.classes().find(name) != null; i++) {
            name = declaration.name() + Integer.toHexString(i);
        }
        return name.equals(declaration.name()) ? declaration : declaration.named(name);
    }
}
