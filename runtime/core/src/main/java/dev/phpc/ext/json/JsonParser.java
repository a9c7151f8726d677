package dev.phpc.ext.json;

import dev.phpc.runtime.PhpArray;

/// Reads JSON strictly; the first error ends it.
final class JsonParser {

    private final JsonScanner in;
    private final int maxDepth;
    private final JsonValues values;
    private int depth;

    /// `values` null only checks.
    JsonParser(String text, long options, int maxDepth, JsonValues values) {
        in = new JsonScanner(text, options);
        this.maxDepth = maxDepth;
        this.values = values;
    }

    JsonError error() {
        return in.error;
    }

    /// The value of the whole text; look at [#error] before using it.
    Object parse() {
        in.next();
        Object value = value();
        if (in.isGood() && in.token != JsonScanner.END) {
            in.fail(JsonError.SYNTAX);
        }
        return value;
    }

    private Object value() {
        Object value = null;
        switch (in.token) {
            case JsonScanner.LITERAL, JsonScanner.STRING -> value = in.value;
            case '{' -> {
                return object();
            }
            case '[' -> {
                return array();
            }
            default -> in.fail(JsonError.SYNTAX);
        }
        in.next();
        return value;
    }

    /// Scalars count as a level, too: a depth of 1 allows nothing else.
    private boolean enter() {
        if (++depth >= maxDepth) {
            in.fail(JsonError.DEPTH);
            return false;
        }
        in.next();
        return true;
    }

    private Object array() {
        PhpArray array = values == null ? null : new PhpArray();
        if (!enter()) {
            return null;
        }
        if (in.token != ']' && in.token != '}') {
            do {
                Object element = value();
                if (!in.isGood()) {
                    return null;
                }
                if (array != null) {
                    array.appendOwned(element);
                }
            } while (skipComma());
        }
        close(']', '}');
        return array;
    }

    private Object object() {
        Object object = null;
        if (!enter()) {
            return null;
        }
        if (in.token != '}' && in.token != ']') {
            do {
                object = member(object);
                if (!in.isGood()) {
                    return null;
                }
            } while (skipComma());
        } else if (values != null) {
            object = values.create();
        }
        close('}', ']');
        return object;
    }

    private Object member(Object object) {
        String name = in.value instanceof String text && in.token == JsonScanner.STRING ? text : null;
        if (name == null) {
            in.fail(JsonError.SYNTAX);
            return null;
        }
        in.next();
        if (in.token != ':') {
            in.fail(JsonError.SYNTAX);
            return null;
        }
        in.next();
        Object value = value();
        if (!in.isGood() || values == null) {
            return null;
        }
        Object container = object == null ? values.create() : object;
        if (!values.put(container, name, value)) {
            in.fail(JsonError.INVALID_PROPERTY_NAME);
        }
        return container;
    }

    private boolean skipComma() {
        if (in.token != ',') {
            return false;
        }
        in.next();
        return in.isGood();
    }

    private void close(char expected, char other) {
        if (!in.isGood()) {
            return;
        }
        if (in.token == expected) {
            depth--;
            in.next();
        } else {
            in.fail(in.token == other ? JsonError.STATE_MISMATCH : JsonError.SYNTAX);
        }
    }
}
