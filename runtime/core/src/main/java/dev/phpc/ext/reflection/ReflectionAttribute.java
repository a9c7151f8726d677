package dev.phpc.ext.reflection;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpClassConstant;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.declare.PhpProperty;
import dev.phpc.runtime.objects.ArgumentBinding;
import dev.phpc.runtime.objects.ArgumentList;
import dev.phpc.runtime.objects.AttributeDeclaration;
import dev.phpc.runtime.objects.Initializer;
import dev.phpc.runtime.objects.Instantiation;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.Routine;
import dev.phpc.runtime.objects.TypeNames;

import java.util.ArrayList;
import java.util.List;

/// An attribute as it stands in the source.
@dev.phpc.runtime.declare.PhpClass("#[NotSerializable] class ReflectionAttribute implements Reflector")
public class ReflectionAttribute extends PhpObject {
    @PhpClassConstant("IS_INSTANCEOF")
    static final long IS_INSTANCEOF = 2;

    @PhpProperty("public string $name")
    static final int NAME = 0;

    AttributeDeclaration attribute;
    int target;
    boolean repeated;
    PhpClass scope;

    public ReflectionAttribute(PhpClass cls) {
        super(cls);
    }

    @PhpMethod("getName(): string")
    String getName() {
        return attribute.name();
    }

    @PhpMethod("getTarget(): int")
    long getTarget() {
        return target;
    }

    @PhpMethod("isRepeated(): bool")
    boolean isRepeated() {
        return repeated;
    }

    @PhpMethod("getArguments(): array")
    PhpArray getArguments(Context ctx) {
        PhpArray arguments = new PhpArray();
        for (AttributeDeclaration.Argument argument : attribute.arguments()) {
            Object value = argument.value() instanceof Initializer initializer ? initializer.evaluate(ctx, scope) : argument.value();
            if (argument.name() == null) {
                arguments.append(value);
            } else {
                arguments.put(argument.name(), value);
            }
        }
        return arguments;
    }

    @PhpMethod("newInstance(): object")
    PhpObject newInstance(Context ctx) {
        PhpClass cls = ctx.classes().lookup(attribute.name(), true);
        if (cls == null) {
            throw Errors.error(ctx, "Attribute class \"" + attribute.name() + "\" not found");
        }
        AttributeDeclaration marker = cls.declaration().attribute("attribute");
        if (marker == null) {
            throw Errors.error(ctx, "Attempting to use non-attribute class \"" + attribute.name() + "\" as attribute");
        }
        checkTarget(ctx, flags(ctx, marker, cls));
        PhpArray arguments = getArguments(ctx);
        Routine constructor = Instantiation.constructor(ctx, cls, null);
        if (constructor == null && arguments.size() > 0) {
            throw Errors.error(ctx, "Attribute class " + cls.name() + " does not have a constructor, cannot pass arguments");
        }
        PhpObject instance = Instantiation.allocate(ctx, cls);
        if (constructor != null) {
            constructor.call(ctx, instance, ArgumentBinding.spread(ctx, constructor, ArgumentList.NONE, arguments));
        }
        return instance;
    }

    private static int flags(Context ctx, AttributeDeclaration marker, PhpClass cls) {
        if (marker.arguments().isEmpty()) {
            return 127;
        }
        Object value = marker.arguments().get(0).value();
        Object flags = value instanceof Initializer initializer ? initializer.evaluate(ctx, cls) : value;
        if (!(flags instanceof Long number)) {
            throw Errors.typeError(ctx, "Attribute::__construct(): Argument #1 ($flags) must be of type int, " + TypeNames.of(flags) + " given");
        }
        return (int) (long) number;
    }

    private void checkTarget(Context ctx, int flags) {
        if ((flags & target) == 0) {
            throw Errors.error(ctx, "Attribute \"" + attribute.name() + "\" cannot target " + targetNames(target) + " (allowed targets: "
                    + targetNames(flags) + ")");
        }
        if (repeated && (flags & 128) == 0) {
            throw Errors.error(ctx, "Attribute \"" + attribute.name() + "\" must not be repeated");
        }
    }

    private static String targetNames(int flags) {
        String[] names = {"class", "function", "method", "property", "class constant", "parameter", "constant"};
        List<String> found = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            if ((flags & 1 << i) != 0) {
                found.add(names[i]);
            }
        }
        return String.join(", ", found);
    }

    @PhpMethod("__toString(): string")
    String string(Context ctx) {
        StringBuilder text = new StringBuilder("Attribute [ ").append(attribute.name()).append(" ]");
        PhpArray arguments = getArguments(ctx);
        if (arguments.size() > 0) {
            text.append(" {\n  - Arguments [").append(arguments.size()).append("] {\n");
            int number = 0;
            for (int at = arguments.first(); at >= 0; at = arguments.next(at)) {
                text.append("    Argument #").append(number++).append(" [ ");
                if (arguments.keyAt(at) instanceof String name) {
                    text.append(name).append(" = ");
                }
                text.append(ValueText.of(ctx, arguments.valueAt(at))).append(" ]\n");
            }
            text.append("  }\n}");
        }
        return text.append('\n').toString();
    }

    @PhpMethod("private __clone(): void")
    void cloned() {
    }

    @PhpMethod("private __construct()")
    void construct() {
    }
}
