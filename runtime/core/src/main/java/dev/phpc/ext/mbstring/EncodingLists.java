package dev.phpc.ext.mbstring;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import java.util.ArrayList;
import java.util.List;

/// Several encodings given as an array or as names with commas between them; `auto` means those of the language.
final class EncodingLists {
    private EncodingLists() {}

    /// `argument` is how messages call it: `function(): Argument #2 ($encodings)`.
    static List<Encoding> parse(Context ctx, Object value, String argument) {
        List<Encoding> encodings = new ArrayList<>();
        if (value instanceof PhpArray array) {
            for (int at = array.first(); at >= 0; at = array.next(at)) {
                add(ctx, Conversions.toString(ctx, array.valueAt(at)), argument, encodings);
            }
        } else {
            String names = (String) value;
            for (String name : names.isEmpty() ? new String[0] : names.split(",", -1)) {
                add(ctx, name, argument, encodings);
            }
        }
        return encodings;
    }

    private static void add(Context ctx, String text, String argument, List<Encoding> encodings) {
        String name = trim(text);
        if (name.length() == 4 && name.equalsIgnoreCase("auto")) {
            for (Encoding encoding : ofLanguage(MbState.of(ctx).language)) {
                if (!encodings.contains(encoding)) {
                    encodings.add(encoding);
                }
            }
            return;
        }
        Encoding encoding = Encodings.find(name);
        if (encoding == null) {
            throw Errors.valueError(ctx, argument + " contains invalid encoding \"" + name + "\"");
        }
        encodings.add(encoding);
    }

    /// The encodings that a directive names, without those that are not known.
    static List<Encoding> known(String names, String language) {
        List<Encoding> encodings = new ArrayList<>();
        for (String name : names.split(",")) {
            String bare = trim(name);
            Encoding encoding = Encodings.find(bare);
            if (encoding != null) {
                encodings.add(encoding);
            } else if (bare.equalsIgnoreCase("auto")) {
                encodings.addAll(ofLanguage(language));
            }
        }
        return encodings;
    }

    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
            start++;
        }
        while (end > start && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
            end--;
        }
        return text.substring(start, end);
    }

    /// What `auto` stands for.
    static List<Encoding> ofLanguage(String language) {
        String[] names = switch (language) {
            case "Japanese" -> new String[] {"ASCII", "JIS", "UTF-8", "EUC-JP", "SJIS"};
            case "Korean" -> new String[] {"ASCII", "UTF-8", "EUC-KR", "UHC"};
            case "Simplified Chinese" -> new String[] {"ASCII", "UTF-8", "EUC-CN", "CP936"};
            case "Traditional Chinese" -> new String[] {"ASCII", "UTF-8", "EUC-TW", "BIG-5"};
            case "Russian" -> new String[] {"ASCII", "UTF-8", "KOI8-R", "Windows-1251", "CP866"};
            case "Armenian" -> new String[] {"ASCII", "UTF-8", "ArmSCII-8"};
            case "Turkish" -> new String[] {"ASCII", "UTF-8", "Windows-1254", "ISO-8859-9"};
            case "Ukrainian" -> new String[] {"ASCII", "UTF-8", "KOI8-U"};
            default -> new String[] {"ASCII", "UTF-8"};
        };
        List<Encoding> encodings = new ArrayList<>();
        for (String name : names) {
            encodings.add(Encodings.find(name));
        }
        return encodings;
    }
}
