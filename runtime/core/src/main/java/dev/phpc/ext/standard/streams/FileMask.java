package dev.phpc.ext.standard.streams;

import dev.phpc.runtime.Context;

/// `umask` of one request. The process's own mask holds for files that Java creates; this one can only take more away.
public final class FileMask {
    private int mask = 022;
    private boolean changed;

    private FileMask() {}

    public static FileMask of(Context ctx) {
        return ctx.state(FileMask.class, FileMask::new);
    }

    public int mask() {
        return mask;
    }

    /// Whether the request set a mask of its own.
    public boolean isChanged() {
        return changed;
    }

    public void mask(int mask) {
        this.mask = mask & 0777;
        changed = true;
    }
}
