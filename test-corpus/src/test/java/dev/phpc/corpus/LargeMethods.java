package dev.phpc.corpus;

import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Finds methods that HotSpot never compiles, because they are longer than 8,000 bytecodes.
final class LargeMethods {
    private static final int LIMIT = 8000;

    private LargeMethods() { }

    /// Those of the classes made from PHP in a jar, each with its size.
    static List<String> in(Path jar) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(jar); Stream<Path> classes = Files.walk(files.getPath("/php"))) {
            return classes.filter(file -> file.toString().endsWith(".class")).flatMap(LargeMethods::ofClass).toList();
        }
    }

    private static Stream<String> ofClass(Path file) {
        try {
            return in(file.toString(), Files.readAllBytes(file)).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// Those of one class.
    static List<String> in(String name, byte[] bytes) {
        ClassModel model = ClassFile.of().parse(bytes);
        return model.methods().stream().filter(method -> size(method) > LIMIT)
                .map(method -> name + " " + method.methodName().stringValue() + ": " + size(method)).toList();
    }

    private static int size(MethodModel method) {
        return method.findAttribute(Attributes.code()).map(code -> code.codeLength()).orElse(0);
    }
}
