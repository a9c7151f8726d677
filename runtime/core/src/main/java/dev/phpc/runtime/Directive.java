package dev.phpc.runtime;

/// A configuration directive: the extension it belongs to, who may change it, and its value before any configuration
/// (null where PHP knows none).
public record Directive(String extension, String name, int access, String initial) {

    /// `ini_set` may change it.
    public static final int USER = 1;
    public static final int PER_DIRECTORY = 2;
    public static final int SYSTEM = 4;
}
