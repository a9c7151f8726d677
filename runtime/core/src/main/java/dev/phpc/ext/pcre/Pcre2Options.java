package dev.phpc.ext.pcre;

/// The bits and codes of `pcre2.h`.
final class Pcre2Options {
    static final int ANCHORED = 0x80000000;
    static final int NO_UTF_CHECK = 0x40000000;

    static final int CASELESS = 0x8;
    static final int DOLLAR_ENDONLY = 0x10;
    static final int DOTALL = 0x20;
    static final int DUPNAMES = 0x40;
    static final int EXTENDED = 0x80;
    static final int MULTILINE = 0x400;
    static final int NO_AUTO_CAPTURE = 0x2000;
    static final int UCP = 0x20000;
    static final int UNGREEDY = 0x40000;
    static final int UTF = 0x80000;

    static final int EXTRA_CASELESS_RESTRICT = 0x80;

    static final int NOTEMPTY_ATSTART = 0x8;
    static final int NO_JIT = 0x2000;

    static final int JIT_COMPLETE = 1;

    static final int INFO_CAPTURECOUNT = 4;
    static final int INFO_NAMECOUNT = 17;
    static final int INFO_NAMEENTRYSIZE = 18;
    static final int INFO_NAMETABLE = 19;
    static final int INFO_JITSIZE = 10;

    static final int CONFIG_VERSION = 11;

    static final int ERROR_UTF8_FIRST = -3;
    static final int ERROR_UTF8_LAST = -23;
    static final int ERROR_BADUTFOFFSET = -36;
    static final int ERROR_INTERNAL = -44;
    static final int ERROR_JIT_STACKLIMIT = -46;
    static final int ERROR_MATCHLIMIT = -47;
    static final int ERROR_DEPTHLIMIT = -53;

    private Pcre2Options() {}
}
