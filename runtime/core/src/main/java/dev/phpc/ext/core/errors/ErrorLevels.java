package dev.phpc.ext.core.errors;

import dev.phpc.runtime.Diagnostics;
import dev.phpc.runtime.declare.PhpConstant;

/// The `E_…` constants.
final class ErrorLevels {

    @PhpConstant("E_ERROR")
    static final long ERROR = Diagnostics.ERROR;

    @PhpConstant("E_WARNING")
    static final long WARNING = Diagnostics.WARNING;

    @PhpConstant("E_PARSE")
    static final long PARSE = Diagnostics.PARSE;

    @PhpConstant("E_NOTICE")
    static final long NOTICE = Diagnostics.NOTICE;

    @PhpConstant("E_CORE_ERROR")
    static final long CORE_ERROR = Diagnostics.CORE_ERROR;

    @PhpConstant("E_CORE_WARNING")
    static final long CORE_WARNING = Diagnostics.CORE_WARNING;

    @PhpConstant("E_COMPILE_ERROR")
    static final long COMPILE_ERROR = Diagnostics.COMPILE_ERROR;

    @PhpConstant("E_COMPILE_WARNING")
    static final long COMPILE_WARNING = Diagnostics.COMPILE_WARNING;

    @PhpConstant("E_USER_ERROR")
    static final long USER_ERROR = Diagnostics.USER_ERROR;

    @PhpConstant("E_USER_WARNING")
    static final long USER_WARNING = Diagnostics.USER_WARNING;

    @PhpConstant("E_USER_NOTICE")
    static final long USER_NOTICE = Diagnostics.USER_NOTICE;

    @PhpConstant(value = "E_STRICT", deprecatedSince = "8.4, the error level was removed")
    static final long STRICT = Diagnostics.STRICT;

    @PhpConstant("E_RECOVERABLE_ERROR")
    static final long RECOVERABLE_ERROR = Diagnostics.RECOVERABLE_ERROR;

    @PhpConstant("E_DEPRECATED")
    static final long DEPRECATED = Diagnostics.DEPRECATED;

    @PhpConstant("E_USER_DEPRECATED")
    static final long USER_DEPRECATED = Diagnostics.USER_DEPRECATED;

    @PhpConstant("E_ALL")
    static final long ALL = Diagnostics.ALL;

    private ErrorLevels() {}
}
