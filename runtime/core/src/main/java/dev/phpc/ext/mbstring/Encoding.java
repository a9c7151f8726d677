package dev.phpc.ext.mbstring;

import java.util.List;
import java.util.function.IntPredicate;

/// A character encoding: how bytes mean code points, and back.
abstract class Encoding {
    private final String name;
    private final String mimeName;
    private final List<String> aliases;

    /// `mimeName` is null if MIME has none.
    Encoding(String name, String mimeName, String... aliases) {
        this.name = name;
        this.mimeName = mimeName;
        this.aliases = List.of(aliases);
    }

    final String name() {
        return name;
    }

    final String mimeName() {
        return mimeName;
    }

    final List<String> aliases() {
        return aliases;
    }

    /// The code points that `bytes` mean.
    abstract CodePoints decode(String bytes);

    /// The bytes for code points; what has none is put in the hands of `substitution`.
    abstract String encode(CodePoints text, Substitution substitution);

    /// Whether code points can be written in this encoding.
    abstract boolean canEncode(int codePoint);

    boolean isValid(String bytes) {
        return !decode(bytes).hasBad();
    }

    /// Bytes of a character where that is fixed, else 0.
    int fixedWidth() {
        return 0;
    }

    /// Bytes of the character that starts with `lead`, as a table of lead bytes has it; 0 if there is no such table.
    int lengthByLead(char lead) {
        return 0;
    }

    /// Whether bytes below 0x80 stand for ASCII, and for nothing else.
    boolean extendsAscii() {
        return false;
    }

    /// Code points after what can't be encoded was replaced.
    final CodePoints encodable(CodePoints text, Substitution substitution) {
        return encodable(text, substitution, this::canEncode);
    }

    /// `canEncode` answers as [#canEncode] does, but may do so faster for many characters.
    final CodePoints encodable(CodePoints text, Substitution substitution, IntPredicate canEncode) {
        int i = 0;
        while (i < text.size() && text.get(i) != CodePoints.BAD && canEncode.test(text.get(i))) {
            i++;
        }
        if (i == text.size()) {
            return text;
        }
        CodePoints replaced = text.range(0, i);
        for (; i < text.size(); i++) {
            int codePoint = text.get(i);
            if (codePoint != CodePoints.BAD && canEncode.test(codePoint)) {
                replaced.add(codePoint);
            } else {
                substitution.replace(codePoint, this, replaced);
            }
        }
        return replaced;
    }
}
