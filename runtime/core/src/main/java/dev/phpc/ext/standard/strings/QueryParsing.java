package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;

/// `parse_str`, and how the variables of requests come to their names.
public final class QueryParsing {
    private static final int DEFAULT_NESTING = 64;

    private QueryParsing() {}

    @PhpFunction(value = "parse_str(string $string, &$result): void", effects = Effect.READS_STATE)
    static void parseStr(Context ctx, String string, Ref result) {
        PhpArray variables = new PhpArray();
        parse(ctx, string, variables);
        result.set(variables);
    }

    /// Adds the variables of a query string.
    public static void parse(Context ctx, String query, PhpArray variables) {
        String separators = ctx.ini().get("arg_separator.input");
        ByteSet set = ByteSet.of(separators == null || separators.isEmpty() ? "&" : separators);
        int start = 0;
        while (start <= query.length()) {
            int end = start;
            while (end < query.length() && !set.contains(query.charAt(end))) {
                end++;
            }
            if (end > start) {
                int equals = query.indexOf('=', start);
                boolean valued = equals >= 0 && equals < end;
                String name = UrlEncoding.urldecode(query.substring(start, valued ? equals : end));
                add(variables, name, valued ? UrlEncoding.urldecode(query.substring(equals + 1, end)) : "");
            }
            start = end + 1;
        }
    }

    /// Adds a variable whose name may go on in brackets: `a[b][]`. A name can't hold spaces and dots: they become underscores.
    public static void add(PhpArray variables, String name, Object value) {
        int start = 0;
        while (start < name.length() && name.charAt(start) == ' ') {
            start++;
        }
        int nul = name.indexOf('\0', start);
        String rest = nul < 0 ? name.substring(start) : name.substring(start, nul);
        int bracket = rest.indexOf('[');
        if (rest.isEmpty() || bracket == 0) {
            if (bracket == 0) {
                variables.put(mangled(rest), value);
            }
            return;
        }
        String base = bracket < 0 ? mangled(rest) : mangled(rest.substring(0, bracket));
        if (bracket < 0) {
            variables.put(base, value);
            return;
        }
        int close = rest.indexOf(']', bracket);
        if (close < 0) {
            variables.put(base + "_" + rest.substring(bracket + 1), value);
            return;
        }
        nested(variables, base, rest, bracket, value);
    }

    private static void nested(PhpArray variables, Object base, String name, int bracket, Object value) {
        PhpArray container = variables;
        Object key = base;
        int at = bracket;
        int depth = 0;
        while (at < name.length() && name.charAt(at) == '[') {
            int close = name.indexOf(']', at);
            if (close < 0) {
                break;
            }
            if (++depth > DEFAULT_NESTING) {
                return;
            }
            container = child(container, key);
            int index = at + 1;
            while (index < close && (name.charAt(index) == ' ' || name.charAt(index) >= '\t' && name.charAt(index) <= '\r')) {
                index++;
            }
            key = index == close ? null : name.substring(index, close);
            at = close + 1;
        }
        if (key == null) {
            container.append(value);
        } else {
            container.put((String) key, value);
        }
    }

    /// The array at a key, made if there is none; a null key appends.
    private static PhpArray child(PhpArray container, Object key) {
        PhpArray child = key != null && container.get((String) key) instanceof PhpArray array ? array.writable() : new PhpArray();
        if (key == null) {
            container.appendOwned(child);
        } else {
            container.putOwned((String) key, child);
        }
        return child;
    }

    private static String mangled(String name) {
        return name.replace(' ', '_').replace('.', '_').replace('[', '_');
    }
}
