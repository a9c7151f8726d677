package dev.phpc.compiler.cli;

import java.util.concurrent.Callable;

/// Runs a request on a thread of its own with a stack that PHP's recursion fits in: PHP's calls take heap, Java's take stack.
final class RequestThread {
    /// Reserved address space, of which only the pages in use take memory.
    static final long STACK_BYTES = 512L << 20;

    private RequestThread() { }

    /// The request's exit status.
    static int run(Callable<Integer> request) {
        Outcome outcome = new Outcome(request);
        Thread thread = new Thread(null, outcome, "request", STACK_BYTES, false);
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return CommandLine.FAILURE;
        }
        return outcome.status();
    }

    private static final class Outcome implements Runnable {
        private final Callable<Integer> request;
        private int status;
        private Throwable failure;

        Outcome(Callable<Integer> request) {
            this.request = request;
        }

        @Override
        public void run() {
            try {
                status = request.call();
            } catch (Exception | Error e) {
                failure = e;
            }
        }

        int status() {
            return switch (failure) {
                case null -> status;
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                default -> throw new IllegalStateException(failure);
            };
        }
    }
}
