package dev.phpc.ext.standard.http;

import dev.phpc.ext.standard.strings.LetterCase;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Location;
import dev.phpc.runtime.objects.PhpCallable;

/// The header of the response that a request is making. On a command line nobody reads it, and PHP keeps nothing but the status.
public final class ResponseHeaders {
    private int status;
    private boolean statusLine;

    private ResponseHeaders() {}

    public static ResponseHeaders of(Context ctx) {
        return ctx.state(ResponseHeaders.class, ResponseHeaders::new);
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

    /// Takes from a header line what it says of the status.
    void set(String line, int code) {
        if (line.length() >= 5 && LetterCase.strtolower(line.substring(0, 5)).equals("http/")) {
            int space = line.indexOf(' ');
            String digits = space < 0 ? "" : line.substring(space + 1).trim().split(" ")[0];
            status = digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : 200;
            statusLine = true;
            return;
        }
        String name = name(line);
        if (name.equals("location") && (status < 300 || status > 399) && status != 201) {
            status = 302;
        }
        if (code != 0) {
            status = code;
        }
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
