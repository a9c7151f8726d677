package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Arguments;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpFunction;

/// `metaphone`: how an English word sounds, in consonants.
final class Metaphone {
    private final String word;
    private final StringBuilder code = new StringBuilder();
    private int at;

    private Metaphone(String word) {
        this.word = word;
    }

    @PhpFunction(value = "metaphone(string $string, int $max_phonemes = 0): string", effects = {})
    static String metaphone(Context ctx, String string, long maxPhonemes) {
        if (maxPhonemes < 0) {
            throw Arguments.wrongValue(ctx, "metaphone", 2, "max_phonemes", "must be greater than or equal to 0");
        }
        return new Metaphone(string).encode(maxPhonemes == 0 ? Long.MAX_VALUE : maxPhonemes);
    }

    private String encode(long most) {
        while (at < word.length() && word.charAt(at) != 0 && !LetterCase.isLetter(word.charAt(at))) {
            at++;
        }
        if (at == word.length() || word.charAt(at) == 0) {
            return "";
        }
        initial();
        for (; at < word.length() && code.length() < most; at++) {
            char c = letter(0);
            if (LetterCase.isUpper(c) && (c != letter(-1) || c == 'C')) {
                at += sound(c);
            }
        }
        return code.toString();
    }

    /// Letters that are silent or sound otherwise at the start of a word.
    private void initial() {
        char next = letter(1);
        switch (letter(0)) {
            case 'A' -> {
                if (next == 'E') {
                    code.append('E');
                    at += 2;
                } else {
                    code.append('A');
                    at++;
                }
            }
            case 'G', 'K', 'P' -> {
                if (next == 'N') {
                    code.append('N');
                    at += 2;
                }
            }
            case 'X' -> {
                code.append('S');
                at++;
            }
            case 'E', 'I', 'O', 'U' -> {
                code.append(letter(0));
                at++;
            }
            case 'W' -> {
                if (next == 'R') {
                    code.append('R');
                    at += 2;
                } else if (next == 'H' || isVowel(next)) {
                    code.append('W');
                    at += 2;
                }
            }
            default -> { }
        }
    }

    /// Appends the sound of the letter; answers how many letters after it belong to that sound.
    private int sound(char c) {
        char next = letter(1);
        char previous = letter(-1);
        switch (c) {
            case 'B' -> {
                if (!(previous == 'M' && isBreak(next))) {
                    code.append('B');
                }
            }
            case 'C' -> {
                return soundOfC(next, previous);
            }
            case 'D' -> {
                if (next == 'G' && isFrontVowel(letter(2))) {
                    code.append('J');
                    return 1;
                }
                code.append('T');
            }
            case 'G' -> {
                return soundOfG(next);
            }
            case 'H' -> {
                if (isVowel(next) && "CGPST".indexOf(previous) < 0) {
                    code.append('H');
                }
            }
            case 'K' -> {
                if (previous != 'C') {
                    code.append('K');
                }
            }
            case 'P' -> {
                code.append(next == 'H' ? 'F' : 'P');
            }
            case 'Q' -> code.append('K');
            case 'S' -> {
                if (next == 'I' && (letter(2) == 'O' || letter(2) == 'A')) {
                    code.append('X');
                } else if (next == 'H') {
                    code.append('X');
                    return 1;
                } else if (next == 'C' && letter(2) == 'H' && letter(3) == 'W') {
                    code.append('X');
                    return 2;
                } else {
                    code.append('S');
                }
            }
            case 'T' -> {
                if (next == 'I' && (letter(2) == 'O' || letter(2) == 'A')) {
                    code.append('X');
                } else if (next == 'H') {
                    code.append('0');
                    return 1;
                } else if (!(next == 'C' && letter(2) == 'H')) {
                    code.append('T');
                }
            }
            case 'V' -> code.append('F');
            case 'W', 'Y' -> {
                if (isVowel(next)) {
                    code.append(c);
                }
            }
            case 'X' -> code.append("KS");
            case 'Z' -> code.append('S');
            case 'F', 'J', 'L', 'M', 'N', 'R' -> code.append(c);
            default -> { }
        }
        return 0;
    }

    private int soundOfC(char next, char previous) {
        if (isFrontVowel(next)) {
            if (next == 'I' && letter(2) == 'A') {
                code.append('X');
            } else if (previous != 'S') {
                code.append('S');
            }
            return 0;
        }
        if (next == 'H') {
            code.append(letter(2) == 'R' || previous == 'S' ? 'K' : 'X');
            return 1;
        }
        code.append('K');
        return 0;
    }

    private int soundOfG(char next) {
        if (next == 'H') {
            if (!(isSilencer(letter(-3)) || letter(-4) == 'H')) {
                code.append('F');
                return 1;
            }
            return 0;
        }
        if (next == 'N') {
            boolean silent = isBreak(letter(2)) || letter(2) == 'E' && letter(3) == 'D';
            if (!silent) {
                code.append('K');
            }
            return 0;
        }
        code.append(isFrontVowel(next) && letter(-1) != 'G' ? 'J' : 'K');
        return 0;
    }

    /// The letter at some distance, in upper case; 0 beyond the word.
    private char letter(int distance) {
        int index = at + distance;
        return index < 0 || index >= word.length() ? 0 : LetterCase.upper(word.charAt(index));
    }

    private static boolean isVowel(char c) {
        return c != 0 && "AEIOU".indexOf(c) >= 0;
    }

    private static boolean isFrontVowel(char c) {
        return c == 'E' || c == 'I' || c == 'Y';
    }

    /// B, D and H before it make GH silent.
    private static boolean isSilencer(char c) {
        return c == 'B' || c == 'D' || c == 'H';
    }

    private static boolean isBreak(char c) {
        return !LetterCase.isUpper(c);
    }
}
