package dev.phpc.ext.standard.passwords;

import dev.phpc.runtime.Arguments;
import dev.phpc.runtime.Bytes;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;
import java.security.MessageDigest;
import java.security.SecureRandom;

/// `password_hash` and its kin, by bcrypt.
final class Passwords {
    @PhpConstant("PASSWORD_DEFAULT")
    static final String PASSWORD_DEFAULT = "2y";

    @PhpConstant("PASSWORD_BCRYPT")
    static final String PASSWORD_BCRYPT = "2y";

    @PhpConstant("PASSWORD_BCRYPT_DEFAULT_COST")
    static final long PASSWORD_BCRYPT_DEFAULT_COST = 12;

    private Passwords() {}

    @PhpFunction(
            value = "password_hash(string $password, string|int|null $algo, array $options = []): string",
            effects = Effect.READS_STATE)
    static String passwordHash(Context ctx, String password, Object algo, PhpArray options) {
        if (!isBcrypt(algo)) {
            throw Arguments.wrongValue(ctx, "password_hash", 2, "algo", "must be a valid password hashing algorithm");
        }
        if (password.indexOf('\0') >= 0) {
            throw Errors.valueError(ctx, "Bcrypt password must not contain null character");
        }
        long cost = cost(ctx, options);
        if (cost < 4 || cost > 31) {
            throw Errors.valueError(ctx, "Invalid bcrypt cost parameter specified: " + cost);
        }
        if (options.has("salt")) {
            ctx.warning("password_hash(): The \"salt\" option has been ignored, since providing a custom salt is no longer supported");
        }
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        String setting = "$2y$" + (cost < 10 ? "0" : "") + cost + "$" + Bcrypt.encode(salt).substring(0, Bcrypt.SALT_LENGTH);
        return Bcrypt.hash(Bytes.of(password), setting);
    }

    private static boolean isBcrypt(Object algo) {
        return algo == null || algo.equals(PASSWORD_BCRYPT) || algo.equals(0L) || algo.equals(1L);
    }

    private static long cost(Context ctx, PhpArray options) {
        return options.has("cost") ? Conversions.toLong(ctx, options.get("cost")) : PASSWORD_BCRYPT_DEFAULT_COST;
    }

    @PhpFunction(value = "password_verify(string $password, string $hash): bool", effects = {})
    static boolean passwordVerify(String password, String hash) {
        String computed = Crypt.crypt(password, hash);
        return computed.length() == hash.length() && hash.length() >= 13
                && MessageDigest.isEqual(Bytes.of(computed), Bytes.of(hash));
    }

    @PhpFunction(value = "password_get_info(string $hash): array", effects = {})
    static PhpArray passwordGetInfo(String hash) {
        PhpArray info = new PhpArray();
        PhpArray options = new PhpArray();
        boolean known = hash.startsWith("$2y$") && hash.length() == Bcrypt.HASH_LENGTH;
        if (known) {
            options.put("cost", (Object) Long.parseLong(hash.substring(4, 6)));
        }
        info.put("algo", known ? PASSWORD_BCRYPT : null);
        info.put("algoName", known ? "bcrypt" : "unknown");
        info.put("options", options);
        return info;
    }

    @PhpFunction(value = "password_needs_rehash(string $hash, string|int|null $algo, array $options = []): bool", effects = {})
    static boolean passwordNeedsRehash(Context ctx, String hash, Object algo, PhpArray options) {
        if (!isBcrypt(algo)) {
            throw Arguments.wrongValue(ctx, "password_needs_rehash", 2, "algo", "must be a valid password hashing algorithm");
        }
        boolean known = hash.startsWith("$2y$") && hash.length() == Bcrypt.HASH_LENGTH;
        return !known || Long.parseLong(hash.substring(4, 6)) != cost(ctx, options);
    }

    @PhpFunction(value = "password_algos(): array", effects = {})
    static PhpArray passwordAlgos() {
        return PhpArray.of(PASSWORD_BCRYPT);
    }
}
