package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The global constants of one request.
public final class ConstantTable {
    /// Answers for a name that is no constant; null is a value.
    public static final Object ABSENT = new Object() {
        @Override
        public String toString() {
            return "absent";
        }
    };

    private final Map<String, Object> declared = new LinkedHashMap<>();
    private final Map<String, List<AttributeDeclaration>> attributes = new HashMap<>();
    private Function<String, Object> builtins = name -> ABSENT;
    private Function<String, String> deprecations = name -> null;

    /// `builtins` knows the builtin constants by exact name, and answers [#ABSENT] for any other name; `deprecations` tells of those that are
    /// deprecated since when and why, and answers null for the rest.
    public void connect(Function<String, Object> builtins, Function<String, String> deprecations) {
        this.builtins = builtins;
        this.deprecations = deprecations;
    }

    /// As [#find], for code that uses the value: says so where the constant is deprecated.
    public Object read(Context ctx, String name) {
        Object value = find(name);
        String key = key(name);
        String since = value == ABSENT || declared.containsKey(key) ? null : deprecations.apply(key);
        if (since != null) {
            ctx.deprecated("Constant " + key + " is deprecated since " + since);
        }
        if (!attributes.isEmpty()) {
            Deprecations.report(ctx, name.startsWith("\\") ? name.substring(1) : name, attributes(name));
        }
        return value;
    }

    /// The value of the constant of that full name, with or without a leading backslash, or [#ABSENT].
    public Object find(String name) {
        String key = key(name);
        Object value = declared.getOrDefault(key, ABSENT);
        if (value == ABSENT) {
            value = builtins.apply(key);
        }
        return value != ABSENT ? value : literal(key);
    }

    /// `TRUE`, `False`, `null` … in any case.
    private static Object literal(String name) {
        return switch (Names.lower(name)) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            case "null" -> null;
            default -> ABSENT;
        };
    }

    /// False if there is such a constant already.
    public boolean define(String name, Object value) {
        String key = key(name);
        if (find(key) != ABSENT) {
            return false;
        }
        declared.put(key, value);
        return true;
    }

    /// The attributes of a constant declared by `const`.
    public void attributes(String name, List<AttributeDeclaration> declared) {
        attributes.put(key(name), declared);
    }

    public List<AttributeDeclaration> attributes(String name) {
        return attributes.getOrDefault(key(name), List.of());
    }

    /// The constants that the program declared, by name with a lower-case namespace.
    public Map<String, Object> declared() {
        return declared;
    }

    /// Namespaces don't regard the case of letters, constants do.
    private static String key(String name) {
        int start = name.startsWith("\\") ? 1 : 0;
        int end = name.lastIndexOf('\\');
        if (end <= 0) {
            return start == 0 ? name : name.substring(1);
        }
        return Names.lower(name.substring(start, end)) + name.substring(end);
    }
}
