package dev.phpc.compiler.analyze;

import dev.phpc.compiler.resolve.CallTarget;
import dev.phpc.compiler.resolve.Certainty;
import dev.phpc.compiler.resolve.ClassMembers;
import dev.phpc.compiler.resolve.ClassNode;
import dev.phpc.compiler.resolve.ClassTable;
import dev.phpc.compiler.resolve.ConstantMember;
import dev.phpc.compiler.resolve.MethodMember;
import dev.phpc.compiler.resolve.PropertyMember;
import dev.phpc.compiler.resolve.ResolvedProgram;
import dev.phpc.compiler.types.ClassSymbol;
import dev.phpc.compiler.types.ObjectShape;
import dev.phpc.compiler.types.PhpType;

/// What the declarations of classes say about the use of their members.
final class ClassFacts {
    private final ClassTable classes;
    private final DeclaredTypes declared;
    private final ConstantTypes constants;

    ClassFacts(ResolvedProgram program, DeclaredTypes declared) {
        this.classes = program.classes();
        this.declared = declared;
        this.constants = new ConstantTypes(program, this);
    }

    ConstantTypes constants() {
        return constants;
    }

    /// What reading a property of an object yields, from code written in `context` (null outside of classes).
    PhpType property(PhpType object, String name, ClassNode context) {
        ObjectShape shape = object.objectShape();
        if (shape == null) {
            return PhpType.NOTHING;
        }
        if (shape.isAny()) {
            return PhpType.MIXED;
        }
        PhpType result = PhpType.NOTHING;
        for (ObjectShape.Bound bound : shape.bounds()) {
            PropertyMember property = visibleProperty(bound.symbol(), name, context);
            result = result.join(property == null || property.isStatic() ? PhpType.MIXED : type(property));
        }
        return result;
    }

    /// The property that code in `context` reaches, or null if it is not known or out of reach.
    PropertyMember visibleProperty(ClassSymbol symbol, String name, ClassNode context) {
        ClassSymbol scope = context == null ? null : context.symbol();
        if (scope != null && symbol.isSubclassOf(scope)) {
            PropertyMember own = classes.members(scope).property(name);
            if (own != null && own.isPrivate() && own.declaring() == scope) {
                return own;
            }
        }
        PropertyMember property = classes.members(symbol).property(name);
        if (property == null || property.isPrivate() && property.declaring() != scope) {
            return null;
        }
        boolean related = scope != null && (scope.isSubclassOf(property.declaring()) || property.declaring().isSubclassOf(scope));
        return property.isProtected() && !related ? null : property;
    }

    private PhpType type(PropertyMember property) {
        if (property.builtin() != null) {
            return property.builtin().type() == null ? PhpType.MIXED : declared.of(property.builtin().type(), property.declaring().name());
        }
        return property.type() == null ? PhpType.MIXED : declared.of(property.type(), property.writtenIn());
    }

    PhpType staticProperty(ClassSymbol symbol, String name, ClassNode context) {
        PropertyMember property = visibleProperty(symbol, name, context);
        return property == null || !property.isStatic() ? PhpType.MIXED : type(property);
    }

    /// The method that a call on an object of this class reaches, or null if it is not known or out of reach.
    MethodMember visibleMethod(ClassSymbol symbol, String lowerName, ClassNode context) {
        ClassSymbol scope = context == null ? null : context.symbol();
        if (scope != null && symbol.isSubclassOf(scope)) {
            MethodMember own = classes.members(scope).method(lowerName);
            if (own != null && own.isPrivate() && own.declaring() == scope) {
                return own;
            }
        }
        ClassMembers members = classes.members(symbol);
        MethodMember method = members.method(lowerName);
        return method == null || method.isPrivate() && method.declaring() != scope ? null : method;
    }

    /// The one method that a call on an instance can reach, or null.
    CallTarget target(ObjectShape.Bound bound, String lowerName, ClassNode context) {
        MethodMember method = visibleMethod(bound.symbol(), lowerName, context);
        if (method == null || method.isAbstract()) {
            return null;
        }
        if (bound.exact() || bound.symbol().isFinal() || method.isFinal() || method.isPrivate()) {
            boolean own = context != null && bound.symbol() == context.symbol();
            return target(method, own ? Certainty.PROVED : Certainty.LINKED);
        }
        return isOverridden(bound.symbol(), method, lowerName) ? null : target(method, Certainty.LIKELY);
    }

    /// Whether some class of the program, or one of the runtime, may replace a method that `symbol` has.
    private boolean isOverridden(ClassSymbol symbol, MethodMember method, String lowerName) {
        return symbol.isBuiltin() || classes.subclasses(symbol).stream().map(each -> classes.members(each).method(lowerName)).anyMatch(other ->
                other == null || other.function() != method.function() || other.builtin() != method.builtin());
    }

    /// The one method that `static::name()` reaches in code of this class, or null. A private method does not keep subclasses' own from being found.
    CallTarget lateTarget(ClassSymbol symbol, String lowerName) {
        MethodMember method = classes.members(symbol).method(lowerName);
        if (method == null || method.isAbstract()) {
            return null;
        }
        if (symbol.isFinal() || method.isFinal()) {
            return target(method, Certainty.LINKED);
        }
        return isOverridden(symbol, method, lowerName) ? null : target(method, Certainty.LIKELY);
    }

    /// What `static::name()` yields by declarations alone.
    PhpType lateResult(ClassSymbol symbol, String lowerName) {
        MethodMember method = classes.members(symbol).method(lowerName);
        return method == null || method.isPrivate() ? PhpType.MIXED : declaredResult(method);
    }

    /// The method that `Class::name()` reaches: the class is not to be overridden.
    CallTarget staticTarget(ClassSymbol symbol, String lowerName, ClassNode context) {
        MethodMember method = visibleMethod(symbol, lowerName, context);
        return method == null || method.isAbstract() ? null : target(method, Certainty.LINKED);
    }

    private static CallTarget target(MethodMember method, Certainty certainty) {
        return new CallTarget(method.function(), method.builtin(), certainty);
    }

    /// What a method yields by its declaration alone, which holds for whatever overrides it.
    PhpType declaredResult(MethodMember method) {
        if (method.builtin() != null) {
            boolean binding = !method.builtin().tentative() || method.isFinal() || method.declaring().isFinal();
            return binding ? declared.of(method.builtin().returnType(), method.declaring().name()) : PhpType.MIXED;
        }
        return method.function().returnType() == null ? PhpType.MIXED
                : declared.of(method.function().returnType(), method.function().owner());
    }

    /// `Class::NAME`. If the class may be any descendant (`static::NAME`), the declared type or nothing is known.
    PhpType constant(ClassSymbol symbol, String name, boolean overridable) {
        ConstantMember member = classes.members(symbol).constant(name);
        if (member == null) {
            return PhpType.MIXED;
        }
        if (member.enumCase() != null) {
            return PhpType.exactInstance(member.declaring());
        }
        if (member.builtin() != null) {
            return overridable && !symbol.isFinal() ? PhpType.MIXED : ConstantTypes.of(member.builtin().value());
        }
        boolean fixed = !overridable || symbol.isFinal() || member.constant().modifiers().isFinal() || member.constant().modifiers().isPrivate();
        PhpType type = member.constant().type() == null ? PhpType.MIXED : declared.of(member.constant().type(), member.writtenIn());
        return fixed ? constants.of(member, type) : type;
    }
}
