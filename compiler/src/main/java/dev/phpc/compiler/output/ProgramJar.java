package dev.phpc.compiler.output;

import dev.phpc.compiler.ClassFile;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a program and what it needs into one jar. The same input gives the same bytes; a jar appears whole or not at all.
public final class ProgramJar {
    private static final String LAUNCHER = "dev.phpc.runtime.link.Launcher";
    private static final String SERVICES = "META-INF/services/";
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    /// The first moment that a zip file can tell, whatever the time zone.
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> entries = new TreeMap<>();

    public void addClasses(List<ClassFile> classes) {
        classes.forEach(each -> entries.put(each.name() + ".class", each.bytes()));
    }

    public void addResource(String name, byte[] content) {
        entries.put(name, content);
    }

    /// Everything in a jar or a folder of classes whose name passes `wanted`. Lists of services are joined.
    public void addLibrary(Path library, Predicate<String> wanted) throws IOException {
        if (Files.isDirectory(library)) {
            addTree(library, wanted);
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(library)) {
            addTree(jar.getPath("/"), wanted);
        }
    }

    private void addTree(Path root, Predicate<String> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (wanted.test(name) && !name.equals(MANIFEST) && !name.equals("module-info.class")) {
                    byte[] content = Files.readAllBytes(file);
                    entries.merge(name, content, (old, more) -> name.startsWith(SERVICES) ? joined(old, more) : old);
                }
            }
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.write('\n');
        both.writeBytes(second);
        return both.toByteArray();
    }

    /// A file beside it is written first and then gets the name, so that no reader ever sees half of a jar.
    public void write(Path jar) throws IOException {
        Path beside = jar.toAbsolutePath().resolveSibling("." + jar.getFileName() + "." + ProcessHandle.current().pid());
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside));
                    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                zip.setLevel(Deflater.BEST_SPEED);
                put(zip, MANIFEST, manifest());
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    put(zip, entry.getKey(), entry.getValue());
                }
            }
            Files.move(beside, jar, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] manifest() throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, LAUNCHER);
        // Fibers are the JDK's own continuations, and PCRE2 is called as a native library.
        attributes.putValue("Add-Exports", "java.base/jdk.internal.vm");
        attributes.putValue("Enable-Native-Access", "ALL-UNNAMED");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        manifest.write(bytes);
        return bytes.toByteArray();
    }
}
