package dev.phpc.ext.pcre;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.Ini;

/// A request's part of the extension: the last error, and its matchers. A callback that matches while a
/// replacement is under way takes another matcher.
final class PregState {
    private static final class Shared {
        static final RegexEngine ENGINE = new Pcre2Engine();
        static final PatternCache CACHE = new PatternCache(ENGINE);
    }

    private final Context ctx;
    private PregError lastError = PregError.NONE;
    private RegexMatcher[] idle = new RegexMatcher[4];
    private int idleCount;

    private int settingsVersion = -1;
    private long backtrackLimit;
    private long recursionLimit;
    private int matchOptions;

    private PregState(Context ctx) {
        this.ctx = ctx;
    }

    static PregState of(Context ctx) {
        return ctx.stateWithContext(PregState.class, PregState::new);
    }

    static RegexEngine engine() {
        return Shared.ENGINE;
    }

    Context context() {
        return ctx;
    }

    PregError lastError() {
        return lastError;
    }

    void lastError(PregError error) {
        lastError = error;
    }

    /// The compiled pattern, or null after a warning; then `preg_last_error` tells of an internal error.
    RegexProgram program(String function, String regex) {
        RegexProgram program;
        try {
            program = Shared.CACHE.program(ctx, function, regex);
        } catch (Pcre2Library.MissingLibrary | ExceptionInInitializerError | NoClassDefFoundError missing) {
            throw Errors.error(ctx, new Pcre2Library.MissingLibrary().getMessage());
        }
        if (program == null) lastError = PregError.INTERNAL;
        return program;
    }

    /// Options that every match of the request takes, from `pcre.jit`; [#take] reads the settings.
    int matchOptions() {
        return matchOptions;
    }

    /// A matcher with the limits of the ini settings; goes back by [#giveBack].
    RegexMatcher take(String subject) {
        readSettings();
        RegexMatcher matcher = idleCount > 0 ? idle[--idleCount] : Shared.ENGINE.newMatcher();
        matcher.limits(backtrackLimit, recursionLimit);
        matcher.subject(subject);
        return matcher;
    }

    void giveBack(RegexMatcher matcher) {
        if (idleCount < idle.length) idle[idleCount++] = matcher;
    }

    private void readSettings() {
        Ini ini = ctx.ini();
        if (ini.version() == settingsVersion) return;
        settingsVersion = ini.version();
        String backtrack = ini.get("pcre.backtrack_limit");
        String recursion = ini.get("pcre.recursion_limit");
        String jit = ini.get("pcre.jit");
        backtrackLimit = number(backtrack, 1_000_000);
        recursionLimit = number(recursion, 100_000);
        matchOptions = jit == null || number(jit, 0) != 0 ? 0 : RegexMatcher.INTERPRET;
    }

    private static long number(String setting, long otherwise) {
        if (setting == null) return otherwise;
        long value = 0;
        for (int i = 0; i < setting.length(); i++) {
            char c = setting.charAt(i);
            if (c < '0' || c > '9') break;
            value = value * 10 + (c - '0');
        }
        return value;
    }
}
