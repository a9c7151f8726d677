package dev.phpc.ext.standard.streams;

import java.util.List;

/// The names in a directory, read when it was opened.
public final class DirectoryDevice extends StreamDevice {
    private final String typeName;
    private final List<String> names;
    private int next;

    public DirectoryDevice(String typeName, List<String> names) {
        this.typeName = typeName;
        this.names = names;
    }

    @Override
    public String typeName() {
        return typeName;
    }

    @Override
    public boolean isDirectory() {
        return true;
    }

    @Override
    public boolean isWritable() {
        return false;
    }

    @Override
    public boolean isSeekable() {
        return true;
    }

    /// Wherever to, a directory starts again.
    @Override
    public long seek(Stream stream, long offset, int whence) {
        next = 0;
        return 0;
    }

    @Override
    public String nextEntry(Stream stream) {
        return next < names.size() ? names.get(next++) : null;
    }

    @Override
    public void rewindEntries(Stream stream) {
        next = 0;
    }
}
