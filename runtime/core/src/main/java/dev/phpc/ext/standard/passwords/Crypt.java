package dev.phpc.ext.standard.passwords;

import dev.phpc.runtime.Bytes;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;

/// `crypt`, without the DES hashes of old.
final class Crypt {
    @PhpConstant("CRYPT_SALT_LENGTH")
    static final long CRYPT_SALT_LENGTH = 123;

    @PhpConstant("CRYPT_STD_DES")
    static final long CRYPT_STD_DES = 0;

    @PhpConstant("CRYPT_EXT_DES")
    static final long CRYPT_EXT_DES = 0;

    @PhpConstant("CRYPT_MD5")
    static final long CRYPT_MD5 = 1;

    @PhpConstant("CRYPT_BLOWFISH")
    static final long CRYPT_BLOWFISH = 1;

    @PhpConstant("CRYPT_SHA256")
    static final long CRYPT_SHA256 = 1;

    @PhpConstant("CRYPT_SHA512")
    static final long CRYPT_SHA512 = 1;

    private Crypt() {}

    /// The hash by the method that the salt names; `*0` or `*1`, which never equals the salt, if there is no such method.
    @PhpFunction(value = "crypt(string $string, string $salt): string", effects = {})
    static String crypt(String string, String salt) {
        String hash = hash(Bytes.of(string), salt);
        return hash != null ? hash : salt.startsWith("*0") ? "*1" : "*0";
    }

    private static String hash(byte[] password, String salt) {
        if (salt.startsWith("$1$")) {
            return UnixCrypt.md5(password, salt);
        }
        if (salt.startsWith("$5$") || salt.startsWith("$6$")) {
            return UnixCrypt.sha(password, salt);
        }
        return salt.startsWith("$2") ? Bcrypt.hash(password, salt) : null;
    }
}
