package dev.phpc.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// PHP's `Fatal error: …`: ends the request after its shutdown functions; PHP code can't catch it.
///
/// It keeps the JVM's stack, from which [SourceLocations] reads the PHP frames when it is reported.
public final class FatalError extends RuntimeException {

    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private final int level;
    private final transient Location location;
    private final transient List<StackWalker.StackFrame> stack = WALKER.walk(Stream::toList);
    private final transient List<String> includes = new ArrayList<>();

    public FatalError(String message) {
        this(Diagnostics.ERROR, message, null);
    }

    public FatalError(int level, String message, Location location) {
        super(message, null, false, false);
        this.level = level;
        this.location = location;
    }

    /// One of the fatal levels of [Diagnostics]: `ERROR`, `CORE_ERROR`, `COMPILE_ERROR`, `PARSE` …
    public int level() {
        return level;
    }

    /// Where it happened, or null for the place that its stack trace tells.
    public Location location() {
        return location;
    }

    /// The JVM's stack where it was thrown, innermost frame first.
    public List<StackWalker.StackFrame> stack() {
        return stack;
    }

    /// Notes that it leaves a file that `word` (`include`, `eval` …) brought in: the stack alone does not tell the word.
    public void leaves(String word) {
        includes.addFirst(word);
    }

    /// The words noted, outermost file first.
    public List<String> includes() {
        return includes;
    }
}
