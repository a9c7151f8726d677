package dev.phpc.ext.standard.streams;

import dev.phpc.runtime.Context;

/// The current directory of one request. The JVM's own never changes.
public final class WorkingDirectory {
    private String path = LocalPath.encode(System.getProperty("user.dir"));

    private WorkingDirectory() {}

    public static WorkingDirectory of(Context ctx) {
        return ctx.state(WorkingDirectory.class, WorkingDirectory::new);
    }

    /// Absolute, without a slash at the end.
    public String path() {
        return path;
    }

    public void path(String absolute) {
        path = absolute;
    }
}
