package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;

/// The files that a pattern matches, sorted.
@PhpClass("class GlobIterator extends FilesystemIterator implements Countable")
public class GlobIterator extends FilesystemIterator {
    public GlobIterator(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @Override
    @PhpMethod("__construct(string $pattern, int $flags = FilesystemIterator::KEY_AS_PATHNAME | FilesystemIterator::CURRENT_AS_FILEINFO)")
    void construct(Context ctx, String pattern, long flags) {
        if (pattern.isEmpty()) {
            throw Errors.valueError(ctx, "GlobIterator::__construct(): Argument #1 ($pattern) must not be empty");
        }
        String bare = pattern.startsWith("glob://") ? pattern.substring(7) : pattern;
        this.flags = flags;
        int slash = bare.lastIndexOf('/');
        entries(DirectoryListing.ofPattern(ctx, bare), slash < 0 ? "" : bare.substring(0, slash));
    }

    @PhpMethod("count(): @tentative int")
    long count(Context ctx) {
        return entries(ctx).size();
    }
}
