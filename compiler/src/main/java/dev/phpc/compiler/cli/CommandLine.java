package dev.phpc.compiler.cli;

import java.io.UncheckedIOException;
import java.util.List;

/// Picks the command from the first word, as `phpc --help` lists them; anything else is read as `php` reads its command line.
final class CommandLine {
    static final int FAILURE = 1;

    private final Terminal terminal;
    private final ScriptRunner runner;

    CommandLine(Terminal terminal, ScriptRunner runner) {
        this.terminal = terminal;
        this.runner = runner;
    }

    /// The exit status.
    int run(List<String> args) {
        try {
            String first = args.isEmpty() ? "" : args.getFirst();
            List<String> rest = args.isEmpty() ? args : args.subList(1, args.size());
            return switch (first) {
                case "run" -> new RunCommand(terminal, runner).run(rest);
                case "compile" -> new CompileCommand(terminal).run(rest);
                case "check" -> new CheckCommand(terminal, new SourceChecker()).run(rest);
                case "types" -> new TypesCommand(terminal).run(rest);
                case "batch" -> new BatchServer(terminal, runner).serve(rest);
                case "help", "--help", "-h" -> help();
                default -> new RunCommand(terminal, runner).run(args);
            };
        } catch (UsageError e) {
            terminal.complain("phpc: " + e.getMessage());
            return FAILURE;
        } catch (UncheckedIOException readerGone) {
            return FAILURE;
        } catch (RuntimeException | Error defect) {
            terminal.complain(Failure.describe(defect).strip());
            return FAILURE;
        }
    }

    private int help() {
        terminal.print(HelpText.TEXT);
        return 0;
    }
}
