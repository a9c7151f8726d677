package dev.phpc.ext.pcre;

/// What `preg_last_error` tells, in the order of its numbers.
enum PregError {
    NONE("No error"),
    INTERNAL("Internal error"),
    BACKTRACK_LIMIT("Backtrack limit exhausted"),
    RECURSION_LIMIT("Recursion limit exhausted"),
    BAD_UTF8("Malformed UTF-8 characters, possibly incorrectly encoded"),
    BAD_UTF8_OFFSET("The offset did not correspond to the beginning of a valid UTF-8 code point"),
    JIT_STACK_LIMIT("JIT stack exhausted");

    private final String message;

    PregError(String message) {
        this.message = message;
    }

    String message() {
        return message;
    }

    static PregError of(int code) {
        return switch (code) {
            case Pcre2Options.ERROR_MATCHLIMIT -> BACKTRACK_LIMIT;
            case Pcre2Options.ERROR_DEPTHLIMIT -> RECURSION_LIMIT;
            case Pcre2Options.ERROR_BADUTFOFFSET -> BAD_UTF8_OFFSET;
            case Pcre2Options.ERROR_JIT_STACKLIMIT -> JIT_STACK_LIMIT;
            default -> code <= Pcre2Options.ERROR_UTF8_FIRST && code >= Pcre2Options.ERROR_UTF8_LAST ? BAD_UTF8 : INTERNAL;
        };
    }
}
