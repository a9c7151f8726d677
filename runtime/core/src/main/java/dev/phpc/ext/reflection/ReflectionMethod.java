package dev.phpc.ext.reflection;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpClassConstant;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.declare.PhpProperty;
import dev.phpc.runtime.objects.Closure;
import dev.phpc.runtime.objects.ClosureBinding;
import dev.phpc.runtime.objects.Instantiation;
import dev.phpc.runtime.objects.MethodCalls;
import dev.phpc.runtime.objects.Modifiers;
import dev.phpc.runtime.objects.Names;
import dev.phpc.runtime.objects.PhpCallable;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.Routine;

/// A method.
@dev.phpc.runtime.declare.PhpClass("#[NotSerializable] class ReflectionMethod extends ReflectionFunctionAbstract")
public class ReflectionMethod extends ReflectionFunctionAbstract {
    @PhpClassConstant("IS_STATIC")
    static final long IS_STATIC = Modifiers.STATIC;
    @PhpClassConstant("IS_PUBLIC")
    static final long IS_PUBLIC = Modifiers.PUBLIC;
    @PhpClassConstant("IS_PROTECTED")
    static final long IS_PROTECTED = Modifiers.PROTECTED;
    @PhpClassConstant("IS_PRIVATE")
    static final long IS_PRIVATE = Modifiers.PRIVATE;
    @PhpClassConstant("IS_ABSTRACT")
    static final long IS_ABSTRACT = Modifiers.ABSTRACT;
    @PhpClassConstant("IS_FINAL")
    static final long IS_FINAL = Modifiers.FINAL;

    @PhpProperty("public string $class")
    static final int CLASS = 1;

    private PhpClass of;

    public ReflectionMethod(PhpClass cls) {
        super(cls);
    }

    /// `method` as a method of `of`.
    static PhpObject of(Context ctx, Routine method, PhpClass of) {
        ReflectionMethod reflection = (ReflectionMethod) Instantiation.allocate(ctx, ctx.classes().builtin("reflectionmethod"));
        reflection.reflect(method, of);
        return reflection;
    }

    final void reflect(Routine method, PhpClass cls) {
        reflect(method);
        of = cls;
        setSlot(CLASS, (method.declaringClass() == null ? cls : method.declaringClass()).name());
    }

    @PhpMethod("__construct(object|string $objectOrMethod, ?string $method = null)")
    void construct(Context ctx, Object objectOrMethod, String name) {
        String method = name;
        PhpClass cls;
        if (objectOrMethod instanceof PhpObject object) {
            if (method == null) {
                throw Errors.argumentCountError(ctx, "ReflectionMethod::__construct(): Argument #2 ($method) must be of type string, null given");
            }
            cls = object.cls();
        } else {
            String text = (String) objectOrMethod;
            if (method == null) {
                ctx.deprecated("Calling ReflectionMethod::__construct() with 1 argument is deprecated, use ReflectionMethod::createFromMethodName()"
                        + " instead");
                int colons = text.indexOf("::");
                if (colons < 0) {
                    throw Errors.argumentCountError(ctx, "ReflectionMethod::__construct(): Argument #1 ($objectOrMethod) must be a valid method name");
                }
                method = text.substring(colons + 2);
                text = text.substring(0, colons);
            }
            cls = ctx.classes().lookup(text, true);
            if (cls == null) {
                throw ReflectionException.classMissing(ctx, text);
            }
        }
        find(ctx, cls, objectOrMethod, method);
    }

    private void find(Context ctx, PhpClass cls, Object object, String method) {
        if (object instanceof Closure given && Names.lower(method).equals("__invoke")) {
            closure = given;
            reflect(MethodCalls.find(ctx, given, "__invoke", "__invoke", null), cls);
            return;
        }
        Routine found = cls.method(Names.lower(method));
        if (found == null) {
            throw ReflectionException.of(ctx, "Method " + cls.name() + "::" + method + "() does not exist");
        }
        reflect(found, cls);
    }

    @PhpMethod("static createFromMethodName(string $method): static")
    static PhpObject createFromMethodName(Context ctx, PhpClass called, String method) {
        int colons = method.indexOf("::");
        if (colons < 0) {
            throw Errors.argumentCountError(ctx, "ReflectionMethod::createFromMethodName(): Argument #1 ($method) must be a valid method name");
        }
        ReflectionMethod reflection = (ReflectionMethod) Instantiation.allocate(ctx, called);
        reflection.construct(ctx, method.substring(0, colons), method.substring(colons + 2));
        return reflection;
    }

    @PhpMethod("__toString(): string")
    String string(Context ctx) {
        return RoutineText.of(ctx, routine, null, of, "");
    }

    @PhpMethod("isPublic(): @tentative bool")
    boolean isPublic() {
        return !routine.has(Modifiers.PRIVATE | Modifiers.PROTECTED);
    }

    @PhpMethod("isPrivate(): @tentative bool")
    boolean isPrivate() {
        return routine.has(Modifiers.PRIVATE);
    }

    @PhpMethod("isProtected(): @tentative bool")
    boolean isProtected() {
        return routine.has(Modifiers.PROTECTED);
    }

    @PhpMethod("isAbstract(): @tentative bool")
    boolean isAbstract() {
        return routine.isAbstract();
    }

    @PhpMethod("isFinal(): @tentative bool")
    boolean isFinal() {
        return routine.has(Modifiers.FINAL);
    }

    @PhpMethod("isConstructor(): @tentative bool")
    boolean isConstructor() {
        return Names.lower(routine.name()).equals("__construct");
    }

    @PhpMethod("isDestructor(): @tentative bool")
    boolean isDestructor() {
        return Names.lower(routine.name()).equals("__destruct");
    }

    @PhpMethod("getClosure(?object $object = null): @tentative Closure")
    PhpObject getClosure(Context ctx, PhpObject object) {
        if (routine.isStatic()) {
            return ClosureBinding.of(ctx, routine, routine.declaringClass());
        }
        if (object == null) {
            throw Errors.typeError(ctx, "ReflectionMethod::getClosure(): Argument #1 ($object) must be provided for instance methods");
        }
        if (!object.cls().isSubclassOf(routine.declaringClass())) {
            throw ReflectionException.of(ctx, "Given object is not an instance of the class this method was declared in");
        }
        return object instanceof Closure given && Names.lower(routine.name()).equals("__invoke") ? given : ClosureBinding.of(ctx, routine, object);
    }

    @PhpMethod("getModifiers(): @tentative int")
    long getModifiers() {
        int shown = Modifiers.VISIBILITY | Modifiers.STATIC | Modifiers.ABSTRACT | Modifiers.FINAL;
        int flags = routine.flags() & shown;
        return Modifiers.has(flags, Modifiers.VISIBILITY) ? flags : flags | Modifiers.PUBLIC;
    }

    @PhpMethod("invoke(?object $object, mixed ...$args): @tentative mixed")
    Object invoke(Context ctx, PhpObject object, Object[] args) {
        return PhpCallable.of(routine, receiver(ctx, object)).call(ctx, args);
    }

    @PhpMethod("invokeArgs(?object $object, array $args): @tentative mixed")
    Object invokeArgs(Context ctx, PhpObject object, PhpArray args) {
        return PhpCallable.of(routine, receiver(ctx, object)).callArray(ctx, args);
    }

    private Object receiver(Context ctx, PhpObject object) {
        if (routine.isAbstract()) {
            throw ReflectionException.of(ctx, "Trying to invoke abstract method " + routine.displayName() + "()");
        }
        if (routine.isStatic()) {
            return object != null && object.cls().isSubclassOf(routine.declaringClass()) ? object.cls() : of;
        }
        if (object == null) {
            throw ReflectionException.of(ctx, "Trying to invoke non static method " + routine.displayName() + "() without an object");
        }
        if (!object.cls().isSubclassOf(routine.declaringClass())) {
            throw ReflectionException.of(ctx, "Given object is not an instance of the class this method was declared in");
        }
        return object;
    }

    @PhpMethod("getDeclaringClass(): @tentative ReflectionClass")
    PhpObject getDeclaringClass(Context ctx) {
        return ReflectionClass.of(ctx, routine.declaringClass());
    }

    @PhpMethod("getPrototype(): @tentative ReflectionMethod")
    PhpObject getPrototype(Context ctx) {
        Routine prototype = routine.prototype();
        if (prototype == null) {
            throw ReflectionException.of(ctx, "Method " + routine.displayName() + " does not have a prototype");
        }
        return of(ctx, prototype, prototype.declaringClass());
    }

    @PhpMethod("hasPrototype(): bool")
    boolean hasPrototype() {
        return routine.prototype() != null;
    }

    @PhpMethod("#[\\Deprecated(since: '8.5', message: 'as it has no effect since PHP 8.1')] setAccessible(bool $accessible): @tentative void")
    void setAccessible(boolean accessible) {
    }
}
