package dev.phpc.ext.hash;

import dev.phpc.runtime.Arguments;
import dev.phpc.runtime.Bytes;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpFunction;
import java.util.Arrays;

/// Keys from passwords (PBKDF2, RFC 8018) and from other keys (HKDF, RFC 5869).
final class KeyDerivation {
    private KeyDerivation() {}

    @PhpFunction(
            value = "hash_pbkdf2(string $algo, string $password, string $salt, int $iterations, int $length = 0, "
                    + "bool $binary = false, array $options = []): string",
            effects = {})
    static String hashPbkdf2(
            Context ctx, String algo, String password, String salt, long iterations, long length, boolean binary, PhpArray options) {
        Hmac hmac = HashFunctions.hmac(ctx, "hash_pbkdf2", algo, password);
        if (iterations <= 0) {
            throw Arguments.wrongValue(ctx, "hash_pbkdf2", 4, "iterations", "must be greater than 0");
        }
        if (length < 0) {
            throw Arguments.wrongValue(ctx, "hash_pbkdf2", 5, "length", "must be greater than or equal to 0");
        }
        int size = hmac.of().length;
        long characters = length == 0 ? binary ? size : 2L * size : length;
        int wanted = (int) (binary ? characters : (characters + 1) / 2);
        byte[] key = new byte[(wanted + size - 1) / size * size];
        for (int block = 0; block * size < wanted; block++) {
            byte[] round = hmac.of(Bytes.of(salt), Words.bigEndian(block + 1, 4));
            byte[] sum = round.clone();
            for (long i = 1; i < iterations; i++) {
                round = hmac.of(round);
                for (int j = 0; j < size; j++) {
                    sum[j] ^= round[j];
                }
            }
            System.arraycopy(sum, 0, key, block * size, size);
        }
        String text = HashFunctions.text(Arrays.copyOf(key, wanted), binary);
        return text.substring(0, (int) Math.min(characters, text.length()));
    }

    @PhpFunction(
            value = "hash_hkdf(string $algo, string $key, int $length = 0, string $info = \"\", string $salt = \"\"): string",
            effects = {})
    static String hashHkdf(Context ctx, String algo, String key, long length, String info, String salt) {
        if (!Algorithms.isCryptographic(algo)) {
            throw HashFunctions.notCryptographic(ctx, "hash_hkdf");
        }
        if (key.isEmpty()) {
            throw Arguments.wrongValue(ctx, "hash_hkdf", 2, "key", "must not be empty");
        }
        if (length < 0) {
            throw Arguments.wrongValue(ctx, "hash_hkdf", 3, "length", "must be greater than or equal to 0");
        }
        int size = Algorithms.find(algo).finish().length;
        if (length > 255L * size) {
            throw Arguments.wrongValue(ctx, "hash_hkdf", 3, "length", "must be less than or equal to " + 255 * size);
        }
        int wanted = length == 0 ? size : (int) length;
        byte[] extracted = HashFunctions.hmac(ctx, "hash_hkdf", algo, salt).of(Bytes.of(key));
        Hmac expand = new Hmac(() -> Algorithms.find(algo), extracted);
        byte[] result = new byte[(wanted + size - 1) / size * size];
        byte[] previous = {};
        for (int block = 0; block * size < wanted; block++) {
            previous = expand.of(previous, Bytes.of(info), new byte[] {(byte) (block + 1)});
            System.arraycopy(previous, 0, result, block * size, size);
        }
        return Bytes.toString(result, 0, wanted);
    }
}
