package dev.phpc.runtime;

import dev.phpc.runtime.objects.Names;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Supplier;

/// Shows diagnostics where the configuration wants them: in the output, on standard error, in the log.
public final class ErrorReports {

    private static final DateTimeFormatter LOG_TIME = DateTimeFormatter.ofPattern("dd-MMM-yyyy HH:mm:ss", Locale.ROOT);

    private final Context ctx;

    ErrorReports(Context ctx) {
        this.ctx = ctx;
    }

    void show(int level, String message, Location location, Supplier<String> trace) {
        Ini ini = ctx.ini();
        String report = Diagnostics.label(level) + ": " + message + " in " + location.file()
                + " on line " + location.line();
        String traced = isTraced(level, message) ? "\nStack trace:\n" + trace.get() : "";
        if (ini.getBoolean("log_errors")) {
            log("PHP " + report.replaceFirst(": ", ":  ") + traced);
        }
        String text = ini.get("error_prepend_string")
                + (ini.getBoolean("html_errors") ? html(level, message, location) : "\n" + report + traced + "\n")
                + ini.get("error_append_string");
        if (Names.lower(ini.get("display_errors")).equals("stderr")) {
            print(text);
        } else if (ini.getBoolean("display_errors")) {
            ctx.output().write(text);
        }
    }

    /// Since 8.5 fatal errors tell how they came about, except where the message does already.
    private boolean isTraced(int level, String message) {
        return (level & (Diagnostics.ERROR | Diagnostics.COMPILE_ERROR | Diagnostics.USER_ERROR
                | Diagnostics.RECOVERABLE_ERROR)) != 0
                && ctx.ini().getBoolean("fatal_error_backtraces") && !message.startsWith("Uncaught ");
    }

    private static String html(int level, String message, Location location) {
        return "<br />\n<b>" + Diagnostics.label(level) + "</b>:  " + message
                + " in <b>" + location.file() + "</b> on line <b>" + location.line() + "</b><br />\n";
    }

    /// Writes a line to the error log: the file of `error_log`, else standard error.
    public void log(String line) {
        String file = ctx.ini().get("error_log");
        if (file.isEmpty() || !append(file, timeStamp() + line + "\n")) {
            print(line + "\n");
        }
    }

    /// In the configured time zone.
    private String timeStamp() {
        String configured = ctx.ini().get("date.timezone");
        for (String id : ZoneId.getAvailableZoneIds()) {
            if (Names.lower(id).equals(Names.lower(configured))) {
                return "[" + ZonedDateTime.now(ZoneId.of(id)).format(LOG_TIME) + " " + configured + "] ";
            }
        }
        return "[" + ZonedDateTime.now(ZoneOffset.UTC).format(LOG_TIME) + " UTC] ";
    }

    /// Appends to a log file; false if it can't be written.
    private static boolean append(String file, String text) {
        try {
            Files.write(Path.of(Bytes.decodeUtf8(file)), Bytes.of(text),
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return true;
        } catch (IOException unwritable) {
            return false;
        }
    }

    private static void print(String text) {
        byte[] bytes = Bytes.of(text);
        System.err.write(bytes, 0, bytes.length);
        System.err.flush();
    }
}
