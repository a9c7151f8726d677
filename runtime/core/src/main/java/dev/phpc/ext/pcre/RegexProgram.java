package dev.phpc.ext.pcre;

/// A compiled pattern: immutable, and shared between threads.
interface RegexProgram {
    /// Capture groups, the whole match included.
    int groupCount();

    /// The name of each group, null where it has none; or null if no group has one.
    String[] groupNames();

    /// Whether pattern and subject are UTF-8, so that an empty match advances by a character.
    boolean isUtf8();

    /// Whether the pattern may leave a `(*MARK)`.
    boolean hasMarks();
}
