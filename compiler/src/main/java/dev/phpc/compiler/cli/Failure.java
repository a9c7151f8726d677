package dev.phpc.compiler.cli;

import java.util.Arrays;
import java.util.stream.Collectors;

/// What a user sees of a defect of phpc's own: one line that names the place, never a Java stack trace. With `PHPC_TRACE` in the
/// environment the trace goes to standard error as well.
final class Failure {
    private static final int FRAMES = 4;

    private Failure() { }

    static String describe(Throwable failure) {
        if (System.getenv("PHPC_TRACE") != null) {
            failure.printStackTrace();
        }
        if (failure instanceof OutOfMemoryError) {
            long limit = Runtime.getRuntime().maxMemory();
            return "\nFatal error: Allowed memory size of " + limit + " bytes exhausted\n";
        }
        if (failure instanceof StackOverflowError) {
            return "\nFatal error: Maximum call stack size reached. Infinite recursion?\n";
        }
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String places = Arrays.stream(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("dev.phpc") || frame.getClassName().startsWith("php."))
                .limit(FRAMES)
                .map(frame -> frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1) + '.' + frame.getMethodName() + ':' + frame.getLineNumber())
                .collect(Collectors.joining(" < "));
        String problem = cause.toString().lines().limit(4).map(String::strip).collect(Collectors.joining(" "));
        return "\nphpc: internal error: " + problem + " at " + places + "\n";
    }
}
