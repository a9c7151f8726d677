package dev.phpc.runtime;

import java.util.HashMap;
import java.util.Map;

/// The configuration directives of one request.
public final class Ini {

    private final Map<String, String> values = new HashMap<>();
    private int precision = 14;
    private int serializePrecision = -1;

    /// The value of a directive; null if there is no such directive.
    public String get(String name) {
        return values.get(name);
    }

    public void set(String name, String value) {
        values.put(name, value);
    }

    /// `precision`: significant digits of floats in strings.
    public int precision() {
        return precision;
    }

    /// `serialize_precision`: significant digits of floats in `var_export`, `json_encode` and their like.
    public int serializePrecision() {
        return serializePrecision;
    }
}
