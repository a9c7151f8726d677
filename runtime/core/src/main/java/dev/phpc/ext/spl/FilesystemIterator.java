package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpClassConstant;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.PhpObject;

/// A directory's entries with a choice of what keys and elements are.
@PhpClass("class FilesystemIterator extends DirectoryIterator")
public class FilesystemIterator extends DirectoryIterator {
    @PhpClassConstant("CURRENT_MODE_MASK")
    public static final long CURRENT_MODE_MASK = 240;
    @PhpClassConstant("CURRENT_AS_PATHNAME")
    public static final long CURRENT_AS_PATHNAME = 32;
    @PhpClassConstant("CURRENT_AS_FILEINFO")
    public static final long CURRENT_AS_FILEINFO = 0;
    @PhpClassConstant("CURRENT_AS_SELF")
    public static final long CURRENT_AS_SELF = 16;
    @PhpClassConstant("KEY_MODE_MASK")
    public static final long KEY_MODE_MASK = 3840;
    @PhpClassConstant("KEY_AS_PATHNAME")
    public static final long KEY_AS_PATHNAME = 0;
    @PhpClassConstant("FOLLOW_SYMLINKS")
    public static final long FOLLOW_SYMLINKS = 16384;
    @PhpClassConstant("KEY_AS_FILENAME")
    public static final long KEY_AS_FILENAME = 256;
    @PhpClassConstant("NEW_CURRENT_AND_KEY")
    public static final long NEW_CURRENT_AND_KEY = 256;
    @PhpClassConstant("OTHER_MODE_MASK")
    public static final long OTHER_MODE_MASK = 28672;
    @PhpClassConstant("SKIP_DOTS")
    public static final long SKIP_DOTS = 4096;
    @PhpClassConstant("UNIX_PATHS")
    public static final long UNIX_PATHS = 8192;

    private static final long MODES = CURRENT_MODE_MASK | KEY_MODE_MASK | OTHER_MODE_MASK;

    long flags;

    public FilesystemIterator(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct(string $directory, int $flags = FilesystemIterator::KEY_AS_PATHNAME | "
            + "FilesystemIterator::CURRENT_AS_FILEINFO | FilesystemIterator::SKIP_DOTS)")
    void construct(Context ctx, String directory, long flags) {
        construct(ctx, "FilesystemIterator", directory, flags);
    }

    final void construct(Context ctx, String constructed, String directory, long flags) {
        this.flags = flags;
        open(ctx, constructed, directory, (flags & SKIP_DOTS) != 0);
    }

    @Override
    @PhpMethod("rewind(): @tentative void")
    public void rewind(Context ctx) {
        super.rewind(ctx);
    }

    @PhpMethod("key(): @tentative string")
    String keyName(Context ctx) {
        return (flags & KEY_AS_FILENAME) != 0 ? getFilename(ctx) : pathname(ctx);
    }

    @Override
    public Object key(Context ctx) {
        return keyName(ctx);
    }

    @Override
    @PhpMethod("current(): @tentative SplFileInfo|FilesystemIterator|string")
    public Object current(Context ctx) {
        if ((flags & CURRENT_AS_PATHNAME) != 0) {
            return pathname(ctx);
        }
        return (flags & CURRENT_AS_SELF) != 0 ? this : create(ctx, infoClass(), pathname(ctx));
    }

    @PhpMethod("getFlags(): @tentative int")
    long getFlags() {
        return flags & MODES;
    }

    @PhpMethod("setFlags(int $flags): @tentative void")
    void setFlags(long replacement) {
        flags = flags & ~MODES | replacement & MODES;
        skipsDots((flags & SKIP_DOTS) != 0);
    }

    @Override
    protected void cloneState(PhpObject original) {
        super.cloneState(original);
        flags = ((FilesystemIterator) original).flags;
    }
}
