package dev.phpc.compiler.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `phpc batch`: many scripts from one JVM, each from pristine state.
///
/// A request is a line `PATH { TAB NAME=VALUE }`, where VALUE has its backslashes, tabs and line ends escaped; the answer is the number of
/// bytes that the script wrote to standard output and standard error, a line end, and those bytes. At the end of input the server exits.
final class BatchServer {
    /// Scripts after which the server exits, to be started anew: what they leak into the JVM has then gone.
    private static final int MAXIMUM_SCRIPTS = 4000;

    private final Terminal terminal;
    private final ScriptRunner runner;

    BatchServer(Terminal terminal, ScriptRunner runner) {
        this.terminal = terminal;
        this.runner = runner;
    }

    int serve(List<String> args) {
        if (!args.isEmpty()) {
            throw new UsageError("batch takes no arguments: requests come from standard input");
        }
        // Only answers may go to standard output, whoever prints.
        System.setOut(new PrintStream(terminal.err(), true));
        InputStream requests = new BufferedInputStream(terminal.in());
        try {
            for (int served = 0; served < MAXIMUM_SCRIPTS && !memoryIsShort(); served++) {
                String line = readLine(requests);
                if (line == null) {
                    return 0;
                }
                answer(run(line));
            }
            return 0;
        } catch (IOException e) {
            terminal.complain("phpc batch: " + e.getMessage());
            return CommandLine.FAILURE;
        }
    }

    private byte[] run(String line) {
        String[] fields = line.split("\t", -1);
        Map<String, String> settings = new LinkedHashMap<>();
        for (int i = 1; i < fields.length; i++) {
            int equals = fields[i].indexOf('=');
            settings.put(fields[i].substring(0, equals), unescaped(fields[i].substring(equals + 1)));
        }
        Path path = Path.of(new String(fields[0].getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        Capture capture = new Capture();
        RequestThread.run(() -> runner.run(new ScriptRequest(new Script.InFile(path), List.of(fields[0]), settings,
                new ByteArrayInputStream(new byte[0]), capture, capture)));
        return capture.end();
    }

    private void answer(byte[] output) throws IOException {
        OutputStream out = terminal.out();
        out.write((output.length + "\n").getBytes(StandardCharsets.ISO_8859_1));
        out.write(output);
        out.flush();
    }

    /// The next line's bytes as chars, or null at the end of input.
    private static String readLine(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                return null;
            }
            line.write(b);
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    static String unescaped(String value) {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        StringBuilder plain = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                c = switch (value.charAt(++i)) {
                    case 't' -> '\t';
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    default -> value.charAt(i);
                };
            }
            plain.append(c);
        }
        return plain.toString();
    }

    private static boolean memoryIsShort() {
        Runtime jvm = Runtime.getRuntime();
        if (jvm.totalMemory() - jvm.freeMemory() < jvm.maxMemory() * 2 / 3) {
            return false;
        }
        System.gc();
        return jvm.totalMemory() - jvm.freeMemory() > jvm.maxMemory() / 2;
    }

    /// Both streams of one script. What a thread of it writes after its end is dropped.
    private static final class Capture extends OutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private boolean ended;

        @Override
        public synchronized void write(int b) {
            if (!ended) {
                bytes.write(b);
            }
        }

        @Override
        public synchronized void write(byte[] source, int offset, int length) {
            if (!ended) {
                bytes.write(source, offset, length);
            }
        }

        synchronized byte[] end() {
            ended = true;
            return bytes.toByteArray();
        }
    }
}
