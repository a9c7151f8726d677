package dev.phpc.ext.standard.files;

import dev.phpc.ext.standard.streams.Stream;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.declare.PhpProperty;
import dev.phpc.runtime.objects.PhpObject;

/// What `dir()` returns.
@PhpClass("#[NotSerializable] final class Directory")
public final class Directory extends PhpObject {
    @PhpProperty("public readonly string $path")
    static final int PATH = 0;
    @PhpProperty("public readonly mixed $handle")
    static final int HANDLE = 1;

    public Directory(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    static Directory create(Context ctx, String path, Stream handle) {
        Directory directory = new Directory(ctx.classes().builtin("directory"));
        directory.setSlot(PATH, path);
        directory.setSlot(HANDLE, handle);
        return directory;
    }

    private Stream handle(Context ctx, String method) {
        if (!(getSlot(HANDLE) instanceof Stream stream)) throw Errors.error(ctx, "Unable to find my handle property");
        if (stream.isClosed()) throw Errors.typeError(ctx, "Directory::" + method + "(): cannot use Directory resource after it has been closed");
        return stream;
    }

    @PhpMethod("close(): void")
    void close(Context ctx) {
        handle(ctx, "close").close();
    }

    @PhpMethod("rewind(): void")
    void rewind(Context ctx) {
        Stream stream = handle(ctx, "rewind");
        stream.device().rewindEntries(stream);
    }

    @PhpMethod("read(): string|false")
    Object read(Context ctx) {
        Stream stream = handle(ctx, "read");
        String entry = stream.device().nextEntry(stream);
        return entry == null ? false : entry;
    }
}
