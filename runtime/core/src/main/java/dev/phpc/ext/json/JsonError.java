package dev.phpc.ext.json;

/// What can be wrong with JSON or with a value; the ordinal is PHP's number.
enum JsonError {
    NONE("No error"),
    DEPTH("Maximum stack depth exceeded"),
    STATE_MISMATCH("State mismatch (invalid or malformed JSON)"),
    CTRL_CHAR("Control character error, possibly incorrectly encoded"),
    SYNTAX("Syntax error"),
    UTF8("Malformed UTF-8 characters, possibly incorrectly encoded"),
    RECURSION("Recursion detected"),
    INF_OR_NAN("Inf and NaN cannot be JSON encoded"),
    UNSUPPORTED_TYPE("Type is not supported"),
    INVALID_PROPERTY_NAME("The decoded property name is invalid"),
    UTF16("Single unpaired UTF-16 surrogate in unicode escape"),
    NON_BACKED_ENUM("Non-backed enums have no default serialization");

    private final String message;

    JsonError(String message) {
        this.message = message;
    }

    String message() {
        return message;
    }
}
