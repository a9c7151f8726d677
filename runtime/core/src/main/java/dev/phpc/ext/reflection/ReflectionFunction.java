package dev.phpc.ext.reflection;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpClassConstant;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.Closure;
import dev.phpc.runtime.objects.ClosureBinding;
import dev.phpc.runtime.objects.Instantiation;
import dev.phpc.runtime.objects.PhpCallable;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.Routine;

/// A function or closure.
@dev.phpc.runtime.declare.PhpClass("#[NotSerializable] class ReflectionFunction extends ReflectionFunctionAbstract")
public class ReflectionFunction extends ReflectionFunctionAbstract {
    @PhpClassConstant("IS_DEPRECATED")
    static final long IS_DEPRECATED = 2048;

    public ReflectionFunction(PhpClass cls) {
        super(cls);
    }

    static PhpObject of(Context ctx, Routine routine) {
        ReflectionFunction reflection = (ReflectionFunction) Instantiation.allocate(ctx, ctx.classes().builtin("reflectionfunction"));
        reflection.reflect(routine);
        return reflection;
    }

    @PhpMethod("__construct(Closure|string $function)")
    void construct(Context ctx, Object function) {
        if (function instanceof Closure given) {
            closure = given;
            reflect(given.routine);
            return;
        }
        Routine found = ctx.functions().find((String) function);
        if (found == null) {
            String name = (String) function;
            throw ReflectionException.of(ctx, "Function " + (name.startsWith("\\") ? name.substring(1) : name) + "() does not exist");
        }
        reflect(found);
    }

    @PhpMethod("__toString(): string")
    String string(Context ctx) {
        return RoutineText.of(ctx, routine, closure, null, "");
    }

    @PhpMethod("isAnonymous(): bool")
    boolean isAnonymous() {
        return isAnonymousName();
    }

    @PhpMethod("#[\\Deprecated(since: '8.0', message: 'as ReflectionFunction can no longer be constructed for disabled functions')] isDisabled(): @tentative bool")
    boolean isDisabled() {
        return false;
    }

    private PhpCallable callable() {
        return PhpCallable.of(routine, closure == null ? null : closure.receiver());
    }

    @PhpMethod("invoke(mixed ...$args): @tentative mixed")
    Object invoke(Context ctx, Object[] args) {
        return callable().call(ctx, args);
    }

    @PhpMethod("invokeArgs(array $args): @tentative mixed")
    Object invokeArgs(Context ctx, PhpArray args) {
        return callable().callArray(ctx, args);
    }

    @PhpMethod("getClosure(): @tentative Closure")
    PhpObject getClosure(Context ctx) {
        return closure != null ? closure : ClosureBinding.of(ctx, routine, null);
    }
}
