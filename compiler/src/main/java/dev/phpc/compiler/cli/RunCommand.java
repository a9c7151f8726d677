package dev.phpc.compiler.cli;

import dev.phpc.compiler.diagnostics.Diagnostic;
import dev.phpc.compiler.diagnostics.PhpRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `phpc run FILE`, `phpc FILE`, `phpc -r CODE`, and a script from standard input.
final class RunCommand {
    /// PHP's status after a fatal error.
    private static final int FATAL = 255;

    private final Terminal terminal;
    private final ScriptRunner runner;

    RunCommand(Terminal terminal, ScriptRunner runner) {
        this.terminal = terminal;
        this.runner = runner;
    }

    int run(List<String> args) {
        RunOptions options = RunOptions.parse(args);
        return switch (options.mode()) {
            case VERSION -> version();
            case MODULES -> modules();
            case INFORMATION -> start(options, new Script.InMemory("Command line code", "<?php phpinfo();"), "Standard input code");
            case INTERACTIVE -> new InteractiveShell(terminal, runner, settings(options)).run();
            case LINT -> lint(options);
            case PRINT -> print(options);
            case RUN -> start(options);
        };
    }

    private int start(RunOptions options) {
        if (options.code() != null) {
            String code = "<?php " + Bytes.ofArgument(options.code());
            return start(options, new Script.InMemory("Command line code", code), "Standard input code");
        }
        if (options.file() == null) {
            return start(options, new Script.InMemory("Standard input code", standardInput()), "Standard input code");
        }
        Path path = Path.of(options.file());
        if (!Files.isReadable(path)) {
            terminal.print("Could not open input file: " + options.file() + "\n");
            return CommandLine.FAILURE;
        }
        if (Files.isDirectory(path)) {
            throw new UsageError(options.file() + " is a folder, not a script");
        }
        return start(options, new Script.InFile(path), Bytes.ofArgument(options.file()));
    }

    private int start(RunOptions options, Script script, String name) {
        List<String> arguments = new ArrayList<>();
        arguments.add(name);
        options.arguments().forEach(argument -> arguments.add(Bytes.ofArgument(argument)));
        ScriptRequest request = new ScriptRequest(script, arguments, settings(options), terminal.in(), terminal.out(), terminal.err());
        if (!options.timesPhases()) {
            return RequestThread.run(() -> runner.run(request));
        }
        PhaseTimes times = new PhaseTimes();
        int status = RequestThread.run(() -> new InProcessRunner(times).run(request));
        times.mark("run");
        terminal.complain(times.table().stripTrailing());
        return status;
    }

    /// As `php -l`: whether PHP would compile the file, and its message if not.
    private int lint(RunOptions options) {
        if (options.file() == null) {
            throw new UsageError("-l needs a file");
        }
        Diagnostic problem = new SourceChecker().check(SourcePaths.find(List.of(options.file())), done -> { }).firstError();
        if (problem == null) {
            terminal.print("No syntax errors detected in " + options.file() + "\n");
            return 0;
        }
        terminal.printBytes("\n" + PhpRenderer.message(problem) + "\n\nErrors parsing " + problem.file().path() + "\n");
        return FATAL;
    }

    private int print(RunOptions options) {
        if (options.file() == null) {
            throw new UsageError("--print-after needs a file");
        }
        return new CompileCommand(terminal).print(options.printedPhase(), List.of(options.file()));
    }

    private static Map<String, String> settings(RunOptions options) {
        Map<String, String> settings = new LinkedHashMap<>();
        // What PHP's command line sets over any php.ini.
        settings.put("html_errors", "0");
        settings.put("implicit_flush", "1");
        settings.put("max_execution_time", "0");
        settings.put("display_errors", "1");
        // As php.ini-production has it: recording arguments for stack traces costs every call.
        settings.put("zend.exception_ignore_args", "1");
        if (options.iniFile() != null) {
            settings.putAll(IniFile.read(Path.of(options.iniFile())));
        }
        settings.putAll(options.settings());
        return settings;
    }

    private String standardInput() {
        try {
            return Bytes.ofStream(terminal.in());
        } catch (IOException e) {
            throw new UsageError("can't read the script from standard input: " + e.getMessage());
        }
    }

    private int version() {
        terminal.print(VersionText.TEXT);
        return 0;
    }

    private int modules() {
        terminal.print("[PHP Modules]\n" + String.join("\n", runner.extensions()) + "\n\n[Zend Modules]\n\n");
        return 0;
    }
}
