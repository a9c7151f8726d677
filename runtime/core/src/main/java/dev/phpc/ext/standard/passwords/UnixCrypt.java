package dev.phpc.ext.standard.passwords;

import dev.phpc.runtime.Bytes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The hashes of Unix password files: `$1$` of MD5, `$5$` of SHA-256 and `$6$` of SHA-512.
final class UnixCrypt {
    private static final String ALPHABET = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int[][] MD5_ORDER = {{0, 6, 12}, {1, 7, 13}, {2, 8, 14}, {3, 9, 15}, {4, 10, 5}};

    private UnixCrypt() {}

    static String md5(byte[] password, String setting) {
        int end = setting.indexOf('$', 3);
        String saltText = setting.substring(3, Math.min(end < 0 ? setting.length() : end, 11));
        byte[] salt = Bytes.of(saltText);
        MessageDigest inner = digest("MD5");
        inner.update(password);
        inner.update(salt);
        inner.update(password);
        byte[] mixed = inner.digest();
        MessageDigest outer = digest("MD5");
        outer.update(password);
        outer.update(Bytes.of("$1$"));
        outer.update(salt);
        for (int left = password.length; left > 0; left -= 16) {
            outer.update(mixed, 0, Math.min(left, 16));
        }
        for (int bits = password.length; bits > 0; bits >>= 1) {
            outer.update((bits & 1) != 0 || password.length == 0 ? 0 : password[0]);
        }
        byte[] hash = outer.digest();
        for (int round = 0; round < 1000; round++) {
            hash = md5Round(round, hash, password, salt);
        }
        StringBuilder text = new StringBuilder("$1$" + saltText + "$");
        for (int[] order : MD5_ORDER) {
            append(text, hash[order[0]], hash[order[1]], hash[order[2]], 4);
        }
        append(text, (byte) 0, (byte) 0, hash[11], 2);
        return text.toString();
    }

    private static byte[] md5Round(int round, byte[] hash, byte[] password, byte[] salt) {
        MessageDigest digest = digest("MD5");
        digest.update(round % 2 != 0 ? password : hash);
        if (round % 3 != 0) {
            digest.update(salt);
        }
        if (round % 7 != 0) {
            digest.update(password);
        }
        digest.update(round % 2 != 0 ? hash : password);
        return digest.digest();
    }

    /// By Ulrich Drepper's specification; null for a malformed setting.
    static String sha(byte[] password, String setting) {
        boolean wide = setting.startsWith("$6$");
        String algorithm = wide ? "SHA-512" : "SHA-256";
        String rest = setting.substring(3);
        long rounds = 5000;
        String given = "";
        if (rest.startsWith("rounds=")) {
            int dollar = rest.indexOf('$');
            if (dollar < 0 || dollar > 17 || !rest.substring(7, dollar).chars().allMatch(c -> c >= '0' && c <= '9') || dollar == 7) {
                return null;
            }
            rounds = Long.parseLong(rest.substring(7, dollar));
            if (rounds < 1000 || rounds > 999_999_999) {
                return null;
            }
            given = "rounds=" + rounds + "$";
            rest = rest.substring(dollar + 1);
        }
        int end = rest.indexOf('$');
        String saltText = rest.substring(0, Math.min(end < 0 ? rest.length() : end, 16));
        byte[] salt = Bytes.of(saltText);
        byte[] hash = stretched(algorithm, password, salt, rounds);
        StringBuilder text = new StringBuilder(setting.substring(0, 3)).append(given).append(saltText).append('$');
        if (wide) {
            appendWide(text, hash);
        } else {
            appendNarrow(text, hash);
        }
        return text.toString();
    }

    private static byte[] stretched(String algorithm, byte[] password, byte[] salt, long rounds) {
        byte[] hash = firstSum(algorithm, password, salt);
        byte[] p = repeated(sum(algorithm, password, password.length), password.length);
        byte[] s = repeated(sum(algorithm, salt, 16 + (hash[0] & 0xff)), salt.length);
        for (long round = 0; round < rounds; round++) {
            MessageDigest digest = digest(algorithm);
            digest.update(round % 2 != 0 ? p : hash);
            if (round % 3 != 0) {
                digest.update(s);
            }
            if (round % 7 != 0) {
                digest.update(p);
            }
            digest.update(round % 2 != 0 ? hash : p);
            hash = digest.digest();
        }
        return hash;
    }

    private static byte[] firstSum(String algorithm, byte[] password, byte[] salt) {
        MessageDigest inner = digest(algorithm);
        inner.update(password);
        inner.update(salt);
        inner.update(password);
        byte[] mixed = inner.digest();
        MessageDigest outer = digest(algorithm);
        outer.update(password);
        outer.update(salt);
        for (int left = password.length; left > 0; left -= mixed.length) {
            outer.update(mixed, 0, Math.min(left, mixed.length));
        }
        for (int bits = password.length; bits > 0; bits >>= 1) {
            outer.update((bits & 1) != 0 ? mixed : password);
        }
        return outer.digest();
    }

    private static byte[] sum(String algorithm, byte[] part, int times) {
        MessageDigest digest = digest(algorithm);
        for (int i = 0; i < times; i++) {
            digest.update(part);
        }
        return digest.digest();
    }

    private static byte[] repeated(byte[] pattern, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = pattern[i % pattern.length];
        }
        return bytes;
    }

    private static void appendNarrow(StringBuilder text, byte[] h) {
        int[] order = {0, 10, 20};
        for (int i = 0; i < 10; i++) {
            append(text, h[order[0]], h[order[1]], h[order[2]], 4);
            order = new int[] {(order[2] + 1) % 30, (order[0] + 1) % 30, (order[1] + 1) % 30};
        }
        append(text, (byte) 0, h[31], h[30], 3);
    }

    private static void appendWide(StringBuilder text, byte[] h) {
        int[] order = {0, 21, 42};
        for (int i = 0; i < 21; i++) {
            append(text, h[order[0]], h[order[1]], h[order[2]], 4);
            order = new int[] {(order[1] + 1) % 63, (order[2] + 1) % 63, (order[0] + 1) % 63};
        }
        append(text, (byte) 0, (byte) 0, h[63], 2);
    }

    /// Three bytes as characters of six bits, the lowest first.
    private static void append(StringBuilder text, byte high, byte middle, byte low, int count) {
        int bits = (high & 0xff) << 16 | (middle & 0xff) << 8 | low & 0xff;
        for (int i = 0; i < count; i++) {
            text.append(ALPHABET.charAt(bits & 63));
            bits >>>= 6;
        }
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
