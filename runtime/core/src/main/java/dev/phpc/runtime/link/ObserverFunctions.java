package dev.phpc.runtime.link;

import java.util.Set;

/// Builtins that look at objects, but neither keep nor return them.
final class ObserverFunctions {
    private static final Set<String> NAMES = Set.of("var_dump", "print_r", "var_export", "debug_zval_refcount", "gettype", "get_debug_type", "get_class", "get_parent_class",
        "get_class_methods", "spl_object_id", "spl_object_hash", "is_object", "is_null", "is_array", "is_callable", "is_string", "is_int", "is_bool", "is_a",
        "is_subclass_of", "method_exists", "property_exists", "count", "gc_collect_cycles", "printf", "sprintf", "strlen", "implode", "json_encode", "serialize", "in_array",
        "WeakReference::create", "WeakMap::offsetExists", "class_exists", "function_exists", "assert", "iterator_count", "array_key_exists", "isset", "strval", "intval");

    private ObserverFunctions() { }

    static boolean contains(String name) {
        return NAMES.contains(name);
    }
}
