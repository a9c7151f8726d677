package dev.phpc.ext.standard.info;

import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;

/// How this runtime is called: from a command line.
final class ServerApi {
    private ServerApi() { }

    @PhpConstant("PHP_SAPI")
    static final String PHP_SAPI = "cli";

    @PhpFunction(value = "php_sapi_name(): string|false", effects = {})
    static Object phpSapiName() {
        return PHP_SAPI;
    }
}
