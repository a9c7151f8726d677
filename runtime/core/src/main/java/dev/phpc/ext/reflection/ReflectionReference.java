package dev.phpc.ext.reflection;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.Instantiation;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;

import java.util.Map;
import java.util.WeakHashMap;

/// Tells whether two array elements are the same reference.
@dev.phpc.runtime.declare.PhpClass("#[NotSerializable] #[NotCloneable] final class ReflectionReference")
public class ReflectionReference extends PhpObject {
    private Ref reference;

    public ReflectionReference(PhpClass cls) {
        super(cls);
    }

    @PhpMethod("private __construct()")
    void construct() {
    }

    @PhpMethod("private __clone(): void")
    void cloned() {
    }

    @PhpMethod("static fromArrayElement(array $array, int|string $key): ?ReflectionReference")
    static PhpObject fromArrayElement(Context ctx, PhpArray array, Object key) {
        if (!array.has(key)) {
            throw ReflectionException.of(ctx, "Array key not found");
        }
        if (!(array.slot(key) instanceof Ref ref)) {
            return null;
        }
        ReflectionReference reflection = (ReflectionReference) Instantiation.allocate(ctx, ctx.classes().builtin("reflectionreference"));
        reflection.reference = ref;
        return reflection;
    }

    @PhpMethod("getId(): string")
    String getId(Context ctx) {
        return ctx.state(ReferenceNumbers.class, ReferenceNumbers::new).of(reference);
    }

    /// Gives every reference cell that is asked for an id of twenty bytes.
    private static final class ReferenceNumbers {
        private final Map<Ref, String> ids = new WeakHashMap<>();

        String of(Ref reference) {
            return ids.computeIfAbsent(reference, cell -> {
                StringBuilder id = new StringBuilder();
                long bits = 0x9E3779B97F4A7C15L * (ids.size() + 1L);
                for (int i = 0; i < 20; i++) {
                    bits = bits * 6364136223846793005L + 1442695040888963407L;
                    id.append((char) (bits >>> 56));
                }
                return id.toString();
            });
        }
    }
}
