package dev.phpc.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The PHP that expectations come from: the command of `-Dphp`.
final class OtherPhp {
    private OtherPhp() { }

    static String run(Path script, Map<String, String> settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("php", "php").split(" ")));
        settings.forEach((name, value) -> command.addAll(List.of("-d", name + "=" + value)));
        command.add(script.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
}
