package dev.phpc.ext.core;

import dev.phpc.runtime.declare.PhpConstant;

/// The version of PHP that this runtime is, and the limits of its types.
public final class EngineConstants {
    @PhpConstant("PHP_VERSION")
    public static final String PHP_VERSION = "8.5.2";

    @PhpConstant("PHP_MAJOR_VERSION")
    static final long PHP_MAJOR_VERSION = 8;

    @PhpConstant("PHP_MINOR_VERSION")
    static final long PHP_MINOR_VERSION = 5;

    @PhpConstant("PHP_RELEASE_VERSION")
    static final long PHP_RELEASE_VERSION = 2;

    @PhpConstant("PHP_EXTRA_VERSION")
    static final String PHP_EXTRA_VERSION = "";

    @PhpConstant("PHP_VERSION_ID")
    static final long PHP_VERSION_ID = 80502;

    @PhpConstant("PHP_ZTS")
    static final boolean PHP_ZTS = false;

    @PhpConstant("PHP_DEBUG")
    static final boolean PHP_DEBUG = false;

    @PhpConstant("ZEND_THREAD_SAFE")
    static final boolean ZEND_THREAD_SAFE = false;

    @PhpConstant("ZEND_DEBUG_BUILD")
    static final boolean ZEND_DEBUG_BUILD = false;

    @PhpConstant("PHP_OS")
    static final String PHP_OS = operatingSystem();

    @PhpConstant("PHP_OS_FAMILY")
    static final String PHP_OS_FAMILY = operatingSystem();

    @PhpConstant("PHP_EOL")
    static final String PHP_EOL = "\n";

    @PhpConstant("PHP_MAXPATHLEN")
    static final long PHP_MAXPATHLEN = 4096;

    @PhpConstant("PHP_INT_MAX")
    static final long PHP_INT_MAX = Long.MAX_VALUE;

    @PhpConstant("PHP_INT_MIN")
    static final long PHP_INT_MIN = Long.MIN_VALUE;

    @PhpConstant("PHP_INT_SIZE")
    static final long PHP_INT_SIZE = 8;

    @PhpConstant("PHP_FD_SETSIZE")
    static final long PHP_FD_SETSIZE = 1024;

    @PhpConstant("PHP_FLOAT_DIG")
    static final long PHP_FLOAT_DIG = 15;

    @PhpConstant("PHP_FLOAT_EPSILON")
    static final double PHP_FLOAT_EPSILON = 0x1p-52;

    @PhpConstant("PHP_FLOAT_MAX")
    static final double PHP_FLOAT_MAX = Double.MAX_VALUE;

    @PhpConstant("PHP_FLOAT_MIN")
    static final double PHP_FLOAT_MIN = Double.MIN_NORMAL;

    @PhpConstant("PHP_SHLIB_SUFFIX")
    static final String PHP_SHLIB_SUFFIX = "so";

    @PhpConstant("DEFAULT_INCLUDE_PATH")
    static final String DEFAULT_INCLUDE_PATH = ".";

    @PhpConstant("PHP_PREFIX")
    static final String PHP_PREFIX = "";

    @PhpConstant("PHP_BINDIR")
    static final String PHP_BINDIR = "";

    @PhpConstant("PHP_SBINDIR")
    static final String PHP_SBINDIR = "";

    @PhpConstant("PHP_LIBDIR")
    static final String PHP_LIBDIR = "";

    @PhpConstant("PHP_DATADIR")
    static final String PHP_DATADIR = "";

    @PhpConstant("PHP_MANDIR")
    static final String PHP_MANDIR = "";

    @PhpConstant("PHP_SYSCONFDIR")
    static final String PHP_SYSCONFDIR = "";

    @PhpConstant("PHP_LOCALSTATEDIR")
    static final String PHP_LOCALSTATEDIR = "";

    @PhpConstant("PHP_EXTENSION_DIR")
    static final String PHP_EXTENSION_DIR = "";

    @PhpConstant("PHP_CONFIG_FILE_PATH")
    static final String PHP_CONFIG_FILE_PATH = "";

    @PhpConstant("PHP_CONFIG_FILE_SCAN_DIR")
    static final String PHP_CONFIG_FILE_SCAN_DIR = "";

    /// There is no interpreter that a script could start again.
    @PhpConstant("PHP_BINARY")
    static final String PHP_BINARY = "";

    @PhpConstant("UPLOAD_ERR_OK")
    static final long UPLOAD_ERR_OK = 0;

    @PhpConstant("UPLOAD_ERR_INI_SIZE")
    static final long UPLOAD_ERR_INI_SIZE = 1;

    @PhpConstant("UPLOAD_ERR_FORM_SIZE")
    static final long UPLOAD_ERR_FORM_SIZE = 2;

    @PhpConstant("UPLOAD_ERR_PARTIAL")
    static final long UPLOAD_ERR_PARTIAL = 3;

    @PhpConstant("UPLOAD_ERR_NO_FILE")
    static final long UPLOAD_ERR_NO_FILE = 4;

    @PhpConstant("UPLOAD_ERR_NO_TMP_DIR")
    static final long UPLOAD_ERR_NO_TMP_DIR = 6;

    @PhpConstant("UPLOAD_ERR_CANT_WRITE")
    static final long UPLOAD_ERR_CANT_WRITE = 7;

    @PhpConstant("UPLOAD_ERR_EXTENSION")
    static final long UPLOAD_ERR_EXTENSION = 8;

    private EngineConstants() {}

    private static String operatingSystem() {
        String name = System.getProperty("os.name");
        return name.startsWith("Mac") ? "Darwin" : name.startsWith("Windows") ? "Windows" : name;
    }
}
