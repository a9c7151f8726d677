package dev.phpc.ext.standard.files;

import dev.phpc.ext.standard.streams.Stream;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpResource;
import java.util.List;

/// What `proc_open` returns: a running program, with the pipes to it.
final class ChildProcess extends PhpResource {
    private final Process process;
    private final String command;
    private final List<Stream> pipes;
    private boolean reaped;

    ChildProcess(Context ctx, Process process, String command, List<Stream> pipes) {
        super(ctx);
        this.process = process;
        this.command = command;
        this.pipes = pipes;
    }

    @Override
    protected String openTypeName() {
        return "process";
    }

    Process process() {
        return process;
    }

    String command() {
        return command;
    }

    /// Whether the exit status has been told already; after that `proc_get_status` says it is cached.
    boolean markReaped() {
        boolean before = reaped;
        reaped = true;
        return before;
    }

    /// Closes the pipes that are still open, waits, and tells the exit status.
    int close() {
        pipes.forEach(Stream::close);
        markClosed();
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
