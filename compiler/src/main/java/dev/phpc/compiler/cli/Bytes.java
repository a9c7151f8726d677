package dev.phpc.compiler.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The border between Java's strings and PHP's, in which a char is a byte.
final class Bytes {
    /// The character set in which the JVM has decoded the process's arguments.
    private static final Charset ARGUMENTS = Charset.forName(
            System.getProperty("sun.jnu.encoding", "UTF-8"), StandardCharsets.UTF_8);

    private Bytes() { }

    /// An argument of the process, as PHP sees it.
    static String ofArgument(String argument) {
        return new String(argument.getBytes(ARGUMENTS), StandardCharsets.ISO_8859_1);
    }

    static String ofStream(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
}
