package dev.phpc.ext.random;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.PhpObject;

/// The system's generator as an engine.
@PhpClass("#[NotSerializable] #[NotCloneable] final class Random\\Engine\\Secure implements Random\\CryptoSafeEngine")
public final class Secure extends PhpObject implements CryptoSafeEngine {
    public Secure(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @Override
    @PhpMethod("generate(): string")
    public String generate(Context ctx) {
        long bits = SystemSource.INSTANCE.generate();
        char[] bytes = new char[8];
        for (int i = 0; i < 8; i++) {
            bytes[i] = (char) (bits >>> 8 * i & 0xff);
        }
        return new String(bytes);
    }
}
