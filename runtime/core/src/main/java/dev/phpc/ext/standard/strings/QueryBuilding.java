package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.PhpResource;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.objects.CallSites;
import dev.phpc.runtime.objects.ObjectValues;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/// `http_build_query`.
final class QueryBuilding {
    @PhpConstant("PHP_QUERY_RFC1738")
    static final long PHP_QUERY_RFC1738 = 1;

    @PhpConstant("PHP_QUERY_RFC3986")
    static final long PHP_QUERY_RFC3986 = 2;

    private final Context ctx;
    private final String separator;
    private final boolean raw;
    private final StringBuilder query = new StringBuilder();
    private final Set<Object> open = Collections.newSetFromMap(new IdentityHashMap<>());

    private QueryBuilding(Context ctx, String separator, boolean raw) {
        this.ctx = ctx;
        this.separator = separator;
        this.raw = raw;
    }

    /// `$data` as a query string; its elements with integer keys get the prefix.
    @PhpFunction(
            value = "http_build_query(object|array $data, string $numeric_prefix = \"\", ?string $arg_separator = null, "
                    + "int $encoding_type = PHP_QUERY_RFC1738): string",
            effects = Effect.READS_STATE)
    static String httpBuildQuery(Context ctx, Object data, String numericPrefix, String argSeparator, long encodingType) {
        String separator = argSeparator != null ? argSeparator : ctx.ini().get("arg_separator.output");
        QueryBuilding building = new QueryBuilding(
                ctx, separator == null || separator.isEmpty() ? "&" : separator, encodingType == PHP_QUERY_RFC3986);
        building.elements(data, null, numericPrefix);
        return building.query.toString();
    }

    private void elements(Object container, String prefix, String numericPrefix) {
        if (!open.add(container)) {
            return;
        }
        PhpArray elements = container instanceof PhpObject object ? ObjectValues.toArray(ctx, object) : (PhpArray) container;
        for (int at = elements.first(); at >= 0; at = elements.next(at)) {
            Object key = elements.keyAt(at);
            if (container instanceof PhpObject object && key instanceof String mangled && mangled.startsWith("\0")) {
                int end = mangled.indexOf('\0', 1);
                if (!isVisible(object, mangled.substring(1, end))) {
                    continue;
                }
                key = mangled.substring(end + 1);
            }
            String text = key instanceof String name ? encode(name) : prefix == null ? encode(numericPrefix) + key : key.toString();
            element(elements.valueAt(at), prefix == null ? text : prefix + "%5B" + text + "%5D");
        }
        open.remove(container);
    }

    /// Whether the calling code sees a property that is private to class `owner`, or protected if that is `*`.
    private boolean isVisible(PhpObject object, String owner) {
        PhpClass scope = CallSites.of(ctx).frames().scope();
        return scope != null && (owner.equals("*")
                ? object.cls().isSubclassOf(scope) || scope.isSubclassOf(object.cls())
                : scope.name().equals(owner));
    }

    private void element(Object value, String name) {
        switch (value) {
            case null -> { }
            case PhpArray array -> elements(array, name, null);
            case PhpObject object -> elements(object, name, null);
            case PhpResource resource -> { }
            case Boolean truth -> pair(name, truth ? "1" : "0");
            case Double number -> pair(name, encode(Conversions.doubleToString(ctx, number)));
            default -> pair(name, encode(Conversions.toString(ctx, value)));
        }
    }

    private void pair(String name, String value) {
        if (!query.isEmpty()) {
            query.append(separator);
        }
        query.append(name).append('=').append(value);
    }

    private String encode(String text) {
        return raw ? UrlEncoding.rawurlencode(text) : UrlEncoding.urlencode(text);
    }
}
