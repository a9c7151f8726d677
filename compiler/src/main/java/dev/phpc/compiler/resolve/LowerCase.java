package dev.phpc.compiler.resolve;

/// The form in which PHP compares the names of functions, methods and classes: only the letters A–Z are folded.
public final class LowerCase {
    private LowerCase() {}

    public static String of(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (isUpper(name.charAt(i))) {
                return fold(name, i);
            }
        }
        return name;
    }

    private static String fold(String name, int from) {
        char[] chars = name.toCharArray();
        for (int i = from; i < chars.length; i++) {
            if (isUpper(chars[i])) {
                chars[i] |= 0x20;
            }
        }
        return new String(chars);
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
