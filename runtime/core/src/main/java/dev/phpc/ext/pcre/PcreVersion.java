package dev.phpc.ext.pcre;

import dev.phpc.runtime.declare.PhpConstant;

/// The version of the PCRE2 library in use. Apart from the other constants, so that only asking for it loads the library.
final class PcreVersion {
    @PhpConstant("PCRE_VERSION") static final String VERSION = PregState.engine().version();
    @PhpConstant("PCRE_VERSION_MAJOR") static final long MAJOR = number(0, VERSION.indexOf('.'));
    @PhpConstant("PCRE_VERSION_MINOR") static final long MINOR = number(VERSION.indexOf('.') + 1, VERSION.indexOf(' '));

    private PcreVersion() {}

    private static long number(int from, int to) {
        return Long.parseLong(VERSION.substring(from, to));
    }
}
