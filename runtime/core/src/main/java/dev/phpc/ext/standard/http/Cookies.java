package dev.phpc.ext.standard.http;

import dev.phpc.ext.standard.strings.UrlEncoding;
import dev.phpc.runtime.Arguments;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// `setcookie`.
final class Cookies {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT);
    private static final String FORBIDDEN = ",; \t\r\n\u000b\f";
    private static final String FORBIDDEN_TEXT = "\",\", \";\", \" \", \"\\t\", \"\\r\", \"\\n\", \"\\013\", or \"\\014\"";

    private final Context ctx;
    private final String function;
    private long expires;
    private String path = "";
    private String domain = "";
    private String sameSite = "";
    private boolean secure;
    private boolean httpOnly;
    private boolean partitioned;

    private Cookies(Context ctx, String function) {
        this.ctx = ctx;
        this.function = function;
    }

    @PhpFunction(
            value = "setcookie(string $name, string $value = \"\", array|int $expires_or_options = 0, "
                    + "string $path = \"\", string $domain = \"\", bool $secure = false, bool $httponly = false): bool",
            effects = Effect.WRITES_STATE)
    static boolean setcookie(
            Context ctx, String name, String value, Object expiresOrOptions, String path, String domain, boolean secure, boolean httponly) {
        return set(ctx, "setcookie", name, value, expiresOrOptions, path, domain, secure, httponly);
    }

    @PhpFunction(
            value = "setrawcookie(string $name, string $value = \"\", array|int $expires_or_options = 0, "
                    + "string $path = \"\", string $domain = \"\", bool $secure = false, bool $httponly = false): bool",
            effects = Effect.WRITES_STATE)
    static boolean setrawcookie(
            Context ctx, String name, String value, Object expiresOrOptions, String path, String domain, boolean secure, boolean httponly) {
        return set(ctx, "setrawcookie", name, value, expiresOrOptions, path, domain, secure, httponly);
    }

    private static boolean set(
            Context ctx, String function, String name, String value, Object expiresOrOptions, String path, String domain,
            boolean secure, boolean httpOnly) {
        Cookies cookie = new Cookies(ctx, function);
        if (expiresOrOptions instanceof PhpArray options) {
            cookie.options(options);
        } else {
            cookie.expires = (Long) expiresOrOptions;
            cookie.path = path;
            cookie.domain = domain;
            cookie.secure = secure;
            cookie.httpOnly = httpOnly;
        }
        cookie.check(name, value);
        String text = function.equals("setcookie") ? UrlEncoding.rawurlencode(value) : value;
        return HeaderFunctions.send(ctx, cookie.line(name, text), 0);
    }

    private void options(PhpArray options) {
        for (int at = options.first(); at >= 0; at = options.next(at)) {
            Object value = options.valueAt(at);
            if (!(options.keyAt(at) instanceof String key)) {
                throw Errors.valueError(ctx, function + "(): option array cannot have numeric keys");
            }
            switch (key) {
                case "expires" -> expires = Conversions.toLong(ctx, value);
                case "path" -> path = Conversions.toString(ctx, value);
                case "domain" -> domain = Conversions.toString(ctx, value);
                case "samesite" -> sameSite = Conversions.toString(ctx, value);
                case "secure" -> secure = Conversions.toBoolean(value);
                case "httponly" -> httpOnly = Conversions.toBoolean(value);
                case "partitioned" -> partitioned = Conversions.toBoolean(value);
                default -> throw Errors.valueError(ctx, function + "(): option \"" + key + "\" is invalid");
            }
        }
    }

    private void check(String name, String value) {
        if (name.isEmpty()) {
            throw Arguments.wrongValue(ctx, function, 1, "name", "must not be empty");
        }
        if (name.indexOf('=') >= 0 || hasForbidden(name)) {
            throw Arguments.wrongValue(ctx, function, 1, "name", "cannot contain \"=\", " + FORBIDDEN_TEXT);
        }
        if (function.equals("setrawcookie") && hasForbidden(value)) {
            throw Arguments.wrongValue(ctx, function, 2, "value", "cannot contain " + FORBIDDEN_TEXT);
        }
        if (hasForbidden(path)) {
            throw Errors.valueError(ctx, function + "(): \"path\" option cannot contain " + FORBIDDEN_TEXT);
        }
        if (hasForbidden(domain)) {
            throw Errors.valueError(ctx, function + "(): \"domain\" option cannot contain " + FORBIDDEN_TEXT);
        }
        if (partitioned && !secure) {
            throw Errors.valueError(ctx, function + "(): \"partitioned\" option cannot be used without \"secure\" option");
        }
    }

    private static boolean hasForbidden(String text) {
        return text.chars().anyMatch(c -> FORBIDDEN.indexOf(c) >= 0);
    }

    /// An empty value deletes the cookie.
    private String line(String name, String value) {
        if (value.isEmpty()) {
            return "Set-Cookie: " + name + "=deleted; expires=Thu, 01 Jan 1970 00:00:01 GMT; Max-Age=0" + attributes();
        }
        StringBuilder line = new StringBuilder("Set-Cookie: ").append(name).append('=').append(value);
        if (expires > 0) {
            long age = Math.max(0, expires - Instant.now().getEpochSecond());
            line.append("; expires=").append(DATE.format(Instant.ofEpochSecond(expires).atOffset(ZoneOffset.UTC)))
                    .append("; Max-Age=").append(age);
        }
        return line.append(attributes()).toString();
    }

    private String attributes() {
        return (path.isEmpty() ? "" : "; path=" + path)
                + (domain.isEmpty() ? "" : "; domain=" + domain)
                + (secure ? "; secure" : "")
                + (httpOnly ? "; HttpOnly" : "")
                + (sameSite.isEmpty() ? "" : "; SameSite=" + sameSite)
                + (partitioned ? "; Partitioned" : "");
    }
}
