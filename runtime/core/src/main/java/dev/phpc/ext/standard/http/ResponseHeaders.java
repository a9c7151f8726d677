package dev.phpc.ext.standard.http;

import dev.phpc.ext.standard.strings.LetterCase;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Location;
import dev.phpc.runtime.objects.PhpCallable;
import java.util.ArrayList;
import java.util.List;

/// The header of the response that a request is making. On a command line nobody reads it, and PHP keeps nothing but the status.
public final class ResponseHeaders {
    private final List<String> lines = new ArrayList<>();
    private boolean kept;
    private int status;
    private boolean statusLine;

    private ResponseHeaders() {}

    public static ResponseHeaders of(Context ctx) {
        return ctx.state(ResponseHeaders.class, ResponseHeaders::new);
    }

    /// Called by a web server's front: header lines are worth keeping.
    public void keep() {
        kept = true;
    }

    /// `Name: value`, in the order in which they were set.
    public List<String> lines() {
        return lines;
    }

    /// 0 if none was set.
    public int status() {
        return status;
    }

    void status(int code) {
        status = code;
    }

    /// Whether the status came with a whole `HTTP/…` line.
    boolean hasStatusLine() {
        return statusLine;
    }

    /// Sets a header line, or the status if the line begins with `HTTP/`.
    void set(String line, boolean replace, int code) {
        if (line.length() >= 5 && LetterCase.strtolower(line.substring(0, 5)).equals("http/")) {
            int space = line.indexOf(' ');
            String digits = space < 0 ? "" : line.substring(space + 1).trim().split(" ")[0];
            status = digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : 200;
            statusLine = true;
            return;
        }
        String name = name(line);
        String value = line.substring(Math.min(line.length(), name.length() + 1)).trim();
        String complete = line;
        if (name.equals("content-type") && LetterCase.strtolower(value).startsWith("text/")
                && !LetterCase.strtolower(value).contains("charset=")) {
            complete = line + ";charset=UTF-8";
        }
        if (replace) {
            remove(name);
        }
        if (kept) {
            lines.add(complete);
        }
        if (name.equals("location") && (status < 300 || status > 399) && status != 201) {
            status = 302;
        }
        if (code != 0) {
            status = code;
        }
    }

    void remove(String name) {
        String wanted = LetterCase.strtolower(name);
        lines.removeIf(line -> name(line).equals(wanted));
    }

    void clear() {
        lines.clear();
    }

    private static String name(String line) {
        int colon = line.indexOf(':');
        return LetterCase.strtolower(colon < 0 ? line : line.substring(0, colon));
    }

    /// Runs a callback when the first output is about to be sent.
    void beforeSending(Context ctx, PhpCallable callback) {
        ctx.output().beforeFirstByte(() -> callback.call(ctx));
    }

    /// True, with a warning, if output has been sent already.
    static boolean tooLate(Context ctx, String beginning) {
        Location started = ctx.output().startedAt();
        if (started == null) {
            return false;
        }
        ctx.warning(beginning + "(output started at " + started.file() + ":" + started.line() + ")");
        return true;
    }
}
