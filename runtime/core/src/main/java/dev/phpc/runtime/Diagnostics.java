package dev.phpc.runtime;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/// Warnings, notices, deprecations and fatal errors of one request.
public final class Diagnostics {

    public static final int ERROR = 1;
    public static final int WARNING = 2;
    public static final int PARSE = 4;
    public static final int NOTICE = 8;
    public static final int CORE_ERROR = 16;
    public static final int CORE_WARNING = 32;
    public static final int COMPILE_ERROR = 64;
    public static final int COMPILE_WARNING = 128;
    public static final int USER_ERROR = 256;
    public static final int USER_WARNING = 512;
    public static final int USER_NOTICE = 1024;
    public static final int STRICT = 2048;
    public static final int RECOVERABLE_ERROR = 4096;
    public static final int DEPRECATED = 8192;
    public static final int USER_DEPRECATED = 16384;
    public static final int ALL = 30719;

    /// What `@` can't silence.
    public static final int FATAL = ERROR | CORE_ERROR | COMPILE_ERROR | USER_ERROR | RECOVERABLE_ERROR | PARSE;

    /// What never reaches a program's handler.
    private static final int UNHANDLED = ERROR | PARSE | CORE_ERROR | CORE_WARNING | COMPILE_ERROR | COMPILE_WARNING;

    private final Context ctx;
    private final SourceLocations locations;
    private final ErrorReports reports;
    private final Deque<Registration> replaced = new ArrayDeque<>();
    private Registration registration = Registration.NONE;
    private int reporting = ALL;
    private int configured = ALL;
    private LastError last;

    /// A handler, the value the program gave for it, and the levels it wants.
    private record Registration(ErrorHandler handler, Object callback, int mask) {
        static final Registration NONE = new Registration(null, null, 0);
    }

    /// What `error_get_last` tells.
    public record LastError(int level, Supplier<String> message, Location location) {}

    Diagnostics(Context ctx, SourceLocations locations) {
        this.ctx = ctx;
        this.locations = locations;
        reports = new ErrorReports(ctx);
    }

    public Location location() {
        return locations.current();
    }

    /// Where diagnostics are shown.
    public ErrorReports reports() {
        return reports;
    }

    // Levels.

    /// `error_reporting`.
    public int reporting() {
        return reporting;
    }

    public void reporting(int levels) {
        reporting = levels;
        configured = levels;
    }

    /// Other code runs now, whose silence is its own: returns what this code had.
    public int switchTo(int levels) {
        int before = reporting;
        reporting = levels;
        return before;
    }

    /// The levels for code that is not under an `@` yet.
    public int configured() {
        return configured;
    }

    /// Begins `@`: returns what [#endSilence] needs.
    public int beginSilence() {
        int before = reporting;
        reporting &= FATAL;
        return before;
    }

    /// Ends `@`, unless the code inside set `error_reporting` itself.
    public void endSilence(int before) {
        if ((reporting & ~FATAL) == 0) {
            reporting = before;
        }
    }

    /// Whether a handler, the output or the log would show a diagnostic of this level.
    public boolean reports(int level) {
        return ((reporting | registration.mask) & level) != 0;
    }

    // Raising.

    public void raise(int level, String message) {
        raise(level, message, locations.current());
    }

    public void raise(int level, String message, Location location) {
        if ((registration.mask & level & ~UNHANDLED) != 0 && callHandler(level, message, location)) {
            return;
        }
        boolean repeated = isRepeated(message, location);
        last = new LastError(level, () -> message, location);
        if ((reporting & level) != 0 && !repeated) {
            reports.show(level, message, location, locations::trace);
        }
        if ((level & (USER_ERROR | RECOVERABLE_ERROR)) != 0) {
            throw new ExitRequest(255);
        }
    }

    /// Whether the configuration says that this was told already.
    private boolean isRepeated(String message, Location location) {
        return last != null && ctx.ini().getBoolean("ignore_repeated_errors") && last.message().get().equals(message)
                && (ctx.ini().getBoolean("ignore_repeated_source") || last.location().equals(location));
    }

    /// Reports the end of a request by a fatal error.
    public void report(FatalError failure) {
        Location location = failure.location() == null ? locations.of(failure) : failure.location();
        last = new LastError(failure.level(), failure::getMessage, location);
        if ((reporting & failure.level()) != 0) {
            reports.show(failure.level(), failure.getMessage(), location, () -> locations.trace(failure));
        }
    }

    /// While the handler runs, none is registered; if it registered one itself, that one stays.
    private boolean callHandler(int level, String message, Location location) {
        Registration called = registration;
        registration = Registration.NONE;
        try {
            return called.handler.handle(ctx, level, message, location);
        } finally {
            if (registration == Registration.NONE) {
                registration = called;
            }
        }
    }

    // Handlers of the program.

    /// Registers a handler for the levels in `mask`; returns the callback registered before, or null.
    public Object handler(ErrorHandler handler, Object callback, int mask) {
        Object before = registration.callback;
        replaced.push(registration);
        registration = handler == null ? Registration.NONE : new Registration(handler, callback, mask);
        return before;
    }

    public void restoreHandler() {
        registration = replaced.isEmpty() ? Registration.NONE : replaced.pop();
    }

    /// The callback registered now, or null.
    public Object handlerCallback() {
        return registration.callback;
    }

    public LastError last() {
        return last;
    }

    public void clearLast() {
        last = null;
    }

    /// The word a report begins with.
    public static String label(int level) {
        return switch (level) {
            case ERROR, CORE_ERROR, COMPILE_ERROR, USER_ERROR -> "Fatal error";
            case RECOVERABLE_ERROR -> "Recoverable fatal error";
            case WARNING, CORE_WARNING, COMPILE_WARNING, USER_WARNING -> "Warning";
            case PARSE -> "Parse error";
            case NOTICE, USER_NOTICE -> "Notice";
            case STRICT -> "Strict Standards";
            case DEPRECATED, USER_DEPRECATED -> "Deprecated";
            default -> "Unknown error";
        };
    }
}
