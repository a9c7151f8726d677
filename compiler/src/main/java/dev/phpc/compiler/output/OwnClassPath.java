package dev.phpc.compiler.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/// The jars and folders that this compiler was started from.
public final class OwnClassPath {
    private OwnClassPath() { }

    /// With what a jar's own `Class-Path` adds.
    public static List<Path> entries() throws IOException {
        Set<Path> found = new LinkedHashSet<>();
        for (String entry : System.getProperty("java.class.path").split(System.getProperty("path.separator"))) {
            if (!entry.isEmpty()) {
                add(Path.of(entry).toAbsolutePath(), found);
            }
        }
        return new ArrayList<>(found);
    }

    private static void add(Path entry, Set<Path> found) throws IOException {
        if (!Files.exists(entry) || !found.add(entry) || Files.isDirectory(entry)) {
            return;
        }
        try (JarFile jar = new JarFile(entry.toFile())) {
            String more = jar.getManifest() == null ? null : jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            if (more != null) {
                for (String name : more.strip().split("\\s+")) {
                    add(entry.resolveSibling(name), found);
                }
            }
        }
    }
}
