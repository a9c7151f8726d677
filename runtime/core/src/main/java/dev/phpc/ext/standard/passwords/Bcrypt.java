package dev.phpc.ext.standard.passwords;

/// bcrypt: `$2y$cost$salt` and the hash, in an alphabet of its own.
final class Bcrypt {
    static final int SALT_LENGTH = 22;
    static final int HASH_LENGTH = 60;

    private static final String ALPHABET = "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int SALT_START = 7;
    private static final int LONGEST_KEY = 72;
    /// "OrpheanBeholderScryDoubt".
    private static final int[] PLAINTEXT = {0x4f727068, 0x65616e42, 0x65686f6c, 0x64657253, 0x63727944, 0x6f756274};

    private Bcrypt() {}

    /// The hash of a password by the setting at the start of `salt`, or null if that is malformed.
    static String hash(byte[] password, String salt) {
        if (salt.length() < SALT_START + SALT_LENGTH || !salt.startsWith("$2") || "abxy".indexOf(salt.charAt(2)) < 0
                || salt.charAt(3) != '$' || salt.charAt(6) != '$' || !isDigit(salt.charAt(4)) || !isDigit(salt.charAt(5))) {
            return null;
        }
        int cost = (salt.charAt(4) - '0') * 10 + salt.charAt(5) - '0';
        byte[] saltBytes = decode(salt.substring(SALT_START, SALT_START + SALT_LENGTH));
        if (cost < 4 || cost > 31 || saltBytes == null) {
            return null;
        }
        byte[] hash = hash(key(password), saltBytes, cost, salt.charAt(2));
        return salt.substring(0, SALT_START) + encode(saltBytes).substring(0, SALT_LENGTH) + encode(hash).substring(0, 31);
    }

    /// The password with the NUL byte that ends it in C.
    private static byte[] key(byte[] password) {
        int length = 0;
        while (length < password.length && password[length] != 0) {
            length++;
        }
        byte[] key = new byte[Math.min(length + 1, LONGEST_KEY)];
        System.arraycopy(password, 0, key, 0, Math.min(length, key.length));
        return key;
    }

    private static byte[] hash(byte[] password, byte[] salt, int cost, char variant) {
        int[] saltWords = new int[4];
        for (int i = 0; i < 16; i++) {
            saltWords[i / 4] = saltWords[i / 4] << 8 | salt[i] & 0xff;
        }
        int[] key = Blowfish.words(password, variant == 'x');
        int[] saltKey = Blowfish.words(salt, false);
        Blowfish cipher = new Blowfish();
        if (variant == 'a' && collides(password)) {
            cipher.disturb(0x10000);
        }
        cipher.schedule(key, saltWords);
        for (long round = 1L << cost; round > 0; round--) {
            cipher.schedule(key, null);
            cipher.schedule(saltKey, null);
        }
        int[] text = PLAINTEXT.clone();
        for (int i = 0; i < 64; i++) {
            for (int j = 0; j < text.length; j += 2) {
                cipher.encrypt(text, j);
            }
        }
        byte[] hash = new byte[23];
        for (int i = 0; i < hash.length; i++) {
            hash[i] = (byte) (text[i / 4] >>> 24 - 8 * (i % 4));
        }
        return hash;
    }

    /// Whether the old implementation's mistake would have made the password equal to another: `$2a$` keeps such hashes apart.
    private static boolean collides(byte[] password) {
        int[] right = Blowfish.words(password, false);
        int[] wrong = Blowfish.words(password, true);
        int difference = 0;
        int sign = 0;
        int at = 0;
        for (int i = 0; i < right.length; i++) {
            difference |= right[i] ^ wrong[i];
            for (int j = 0; j < 4; j++) {
                if (j > 0) {
                    sign |= password[at] & 0x80;
                }
                at = (at + 1) % password.length;
            }
        }
        boolean differs = ((difference | difference >>> 16) & 0xffff) != 0;
        return sign != 0 && !differs;
    }

    /// Twenty-two characters as sixteen bytes; null if one is not of the alphabet.
    private static byte[] decode(String text) {
        byte[] bytes = new byte[16];
        int bits = 0;
        int count = 0;
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = ALPHABET.indexOf(text.charAt(i));
            if (value < 0) {
                return null;
            }
            bits = bits << 6 | value;
            count += 6;
            if (count >= 8 && at < bytes.length) {
                count -= 8;
                bytes[at++] = (byte) (bits >> count);
            }
        }
        return bytes;
    }

    static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int bits = 0;
        int count = 0;
        for (byte value : bytes) {
            bits = bits << 8 | value & 0xff;
            count += 8;
            while (count >= 6) {
                count -= 6;
                text.append(ALPHABET.charAt(bits >> count & 63));
            }
        }
        if (count > 0) {
            text.append(ALPHABET.charAt(bits << 6 - count & 63));
        }
        return text.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
