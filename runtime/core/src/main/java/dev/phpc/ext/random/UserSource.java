package dev.phpc.ext.random;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpThrow;
import dev.phpc.runtime.objects.Objects;
import dev.phpc.runtime.objects.PhpObject;

/// An engine written in PHP.
final class UserSource implements BitSource {
    private final Context ctx;
    private final PhpObject engine;
    private int size = 8;

    UserSource(Context ctx, PhpObject engine) {
        this.ctx = ctx;
        this.engine = engine;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public long generate() {
        String bytes = (String) Objects.callMethod(ctx, engine, "generate");
        if (bytes.isEmpty()) {
            throw Errors.of(ctx, "Random\\BrokenRandomEngineError", "A random engine must return a non-empty string", 0);
        }
        size = Math.min(bytes.length(), 8);
        long bits = 0;
        for (int i = 0; i < size; i++) {
            bits |= (long) bytes.charAt(i) << 8 * i;
        }
        return bits;
    }

    @Override
    public PhpThrow exhausted() {
        return Errors.of(ctx, "Random\\BrokenRandomEngineError", "Failed to generate an acceptable random number in 50 attempts", 0);
    }
}
