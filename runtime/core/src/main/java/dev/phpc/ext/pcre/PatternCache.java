package dev.phpc.ext.pcre;

import dev.phpc.runtime.Context;
import java.util.Iterator;
import java.util.concurrent.ConcurrentHashMap;

/// Compiled patterns of the whole process, by the pattern as PHP code writes it. Programs are immutable, so
/// that threads share them; like PHP, the cache holds 4,096 and drops an eighth when it is full.
final class PatternCache {
    private static final int CAPACITY = 4096;

    private final RegexEngine engine;
    private final ConcurrentHashMap<String, RegexProgram> programs = new ConcurrentHashMap<>();

    PatternCache(RegexEngine engine) {
        this.engine = engine;
    }

    /// The program for a pattern, or null after a warning in the name of `function`.
    RegexProgram program(Context ctx, String function, String regex) {
        RegexProgram program = programs.get(regex);
        return program != null ? program : compile(ctx, function, regex);
    }

    private RegexProgram compile(Context ctx, String function, String regex) {
        RegexProgram program;
        try {
            Pattern pattern = Pattern.parse(regex, engine.supportsCaselessRestrict());
            program = engine.compile(pattern.body(), new RegexEngine.CompileOptions(pattern.options(), pattern.extraOptions()));
        } catch (Pattern.Malformed malformed) {
            ctx.warning(function + "(): " + malformed.getMessage());
            return null;
        } catch (RegexSyntaxException syntax) {
            ctx.warning(function + "(): Compilation failed: " + syntax.getMessage() + " at offset " + syntax.offset());
            return null;
        }
        if (programs.size() >= CAPACITY) evict();
        programs.put(regex, program);
        return program;
    }

    private void evict() {
        Iterator<String> keys = programs.keySet().iterator();
        for (int i = 0; i < CAPACITY / 8 && keys.hasNext(); i++) {
            keys.next();
            keys.remove();
        }
    }
}
