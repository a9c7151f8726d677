package dev.phpc.compiler.cli;

import dev.phpc.compiler.diagnostics.Diagnostic;
import dev.phpc.compiler.diagnostics.Diagnostics;
import dev.phpc.compiler.diagnostics.JsonRenderer;
import dev.phpc.compiler.diagnostics.TextRenderer;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;

/// `phpc check PATHS`: all problems of all files in one run, and status 1 if PHP would refuse one of them.
final class CheckCommand {
    private static final Options OPTIONS = new Options()
            .addOption(Option.builder().longOpt("error-format").hasArg().get());

    private final Terminal terminal;
    private final SourceChecker checker;

    CheckCommand(Terminal terminal, SourceChecker checker) {
        this.terminal = terminal;
        this.checker = checker;
    }

    int run(List<String> args) {
        org.apache.commons.cli.CommandLine line = parse(args);
        boolean json = switch (line.getOptionValue("error-format", "text")) {
            case "json" -> true;
            case "text" -> false;
            case String other -> throw new UsageError("unknown error format " + other + ": text or json");
        };
        if (line.getArgList().isEmpty()) {
            throw new UsageError("check needs files or folders");
        }
        List<Path> paths = SourcePaths.find(line.getArgList());
        Diagnostics problems = checker.check(paths, done -> terminal.progress("checking " + done + " of " + paths.size()));
        terminal.endProgress();
        if (json) {
            terminal.printBytes(JsonRenderer.render(problems.list()));
        } else {
            TextRenderer text = new TextRenderer(terminal.colours());
            problems.list().forEach(problem -> terminal.printBytes(text.render(problem) + "\n"));
            long errors = problems.list().stream().filter(Diagnostic::isError).count();
            terminal.complain(summary(paths.size(), errors, problems.list().size() - errors));
        }
        return problems.hasErrors() ? CommandLine.FAILURE : 0;
    }

    private static String summary(int files, long errors, long warnings) {
        return count(files, "file") + " checked: " + count(errors, "error") + ", " + count(warnings, "warning");
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static org.apache.commons.cli.CommandLine parse(List<String> args) {
        try {
            return new DefaultParser().parse(OPTIONS, args.toArray(String[]::new));
        } catch (ParseException e) {
            throw new UsageError(e.getMessage());
        }
    }
}
