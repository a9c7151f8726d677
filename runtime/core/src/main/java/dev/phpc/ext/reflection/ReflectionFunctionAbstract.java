package dev.phpc.ext.reflection;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.declare.PhpProperty;
import dev.phpc.runtime.link.BuiltinRoutine;
import dev.phpc.runtime.objects.Closure;
import dev.phpc.runtime.objects.Modifiers;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.Routine;

import java.util.List;

/// What functions and methods have in common.
@dev.phpc.runtime.declare.PhpClass("#[NotSerializable] #[NotCloneable] abstract class ReflectionFunctionAbstract implements Reflector")
public abstract class ReflectionFunctionAbstract extends PhpObject {
    @PhpProperty("public string $name")
    static final int NAME = 0;

    Routine routine;
    /// The closure this is a reflection of, or null.
    Closure closure;

    protected ReflectionFunctionAbstract(PhpClass cls) {
        super(cls);
    }

    final void reflect(Routine routine) {
        this.routine = routine;
        setSlot(NAME, routine.name());
    }

    @PhpMethod("private __clone(): void")
    void cloned() {
    }

    @PhpMethod("inNamespace(): @tentative bool")
    boolean inNamespace() {
        return routine.name().lastIndexOf('\\') > 0 && !isAnonymousName();
    }

    final boolean isAnonymousName() {
        return routine.name().startsWith("{closure");
    }

    @PhpMethod("isClosure(): @tentative bool")
    boolean isClosure() {
        return closure != null || routine.has(Modifiers.CLOSURE);
    }

    @PhpMethod("isDeprecated(): @tentative bool")
    boolean isDeprecated() {
        return routine.has(Modifiers.DEPRECATED);
    }

    @PhpMethod("isInternal(): @tentative bool")
    boolean isInternal() {
        return routine.signature().file() == null;
    }

    @PhpMethod("isUserDefined(): @tentative bool")
    boolean isUserDefined() {
        return routine.signature().file() != null;
    }

    @PhpMethod("isGenerator(): @tentative bool")
    boolean isGenerator() {
        return routine.has(Modifiers.GENERATOR);
    }

    @PhpMethod("isVariadic(): @tentative bool")
    boolean isVariadic() {
        return routine.isVariadic();
    }

    @PhpMethod("isStatic(): @tentative bool")
    boolean isStatic() {
        return routine.isStatic();
    }

    @PhpMethod("getClosureThis(): @tentative ?object")
    PhpObject getClosureThis() {
        return closure == null ? null : closure.boundThis;
    }

    @PhpMethod("getClosureScopeClass(): @tentative ?ReflectionClass")
    PhpObject getClosureScopeClass(Context ctx) {
        return closure == null || closure.scope == null ? null : ReflectionClass.of(ctx, closure.scope);
    }

    @PhpMethod("getClosureCalledClass(): @tentative ?ReflectionClass")
    PhpObject getClosureCalledClass(Context ctx) {
        return closure == null || closure.calledClass == null ? null : ReflectionClass.of(ctx, closure.calledClass);
    }

    @PhpMethod("getClosureUsedVariables(): array")
    PhpArray getClosureUsedVariables() {
        PhpArray variables = new PhpArray();
        if (closure != null && closure.captured != null) {
            List<String> names = routine.signature().captured();
            for (int i = 0; i < names.size() && i < closure.captured.length; i++) {
                if (closure.captured[i] instanceof Ref ref) {
                    variables.putSlot(names.get(i), ref.retain());
                } else {
                    variables.put(names.get(i), Slot.value(closure.captured[i]));
                }
            }
        }
        return variables;
    }

    @PhpMethod("getDocComment(): @tentative string|false")
    Object getDocComment() {
        return routine.signature().doc() == null ? (Object) false : routine.signature().doc();
    }

    @PhpMethod("getStartLine(): @tentative int|false")
    Object getStartLine() {
        return isInternal() ? (Object) false : (Object) (long) routine.signature().line();
    }

    @PhpMethod("getEndLine(): @tentative int|false")
    Object getEndLine() {
        return isInternal() ? (Object) false : (Object) (long) routine.signature().endLine();
    }

    @PhpMethod("getFileName(): @tentative string|false")
    Object getFileName() {
        return isInternal() ? (Object) false : routine.signature().file();
    }

    @PhpMethod("getExtension(): @tentative ?ReflectionExtension")
    PhpObject getExtension(Context ctx) {
        return routine instanceof BuiltinRoutine builtin ? ReflectionExtension.of(ctx, builtin.extension()) : null;
    }

    @PhpMethod("getExtensionName(): @tentative string|false")
    Object getExtensionName() {
        return routine instanceof BuiltinRoutine builtin ? builtin.extension() : (Object) false;
    }

    @PhpMethod("getName(): @tentative string")
    String getName() {
        return routine.name();
    }

    @PhpMethod("getNamespaceName(): @tentative string")
    String getNamespaceName() {
        return inNamespace() ? routine.name().substring(0, routine.name().lastIndexOf('\\')) : "";
    }

    @PhpMethod("getShortName(): @tentative string")
    String getShortName() {
        return inNamespace() ? routine.name().substring(routine.name().lastIndexOf('\\') + 1) : routine.name();
    }

    @PhpMethod("getNumberOfParameters(): @tentative int")
    long getNumberOfParameters() {
        return routine.parameters().length;
    }

    @PhpMethod("getNumberOfRequiredParameters(): @tentative int")
    long getNumberOfRequiredParameters() {
        return routine.requiredCount();
    }

    @PhpMethod("getParameters(): @tentative array")
    PhpArray getParameters(Context ctx) {
        PhpArray parameters = new PhpArray();
        for (int i = 0; i < routine.parameters().length; i++) {
            parameters.append(ReflectionParameter.of(ctx, this, i));
        }
        return parameters;
    }

    @PhpMethod("getStaticVariables(): @tentative array")
    PhpArray getStaticVariables() {
        return getClosureUsedVariables();
    }

    @PhpMethod("returnsReference(): @tentative bool")
    boolean returnsReference() {
        return routine.returnsReference();
    }

    /// What `self` means in default values and attributes.
    final PhpClass scope() {
        return closure != null ? closure.scope : routine.declaringClass();
    }

    private boolean isTentative() {
        return routine.has(Modifiers.TENTATIVE_RETURN);
    }

    @PhpMethod("hasReturnType(): @tentative bool")
    boolean hasReturnType() {
        return routine.returnType() != null && !isTentative();
    }

    @PhpMethod("getReturnType(): @tentative ?ReflectionType")
    PhpObject getReturnType(Context ctx) {
        return isTentative() ? null : ReflectionTypes.of(ctx, routine.returnType());
    }

    @PhpMethod("hasTentativeReturnType(): bool")
    boolean hasTentativeReturnType() {
        return routine.returnType() != null && isTentative();
    }

    @PhpMethod("getTentativeReturnType(): ?ReflectionType")
    PhpObject getTentativeReturnType(Context ctx) {
        return isTentative() ? ReflectionTypes.of(ctx, routine.returnType()) : null;
    }

    @PhpMethod("getAttributes(?string $name = null, int $flags = 0): array")
    PhpArray getAttributes(Context ctx, String name, long flags) {
        boolean isMethod = this instanceof ReflectionMethod;
        return ReflectionAttributes.of(ctx, routine.attributes(), isMethod ? 4 : 2, scope(), name,
                flags, "ReflectionFunctionAbstract");
    }
}
