package dev.phpc.ext.standard.configuration;

import dev.phpc.runtime.Context;
import java.util.regex.Pattern;

/// Settings of the command line and of ini files that are written as expressions of constants.
public final class IniSettings {

    private static final Pattern EXPRESSION = Pattern.compile("[\\w\\s|&^~!()]*[A-Za-z|&^~!()][\\w\\s|&^~!()]*");

    private IniSettings() {}

    /// `E_ALL & ~E_NOTICE` → `32759`; any other text as it is.
    public static String value(Context ctx, String text) {
        if (!EXPRESSION.matcher(text).matches()) {
            return text;
        }
        IniEntries entries = new IniEntries(false);
        try {
            new IniParser(ctx, "x=" + text, 0, entries).parse();
        } catch (IniSyntaxError noExpression) {
            return text;
        }
        return entries.result().get("x") instanceof String value ? value : text;
    }
}
