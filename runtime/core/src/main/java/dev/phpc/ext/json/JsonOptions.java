package dev.phpc.ext.json;

import dev.phpc.runtime.declare.PhpConstant;

/// The `JSON_…` options of encoding and decoding.
final class JsonOptions {

    @PhpConstant("JSON_HEX_TAG")
    static final long HEX_TAG = 1;

    @PhpConstant("JSON_HEX_AMP")
    static final long HEX_AMP = 2;

    @PhpConstant("JSON_HEX_APOS")
    static final long HEX_APOS = 4;

    @PhpConstant("JSON_HEX_QUOT")
    static final long HEX_QUOT = 8;

    @PhpConstant("JSON_FORCE_OBJECT")
    static final long FORCE_OBJECT = 16;

    @PhpConstant("JSON_NUMERIC_CHECK")
    static final long NUMERIC_CHECK = 32;

    @PhpConstant("JSON_UNESCAPED_SLASHES")
    static final long UNESCAPED_SLASHES = 64;

    @PhpConstant("JSON_PRETTY_PRINT")
    static final long PRETTY_PRINT = 128;

    @PhpConstant("JSON_UNESCAPED_UNICODE")
    static final long UNESCAPED_UNICODE = 256;

    @PhpConstant("JSON_PARTIAL_OUTPUT_ON_ERROR")
    static final long PARTIAL_OUTPUT_ON_ERROR = 512;

    @PhpConstant("JSON_PRESERVE_ZERO_FRACTION")
    static final long PRESERVE_ZERO_FRACTION = 1024;

    @PhpConstant("JSON_UNESCAPED_LINE_TERMINATORS")
    static final long UNESCAPED_LINE_TERMINATORS = 2048;

    @PhpConstant("JSON_OBJECT_AS_ARRAY")
    static final long OBJECT_AS_ARRAY = 1;

    @PhpConstant("JSON_BIGINT_AS_STRING")
    static final long BIGINT_AS_STRING = 2;

    @PhpConstant("JSON_INVALID_UTF8_IGNORE")
    static final long INVALID_UTF8_IGNORE = 1 << 20;

    @PhpConstant("JSON_INVALID_UTF8_SUBSTITUTE")
    static final long INVALID_UTF8_SUBSTITUTE = 1 << 21;

    @PhpConstant("JSON_THROW_ON_ERROR")
    static final long THROW_ON_ERROR = 1 << 22;

    private JsonOptions() {}
}
