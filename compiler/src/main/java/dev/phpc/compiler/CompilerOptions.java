package dev.phpc.compiler;

/// What changes the code that is made. `recordsArguments`: stack traces have arguments, as with `zend.exception_ignore_args=0`.
/// `unitPrefix` is put before the class names of units, so that several compilations can share a class loader.
public record CompilerOptions(boolean shortOpenTag, boolean recordsArguments, String unitPrefix) {
    public static final CompilerOptions DEFAULT = new CompilerOptions(true, false, "");
}
