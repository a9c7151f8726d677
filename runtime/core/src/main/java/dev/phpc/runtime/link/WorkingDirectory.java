package dev.phpc.runtime.link;

import dev.phpc.runtime.Context;
import java.nio.file.Path;

/// The current directory of a request, which `chdir` changes; the JVM's own is only where it starts.
public final class WorkingDirectory {
    private Path path = Path.of("").toAbsolutePath();

    private WorkingDirectory() { }

    public static Path of(Context ctx) {
        return ctx.state(WorkingDirectory.class, WorkingDirectory::new).path;
    }

    public static void change(Context ctx, Path path) {
        ctx.state(WorkingDirectory.class, WorkingDirectory::new).path = path;
    }
}
