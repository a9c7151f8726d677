package dev.phpc.compiler.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The process's three streams as bytes, and what may be done with them: colours and progress only where a person looks on.
record Terminal(InputStream in, OutputStream out, OutputStream err, boolean interactive, boolean colours) {

    static Terminal ofProcess() {
        // java.io.Console is only there if both ends are a terminal; the check costs 15 ms, so it comes after a cheap one.
        boolean interactive = System.getenv("TERM") != null && !"dumb".equals(System.getenv("TERM")) && isTerminal();
        return new Terminal(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err), interactive, interactive && System.getenv("NO_COLOR") == null);
    }

    /// Whether standard error is a terminal, as Linux and macOS tell without a native call.
    private static boolean isTerminal() {
        try {
            String target = java.nio.file.Path.of("/dev/fd/2").toRealPath().toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException none) {
            return false;
        }
    }

    void print(String text) {
        write(out, text);
    }

    /// Text whose chars are bytes.
    void printBytes(String bytes) {
        write(out, bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    void complain(String text) {
        write(err, text + "\n");
    }

    /// A line that the next one replaces; nothing where nobody looks on.
    void progress(String text) {
        if (interactive) {
            write(err, "\r\033[K" + text);
        }
    }

    void endProgress() {
        progress("");
    }

    void flush() {
        try {
            out.flush();
            err.flush();
        } catch (IOException readerGone) {
            // Nobody is left to be told.
        }
    }

    private static void write(OutputStream stream, String text) {
        write(stream, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(OutputStream stream, byte[] bytes) {
        try {
            stream.write(bytes);
            stream.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
