package dev.phpc.compiler.cli;

import dev.phpc.compiler.analyze.Analyze;
import dev.phpc.compiler.analyze.PrintTypes;
import dev.phpc.compiler.analyze.TypedProgram;
import dev.phpc.compiler.diagnostics.Diagnostics;
import dev.phpc.compiler.resolve.Builtins;
import dev.phpc.compiler.resolve.Resolve;
import dev.phpc.compiler.resolve.ResolvedProgram;
import dev.phpc.compiler.syntax.FileNode;
import dev.phpc.compiler.syntax.Parser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `phpc types PATHS`: what inference knows of every function, and why it knows no more. With `--time` only how long it took.
final class TypesCommand {
    private final Terminal terminal;

    TypesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    int run(List<String> args) {
        boolean time = args.contains("--time");
        List<String> names = args.stream().filter(arg -> !arg.equals("--time")).toList();
        if (names.isEmpty()) {
            throw new UsageError("types needs files or folders");
        }
        return RequestThread.run(() -> print(SourcePaths.find(names), time));
    }

    private int print(List<Path> paths, boolean time) {
        long start = System.nanoTime();
        Diagnostics problems = new Diagnostics();
        List<FileNode> files = new ArrayList<>();
        paths.forEach(path -> files.add(Parser.parse(SourcePaths.read(path), problems)));
        Builtins builtins = Builtins.onClassPath(TypesCommand.class.getClassLoader());
        long parsed = System.nanoTime();
        ResolvedProgram resolved = Resolve.resolve(files, builtins, true);
        long resolvedAt = System.nanoTime();
        TypedProgram typed = Analyze.analyze(resolved);
        long analyzed = System.nanoTime();
        if (time) {
            terminal.printBytes("parse " + milliseconds(parsed - start) + ", resolve " + milliseconds(resolvedAt - parsed)
                    + ", analyze " + milliseconds(analyzed - resolvedAt) + "\n");
        } else {
            PrintTypes printer = new PrintTypes(typed);
            resolved.files().forEach(file -> terminal.printBytes(printer.print(file)));
        }
        return problems.hasErrors() ? CommandLine.FAILURE : 0;
    }

    private static String milliseconds(long nanoseconds) {
        return nanoseconds / 1_000_000 + " ms";
    }
}
