package dev.phpc.runtime.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/// A program that was compiled ahead of time and lies on a class path. Each artifact of it has a list of its units, [#INDEX]: lines
/// `path TAB class`, the main script's first; and it may have [#SETTINGS], lines `directive TAB value`.
public final class CompiledProgram {
    public static final String INDEX = "META-INF/phpc/units";

    public static final String SETTINGS = "META-INF/phpc/settings";

    private final Map<String, String> settings = new LinkedHashMap<>();
    private final Program program = Program.withAvailableCompiler();
    private String main;

    private CompiledProgram() { }

    /// What `loader` finds, of all its artifacts together.
    public static CompiledProgram on(ClassLoader loader) {
        CompiledProgram compiled = new CompiledProgram();
        try {
            for (URL index : Collections.list(loader.getResources(INDEX))) {
                compiled.read(index, loader);
            }
            for (URL settings : Collections.list(loader.getResources(SETTINGS))) {
                lines(settings, compiled.settings::putIfAbsent);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compiled;
    }

    private void read(URL index, ClassLoader loader) throws IOException {
        lines(index, (path, unit) -> {
            program.add(path, () -> UnitLoader.unit(loader, unit));
            main = main == null ? path : main;
        });
    }

    private static void lines(URL resource, BiConsumer<String, String> entry) throws IOException {
        try (InputStream stream = resource.openStream();
                var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.ISO_8859_1))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                entry.accept(line.substring(0, tab), line.substring(tab + 1));
            }
        }
    }

    /// The directives that the program was compiled with.
    public Map<String, String> settings() {
        return settings;
    }

    public Program program() {
        return program;
    }

    /// The path of the script to start with, or null if there is no unit at all.
    public String main() {
        return main;
    }
}
