package dev.phpc.ext.reflection;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.Generator;
import dev.phpc.runtime.objects.Modifiers;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.Routine;

/// A generator that has not ended.
@dev.phpc.runtime.declare.PhpClass("#[NotSerializable] final class ReflectionGenerator")
public class ReflectionGenerator extends PhpObject {
    private Generator generator;

    public ReflectionGenerator(PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct(Generator $generator)")
    void construct(Context ctx, PhpObject given) {
        generator = (Generator) given;
        requireOpen(ctx);
    }

    private void requireOpen(Context ctx) {
        if (generator.isClosed()) {
            throw ReflectionException.of(ctx, "Cannot create ReflectionGenerator based on a terminated Generator");
        }
    }

    @PhpMethod("getFunction(): ReflectionFunctionAbstract")
    PhpObject getFunction(Context ctx) {
        requireOpen(ctx);
        Routine routine = generator.routine();
        return routine.declaringClass() == null || routine.has(Modifiers.CLOSURE) ? ReflectionFunction.of(ctx, routine)
                : ReflectionMethod.of(ctx, routine, routine.declaringClass());
    }

    @PhpMethod("getExecutingGenerator(): Generator")
    PhpObject getExecutingGenerator(Context ctx) {
        requireOpen(ctx);
        return generator.innermost();
    }

    @PhpMethod("getExecutingFile(): string")
    String getExecutingFile(Context ctx) {
        requireOpen(ctx);
        return generator.innermost().routine().signature().file();
    }

    @PhpMethod("isClosed(): bool")
    boolean isClosed() {
        return generator.isClosed();
    }
}
