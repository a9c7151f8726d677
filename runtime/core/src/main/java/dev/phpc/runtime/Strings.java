package dev.phpc.runtime;

/// String operators.
public final class Strings {

    private Strings() {}

    public static String concat(Context ctx, Object a, Object b) {
        String left = a instanceof String text ? text : Conversions.toString(ctx, a);
        return left.concat(b instanceof String text ? text : Conversions.toString(ctx, b));
    }

    /// Concatenates from left to right; each part is converted in turn.
    public static String concat(Context ctx, Object... parts) {
        String[] texts = new String[parts.length];
        long length = 0;
        for (int i = 0; i < parts.length; i++) {
            texts[i] = Conversions.toString(ctx, parts[i]);
            length += texts[i].length();
        }
        return join(texts, length);
    }

    /// Concatenates parts that are strings already.
    public static String join(String[] texts) {
        long length = 0;
        for (String text : texts) {
            length += text.length();
        }
        return join(texts, length);
    }

    private static String join(String[] texts, long length) {
        if (length > Integer.MAX_VALUE - 64) {
            throw new FatalError("Allowed memory size exhausted: string of " + length + " bytes");
        }
        return String.join("", texts);
    }
}
