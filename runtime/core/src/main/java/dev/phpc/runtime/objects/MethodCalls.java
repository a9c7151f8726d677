package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.PhpThrow;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;

/// `$object->name(…)` and `Class::name(…)`.
public final class MethodCalls {
    private MethodCalls() {
    }

    /// Calls a method by name from code of class `scope`.
    public static Object call(Context ctx, Object base, String name, PhpClass scope, Object... args) {
        if (!(base instanceof PhpObject object)) {
            throw Errors.error(ctx, "Call to a member function " + name + "() on " + Conversions.valueName(base));
        }
        Routine method = find(ctx, object, name, Names.lower(name), scope);
        return method.call(ctx, method.isStatic() ? object.cls : object, args);
    }

    /// The method that `$object->name()` means in code of class `scope`; one that stands for `__call` if there is no such method.
    public static Routine find(Context ctx, PhpObject object, String name, String key, PhpClass scope) {
        PhpClass cls = object.cls;
        Routine method = cls.methods.get(key);
        if (method != null && (method.flags() & (Modifiers.PRIVATE | Modifiers.PROTECTED)) == 0 && (scope == null || scope == cls)) {
            return method;
        }
        Routine own = ownPrivate(cls, key, scope);
        if (own != null) {
            return own;
        }
        if (method != null && Visibility.allows(method, scope)) {
            return method;
        }
        if (object instanceof Closure closure && key.equals("__invoke")) {
            return ClosureCalls.invocation(closure);
        }
        Routine magic = cls.magic(Magic.CALL);
        if (magic != null) {
            return new MagicCall(magic, name, cls);
        }
        if (method == null && object instanceof CallForwarder forwarder && forwarder.forwardTarget() != null) {
            return new ForwardedCall(find(ctx, forwarder.forwardTarget(), name, key, scope));
        }
        throw method == null ? undefined(ctx, cls, name) : inaccessible(ctx, method, name, scope);
    }

    /// In code of a class, a private method of that class comes before what subclasses declare.
    private static Routine ownPrivate(PhpClass cls, String key, PhpClass scope) {
        if (scope == null || scope == cls || !cls.isSubclassOf(scope)) {
            return null;
        }
        Routine own = scope.methods.get(key);
        return own != null && own.has(Modifiers.PRIVATE) && own.declaringClass() == scope ? own : null;
    }

    /// The method that `Class::name()` means in code of class `scope`, where `receiver` is `$this` of that code, or null.
    public static Routine findStatic(Context ctx, PhpClass cls, String name, String key, PhpClass scope, PhpObject receiver) {
        if (key.equals("__construct")) {
            return findConstructor(ctx, cls, receiver);
        }
        Routine method = cls.methods.get(key);
        if (method != null && Visibility.allows(method, scope)) {
            return method;
        }
        boolean related = receiver != null && receiver.cls.isSubclassOf(cls);
        if (related && cls.magic(Magic.CALL) != null) {
            return new MagicCall(receiver.cls.magic(Magic.CALL), name, receiver.cls);
        }
        Routine magic = cls.magic(Magic.CALL_STATIC);
        if (magic != null) {
            return new MagicCall(magic, name, cls);
        }
        throw method == null ? undefinedStatic(ctx, cls, name) : inaccessible(ctx, method, name, scope);
    }

    private static Routine findConstructor(Context ctx, PhpClass cls, PhpObject receiver) {
        Routine constructor = cls.magic(Magic.CONSTRUCT);
        if (constructor == null) {
            throw Errors.error(ctx, "Cannot call constructor");
        }
        if (constructor.has(Modifiers.PRIVATE) && receiver != null && receiver.cls != constructor.declaringClass()) {
            throw Errors.error(ctx, "Cannot call private " + cls.name() + "::__construct()");
        }
        return constructor;
    }

    /// What a method found by [#findStatic] takes as its receiver; an Error if it needs an object and there is none.
    public static Object staticReceiver(Context ctx, Routine method, PhpClass cls, PhpObject receiver, PhpClass called) {
        if (method.isAbstract()) {
            throw abstractCall(ctx, method);
        }
        if (method.isStatic()) {
            if (cls.isTrait() && method.declaringClass() == cls) {
                ctx.deprecated("Calling static trait method " + method.displayName()
                        + " is deprecated, it should only be called on a class using the trait");
            }
            return called;
        }
        if (receiver != null && receiver.cls.isSubclassOf(cls)) {
            return receiver;
        }
        throw Errors.error(ctx, "Non-static method " + method.displayName() + "() cannot be called statically");
    }

    static PhpThrow abstractCall(Context ctx, Routine method) {
        return Errors.error(ctx, "Cannot call abstract method " + method.displayName() + "()");
    }

    private static PhpThrow undefined(Context ctx, PhpClass cls, String name) {
        return Errors.error(ctx, "Call to undefined method " + cls.name() + "::" + name + "()");
    }

    private static PhpThrow undefinedStatic(Context ctx, PhpClass cls, String name) {
        return Errors.error(ctx, "Call to undefined method " + cls.name() + "::" + name + "()");
    }

    private static PhpThrow inaccessible(Context ctx, Routine method, String name, PhpClass scope) {
        return Errors.error(ctx, "Call to " + Modifiers.visibility(method.flags()) + " method " + method.declaringClass().name() + "::" + name
                + "() from "
                + PropertyErrors.scopeName(scope));
    }

    /// Arguments as `__call` gets them: an array, named ones under their names. References that were passed on stay references.
    static PhpArray packed(Object[] args) {
        PhpArray packed = new PhpArray(args.length);
        for (Object arg : args) {
            if (arg instanceof ArgumentList list) {
                for (int at = list.named().first(); at >= 0; at = list.named().next(at)) {
                    packed.put(list.named().keyAt(at), list.named().valueAt(at));
                }
            } else {
                packed.putSlot((long) packed.size(), arg instanceof Ref ref && ref.isHeldElsewhere() ? ref.retain() : Slot.value(arg));
            }
        }
        return packed;
    }
}
