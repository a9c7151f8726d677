package dev.phpc.ext.core;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.Lifetimes;
import dev.phpc.runtime.objects.PhpObject;
import java.lang.ref.Reference;
import java.util.Map;
import java.util.WeakHashMap;

/// A reference that does not keep its object alive.
@PhpClass("#[NotSerializable] #[NotCloneable] #[NoDynamicProperties] final class WeakReference")
public class PhpWeakReference extends PhpObject {
    private Reference<PhpObject> referent;

    public PhpWeakReference(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct()")
    void construct(Context ctx) {
        throw Errors.error(ctx, "Direct instantiation of WeakReference is not allowed, use WeakReference::create instead");
    }

    @PhpMethod("static create(object $object): WeakReference")
    static PhpObject create(Context ctx, PhpObject object) {
        return ctx.state(WeakReferences.class, WeakReferences::new).of(ctx, object);
    }

    @PhpMethod("get(): ?object")
    PhpObject get() {
        PhpObject object = referent.get();
        return object == null || Lifetimes.isDead(object) ? null : object;
    }

    /// One weak reference for each object.
    private static final class WeakReferences {
        private final Map<PhpObject, Reference<PhpWeakReference>> known = new WeakHashMap<>();

        PhpWeakReference of(Context ctx, PhpObject object) {
            Reference<PhpWeakReference> present = known.get(object);
            PhpWeakReference reference = present == null ? null : present.get();
            if (reference == null || Lifetimes.isDead(reference)) {
                reference = new PhpWeakReference(ctx.classes().builtin("weakreference"));
                Lifetimes.track(ctx, reference);
                reference.referent = new java.lang.ref.WeakReference<>(object);
                known.put(object, new java.lang.ref.WeakReference<>(reference));
            }
            return reference;
        }
    }
}
