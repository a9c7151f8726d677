package dev.phpc.runtime.link;

import dev.phpc.runtime.objects.Parameter;
import dev.phpc.runtime.objects.Routine;
import java.util.Set;

/// What a builtin does with the objects it is given, where their holders are counted.
public enum Custody {
    /// It may keep them where nobody counts: they are pinned.
    KEEPS,
    /// It looks at them, and at most gives them back.
    LOOKS,
    /// They become elements of the array that it takes by reference.
    ADDS,
    /// It gives back an element that it took out of the array.
    REMOVES;

    /// The extensions whose functions have been looked through.
    private static final Set<String> EXTENSIONS = Set.of("Core", "standard", "SPL", "json", "pcre", "ctype", "mbstring", "hash", "random");
    private static final Set<String> KEEPERS = Set.of("define", "register_shutdown_function", "register_tick_function", "set_error_handler", "set_exception_handler",
        "spl_autoload_register", "header_register_callback", "ob_start", "session_set_save_handler", "stream_context_create", "stream_context_set_option",
        "stream_context_set_options", "stream_context_set_params", "stream_context_get_default", "stream_context_set_default", "stream_filter_append", "stream_filter_prepend",
        "iterator_apply");
    private static final Set<String> REARRANGE = Set.of("sort", "rsort", "usort", "asort", "arsort", "uasort", "ksort", "krsort", "uksort", "shuffle", "natsort",
        "natcasesort", "reset", "end", "next", "prev", "current", "key", "array_multisort", "count");
    private static final Set<String> METHODS = Set.of("WeakReference::create", "WeakMap::offsetExists", "WeakMap::offsetGet", "WeakMap::offsetSet",
        "WeakMap::offsetUnset", "Closure::call", "ReflectionMethod::__construct", "Fiber::__construct");

    static Custody of(Routine routine, String extension) {
        if (routine.declaringClass() != null) {
            return METHODS.contains(routine.displayName()) ? LOOKS : KEEPS;
        }
        String name = routine.name();
        if (name.equals("array_push") || name.equals("array_unshift")) {
            return ADDS;
        }
        if (name.equals("array_pop") || name.equals("array_shift")) {
            return REMOVES;
        }
        return onlyLooks(name, extension, takesReferences(routine)) ? LOOKS : KEEPS;
    }

    /// Does the function do no more than look at the objects it is given?
    public static boolean onlyLooks(String function, String extension, boolean takesReferences) {
        return EXTENSIONS.contains(extension) && !KEEPERS.contains(function) && (!takesReferences || REARRANGE.contains(function));
    }

    private static boolean takesReferences(Routine routine) {
        for (Parameter parameter : routine.parameters()) {
            if (parameter.isByReference()) {
                return true;
            }
        }
        return false;
    }
}
