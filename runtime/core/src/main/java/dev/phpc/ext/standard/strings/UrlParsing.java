package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Arguments;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;

/// `parse_url`.
final class UrlParsing {
    @PhpConstant("PHP_URL_SCHEME")
    static final long PHP_URL_SCHEME = 0;

    @PhpConstant("PHP_URL_HOST")
    static final long PHP_URL_HOST = 1;

    @PhpConstant("PHP_URL_PORT")
    static final long PHP_URL_PORT = 2;

    @PhpConstant("PHP_URL_USER")
    static final long PHP_URL_USER = 3;

    @PhpConstant("PHP_URL_PASS")
    static final long PHP_URL_PASS = 4;

    @PhpConstant("PHP_URL_PATH")
    static final long PHP_URL_PATH = 5;

    @PhpConstant("PHP_URL_QUERY")
    static final long PHP_URL_QUERY = 6;

    @PhpConstant("PHP_URL_FRAGMENT")
    static final long PHP_URL_FRAGMENT = 7;

    private UrlParsing() {}

    /// The parts of a URL, or one of them; false if it is seriously malformed.
    @PhpFunction(value = "parse_url(string $url, int $component = -1): array|string|int|false|null", effects = {})
    static Object parseUrl(Context ctx, String url, long component) {
        UrlParts parts = UrlParts.parse(url);
        if (parts == null) {
            return false;
        }
        Object[] values = {parts.scheme, parts.host, parts.port, parts.user, parts.password, parts.path, parts.query, parts.fragment};
        if (component >= 0) {
            if (component >= values.length) {
                throw Arguments.wrongValue(ctx, "parse_url", 2, "component", "must be a valid URL component identifier, " + component + " given");
            }
            return values[(int) component];
        }
        String[] names = {"scheme", "host", "port", "user", "pass", "path", "query", "fragment"};
        PhpArray result = new PhpArray();
        for (int i = 0; i < names.length; i++) {
            if (values[i] != null) {
                result.put(names[i], values[i]);
            }
        }
        return result;
    }
}
