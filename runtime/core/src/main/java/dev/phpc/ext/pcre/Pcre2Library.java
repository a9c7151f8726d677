package dev.phpc.ext.pcre;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The functions of `libpcre2-8` that are used. Pointers are passed as plain `long`s: a
/// `MemorySegment` per argument would cost more than most matches.
final class Pcre2Library {
    /// Tells the library apart by soname, then by the folders distributions keep it in. The system property
    /// `phpc.pcre2` names another file.
    private static final SymbolLookup LOOKUP = open();

    static final Pcre2Function COMPILE = function("pcre2_compile_8");
    static final Pcre2Function JIT_COMPILE = function("pcre2_jit_compile_8");
    static final Pcre2Function MATCH = function("pcre2_match_8");
    static final Pcre2Function JIT_MATCH = function("pcre2_jit_match_8");
    static final Pcre2Function CODE_FREE = function("pcre2_code_free_8");
    static final Pcre2Function PATTERN_INFO = function("pcre2_pattern_info_8");
    static final Pcre2Function ERROR_MESSAGE = function("pcre2_get_error_message_8");
    static final Pcre2Function CONFIG = function("pcre2_config_8");
    static final Pcre2Function COMPILE_CONTEXT_CREATE = function("pcre2_compile_context_create_8");
    static final Pcre2Function SET_EXTRA_OPTIONS = function("pcre2_set_compile_extra_options_8");
    static final Pcre2Function COMPILE_CONTEXT_FREE = function("pcre2_compile_context_free_8");
    static final Pcre2Function MATCH_DATA_CREATE = function("pcre2_match_data_create_8");
    static final Pcre2Function MATCH_DATA_FREE = function("pcre2_match_data_free_8");
    static final Pcre2Function OVECTOR = function("pcre2_get_ovector_pointer_8");
    static final Pcre2Function MARK = function("pcre2_get_mark_8");
    static final Pcre2Function MATCH_CONTEXT_CREATE = function("pcre2_match_context_create_8");
    static final Pcre2Function MATCH_CONTEXT_FREE = function("pcre2_match_context_free_8");
    static final Pcre2Function SET_MATCH_LIMIT = function("pcre2_set_match_limit_8");
    static final Pcre2Function SET_DEPTH_LIMIT = function("pcre2_set_depth_limit_8");
    static final Pcre2Function JIT_STACK_CREATE = function("pcre2_jit_stack_create_8");
    static final Pcre2Function JIT_STACK_ASSIGN = function("pcre2_jit_stack_assign_8");
    static final Pcre2Function JIT_STACK_FREE = function("pcre2_jit_stack_free_8");

    private Pcre2Library() {}

    private static Pcre2Function function(String name) {
        return new Pcre2Function(LOOKUP.findOrThrow(name));
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
