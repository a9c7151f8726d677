package dev.phpc.compiler.cli;

import java.util.List;

/// The command `phpc`.
public final class Main {
    private Main() { }

    public static void main(String[] args) {
        int status = new CommandLine(Terminal.ofProcess(), new InProcessRunner()).run(List.of(args));
        System.out.flush();
        System.exit(status);
    }
}
