package dev.phpc.runtime;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/// What the request prints.
public final class Output {

    private final OutputStream sink;
    private final byte[] pending = new byte[8192];
    private int length;

    Output(Context ctx, OutputStream sink) {
        this.sink = sink;
    }

    public void write(String text) {
        int count = text.length();
        if (count > pending.length - length) {
            writeLong(text);
            return;
        }
        text.getBytes(0, count, pending, length);
        length += count;
    }

    private void writeLong(String text) {
        for (int at = 0; at < text.length(); ) {
            if (length == pending.length) {
                flush();
            }
            int count = Math.min(text.length() - at, pending.length - length);
            text.getBytes(at, at + count, pending, length);
            length += count;
            at += count;
        }
    }

    public void write(byte[] bytes) {
        flush();
        try {
            sink.write(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public void flush() {
        try {
            sink.write(pending, 0, length);
            length = 0;
            sink.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Flushes every buffer at the end of the request.
    public void finish() {
        flush();
    }
}
