package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.InternalIterator;
import dev.phpc.runtime.objects.PhpObject;

/// Goes through the entries of a directory; it is the file information of the entry that it stands at.
@PhpClass("class DirectoryIterator extends SplFileInfo implements SeekableIterator")
public class DirectoryIterator extends SplFileInfo implements InternalIterator {
    private PhpArray entries;
    private long index;
    private boolean skipsDots;

    public DirectoryIterator(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @Override
    @PhpMethod("__construct(string $directory)")
    void construct(Context ctx, String directory) {
        open(ctx, "DirectoryIterator", directory, false);
    }

    final void open(Context ctx, String constructed, String directory, boolean skipsDots) {
        if (directory.isEmpty()) {
            throw Errors.valueError(ctx, constructed + "::__construct(): Argument #1 ($directory) must not be empty");
        }
        if (directory.indexOf('\0') >= 0) {
            throw Errors.valueError(ctx, constructed + "::__construct(): Argument #1 ($directory) must not contain any null bytes");
        }
        if (entries != null) {
            throw Errors.error(ctx, "Directory object is already initialized");
        }
        entries = list(ctx, constructed, directory);
        if (directory.startsWith("glob://")) {
            int slash = directory.lastIndexOf('/');
            path(slash < 7 ? "" : directory.substring(7, slash));
        } else {
            path(directory.length() > 1 && directory.endsWith("/") ? directory.substring(0, directory.length() - 1) : directory);
        }
        this.skipsDots = skipsDots;
        skip();
    }

    /// The names of the entries, in the order of the directory.
    private static PhpArray list(Context ctx, String constructed, String directory) {
        if (directory.startsWith("glob://")) {
            return DirectoryListing.ofPattern(ctx, directory.substring(7));
        }
        return DirectoryListing.of(ctx, constructed, directory);
    }

    final void entries(PhpArray names, String directory) {
        entries = names;
        path(directory);
    }

    final PhpArray entries(Context ctx) {
        if (entries == null) {
            throw notInitialized(ctx);
        }
        return entries;
    }

    final void skipsDots(boolean skips) {
        skipsDots = skips;
    }

    private void skip() {
        while (skipsDots && index < entries.size() && isDot(entry())) {
            index++;
        }
    }

    private static boolean isDot(String entry) {
        return entry.equals(".") || entry.equals("..");
    }

    /// The name of the entry; empty at the end.
    final String entry() {
        return entries != null && index < entries.size() ? (String) entries.get(index) : "";
    }

    @Override
    String pathname(Context ctx) {
        entries(ctx);
        String directory = getPath(ctx);
        return directory.isEmpty() ? entry() : directory.equals("/") ? "/" + entry() : directory + "/" + entry();
    }

    @Override
    String getPathname(Context ctx) {
        return entry().isEmpty() ? "" : pathname(ctx);
    }

    @Override
    @PhpMethod("getFilename(): @tentative string")
    String getFilename(Context ctx) {
        entries(ctx);
        return entry();
    }

    @Override
    @PhpMethod("getExtension(): @tentative string")
    String getExtension(Context ctx) {
        return super.getExtension(ctx);
    }

    @Override
    @PhpMethod("getBasename(string $suffix = ''): @tentative string")
    String getBasename(Context ctx, String suffix) {
        return super.getBasename(ctx, suffix);
    }

    @PhpMethod("isDot(): @tentative bool")
    boolean isDot(Context ctx) {
        entries(ctx);
        return isDot(entry());
    }

    @Override
    @PhpMethod("rewind(): @tentative void")
    public void rewind(Context ctx) {
        entries(ctx);
        index = 0;
        skip();
        position = 0;
    }

    /// What `key()` counts: entries that were passed over do not.
    private long position;

    @Override
    @PhpMethod("valid(): @tentative bool")
    public boolean valid(Context ctx) {
        return index < entries(ctx).size();
    }

    @Override
    @PhpMethod("key(): @tentative mixed")
    public Object key(Context ctx) {
        entries(ctx);
        return position;
    }

    @Override
    @PhpMethod("current(): @tentative mixed")
    public Object current(Context ctx) {
        entries(ctx);
        return this;
    }

    @Override
    @PhpMethod("next(): @tentative void")
    public void next(Context ctx) {
        entries(ctx);
        position++;
        if (index < entries.size()) {
            index++;
            skip();
        }
    }

    @PhpMethod("seek(int $offset): @tentative void")
    void seek(Context ctx, long offset) {
        if (position > offset) {
            rewind(ctx);
        }
        while (position < offset) {
            if (!valid(ctx)) {
                throw SplErrors.outOfBounds(ctx, "Seek position " + offset + " is out of range");
            }
            next(ctx);
        }
    }

    @Override
    @PhpMethod("__toString(): string")
    String string(Context ctx) {
        return getFilename(ctx);
    }

    @Override
    PhpArray debugInfo(Context ctx) {
        PhpArray shown = super.debugInfo(ctx);
        shown.put("\0SplFileInfo\0pathName", entries == null ? (Object) false : getPathname(ctx));
        shown.put("\0SplFileInfo\0fileName", entry());
        shown.put("\0DirectoryIterator\0glob", false);
        shown.put("\0RecursiveDirectoryIterator\0subPathName", "");
        return shown;
    }

    @Override
    protected void cloneState(PhpObject original) {
        super.cloneState(original);
        DirectoryIterator source = (DirectoryIterator) original;
        entries = source.entries;
        index = source.index;
        position = source.position;
        skipsDots = source.skipsDots;
    }
}
