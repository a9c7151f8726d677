package dev.phpc.compiler;

/// What changes the code that is made. `recordsArguments`: stack traces have arguments, as with `zend.exception_ignore_args=0`.
/// `isWhole`: the sources are a program that starts with one of them, not a part that another one includes.
/// `countsObjects`: the code is part of a program that follows the lives of objects, for its destructors.
/// `unitPrefix` is put before the class names of units, so that several compilations can share a class loader.
public record CompilerOptions(boolean shortOpenTag, boolean recordsArguments, boolean isWhole, boolean countsObjects, String unitPrefix) {
    public static final CompilerOptions DEFAULT = new CompilerOptions(true, false, true, false, "");
}
