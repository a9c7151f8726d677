package dev.phpc.ext.hash;

import dev.phpc.ext.standard.strings.LetterCase;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongFunction;

/// The hash algorithms by name.
public final class Algorithms {
    private static final Map<String, LongFunction<Digest>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("md2", seed -> JavaDigest.of("MD2", 16));
        ALL.put("md4", seed -> new Md4());
        ALL.put("md5", seed -> JavaDigest.of("MD5", 64));
        ALL.put("sha1", seed -> JavaDigest.of("SHA-1", 64));
        ALL.put("sha224", seed -> JavaDigest.of("SHA-224", 64));
        ALL.put("sha256", seed -> JavaDigest.of("SHA-256", 64));
        ALL.put("sha384", seed -> JavaDigest.of("SHA-384", 128));
        ALL.put("sha512/224", seed -> JavaDigest.of("SHA-512/224", 128));
        ALL.put("sha512/256", seed -> JavaDigest.of("SHA-512/256", 128));
        ALL.put("sha512", seed -> JavaDigest.of("SHA-512", 128));
        ALL.put("sha3-224", seed -> JavaDigest.of("SHA3-224", 144));
        ALL.put("sha3-256", seed -> JavaDigest.of("SHA3-256", 136));
        ALL.put("sha3-384", seed -> JavaDigest.of("SHA3-384", 104));
        ALL.put("sha3-512", seed -> JavaDigest.of("SHA3-512", 72));
        ALL.put("ripemd128", seed -> new RipeMd(128));
        ALL.put("ripemd160", seed -> new RipeMd(160));
        ALL.put("ripemd256", seed -> new RipeMd(256));
        ALL.put("ripemd320", seed -> new RipeMd(320));
        ALL.put("whirlpool", seed -> new Whirlpool());
        ALL.put("adler32", seed -> new Checksum(Checksum.Kind.ADLER32, seed));
        ALL.put("crc32", seed -> new Checksum(Checksum.Kind.CRC32, seed));
        ALL.put("crc32b", seed -> new Checksum(Checksum.Kind.CRC32B, seed));
        ALL.put("crc32c", seed -> new Checksum(Checksum.Kind.CRC32C, seed));
        ALL.put("fnv132", seed -> new Checksum(Checksum.Kind.FNV132, seed));
        ALL.put("fnv1a32", seed -> new Checksum(Checksum.Kind.FNV1A32, seed));
        ALL.put("fnv164", seed -> new Checksum(Checksum.Kind.FNV164, seed));
        ALL.put("fnv1a64", seed -> new Checksum(Checksum.Kind.FNV1A64, seed));
        ALL.put("joaat", seed -> new Checksum(Checksum.Kind.JOAAT, seed));
        ALL.put("murmur3a", seed -> new Murmur3('a', seed));
        ALL.put("murmur3c", seed -> new Murmur3('c', seed));
        ALL.put("murmur3f", seed -> new Murmur3('f', seed));
        ALL.put("xxh32", seed -> new XxHash(false, seed));
        ALL.put("xxh64", seed -> new XxHash(true, seed));
        ALL.put("xxh3", seed -> new Xxh3(false, seed));
        ALL.put("xxh128", seed -> new Xxh3(true, seed));
    }

    private Algorithms() {}

    /// A fresh digest, or null if there is no algorithm of that name.
    public static Digest find(String name) {
        return find(name, 0);
    }

    static Digest find(String name, long seed) {
        LongFunction<Digest> make = ALL.get(LetterCase.strtolower(name));
        return make == null ? null : make.apply(seed);
    }

    static Iterable<String> names() {
        return ALL.keySet();
    }

    /// Whether the algorithm may serve for HMAC and key derivation.
    static boolean isCryptographic(String name) {
        String lower = LetterCase.strtolower(name);
        return ALL.containsKey(lower) && !lower.startsWith("crc") && !lower.startsWith("fnv") && !lower.startsWith("murmur")
                && !lower.startsWith("xxh") && !lower.equals("joaat") && !lower.equals("adler32");
    }
}
