package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;

/// The names in a directory.
final class DirectoryListing {
    private DirectoryListing() {}

    /// All entries, `.` and `..` included; an UnexpectedValueException if the directory can't be read.
    static PhpArray of(Context ctx, String constructed, String directory) {
        Object handle = LibraryCalls.callOrThrow(
                ctx, "UnexpectedValueException", constructed + "::__construct", "opendir", directory);
        PhpArray names = new PhpArray();
        while (LibraryCalls.call(ctx, "readdir", handle) instanceof String name) {
            names.append(name);
        }
        LibraryCalls.call(ctx, "closedir", handle);
        return names;
    }

    /// The last parts of the names that a pattern matches.
    static PhpArray ofPattern(Context ctx, String pattern) {
        PhpArray names = new PhpArray();
        if (LibraryCalls.call(ctx, "glob", pattern) instanceof PhpArray found) {
            for (int at = found.first(); at >= 0; at = found.next(at)) {
                String name = (String) found.valueAt(at);
                names.append(name.substring(name.lastIndexOf('/') + 1));
            }
        }
        return names;
    }
}
