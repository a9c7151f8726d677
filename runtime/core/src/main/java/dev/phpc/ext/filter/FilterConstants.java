package dev.phpc.ext.filter;

import dev.phpc.runtime.declare.PhpConstant;

/// The numbers of filters and of their flags.
final class FilterConstants {
    @PhpConstant("FILTER_VALIDATE_INT")
    static final long INT = 257;
    @PhpConstant("FILTER_VALIDATE_BOOLEAN")
    static final long BOOLEAN = 258;
    @PhpConstant("FILTER_VALIDATE_BOOL")
    static final long BOOL = 258;
    @PhpConstant("FILTER_VALIDATE_FLOAT")
    static final long FLOAT = 259;
    @PhpConstant("FILTER_VALIDATE_REGEXP")
    static final long REGEXP = 272;
    @PhpConstant("FILTER_VALIDATE_URL")
    static final long URL = 273;
    @PhpConstant("FILTER_VALIDATE_EMAIL")
    static final long EMAIL = 274;
    @PhpConstant("FILTER_VALIDATE_IP")
    static final long IP = 275;
    @PhpConstant("FILTER_VALIDATE_DOMAIN")
    static final long DOMAIN = 277;
    @PhpConstant("FILTER_UNSAFE_RAW")
    static final long UNSAFE_RAW = 516;
    @PhpConstant("FILTER_DEFAULT")
    static final long DEFAULT = UNSAFE_RAW;
    @PhpConstant("FILTER_CALLBACK")
    static final long CALLBACK = 1024;

    @PhpConstant("FILTER_FLAG_NONE")
    static final long NONE = 0;
    @PhpConstant("FILTER_REQUIRE_ARRAY")
    static final long REQUIRE_ARRAY = 1 << 24;
    @PhpConstant("FILTER_REQUIRE_SCALAR")
    static final long REQUIRE_SCALAR = 1 << 25;
    @PhpConstant("FILTER_FORCE_ARRAY")
    static final long FORCE_ARRAY = 1 << 26;
    @PhpConstant("FILTER_NULL_ON_FAILURE")
    static final long NULL_ON_FAILURE = 1 << 27;
    @PhpConstant("FILTER_THROW_ON_FAILURE")
    static final long THROW_ON_FAILURE = 1 << 28;

    @PhpConstant("FILTER_FLAG_ALLOW_OCTAL")
    static final long ALLOW_OCTAL = 1;
    @PhpConstant("FILTER_FLAG_ALLOW_HEX")
    static final long ALLOW_HEX = 2;
    @PhpConstant("FILTER_FLAG_ALLOW_THOUSAND")
    static final long ALLOW_THOUSAND = 1 << 13;
    @PhpConstant("FILTER_FLAG_PATH_REQUIRED")
    static final long PATH_REQUIRED = 1 << 18;
    @PhpConstant("FILTER_FLAG_QUERY_REQUIRED")
    static final long QUERY_REQUIRED = 1 << 19;
    @PhpConstant("FILTER_FLAG_IPV4")
    static final long IPV4 = 1 << 20;
    @PhpConstant("FILTER_FLAG_IPV6")
    static final long IPV6 = 1 << 21;
    @PhpConstant("FILTER_FLAG_HOSTNAME")
    static final long HOSTNAME = 1 << 20;
    @PhpConstant("FILTER_FLAG_EMAIL_UNICODE")
    static final long EMAIL_UNICODE = 1 << 20;

    private FilterConstants() { }
}
