package dev.phpc.ext.standard.streams;

import dev.phpc.runtime.Context;
import java.util.LinkedHashMap;
import java.util.Map;

/// The stream filters a request knows, by name. A name may end in `*`: `convert.*` makes all that begin so.
public final class Filters {
    /// Makes a filter; null, after a warning if it has something to say, when it can't.
    @FunctionalInterface
    public interface Factory {
        StreamFilter create(Context ctx, String function, Stream stream, String name, Object parameters);
    }

    private final Map<String, Factory> factories = new LinkedHashMap<>();

    private Filters() {
        factories.put("string.rot13", (ctx, function, stream, name, parameters) -> new CharacterFilter(ctx, CharacterFilter::rot13));
        factories.put("string.toupper", (ctx, function, stream, name, parameters) -> new CharacterFilter(ctx, CharacterFilter::upper));
        factories.put("string.tolower", (ctx, function, stream, name, parameters) -> new CharacterFilter(ctx, CharacterFilter::lower));
        factories.put("convert.*", ConvertFilters::create);
        factories.put("consumed", (ctx, function, stream, name, parameters) -> new CharacterFilter(ctx, c -> c));
        factories.put("dechunk", (ctx, function, stream, name, parameters) -> new DechunkFilter(ctx));
    }

    public static Filters of(Context ctx) {
        return ctx.state(Filters.class, Filters::new);
    }

    public Iterable<String> names() {
        return factories.keySet();
    }

    /// False if the name is taken.
    public boolean register(String name, Factory factory) {
        return factories.putIfAbsent(name, factory) == null;
    }

    /// A filter of that name, or null after a warning.
    public StreamFilter create(Context ctx, String function, Stream stream, String name, Object parameters) {
        Factory factory = find(name);
        StreamFilter filter = factory == null ? null : factory.create(ctx, function, stream, name, parameters);
        if (filter == null) {
            ctx.warning(function + (factory == null
                ? "(): Unable to locate filter \"" + name + "\""
                : "(): Unable to create or locate filter \"" + name + "\""));
        }
        return filter;
    }

    /// Tries the name itself, then `a.b.*`, then `a.*`.
    private Factory find(String name) {
        Factory exact = factories.get(name);
        if (exact != null) return exact;
        for (int dot = name.lastIndexOf('.'); dot >= 0; dot = name.lastIndexOf('.', dot - 1)) {
            Factory wild = factories.get(name.substring(0, dot) + ".*");
            if (wild != null) return wild;
            if (dot == 0) break;
        }
        return null;
    }

    /// A filter that maps byte by byte.
    private static final class CharacterFilter extends StreamFilter.Mapping {
        private interface Map {
            char apply(char c);
        }

        private final Map map;

        CharacterFilter(Context ctx, Map map) {
            super(ctx);
            this.map = map;
        }

        @Override
        protected String map(String data, boolean last) {
            char[] chars = data.toCharArray();
            for (int i = 0; i < chars.length; i++) chars[i] = map.apply(chars[i]);
            return new String(chars);
        }

        static char rot13(char c) {
            if (c >= 'a' && c <= 'z') return (char) ('a' + (c - 'a' + 13) % 26);
            if (c >= 'A' && c <= 'Z') return (char) ('A' + (c - 'A' + 13) % 26);
            return c;
        }

        static char upper(char c) {
            return c >= 'a' && c <= 'z' ? (char) (c - 32) : c;
        }

        static char lower(char c) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
    }
}
