package dev.phpc.ext.pcre;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Cleaner;
import java.nio.charset.StandardCharsets;

/// PCRE2 itself, with its JIT compiler, through the foreign-function interface.
final class Pcre2Engine implements RegexEngine {
    static final Cleaner CLEANER = Cleaner.create();

    private final String version = readVersion();

    @Override
    public RegexProgram compile(String pattern, CompileOptions options) throws RegexSyntaxException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment bytes = arena.allocate(pattern.length() + 1L);
            MemorySegment.copy(pattern.getBytes(StandardCharsets.ISO_8859_1), 0, bytes, JAVA_BYTE, 0, pattern.length());
            MemorySegment error = arena.allocate(16, 8);
            long context = compileContext(options.extraBits());
            try {
                long code = Pcre2Library.COMPILE.call(
                    bytes.address(), (long) pattern.length(), options.bits(), error.address() + 8, error.address(), context, 0);
                if (code == 0) throw new RegexSyntaxException(message(error.get(JAVA_INT, 8), arena), error.get(JAVA_LONG, 0));
                return program(code, options, pattern.contains("(*"), arena);
            } finally {
                if (context != 0) Pcre2Library.COMPILE_CONTEXT_FREE.call(context);
            }
        }
    }

    private static long compileContext(int extraBits) {
        if (extraBits == 0) return 0;
        long context = Pcre2Library.COMPILE_CONTEXT_CREATE.call(0L);
        Pcre2Library.SET_EXTRA_OPTIONS.call(context, extraBits);
        return context;
    }

    private static RegexProgram program(long code, CompileOptions options, boolean marks, Arena arena) {
        int status = (int) Pcre2Library.JIT_COMPILE.call(code, Pcre2Options.JIT_COMPLETE);
        boolean compiled = status == 0 && info(code, Pcre2Options.INFO_JITSIZE, arena) != 0;
        int groups = 1 + (int) info(code, Pcre2Options.INFO_CAPTURECOUNT, arena);
        boolean utf8 = (options.bits() & Pcre2Options.UTF) != 0;
        return new Pcre2Program(code, compiled, groups, names(code, groups, arena), utf8, marks);
    }

    /// The value may be 32 or 64 bits wide; the cell is cleared first, and the machines are little-endian.
    private static long info(long code, int what, Arena arena) {
        MemorySegment cell = arena.allocate(8, 8);
        return Pcre2Library.PATTERN_INFO.call(code, what, cell.address()) == 0 ? cell.get(JAVA_LONG, 0) : 0;
    }

    private static String[] names(long code, int groups, Arena arena) {
        int count = (int) info(code, Pcre2Options.INFO_NAMECOUNT, arena);
        if (count == 0) return null;
        int entrySize = (int) info(code, Pcre2Options.INFO_NAMEENTRYSIZE, arena);
        MemorySegment table = MemorySegment.ofAddress(info(code, Pcre2Options.INFO_NAMETABLE, arena))
            .reinterpret((long) count * entrySize);
        String[] names = new String[groups];
        for (int i = 0; i < count; i++) {
            long entry = (long) i * entrySize;
            int group = (table.get(JAVA_BYTE, entry) & 0xFF) << 8 | table.get(JAVA_BYTE, entry + 1) & 0xFF;
            names[group] = table.getString(entry + 2, StandardCharsets.ISO_8859_1);
        }
        return names;
    }

    private static String message(int code, Arena arena) {
        MemorySegment buffer = arena.allocate(256);
        Pcre2Library.ERROR_MESSAGE.call(code, buffer.address(), buffer.byteSize());
        return buffer.getString(0, StandardCharsets.ISO_8859_1);
    }

    @Override
    public RegexMatcher newMatcher() {
        return new Pcre2Matcher();
    }

    @Override
    public boolean supportsCaselessRestrict() {
        int dot = version.indexOf('.');
        int end = version.indexOf(' ');
        return Integer.parseInt(version.substring(0, dot)) > 10
            || Integer.parseInt(version.substring(dot + 1, end)) >= 43;
    }

    @Override
    public String version() {
        return version;
    }

    private static String readVersion() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment buffer = arena.allocate(64);
            Pcre2Library.CONFIG.call(Pcre2Options.CONFIG_VERSION, buffer.address());
            return buffer.getString(0, StandardCharsets.ISO_8859_1);
        }
    }
}
