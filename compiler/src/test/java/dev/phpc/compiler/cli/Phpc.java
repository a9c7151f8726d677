package dev.phpc.compiler.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A run of the command line in this JVM that has ended: its status, and what it wrote.
record Phpc(int status, String out, String err) {
    static Phpc run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new ByteArrayInputStream(new byte[0]), out, err, false, false);
        int status = new CommandLine(terminal, new InProcessRunner()).run(List.of(arguments));
        return new Phpc(status, out.toString(StandardCharsets.ISO_8859_1), err.toString(StandardCharsets.ISO_8859_1));
    }
}
