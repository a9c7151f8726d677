package dev.phpc.ext.standard.strings;

/// The document types of `ENT_HTML401` and its kin: which characters may stand in them.
enum DocumentType {
    HTML401, XML1, XHTML, HTML5;

    static DocumentType of(long flags) {
        return values()[(int) (flags >> 4 & 3)];
    }

    boolean allows(int character) {
        return switch (this) {
            case HTML401 -> character >= 0x20 && character <= 0x7e || character == '\n' || character == '\t' || character == '\r'
                    || character >= 0xa0 && character <= 0xd7ff || character >= 0xe000 && character <= 0x10ffff;
            case HTML5 -> character >= 0x20 && character <= 0x7e || character >= '\t' && character <= '\r' && character != 0x0b
                    || character >= 0xa0 && character <= 0x10ffff && (character & 0xfffe) != 0xfffe
                            && (character < 0xd800 || character > 0xdfff) && (character < 0xfdd0 || character > 0xfdef);
            case XHTML, XML1 -> character >= 0x20 && character <= 0xd7ff || character == '\n' || character == '\t' || character == '\r'
                    || character >= 0xe000 && character <= 0x10ffff && character != 0xfffe && character != 0xffff;
        };
    }

    /// Whether `&#character;` may be written.
    boolean allowsReference(int character) {
        return switch (this) {
            case HTML401 -> character <= 0x10ffff;
            // Surrogates, which may not stand in a text, may be referred to.
            case HTML5 -> character >= 0xd800 && character <= 0xdfff || allows(character) && character != '\r';
            case XHTML, XML1 -> allows(character);
        };
    }
}
