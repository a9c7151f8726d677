package dev.phpc.runtime;

/// What a level of output buffering does with its content before it goes on.
public interface OutputHandler {

    /// Bits of the flags that a handler gets.
    int START = 1;
    int CLEAN = 2;
    int FLUSH = 4;
    int FINAL = 8;

    /// The content to pass on instead of `content`; null if the handler failed: then `content` passes, and the handler
    /// is not asked again.
    String process(Context ctx, String content, int flags);

    /// The name in `ob_list_handlers`.
    String name();

    /// Whether it is a callback of the program.
    default boolean isUser() {
        return true;
    }
}
