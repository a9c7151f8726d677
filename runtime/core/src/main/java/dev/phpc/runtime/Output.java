package dev.phpc.runtime;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/// What the request prints: a stack of buffers above the sink.
public final class Output {

    private final Context ctx;
    private final OutputStream sink;
    private final byte[] pending = new byte[8192];
    private int length;
    private OutputBuffer top;
    private OutputBuffer running;
    private PhpThrow failure;
    private boolean implicitFlush;
    private Location startedAt;
    private Runnable beforeFirstByte;

    Output(Context ctx, OutputStream sink) {
        this.ctx = ctx;
        this.sink = sink;
    }

    // Writing.

    public void write(String text) {
        if (top == null) {
            send(text);
        } else {
            write(top, text);
        }
    }

    public void write(byte[] bytes) {
        write(bytes, 0, bytes.length);
    }

    public void write(byte[] bytes, int offset, int count) {
        if (top != null) {
            write(top, Bytes.toString(bytes, offset, count));
            return;
        }
        if (count == 0) {
            return;
        }
        start();
        if (count > pending.length - length) {
            drain();
            if (count > pending.length) {
                sendDirectly(bytes, offset, count);
                return;
            }
        }
        System.arraycopy(bytes, offset, pending, length, count);
        length += count;
        if (implicitFlush) {
            flush();
        }
    }

    private void write(OutputBuffer buffer, String text) {
        if (running != null) {
            // What a handler prints is lost.
            running.producedOutput |= !text.isEmpty();
        } else if (buffer == null) {
            send(text);
        } else if (buffer.has(OutputBuffer.DISABLED)) {
            write(buffer.parent, text);
        } else {
            buffer.append(text);
            if (buffer.isFull()) {
                write(buffer.parent, process(buffer, 0, null));
                rethrow();
            }
        }
    }

    private void send(String text) {
        int count = text.length();
        if (count == 0) {
            return;
        }
        if (startedAt == null) {
            start();
        }
        if (count <= pending.length - length) {
            text.getBytes(0, count, pending, length);
            length += count;
        } else {
            sendInPieces(text);
        }
        if (implicitFlush) {
            flush();
        }
    }

    private void sendInPieces(String text) {
        for (int at = 0; at < text.length(); ) {
            if (length == pending.length) {
                drain();
            }
            int count = Math.min(text.length() - at, pending.length - length);
            text.getBytes(at, at + count, pending, length);
            length += count;
            at += count;
        }
    }

    private void sendDirectly(byte[] bytes, int offset, int count) {
        try {
            sink.write(bytes, offset, count);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void start() {
        if (startedAt == null) {
            startedAt = ctx.diagnostics().location();
            if (beforeFirstByte != null) {
                beforeFirstByte.run();
            }
        }
    }

    private void drain() {
        int count = length;
        length = 0;
        sendDirectly(pending, 0, count);
    }

    /// `flush()`: hands what left the buffers to the client.
    public void flush() {
        drain();
        try {
            sink.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public void implicitFlush(boolean enabled) {
        implicitFlush = enabled;
    }

    /// Where the first byte for the client was printed; null if none was.
    public Location startedAt() {
        return startedAt;
    }

    /// Runs `action` before the first byte goes to the client: the last chance for headers.
    public void beforeFirstByte(Runnable action) {
        beforeFirstByte = action;
    }

    // Buffering.

    /// Whether a handler is running: then the buffers can't be changed.
    public boolean isLocked() {
        return running != null;
    }

    /// Gives up all buffers without asking their handlers.
    public void abandonBuffers() {
        running = null;
        top = null;
    }

    /// The innermost buffer, or null.
    public OutputBuffer top() {
        return top;
    }

    public int level() {
        return top == null ? 0 : top.level() + 1;
    }

    /// Starts a buffer. A null handler passes its content unchanged; a chunk size of 0 waits for the end.
    public void push(OutputHandler handler, int chunkSize, int flags) {
        top = new OutputBuffer(top, handler, chunkSize, flags);
    }

    // `caller` names the PHP function for diagnostics; null if there is none.

    /// The content of the innermost buffer.
    public String content() {
        return top.content();
    }

    /// Sends the content of the innermost buffer to the one below.
    public void flushTop(String caller) {
        OutputBuffer buffer = top;
        write(buffer.parent, process(buffer, OutputHandler.FLUSH, caller));
        rethrow();
    }

    public void cleanTop(String caller) {
        process(top, OutputHandler.CLEAN, caller);
        rethrow();
    }

    /// Ends the innermost buffer, sending its content on.
    public void popAndSend(String caller) {
        OutputBuffer buffer = top;
        String result = process(buffer, OutputHandler.FINAL, caller);
        if (top == buffer) {
            top = buffer.parent;
        }
        write(top, result);
        rethrow();
    }

    /// Ends the innermost buffer, dropping its content.
    public void popAndDiscard(String caller) {
        OutputBuffer buffer = top;
        process(buffer, OutputHandler.FINAL | OutputHandler.CLEAN, caller);
        if (top == buffer) {
            top = buffer.parent;
        }
        rethrow();
    }

    private String process(OutputBuffer buffer, int operation, String caller) {
        if (buffer.has(OutputBuffer.DISABLED)) {
            return "";
        }
        String content = buffer.content();
        int flags = operation | (buffer.has(OutputBuffer.STARTED) ? 0 : OutputHandler.START);
        String result = content;
        if (buffer.handler != null) {
            result = callHandler(buffer, content, flags);
        }
        buffer.flags |= OutputBuffer.STARTED;
        if (result == null) {
            buffer.flags |= OutputBuffer.DISABLED;
            buffer.discardStorage();
            result = content;
        } else {
            buffer.flags |= OutputBuffer.PROCESSED;
            buffer.clear();
        }
        if (buffer.producedOutput) {
            buffer.producedOutput = false;
            ctx.deprecated((caller == null ? "" : caller + "(): ")
                    + "Producing output from user output handler " + buffer.name() + " is deprecated");
        }
        return result;
    }

    /// A handler that throws has failed; the exception goes on when the operation is complete.
    private String callHandler(OutputBuffer buffer, String content, int flags) {
        running = buffer;
        try {
            return buffer.handler.process(ctx, content, flags);
        } catch (PhpThrow thrown) {
            failure = thrown;
            return null;
        } finally {
            running = null;
        }
    }

    private void rethrow() {
        PhpThrow thrown = failure;
        if (thrown != null) {
            failure = null;
            throw thrown;
        }
    }

    /// The end of the request: every buffer is sent, then everything is flushed.
    public void finish() {
        while (top != null) {
            popAndSend(null);
        }
        if (beforeFirstByte != null) {
            start();
        }
        flush();
    }
}
