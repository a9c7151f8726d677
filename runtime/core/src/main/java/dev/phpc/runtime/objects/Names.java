package dev.phpc.runtime.objects;

/// Names of classes, functions and methods are compared without regard to the case of ASCII letters, and to nothing else.
public final class Names {
    private Names() {
    }

    /// `name` with A–Z made lower case; `name` itself when there is nothing to do.
    public static String lower(String name) {
        int length = name.length();
        for (int i = 0; i < length; i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                return lowerFrom(name, i);
            }
        }
        return name;
    }

    private static String lowerFrom(String name, int start) {
        char[] chars = name.toCharArray();
        for (int i = start; i < chars.length; i++) {
            char c = chars[i];
            if (c >= 'A' && c <= 'Z') {
                chars[i] = (char) (c + 32);
            }
        }
        return new String(chars);
    }

    /// A message as PHP shows it: of the name of an anonymous class only what stands before the byte 0.
    public static String shown(String message) {
        return message.indexOf('\0') < 0 ? message : message.replaceAll("@anonymous\0[^$\0]*\\$[0-9a-f]+", "@anonymous");
    }

    /// The key of a class table: lower case, without a leading backslash.
    public static String classKey(String name) {
        return lower(name.startsWith("\\") ? name.substring(1) : name);
    }
}
