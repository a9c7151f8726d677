package dev.phpc.ext.pcre;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The functions of `libpcre2-8` that are used, as method handles. Pointers are passed as plain `long`s: a
/// `MemorySegment` per argument would cost more than most matches.
final class Pcre2Library {
    /// Tells the library apart by soname, then by the folders distributions keep it in. The system property
    /// `phpc.pcre2` names another file.
    private static final SymbolLookup LOOKUP = open();
    private static final Linker LINKER = Linker.nativeLinker();

    private static final MemoryLayout P = ValueLayout.JAVA_LONG;
    private static final MemoryLayout I = ValueLayout.JAVA_INT;

    static final MethodHandle COMPILE = function("pcre2_compile_8", P, P, P, I, P, P, P);
    static final MethodHandle JIT_COMPILE = function("pcre2_jit_compile_8", I, P, I);
    static final MethodHandle MATCH = function("pcre2_match_8", I, P, P, P, P, I, P, P);
    static final MethodHandle JIT_MATCH = function("pcre2_jit_match_8", I, P, P, P, P, I, P, P);
    static final MethodHandle CODE_FREE = function("pcre2_code_free_8", null, P);
    static final MethodHandle PATTERN_INFO = function("pcre2_pattern_info_8", I, P, I, P);
    static final MethodHandle ERROR_MESSAGE = function("pcre2_get_error_message_8", I, I, P, P);
    static final MethodHandle CONFIG = function("pcre2_config_8", I, I, P);
    static final MethodHandle COMPILE_CONTEXT_CREATE = function("pcre2_compile_context_create_8", P, P);
    static final MethodHandle SET_EXTRA_OPTIONS = function("pcre2_set_compile_extra_options_8", I, P, I);
    static final MethodHandle COMPILE_CONTEXT_FREE = function("pcre2_compile_context_free_8", null, P);
    static final MethodHandle MATCH_DATA_CREATE = function("pcre2_match_data_create_8", P, I, P);
    static final MethodHandle MATCH_DATA_FREE = function("pcre2_match_data_free_8", null, P);
    static final MethodHandle OVECTOR = function("pcre2_get_ovector_pointer_8", P, P);
    static final MethodHandle MARK = function("pcre2_get_mark_8", P, P);
    static final MethodHandle MATCH_CONTEXT_CREATE = function("pcre2_match_context_create_8", P, P);
    static final MethodHandle MATCH_CONTEXT_FREE = function("pcre2_match_context_free_8", null, P);
    static final MethodHandle SET_MATCH_LIMIT = function("pcre2_set_match_limit_8", I, P, I);
    static final MethodHandle SET_DEPTH_LIMIT = function("pcre2_set_depth_limit_8", I, P, I);
    static final MethodHandle JIT_STACK_CREATE = function("pcre2_jit_stack_create_8", P, P, P, P);
    static final MethodHandle JIT_STACK_ASSIGN = function("pcre2_jit_stack_assign_8", null, P, P, P);
    static final MethodHandle JIT_STACK_FREE = function("pcre2_jit_stack_free_8", null, P);

    private Pcre2Library() {}

    private static MethodHandle function(String name, MemoryLayout result, MemoryLayout... parameters) {
        FunctionDescriptor type = result == null
            ? FunctionDescriptor.ofVoid(parameters)
            : FunctionDescriptor.of(result, parameters);
        return LINKER.downcallHandle(LOOKUP.findOrThrow(name), type);
    }

    private static SymbolLookup open() {
        for (String candidate : candidates()) {
            Optional<SymbolLookup> library = tryOpen(candidate);
            if (library.isPresent()) return library.get();
        }
        throw new MissingLibrary();
    }

    private static Optional<SymbolLookup> tryOpen(String candidate) {
        try {
            return Optional.of(candidate.startsWith("/")
                ? SymbolLookup.libraryLookup(Path.of(candidate), Arena.global())
                : SymbolLookup.libraryLookup(candidate, Arena.global()));
        } catch (IllegalArgumentException notThere) {
            return Optional.empty();
        }
    }

    private static List<String> candidates() {
        List<String> names = new ArrayList<>();
        String named = System.getProperty("phpc.pcre2");
        if (named != null) names.add(named);
        names.add("libpcre2-8.so.0");
        names.add("libpcre2-8.so");
        for (String folder : new String[] {"/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/lib/x86_64-linux-gnu",
                "/usr/lib64", "/usr/lib", "/usr/local/lib", "/opt/homebrew/lib"}) {
            for (String file : new String[] {"libpcre2-8.so.0", "libpcre2-8.so", "libpcre2-8.dylib"}) {
                Path path = Path.of(folder, file);
                if (Files.exists(path)) names.add(path.toString());
            }
        }
        return names;
    }

    /// No PCRE2 was found on this machine.
    static final class MissingLibrary extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MissingLibrary() {
            super("Regular expressions need the PCRE2 library (libpcre2-8), which was not found on this system");
        }
    }
}
