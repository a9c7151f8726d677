package dev.phpc.ext.standard.streams;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import java.util.LinkedHashMap;
import java.util.Map;

/// The schemes a request knows. Each starts with PHP's own; extensions add theirs with [#add].
public final class Wrappers {
    public static final FileWrapper FILES = new FileWrapper();

    private final Map<String, StreamWrapper> builtin = new LinkedHashMap<>();
    private final Map<String, StreamWrapper> wrappers = new LinkedHashMap<>();

    private Wrappers() {
        add("php", new PhpWrapper());
        add("file", FILES);
        add("glob", new GlobWrapper());
        add("data", new DataWrapper());
        HttpWrapper http = new HttpWrapper();
        add("http", http);
        add("https", http);
    }

    public static Wrappers of(Context ctx) {
        return ctx.state(Wrappers.class, Wrappers::new);
    }

    /// Makes a scheme known as one of PHP's own, which `stream_wrapper_restore` can bring back.
    public void add(String scheme, StreamWrapper wrapper) {
        builtin.put(scheme, wrapper);
        wrappers.put(scheme, wrapper);
    }

    public Iterable<String> schemes() {
        return wrappers.keySet();
    }

    public StreamWrapper get(String scheme) {
        return wrappers.get(scheme);
    }

    public StreamWrapper builtin(String scheme) {
        return builtin.get(scheme);
    }

    /// False if the scheme is taken.
    public boolean register(String scheme, StreamWrapper wrapper) {
        return wrappers.putIfAbsent(scheme, wrapper) == null;
    }

    public boolean unregister(String scheme) {
        return wrappers.remove(scheme) != null;
    }

    /// The wrapper for a name; null after a warning if it may not be opened at all.
    public StreamWrapper locate(StreamWrapper.Call call, String name) {
        int length = schemeLength(name);
        if (length == 0) return plain(call);
        String scheme = PhpWrapper.lowerCase(name.substring(0, length));
        StreamWrapper wrapper = wrappers.get(scheme);
        if (wrapper == null) {
            if (scheme.equals("file")) {
                call.warning("file:// wrapper is disabled in the server configuration");
                return null;
            }
            call.warning("Unable to find the wrapper \"" + (length > 32 ? name.substring(0, 32) : name.substring(0, length))
                + "\" - did you forget to enable it when you configured PHP?");
            return plain(call);
        }
        if (wrapper == FILES && !isLocal(name)) {
            call.warning("Remote host file access not supported, " + name);
            return null;
        }
        if (wrapper.isUrl() && !allowsUrls(call.ctx())) {
            call.warning(scheme + ":// wrapper is disabled in the server configuration by allow_url_fopen=0");
            return null;
        }
        return wrapper;
    }

    private static boolean isLocal(String name) {
        return name.startsWith("/", 7) || name.regionMatches(true, 7, "localhost/", 0, 10);
    }

    private StreamWrapper plain(StreamWrapper.Call call) {
        StreamWrapper wrapper = wrappers.get("file");
        if (wrapper == null) call.warning("file:// wrapper is disabled in the server configuration");
        return wrapper;
    }

    private static boolean allowsUrls(Context ctx) {
        String setting = ctx.ini().get("allow_url_fopen");
        return setting == null || Conversions.toBoolean(setting);
    }

    /// The characters before `://` (or before `data:`'s colon); 0 if the name has no scheme.
    public static int schemeLength(String name) {
        int i = 0;
        while (i < name.length() && isSchemeCharacter(name.charAt(i))) i++;
        if (i < 2 || !name.startsWith(":", i)) return 0;
        return name.startsWith("//", i + 1) || i == 4 && name.regionMatches(true, 0, "data", 0, 4) ? i : 0;
    }

    /// Whether a name means a local file.
    public static boolean isPlain(String name) {
        return schemeLength(name) == 0 || name.regionMatches(true, 0, "file://", 0, 7);
    }

    private static boolean isSchemeCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.';
    }
}
