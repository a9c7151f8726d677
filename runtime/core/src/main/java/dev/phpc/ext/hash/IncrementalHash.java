package dev.phpc.ext.hash;

import dev.phpc.ext.standard.streams.Stream;
import dev.phpc.ext.standard.streams.Streams;
import dev.phpc.runtime.Arguments;
import dev.phpc.runtime.Bytes;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;

/// Hashes computed in pieces.
final class IncrementalHash {
    private IncrementalHash() {}

    @PhpFunction(
            value = "hash_init(string $algo, int $flags = 0, string $key = \"\", array $options = []): HashContext",
            effects = {})
    static HashContext hashInit(Context ctx, String algo, long flags, String key, PhpArray options) {
        boolean keyed = (flags & HashFunctions.HASH_HMAC) != 0;
        Digest digest = HashFunctions.digest(ctx, "hash_init", algo, options);
        if (!keyed) {
            return HashContext.of(ctx, HashFunctions.canonical(algo), digest, null);
        }
        if (!Algorithms.isCryptographic(algo)) {
            throw Arguments.wrongValue(
                    ctx, "hash_init", 1, "algo", "must be a cryptographic hashing algorithm if HMAC is requested");
        }
        if (key.isEmpty()) {
            throw Arguments.wrongValue(ctx, "hash_init", 3, "key", "must not be empty when HMAC is requested");
        }
        byte[] padded = Hmac.pad(() -> Algorithms.find(algo), Bytes.of(key));
        Hmac.absorb(digest, padded, Hmac.INNER);
        return HashContext.of(ctx, HashFunctions.canonical(algo), digest, padded);
    }

    @PhpFunction(value = "hash_update(HashContext $context, string $data): true", effects = Effect.WRITES_STATE)
    static boolean hashUpdate(Context ctx, HashContext context, String data) {
        running(ctx, "hash_update", context).update(Bytes.of(data), 0, data.length());
        return true;
    }

    @PhpFunction(
            value = "hash_update_stream(HashContext $context, $stream, int $length = -1): int",
            effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static long hashUpdateStream(Context ctx, HashContext context, Object stream, long length) {
        Digest digest = running(ctx, "hash_update_stream", context);
        Stream source = Streams.require(ctx, "hash_update_stream", 2, "stream", stream);
        return HashFunctions.drain(source, digest, length < 0 ? Long.MAX_VALUE : length);
    }

    @PhpFunction(
            value = "hash_update_file(HashContext $context, string $filename, $stream_context = null): bool",
            effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static boolean hashUpdateFile(Context ctx, HashContext context, String filename, Object streamContext) {
        Digest digest = running(ctx, "hash_update_file", context);
        Stream source = HashFunctions.open(ctx, "hash_update_file", filename);
        if (source == null) {
            return false;
        }
        HashFunctions.drain(source, digest, Long.MAX_VALUE);
        source.close();
        return true;
    }

    @PhpFunction(value = "hash_final(HashContext $context, bool $binary = false): string", effects = Effect.WRITES_STATE)
    static String hashFinal(Context ctx, HashContext context, boolean binary) {
        byte[] hash = running(ctx, "hash_final", context).finish();
        context.digest = null;
        if (context.key != null) {
            hash = Hmac.outer(Algorithms.find(context.algorithm), context.key, hash);
        }
        return HashFunctions.text(hash, binary);
    }

    @PhpFunction(value = "hash_copy(HashContext $context): HashContext", effects = {})
    static HashContext hashCopy(Context ctx, HashContext context) {
        return HashContext.of(ctx, context.algorithm, running(ctx, "hash_copy", context).copy(), context.key);
    }

    private static Digest running(Context ctx, String function, HashContext context) {
        if (context.digest == null) {
            throw Errors.typeError(ctx, function + "(): Argument #1 ($context) must be a valid, non-finalized HashContext");
        }
        return context.digest;
    }
}
