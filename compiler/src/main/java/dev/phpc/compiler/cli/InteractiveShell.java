package dev.phpc.compiler.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// `phpc -a`: as PHP without readline does, everything up to the end of input is one script.
final class InteractiveShell {
    private final Terminal terminal;
    private final ScriptRunner runner;
    private final Map<String, String> settings;

    InteractiveShell(Terminal terminal, ScriptRunner runner, Map<String, String> settings) {
        this.terminal = terminal;
        this.runner = runner;
        this.settings = settings;
    }

    int run() {
        terminal.print("Interactive mode enabled\n\n");
        StringBuilder code = new StringBuilder();
        try {
            var lines = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.ISO_8859_1));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                code.append(line).append('\n');
            }
        } catch (IOException e) {
            throw new UsageError("can't read from standard input: " + e.getMessage());
        }
        Script script = new Script.InMemory("Standard input code", code.toString());
        return RequestThread.run(() -> runner.run(new ScriptRequest(script, List.of("Standard input code"), settings,
                terminal.in(), terminal.out(), terminal.err())));
    }
}
