package dev.phpc.ext.standard.strings;

import dev.phpc.ext.hash.Algorithms;
import dev.phpc.ext.hash.Digest;
import dev.phpc.ext.hash.HashFunctions;
import dev.phpc.runtime.Bytes;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;

/// The hashes that every program uses.
final class Digests {
    private Digests() {}

    @PhpFunction(value = "md5(string $string, bool $binary = false): string", effects = {})
    static String md5(String string, boolean binary) {
        return HashFunctions.text(hash("md5", string), binary);
    }

    @PhpFunction(value = "sha1(string $string, bool $binary = false): string", effects = {})
    static String sha1(String string, boolean binary) {
        return HashFunctions.text(hash("sha1", string), binary);
    }

    @PhpFunction(value = "crc32(string $string): int", effects = {})
    static long crc32(String string) {
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        crc.update(Bytes.of(string));
        return crc.getValue();
    }

    @PhpFunction(value = "md5_file(string $filename, bool $binary = false): string|false", effects = Effect.READS_STATE)
    static Object md5File(Context ctx, String filename, boolean binary) {
        return HashFunctions.ofFile(ctx, "md5_file", Algorithms.find("md5"), filename, binary);
    }

    @PhpFunction(value = "sha1_file(string $filename, bool $binary = false): string|false", effects = Effect.READS_STATE)
    static Object sha1File(Context ctx, String filename, boolean binary) {
        return HashFunctions.ofFile(ctx, "sha1_file", Algorithms.find("sha1"), filename, binary);
    }

    private static byte[] hash(String algorithm, String string) {
        Digest digest = Algorithms.find(algorithm);
        byte[] bytes = Bytes.of(string);
        digest.update(bytes, 0, bytes.length);
        return digest.finish();
    }
}
