package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.Objects;
import dev.phpc.runtime.objects.PhpObject;

/// Takes directories for children.
@PhpClass("class RecursiveDirectoryIterator extends FilesystemIterator implements RecursiveIterator")
public class RecursiveDirectoryIterator extends FilesystemIterator {
    private String subPath = "";

    public RecursiveDirectoryIterator(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @Override
    @PhpMethod("__construct(string $directory, int $flags = FilesystemIterator::KEY_AS_PATHNAME | FilesystemIterator::CURRENT_AS_FILEINFO)")
    void construct(Context ctx, String directory, long flags) {
        construct(ctx, "RecursiveDirectoryIterator", directory, flags);
    }

    @PhpMethod("hasChildren(bool $allowLinks = false): @tentative bool")
    boolean hasChildren(Context ctx, boolean allowLinks) {
        if (isDot(ctx) || entry().isEmpty()) {
            return false;
        }
        boolean followsLinks = allowLinks || (flags & FOLLOW_SYMLINKS) != 0;
        return (followsLinks || !isLink(ctx)) && isDir(ctx);
    }

    @PhpMethod("getChildren(): @tentative RecursiveDirectoryIterator")
    PhpObject getChildren(Context ctx) {
        PhpObject children = Objects.instantiate(ctx, cls(), pathname(ctx), flags);
        if (children instanceof RecursiveDirectoryIterator below) {
            below.subPath = getSubPathname(ctx);
            below.inheritClasses(this);
        }
        return children;
    }

    @PhpMethod("getSubPath(): @tentative string")
    String getSubPath(Context ctx) {
        entries(ctx);
        return subPath;
    }

    @PhpMethod("getSubPathname(): @tentative string")
    String getSubPathname(Context ctx) {
        entries(ctx);
        return subPath.isEmpty() ? entry() : subPath + "/" + entry();
    }

    @Override
    PhpArray debugInfo(Context ctx) {
        PhpArray shown = super.debugInfo(ctx);
        shown.put("\0RecursiveDirectoryIterator\0subPathName", subPath);
        return shown;
    }

    @Override
    protected void cloneState(PhpObject original) {
        super.cloneState(original);
        subPath = ((RecursiveDirectoryIterator) original).subPath;
    }
}
