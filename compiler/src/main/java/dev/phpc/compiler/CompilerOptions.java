package dev.phpc.compiler;

/// What changes the code that is made. `recordsArguments`: stack traces have arguments, as with `zend.exception_ignore_args=0`.
/// `isWhole`: the sources are a program that starts with one of them, not a part that another one includes.
/// `countsObjects`: the code is part of a program that follows the lives of objects, for its destructors.
/// `unitPrefix` is put before the class names of units, so that several compilations can share a class loader.
/// `largestMethod` is the number of bytecodes above which a body is split; less than the default only tests the splitting.
public record CompilerOptions(boolean shortOpenTag, boolean recordsArguments, boolean isWhole, boolean countsObjects, String unitPrefix, int largestMethod) {
    /// HotSpot never compiles a method with more bytecodes than that.
    public static final int LARGEST_METHOD = 8_000;

    public static final CompilerOptions DEFAULT = new CompilerOptions(true, false, true, false, "", LARGEST_METHOD);

    public CompilerOptions withLargestMethod(int size) {
        return new CompilerOptions(shortOpenTag, recordsArguments, isWhole, countsObjects, unitPrefix, size);
    }
}
