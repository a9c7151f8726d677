package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;

/// Finds what a callable value means: a function name, `Class::method`, `[object or class, method]`, a closure or an object with
/// `__invoke`.
final class CallableResolution {
    private final Context ctx;
    private final PhpClass scope;
    private final PhpObject self;
    private Routine routine;
    private Object receiver;
    private String problem;
    private boolean dependsOnScope;
    private PhpClass called;
    private String deprecation;

    private CallableResolution(Context ctx, PhpClass scope, PhpObject self) {
        this.ctx = ctx;
        this.scope = scope;
        this.self = self;
    }

    /// As the innermost PHP code sees it. The stack is looked at only if the answer depends on whose code asks.
    static CallableResolution of(Context ctx, Object value) {
        CallableResolution found = of(ctx, value, null, null);
        if (!found.dependsOnScope) {
            return found;
        }
        CallSites site = CallSites.of(ctx);
        return of(ctx, value, site.scope(), site.self());
    }

    /// As code of class `scope` with `$this` being `self` (both may be null) sees it.
    static CallableResolution of(Context ctx, Object value, PhpClass scope, PhpObject self) {
        CallableResolution resolution = new CallableResolution(ctx, scope, self);
        resolution.resolve(value);
        return resolution;
    }

    boolean isCallable() {
        return routine != null;
    }

    /// Why it is not callable, as it stands in "must be a valid callback, …".
    String problem() {
        return problem;
    }

    /// The same, after what PHP says about a form of callables that will go.
    CallableResolution reported() {
        if (deprecation != null) {
            ctx.deprecated(deprecation);
        }
        return this;
    }

    Routine routine() {
        return routine;
    }

    Object receiver() {
        return receiver;
    }

    private void resolve(Object value) {
        switch (value) {
            case String string -> ofString(string);
            case PhpArray array -> ofArray(array);
            case Closure closure -> found(closure.routine, closure.receiver());
            case PhpObject object -> ofObject(object);
            case null, default -> problem = "no array or string given";
        }
    }

    private void found(Routine routine, Object receiver) {
        this.routine = routine;
        this.receiver = receiver;
    }

    private void ofObject(PhpObject object) {
        Routine invoke = object.cls.magic(Magic.INVOKE);
        if (invoke == null) {
            problem = "no array or string given";
        } else {
            found(invoke, object);
        }
    }

    private void ofString(String string) {
        Routine function = string.isEmpty() ? null : ctx.functions().find(string);
        if (function != null) {
            found(function, null);
            return;
        }
        int colons = string.indexOf("::");
        if (colons > 0) {
            ofClassName(string.substring(0, colons), string.substring(colons + 2));
        } else {
            problem = "function \"" + string + "\" not found or invalid function name";
        }
    }

    private void ofArray(PhpArray array) {
        if (array.size() != 2 || !array.has(0) || !array.has(1)) {
            problem = "array callback must have exactly two members";
            return;
        }
        Object target = array.get(0);
        if (!(array.get(1) instanceof String method)) {
            problem = target instanceof String || target instanceof PhpObject ? "second array member is not a valid method"
                    : "first array member is not a valid class name or object";
            return;
        }
        if (target instanceof PhpObject object) {
            ofMethod(object.cls, object, method);
        } else if (target instanceof String className) {
            ofClassName(className, method);
        } else {
            problem = "first array member is not a valid class name or object";
        }
    }

    private void ofClassName(String className, String method) {
        PhpClass cls = classNamed(className);
        if (cls != null) {
            PhpObject object = self != null && scope != null && scope.isSubclassOf(cls) && self.cls.isSubclassOf(scope) ? self : null;
            if (called == null) {
                called = object != null ? object.cls : cls;
            }
            ofMethod(cls, object, method);
        }
    }

    private PhpClass classNamed(String className) {
        String key = Names.classKey(className);
        switch (key) {
            case "self", "parent", "static" -> {
                dependsOnScope = true;
                if (scope == null) {
                    problem = "cannot access \"" + key + "\" when no class scope is active";
                    return null;
                }
                if (key.equals("parent") && scope.parent() == null) {
                    problem = "cannot access \"parent\" when current class scope has no parent";
                    return null;
                }
                deprecation = "Use of \"" + key + "\" in callables is deprecated";
                called = self != null ? self.cls : CallSites.of(ctx).calledClass();
                return key.equals("parent") ? scope.parent() : key.equals("static") && called != null ? called : scope;
            }
            default -> {
                PhpClass cls = ctx.classes().lookup(className, true);
                if (cls == null) {
                    problem = "class \"" + className + "\" not found";
                }
                return cls;
            }
        }
    }

    private void ofMethod(PhpClass cls, PhpObject object, String method) {
        int colons = method.indexOf("::");
        if (colons > 0) {
            ofQualifiedMethod(cls, object, method.substring(0, colons), method.substring(colons + 2));
            return;
        }
        String key = Names.lower(method);
        Routine found = object == null ? null : ownPrivate(object, key);
        if (found == null) {
            found = cls.methods.get(key);
        }
        boolean visible = found != null && Visibility.allows(found, scope);
        dependsOnScope |= found != null && !visible;
        if (visible) {
            ofVisible(cls, object, found);
        } else if (object instanceof Closure closure && key.equals("__invoke")) {
            found(ClosureCalls.invocation(closure), closure);
        } else if (answering(cls, object) != null) {
            found(new MagicCall(cls.magic(Magic.CALL), method, cls), answering(cls, object));
        } else if (cls.magic(Magic.CALL_STATIC) != null) {
            dependsOnScope |= object == null && cls.magic(Magic.CALL) != null;
            found(new MagicCall(cls.magic(Magic.CALL_STATIC), method, cls), called != null && called.isSubclassOf(cls) ? called : cls);
        } else {
            dependsOnScope |= object == null && cls.magic(Magic.CALL) != null;
            problem = found == null ? "class " + cls.name() + " does not have a method \"" + method + "\""
                    : "cannot access " + Modifiers.visibility(found.flags()) + " method " + cls.name() + "::" + method + "()";
        }
    }

    /// The object whose `__call` answers for a method of `cls`: that of the code which asks, if it is an instance.
    private PhpObject answering(PhpClass cls, PhpObject object) {
        PhpObject answering = object != null ? object : self != null && self.cls.isSubclassOf(cls) ? self : null;
        return cls.magic(Magic.CALL) == null ? null : answering;
    }

    private Routine ownPrivate(PhpObject object, String key) {
        if (scope == null || scope == object.cls || !object.cls.isSubclassOf(scope)) {
            return null;
        }
        Routine own = scope.methods.get(key);
        return own != null && own.has(Modifiers.PRIVATE) && own.declaringClass() == scope ? own : null;
    }

    private void ofVisible(PhpClass cls, PhpObject object, Routine method) {
        if (method.isAbstract()) {
            problem = "cannot call abstract method " + method.displayName() + "()";
        } else if (method.isStatic()) {
            found(method, object != null ? object.cls : called != null && called.isSubclassOf(cls) ? called : cls);
        } else if (object == null) {
            dependsOnScope = true;
            problem = "non-static method " + cls.name() + "::" + method.name() + "() cannot be called statically";
        } else {
            found(method, object);
        }
    }

    private void ofQualifiedMethod(PhpClass cls, PhpObject object, String className, String method) {
        PhpClass named = switch (Names.lower(className)) {
            case "parent" -> cls.parent();
            case "self" -> cls;
            default -> ctx.classes().lookup(className, true);
        };
        if (named == null) {
            problem = Names.lower(className).equals("parent") ? "cannot access \"parent\" when current class scope has no parent"
                    : "class \"" + className + "\" not found";
        } else if (!cls.isSubclassOf(named)) {
            problem = "class " + cls.name() + " is not a subclass of " + named.name();
        } else {
            deprecation = "Callables of the form [\"" + cls.name() + "\", \"" + className + "::" + method + "\"] are deprecated";
            called = null;
            ofMethod(named, object, method);
        }
    }
}
