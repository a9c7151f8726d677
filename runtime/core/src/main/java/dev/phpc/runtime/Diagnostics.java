package dev.phpc.runtime;

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

    private final Context ctx;
    private final SourceLocations locations;
    private int reporting = ALL;

    Diagnostics(Context ctx, SourceLocations locations) {
        this.ctx = ctx;
        this.locations = locations;
    }

    /// `error_reporting`.
    public int reporting() {
        return reporting;
    }

    public void reporting(int levels) {
        reporting = levels;
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

    public boolean reports(int level) {
        return (reporting & level) != 0;
    }

    public void raise(int level, String message) {
        if (reports(level)) {
            Location location = locations.current();
            ctx.output().write("\n" + label(level) + ": " + message + " in " + location.file()
                    + " on line " + location.line() + "\n");
        }
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
