package dev.phpc.ext.hash;

import dev.phpc.ext.standard.streams.Stream;
import dev.phpc.ext.standard.streams.StreamWrapper;
import dev.phpc.ext.standard.streams.Streams;
import dev.phpc.ext.standard.strings.Hexadecimal;
import dev.phpc.ext.standard.strings.LetterCase;
import dev.phpc.runtime.Arguments;
import dev.phpc.runtime.Bytes;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.PhpThrow;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;
import java.security.MessageDigest;

/// `hash` and its kin.
public final class HashFunctions {
    @PhpConstant("HASH_HMAC")
    static final long HASH_HMAC = 1;

    private static final int CHUNK = 8192;

    private HashFunctions() {}

    @PhpFunction(value = "hash(string $algo, string $data, bool $binary = false, array $options = []): string", effects = {})
    static String hash(Context ctx, String algo, String data, boolean binary, PhpArray options) {
        Digest digest = digest(ctx, "hash", algo, options);
        return text(whole(digest, data), binary);
    }

    @PhpFunction(
            value = "hash_file(string $algo, string $filename, bool $binary = false, array $options = []): string|false",
            effects = Effect.READS_STATE)
    static Object hashFile(Context ctx, String algo, String filename, boolean binary, PhpArray options) {
        return ofFile(ctx, "hash_file", digest(ctx, "hash_file", algo, options), filename, binary);
    }

    @PhpFunction(value = "hash_hmac(string $algo, string $data, string $key, bool $binary = false): string", effects = {})
    static String hashHmac(Context ctx, String algo, String data, String key, boolean binary) {
        return text(hmac(ctx, "hash_hmac", algo, key).of(Bytes.of(data)), binary);
    }

    @PhpFunction(
            value = "hash_hmac_file(string $algo, string $filename, string $key, bool $binary = false): string|false",
            effects = Effect.READS_STATE)
    static Object hashHmacFile(Context ctx, String algo, String filename, String key, boolean binary) {
        Hmac hmac = hmac(ctx, "hash_hmac_file", algo, key);
        Stream stream = open(ctx, "hash_hmac_file", filename);
        if (stream == null) {
            return false;
        }
        String data = stream.rest(Integer.MAX_VALUE - 16);
        stream.close();
        return text(hmac.of(Bytes.of(data)), binary);
    }

    @PhpFunction(value = "hash_algos(): array", effects = {})
    static PhpArray hashAlgos() {
        PhpArray names = new PhpArray();
        Algorithms.names().forEach(names::append);
        return names;
    }

    @PhpFunction(value = "hash_hmac_algos(): array", effects = {})
    static PhpArray hashHmacAlgos() {
        PhpArray names = new PhpArray();
        for (String name : Algorithms.names()) {
            if (Algorithms.isCryptographic(name)) {
                names.append(name);
            }
        }
        return names;
    }

    @PhpFunction(value = "hash_equals(#[Unchecked] string $known_string, #[Unchecked] string $user_string): bool", effects = {})
    static boolean hashEquals(
            Context ctx, Object knownString, Object userString) {
        if (!(knownString instanceof String known)) {
            throw Arguments.wrongType(ctx, "hash_equals", 1, "known_string", "string", knownString);
        }
        if (!(userString instanceof String given)) {
            throw Arguments.wrongType(ctx, "hash_equals", 2, "user_string", "string", userString);
        }
        return MessageDigest.isEqual(Bytes.of(known), Bytes.of(given));
    }

    /// The digest for messages of `hash` and `hash_file`, seeded as the options say.
    static Digest digest(Context ctx, String function, String algorithm, PhpArray options) {
        Object seed = options.get("seed");
        Digest digest = Algorithms.find(algorithm, seed instanceof Long number ? number : 0);
        if (digest == null) {
            throw Arguments.wrongValue(ctx, function, 1, "algo", "must be a valid hashing algorithm");
        }
        return digest;
    }

    static Hmac hmac(Context ctx, String function, String algorithm, String key) {
        if (!Algorithms.isCryptographic(algorithm)) {
            throw notCryptographic(ctx, function);
        }
        return new Hmac(() -> Algorithms.find(algorithm), Bytes.of(key));
    }

    static PhpThrow notCryptographic(Context ctx, String function) {
        return Arguments.wrongValue(ctx, function, 1, "algo", "must be a valid cryptographic hashing algorithm");
    }

    static byte[] whole(Digest digest, String data) {
        byte[] bytes = Bytes.of(data);
        digest.update(bytes, 0, bytes.length);
        return digest.finish();
    }

    /// The hash of a file's content, or false if it can't be read.
    public static Object ofFile(Context ctx, String function, Digest digest, String filename, boolean binary) {
        Stream stream = open(ctx, function, filename);
        if (stream == null) {
            return false;
        }
        drain(stream, digest, Long.MAX_VALUE);
        stream.close();
        return text(digest.finish(), binary);
    }

    static Stream open(Context ctx, String function, String filename) {
        return Streams.open(new StreamWrapper.Call(ctx, function, null), filename, "rb");
    }

    /// Hashes at most `limit` bytes of a stream; answers how many there were.
    static long drain(Stream stream, Digest digest, long limit) {
        long total = 0;
        while (total < limit && !stream.eof()) {
            String data = stream.read((int) Math.min(CHUNK, limit - total));
            if (data.isEmpty()) {
                break;
            }
            digest.update(Bytes.of(data), 0, data.length());
            total += data.length();
        }
        return total;
    }

    /// Raw bytes, or hexadecimal digits.
    public static String text(byte[] hash, boolean binary) {
        return binary ? Bytes.toString(hash) : Hexadecimal.of(hash);
    }

    /// The name as PHP spells it.
    static String canonical(String algorithm) {
        return LetterCase.strtolower(algorithm);
    }
}
