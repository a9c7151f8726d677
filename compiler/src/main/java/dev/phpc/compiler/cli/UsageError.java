package dev.phpc.compiler.cli;

/// The command line can't be carried out as given; the message says why, to the user.
final class UsageError extends RuntimeException {
    UsageError(String message) {
        super(message, null, false, false);
    }
}
