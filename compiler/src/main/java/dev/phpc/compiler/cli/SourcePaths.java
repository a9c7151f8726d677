package dev.phpc.compiler.cli;

import dev.phpc.compiler.syntax.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Finds and reads the sources that a command line names: files of any name, and in folders those that look like PHP.
final class SourcePaths {
    private static final long MAXIMUM_BYTES = 1L << 29;

    private SourcePaths() { }

    static List<Path> find(List<String> names) {
        Set<Path> found = new LinkedHashSet<>();
        for (String name : names) {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                found.addAll(inFolder(path));
            } else if (Files.isRegularFile(path)) {
                found.add(path);
            } else {
                throw new UsageError(Files.exists(path) ? name + " is neither a file nor a folder" : "no such file or folder: " + name);
            }
        }
        if (found.isEmpty()) {
            throw new UsageError("no PHP files in " + String.join(", ", names));
        }
        return List.copyOf(found);
    }

    private static List<Path> inFolder(Path folder) {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            List<Path> sources = new ArrayList<>(files.filter(Files::isRegularFile).filter(SourcePaths::looksLikePhp).toList());
            sources.sort(null);
            return sources;
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new UsageError("can't list " + folder + ": " + e.getMessage());
        }
    }

    private static boolean looksLikePhp(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".php") || name.endsWith(".inc") || name.endsWith(".phtml");
    }

    /// The file's bytes as chars. A file that is no text at all is refused rather than taken for HTML.
    static SourceFile read(Path path) {
        try {
            if (Files.size(path) > MAXIMUM_BYTES) {
                throw new UsageError(path + " is larger than any source: " + (Files.size(path) >> 20) + " MiB");
            }
            String text = Files.readString(path, StandardCharsets.ISO_8859_1);
            if (text.indexOf('\0') >= 0 && !text.contains("<?")) {
                throw new UsageError(path + " is a binary file, not a PHP source");
            }
            return new SourceFile(Bytes.ofArgument(path.toString()), text);
        } catch (IOException e) {
            throw new UsageError("can't read " + path + ": " + reason(e));
        }
    }

    static String reason(IOException e) {
        return e instanceof java.nio.file.AccessDeniedException ? "permission denied"
                : e instanceof java.nio.file.NoSuchFileException ? "no such file"
                : e.getMessage();
    }
}
