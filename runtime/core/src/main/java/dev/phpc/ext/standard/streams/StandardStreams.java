package dev.phpc.ext.standard.streams;

import dev.phpc.runtime.Context;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;

/// What `STDIN`, `STDOUT` and `STDERR` are in this request: the process's own unless a server says otherwise.
public final class StandardStreams {
    private final Context ctx;
    private InputStream input;
    private OutputStream output;
    private OutputStream error;
    private final Stream[] constants = new Stream[3];

    private StandardStreams(Context ctx) {
        this.ctx = ctx;
    }

    public static StandardStreams of(Context ctx) {
        return ctx.state(StandardStreams.class, () -> new StandardStreams(ctx));
    }

    public void redirect(InputStream input, OutputStream output, OutputStream error) {
        this.input = input;
        this.output = output;
        this.error = error;
    }

    /// The stream of the constant: 0 `STDIN`, 1 `STDOUT`, 2 `STDERR`.
    public Stream constant(int descriptor) {
        if (constants[descriptor] == null) {
            String name = descriptor == 0 ? "stdin" : descriptor == 1 ? "stdout" : "stderr";
            constants[descriptor] = new Stream(ctx, device(descriptor), descriptor == 0 ? "r" : "w").openedBy("PHP", "php://" + name);
        }
        return constants[descriptor];
    }

    StreamDevice device(int descriptor) {
        boolean terminal = (input == null || input == System.in) && System.console() != null && System.console().isTerminal();
        return switch (descriptor) {
            case 0 -> new ByteStreamDevice(input != null ? input : new FileInputStream(FileDescriptor.in), null, false, terminal);
            case 1 -> new ByteStreamDevice(null, new AfterOutput(output != null ? output : new FileOutputStream(FileDescriptor.out)), false, terminal);
            default -> new ByteStreamDevice(null, new AfterOutput(error != null ? error : new FileOutputStream(FileDescriptor.err)), false, terminal);
        };
    }

    /// Starts a thread that copies what a child process prints to this request's standard output.
    public Thread print(InputStream from) {
        OutputStream target = output != null ? output : new FileOutputStream(FileDescriptor.out);
        return Thread.ofVirtual().start(() -> {
            try (from) {
                from.transferTo(target);
                target.flush();
            } catch (java.io.IOException closed) {
                throw new java.io.UncheckedIOException(closed);
            }
        });
    }

    /// What was echoed before comes out before.
    private final class AfterOutput extends OutputStream {
        private final OutputStream target;

        AfterOutput(OutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int b) throws java.io.IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws java.io.IOException {
            ctx.output().flush();
            target.write(bytes, offset, length);
            target.flush();
        }
    }
}
