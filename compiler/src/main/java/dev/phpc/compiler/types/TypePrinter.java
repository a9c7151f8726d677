package dev.phpc.compiler.types;

import java.util.StringJoiner;

/// Writes types as `assert_type` in the corpus and `phpc types` show them: `null|int<0, max>|list<string>`.
final class TypePrinter {
    private static final int LONGEST_TEXT = 40;

    private TypePrinter() {}

    static String print(PhpType type) {
        if (type.isNothing()) {
            return "nothing";
        }
        StringJoiner parts = new StringJoiner("|");
        if (type.mayBeUndefined()) {
            parts.add("undefined");
        }
        if (type.isMixed()) {
            return parts.add("mixed").toString();
        }
        if (type.mayBeNull()) {
            parts.add("null");
        }
        if (type.mayBeBool()) {
            parts.add(type.mayBeTrue() && type.mayBeFalse() ? "bool" : type.mayBeTrue() ? "true" : "false");
        }
        if (type.mayBeInt()) {
            parts.add(type.intRange().toString());
        }
        if (type.mayBeFloat()) {
            parts.add("float");
        }
        if (type.mayBeString()) {
            parts.add(type.stringConstant() == null ? "string" : quote(type.stringConstant()));
        }
        if (type.mayBeArray()) {
            parts.add(type.arrayShape().toString());
        }
        if (type.mayBeObject()) {
            parts.add(type.objectShape().toString());
        }
        if (type.mayBeResource()) {
            parts.add("resource");
        }
        return parts.toString();
    }

    private static String quote(String text) {
        String shown = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
        return "'" + shown.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'";
    }
}
