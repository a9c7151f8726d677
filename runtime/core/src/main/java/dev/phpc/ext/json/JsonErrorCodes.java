package dev.phpc.ext.json;

import dev.phpc.runtime.declare.PhpConstant;

/// The `JSON_ERROR_…` constants.
final class JsonErrorCodes {

    @PhpConstant("JSON_ERROR_NONE")
    static final long NONE = 0;

    @PhpConstant("JSON_ERROR_DEPTH")
    static final long DEPTH = 1;

    @PhpConstant("JSON_ERROR_STATE_MISMATCH")
    static final long STATE_MISMATCH = 2;

    @PhpConstant("JSON_ERROR_CTRL_CHAR")
    static final long CTRL_CHAR = 3;

    @PhpConstant("JSON_ERROR_SYNTAX")
    static final long SYNTAX = 4;

    @PhpConstant("JSON_ERROR_UTF8")
    static final long UTF8 = 5;

    @PhpConstant("JSON_ERROR_RECURSION")
    static final long RECURSION = 6;

    @PhpConstant("JSON_ERROR_INF_OR_NAN")
    static final long INF_OR_NAN = 7;

    @PhpConstant("JSON_ERROR_UNSUPPORTED_TYPE")
    static final long UNSUPPORTED_TYPE = 8;

    @PhpConstant("JSON_ERROR_INVALID_PROPERTY_NAME")
    static final long INVALID_PROPERTY_NAME = 9;

    @PhpConstant("JSON_ERROR_UTF16")
    static final long UTF16 = 10;

    @PhpConstant("JSON_ERROR_NON_BACKED_ENUM")
    static final long NON_BACKED_ENUM = 11;

    private JsonErrorCodes() {}
}
