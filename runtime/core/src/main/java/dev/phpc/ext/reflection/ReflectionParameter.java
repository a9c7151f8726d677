package dev.phpc.ext.reflection;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.declare.PhpProperty;
import dev.phpc.runtime.objects.ArgumentBinding;
import dev.phpc.runtime.objects.Closure;
import dev.phpc.runtime.objects.Instantiation;
import dev.phpc.runtime.objects.Modifiers;
import dev.phpc.runtime.objects.Objects;
import dev.phpc.runtime.objects.Parameter;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.Routine;
import dev.phpc.runtime.objects.TypeConstraint;
import dev.phpc.runtime.objects.TypeNames;

/// A parameter of a function or method.
@dev.phpc.runtime.declare.PhpClass("#[NotSerializable] #[NotCloneable] class ReflectionParameter implements Reflector")
public class ReflectionParameter extends PhpObject {
    @PhpProperty("public string $name")
    static final int NAME = 0;

    private ReflectionFunctionAbstract function;
    private int position;
    private Parameter parameter;

    public ReflectionParameter(PhpClass cls) {
        super(cls);
    }

    static PhpObject of(Context ctx, ReflectionFunctionAbstract function, int position) {
        ReflectionParameter reflection = (ReflectionParameter) Instantiation.allocate(ctx, ctx.classes().builtin("reflectionparameter"));
        reflection.reflect(function, position);
        return reflection;
    }

    private void reflect(ReflectionFunctionAbstract function, int position) {
        this.function = function;
        this.position = position;
        this.parameter = function.routine.parameter(position);
        setSlot(NAME, parameter.name());
    }

    private Routine routine() {
        return function.routine;
    }

    @PhpMethod("private __clone(): void")
    void cloned() {
    }

    @PhpMethod("__construct($function, int|string $param)")
    void construct(Context ctx, Object callable, Object param) {
        ReflectionFunctionAbstract of = function(ctx, callable);
        int found = -1;
        if (param instanceof Long number) {
            found = number >= 0 && number < of.routine.parameters().length ? (int) (long) number : -1;
        } else {
            for (int i = 0; i < of.routine.parameters().length; i++) {
                found = of.routine.parameter(i).name().equals(param) ? i : found;
            }
        }
        if (found < 0) {
            throw ReflectionException.of(ctx, "The parameter specified by its " + (param instanceof Long ? "offset" : "name") + " could not be found");
        }
        reflect(of, found);
    }

    private static ReflectionFunctionAbstract function(Context ctx, Object callable) {
        return switch (callable) {
            case String name -> {
                Routine found = ctx.functions().find(name);
                if (found == null) {
                    throw ReflectionException.of(ctx, "Function " + name + "() does not exist");
                }
                yield (ReflectionFunctionAbstract) ReflectionFunction.of(ctx, found);
            }
            case Closure closure -> (ReflectionFunctionAbstract) Objects.instantiate(ctx, "ReflectionFunction", closure);
            case PhpArray array -> method(ctx, array);
            case PhpObject object -> (ReflectionFunctionAbstract) Objects.instantiate(ctx, "ReflectionMethod", object, "__invoke");
            case null, default -> throw ReflectionException.of(ctx,
                    "ReflectionParameter::__construct(): Argument #1 ($function) must be a string, an array(class, method), or a callable object, "
                            + TypeNames.of(callable) + " given");
        };
    }

    private static ReflectionFunctionAbstract method(Context ctx, PhpArray array) {
        if (array.size() != 2 || !array.has(0) || !array.has(1)) {
            throw ReflectionException.of(ctx, "Expected array($object, $method) or array($classname, $method)");
        }
        return (ReflectionFunctionAbstract) Objects.instantiate(ctx, "ReflectionMethod", array.get(0), Conversions.toString(ctx, array.get(1)));
    }

    @PhpMethod("__toString(): string")
    String string(Context ctx) {
        return RoutineText.parameter(ctx, routine(), position);
    }

    @PhpMethod("getName(): @tentative string")
    String getName() {
        return parameter.name();
    }

    @PhpMethod("isPassedByReference(): @tentative bool")
    boolean isPassedByReference() {
        return parameter.isByReference();
    }

    @PhpMethod("canBePassedByValue(): @tentative bool")
    boolean canBePassedByValue() {
        return !Modifiers.has(parameter.flags(), Modifiers.BY_REFERENCE);
    }

    @PhpMethod("getDeclaringFunction(): @tentative ReflectionFunctionAbstract")
    PhpObject getDeclaringFunction() {
        return function;
    }

    @PhpMethod("getDeclaringClass(): @tentative ?ReflectionClass")
    PhpObject getDeclaringClass(Context ctx) {
        return routine().declaringClass() == null ? null : ReflectionClass.of(ctx, routine().declaringClass());
    }

    @PhpMethod("#[\\Deprecated(since: '8.0', message: 'use ReflectionParameter::getType() instead')] getClass(): @tentative ?ReflectionClass")
    PhpObject getClassOf(Context ctx) {
        TypeConstraint type = routine().parameter(position).type();
        if (type == null || type.classes().isEmpty()) {
            return null;
        }
        String name = type.classes().get(0).get(0).name();
        PhpClass cls = ctx.classes().lookup(name, true);
        if (cls == null) {
            throw ReflectionException.classMissing(ctx, name);
        }
        return ReflectionClass.of(ctx, cls);
    }

    @PhpMethod("hasType(): @tentative bool")
    boolean hasType() {
        return parameter.type() != null;
    }

    @PhpMethod("getType(): @tentative ?ReflectionType")
    PhpObject getType(Context ctx) {
        return ReflectionTypes.of(ctx, parameter.type());
    }

    @PhpMethod("#[\\Deprecated(since: '8.0', message: 'use ReflectionParameter::getType() instead')] isArray(): @tentative bool")
    boolean isArray() {
        return parameter.type() != null && (parameter.type().mask() & ~TypeConstraint.NULL) == TypeConstraint.ARRAY;
    }

    @PhpMethod("#[\\Deprecated(since: '8.0', message: 'use ReflectionParameter::getType() instead')] isCallable(): @tentative bool")
    boolean isCallable() {
        return parameter.type() != null && (parameter.type().mask() & ~TypeConstraint.NULL) == TypeConstraint.CALLABLE;
    }

    @PhpMethod("allowsNull(): @tentative bool")
    boolean allowsNull() {
        return parameter.type() == null || parameter.type().allowsNull();
    }

    @PhpMethod("getPosition(): @tentative int")
    long getPosition() {
        return position;
    }

    @PhpMethod("isOptional(): @tentative bool")
    boolean isOptional() {
        return position >= routine().requiredCount();
    }

    @PhpMethod("isDefaultValueAvailable(): @tentative bool")
    boolean isDefaultValueAvailable() {
        return parameter.hasDefault() && !(function.isInternal() && parameter.valueText() == null);
    }

    @PhpMethod("getDefaultValue(): @tentative mixed")
    Object getDefaultValue(Context ctx) {
        requireDefault(ctx);
        return ArgumentBinding.defaultValue(ctx, routine(), function.closure, parameter);
    }

    private void requireDefault(Context ctx) {
        if (!isDefaultValueAvailable()) {
            throw ReflectionException.of(ctx, "Internal error: Failed to retrieve the default value");
        }
    }

    @PhpMethod("isDefaultValueConstant(): @tentative bool")
    boolean isDefaultValueConstant(Context ctx) {
        requireDefault(ctx);
        return RoutineText.isConstant(parameter);
    }

    @PhpMethod("getDefaultValueConstantName(): @tentative ?string")
    String getDefaultValueConstantName(Context ctx) {
        return isDefaultValueConstant(ctx) ? parameter.valueText() : null;
    }

    @PhpMethod("isVariadic(): @tentative bool")
    boolean isVariadic() {
        return parameter.isVariadic();
    }

    @PhpMethod("isPromoted(): bool")
    boolean isPromoted() {
        return parameter.isPromoted();
    }

    @PhpMethod("getAttributes(?string $name = null, int $flags = 0): array")
    PhpArray getAttributes(Context ctx, String name, long flags) {
        return ReflectionAttributes.of(ctx, parameter.attributes(), 32, function.scope(), name, flags, "ReflectionParameter");
    }
}
