package dev.phpc.ext.mbstring;

/// What is written for a character that an encoding can't express, or for bytes that were no character. It counts them.
final class Substitution {
    enum Mode { CHARACTER, NONE, LONG, ENTITY }

    private final Mode mode;
    private final int character;
    private int count;

    Substitution(Mode mode, int character) {
        this.mode = mode;
        this.character = character;
    }

    static Substitution questionMark() {
        return new Substitution(Mode.CHARACTER, '?');
    }

    Mode mode() {
        return mode;
    }

    int character() {
        return character;
    }

    /// How often something was replaced.
    int count() {
        return count;
    }

    /// A fresh one of the same kind.
    Substitution again() {
        return new Substitution(mode, character);
    }

    void replace(int codePoint, Encoding encoding, CodePoints output) {
        count++;
        boolean isBad = codePoint == CodePoints.BAD;
        switch (mode) {
            case NONE -> { }
            case LONG -> {
                if (isBad) {
                    addCharacter(encoding, output);
                } else {
                    add("U+" + hexadecimal(codePoint), output);
                }
            }
            case ENTITY -> {
                if (isBad) {
                    addCharacter(encoding, output);
                } else {
                    add("&#x" + hexadecimal(codePoint) + ";", output);
                }
            }
            case CHARACTER -> addCharacter(encoding, output);
        }
    }

    private void addCharacter(Encoding encoding, CodePoints output) {
        output.add(encoding.canEncode(character) ? character : '?');
    }

    private static String hexadecimal(int codePoint) {
        char[] digits = Integer.toHexString(codePoint).toCharArray();
        for (int i = 0; i < digits.length; i++) {
            if (digits[i] >= 'a') {
                digits[i] -= 32;
            }
        }
        return new String(digits);
    }

    private static void add(String text, CodePoints output) {
        for (int i = 0; i < text.length(); i++) {
            output.add(text.charAt(i));
        }
    }
}
