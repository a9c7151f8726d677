package dev.phpc.corpus;

import dev.phpc.compiler.cli.Script;
import dev.phpc.compiler.cli.ScriptRequest;
import dev.phpc.compiler.cli.ScriptRunner;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Runs scripts in this JVM, each on a thread of its own, and says so when one doesn't end.
final class ScriptProcess {
    private static final long STACK_BYTES = 512L << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ScriptRunner runner;

    ScriptProcess(ScriptRunner runner) {
        this.runner = runner;
    }

    /// What the script wrote to both its streams.
    String run(Path script, Map<String, String> settings) {
        var output = new ByteArrayOutputStream();
        var request = new ScriptRequest(new Script.InFile(script), List.of(script.toString()), settings,
                new ByteArrayInputStream(new byte[0]), output, output);
        Throwable[] failure = new Throwable[1];
        Thread thread = new Thread(null, () -> runner.run(request), script.getFileName().toString(), STACK_BYTES, false);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((where, thrown) -> failure[0] = thrown);
        thread.start();
        try {
            if (!thread.join(PATIENCE)) {
                throw new AssertionError(script + " has not ended after " + PATIENCE + "; printed so far: " + output);
            }
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        }
        if (failure[0] != null) {
            throw new AssertionError("the runner itself failed", failure[0]);
        }
        return output.toString(StandardCharsets.ISO_8859_1);
    }
}
