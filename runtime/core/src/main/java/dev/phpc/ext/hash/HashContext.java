package dev.phpc.ext.hash;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.PhpObject;

/// A hash that is computed in pieces.
@PhpClass("#[NotSerializable] final class HashContext")
public final class HashContext extends PhpObject {
    String algorithm;
    Digest digest;
    /// The padded key of an HMAC; null for a plain hash.
    byte[] key;

    public HashContext(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("private __construct()")
    void construct() {}

    @PhpMethod("__debugInfo(): array")
    PhpArray debugInfo() {
        PhpArray info = new PhpArray();
        info.put("algo", algorithm);
        return info;
    }

    static HashContext of(Context ctx, String algorithm, Digest digest, byte[] key) {
        HashContext context = new HashContext(ctx.classes().builtin("hashcontext"));
        context.algorithm = algorithm;
        context.digest = digest;
        context.key = key;
        return context;
    }

    @Override
    protected void cloneState(PhpObject original) {
        HashContext other = (HashContext) original;
        algorithm = other.algorithm;
        digest = other.digest == null ? null : other.digest.copy();
        key = other.key;
    }
}
