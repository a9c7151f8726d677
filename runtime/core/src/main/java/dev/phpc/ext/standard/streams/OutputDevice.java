package dev.phpc.ext.standard.streams;

import dev.phpc.runtime.Output;
import java.nio.charset.StandardCharsets;

/// `php://output`: what `echo` writes to.
final class OutputDevice extends StreamDevice {
    private final Output output;

    OutputDevice(Output output) {
        this.output = output;
    }

    @Override
    public String typeName() {
        return "Output";
    }

    @Override
    public int read(Stream stream, byte[] target, int offset, int length) {
        stream.atEnd(true);
        return -1;
    }

    @Override
    public int write(Stream stream, byte[] source, int offset, int length) {
        output.write(new String(source, offset, length, StandardCharsets.ISO_8859_1));
        return length;
    }
}
