package dev.phpc.ext.pcre;

import dev.phpc.runtime.PhpArray;

/// A compiled pattern: immutable, and shared between threads.
interface RegexProgram {
    /// Capture groups, the whole match included.
    int groupCount();

    /// The name of each group, null where it has none; or null if no group has one.
    String[] groupNames();

    /// An array with the keys of a match in which every group took part; null if no group has a name, or two have the same.
    PhpArray keys();

    /// Whether pattern and subject are UTF-8, so that an empty match advances by a character.
    boolean isUtf8();

    /// Whether the pattern may leave a `(*MARK)`.
    boolean hasMarks();
}
