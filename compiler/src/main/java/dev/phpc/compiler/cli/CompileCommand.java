package dev.phpc.compiler.cli;

import dev.phpc.compiler.ClassFile;
import dev.phpc.compiler.Compiler;
import dev.phpc.compiler.CompilerOptions;
import dev.phpc.compiler.diagnostics.Diagnostic;
import dev.phpc.compiler.diagnostics.Diagnostics;
import dev.phpc.compiler.diagnostics.TextRenderer;
import dev.phpc.compiler.lower.Lower;
import dev.phpc.compiler.output.OwnClassPath;
import dev.phpc.compiler.output.ProgramJar;
import dev.phpc.compiler.resolve.Builtins;
import dev.phpc.compiler.syntax.SourceFile;
import dev.phpc.runtime.Ini;
import dev.phpc.runtime.link.CompiledProgram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;

/// `phpc compile PATHS -o APP.jar`: a jar for `java -jar`, with the runtime in it, and the compiler for what the program
/// compiles while it runs.
final class CompileCommand {
    private static final Options OPTIONS = new Options()
            .addOption(Option.builder("o").longOpt("output").hasArg().get())
            .addOption(Option.builder().longOpt("main").hasArg().get())
            .addOption(Option.builder("d").hasArg().get())
            .addOption(Option.builder().longOpt("without-compiler").get())
            .addOption(Option.builder().longOpt("print-after").hasArg().get())
            .addOption(Option.builder().longOpt("time-phases").get());

    private final Terminal terminal;

    CompileCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    int run(List<String> args) {
        org.apache.commons.cli.CommandLine line = parse(args);
        if (line.getArgList().isEmpty()) {
            throw new UsageError("compile needs files or folders");
        }
        if (line.hasOption("print-after")) {
            return print(line.getOptionValue("print-after"), line.getArgList());
        }
        Path jar = Path.of(line.getOptionValue("o", "app.jar"));
        if (Files.isDirectory(jar) || !Files.isWritable(jar.toAbsolutePath().getParent())) {
            throw new UsageError("can't write " + jar);
        }
        List<Path> paths = SourcePaths.find(line.getArgList()).stream().map(CompileCommand::real).toList();
        Path main = mainScript(line.getOptionValue("main"), line.getArgList(), paths);
        Map<String, String> settings = settings(line.getOptionValues("d"));
        PhaseTimes times = new PhaseTimes();
        int status = RequestThread.run(() -> compile(mainFirst(paths, main), jar, !line.hasOption("without-compiler"), settings, times));
        if (line.hasOption("time-phases")) {
            terminal.complain(times.table().stripTrailing());
        }
        return status;
    }

    /// The directives of `-d`, for the program; that about arguments in traces changes its code.
    private static Map<String, String> settings(String[] given) {
        Map<String, String> settings = new TreeMap<>();
        for (String setting : given == null ? new String[0] : given) {
            RunOptions.addSetting(settings, setting);
        }
        settings.values().stream().filter(value -> value.indexOf('\n') >= 0).findFirst().ifPresent(value -> {
            throw new UsageError("a setting in a jar has one line: " + value);
        });
        return settings;
    }

    private static CompilerOptions options(Map<String, String> settings) {
        boolean recordsArguments = !Ini.isTrue(settings.getOrDefault("zend.exception_ignore_args", "1"));
        CompilerOptions usual = CompilerOptions.DEFAULT;
        return new CompilerOptions(usual.shortOpenTag(), recordsArguments, usual.isWhole(), usual.countsObjects(), usual.unitPrefix(), usual.largestMethod());
    }

    /// Compiles only to show what a phase has made of the sources: nothing is written.
    int print(String phase, List<String> names) {
        PrintAfter printer = new PrintAfter(phase, terminal::printBytes);
        List<SourceFile> sources = read(SourcePaths.find(names).stream().map(CompileCommand::real).toList());
        Diagnostics problems = new Diagnostics();
        new Compiler(Builtins.onClassPath(CompileCommand.class.getClassLoader()), CompilerOptions.DEFAULT, printer).compile(sources, problems);
        return report(problems) ? CommandLine.FAILURE : 0;
    }

    private List<SourceFile> read(List<Path> paths) {
        List<SourceFile> sources = new ArrayList<>();
        for (Path path : paths) {
            terminal.progress("reading " + (sources.size() + 1) + " of " + paths.size());
            sources.add(SourcePaths.read(path));
        }
        terminal.endProgress();
        return sources;
    }

    /// Prints the errors; whether there are any.
    private boolean report(Diagnostics problems) {
        TextRenderer text = new TextRenderer(terminal.colours());
        problems.list().stream().filter(Diagnostic::isError).forEach(problem -> terminal.printBytes(text.render(problem) + "\n"));
        return problems.hasErrors();
    }

    private int compile(List<Path> paths, Path jar, boolean withCompiler, Map<String, String> settings, PhaseTimes times) {
        List<SourceFile> sources = read(paths);
        times.mark("read");
        terminal.progress("compiling " + paths.size() + " files");
        Diagnostics problems = new Diagnostics();
        Builtins builtins = Builtins.onClassPath(CompileCommand.class.getClassLoader());
        List<ClassFile> classes = new Compiler(builtins, options(settings), times).compile(sources, problems);
        terminal.endProgress();
        if (report(problems)) {
            terminal.complain("phpc: nothing was written");
            return CommandLine.FAILURE;
        }
        terminal.progress("writing " + jar);
        write(sources, classes, jar, withCompiler, settings);
        times.mark("write");
        terminal.endProgress();
        terminal.complain(count(paths.size(), "file", "files") + " compiled to " + count(classes.size(), "class", "classes") + " in " + jar);
        return 0;
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private static void write(List<SourceFile> sources, List<ClassFile> classes, Path jar, boolean withCompiler, Map<String, String> settings) {
        ProgramJar program = new ProgramJar();
        program.addClasses(classes);
        program.addResource(CompiledProgram.INDEX, index(sources));
        program.addResource(CompiledProgram.SETTINGS, lines(settings));
        try {
            for (Path library : OwnClassPath.entries()) {
                program.addLibrary(library, name -> isNeeded(name, withCompiler));
            }
            program.write(jar);
        } catch (IOException e) {
            throw new UsageError("can't write " + jar + ": " + SourcePaths.reason(e));
        }
    }

    private static byte[] index(List<SourceFile> sources) {
        List<String> paths = sources.stream().map(SourceFile::path).toList();
        List<String> units = Lower.unitNames(paths, CompilerOptions.DEFAULT.unitPrefix());
        StringBuilder index = new StringBuilder();
        for (int i = 0; i < paths.size(); i++) {
            index.append(paths.get(i)).append('\t').append(units.get(i).replace('/', '.')).append('\n');
        }
        return index.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] lines(Map<String, String> settings) {
        StringBuilder lines = new StringBuilder();
        settings.forEach((name, value) -> lines.append(name).append('\t').append(value).append('\n'));
        return lines.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /// Not the command line, nor what only builds use.
    private static boolean isNeeded(String name, boolean withCompiler) {
        boolean ofCompiler = name.startsWith("dev/phpc/compiler/") || name.startsWith("org/objectweb/asm/")
                || name.equals("META-INF/services/dev.phpc.runtime.link.RuntimeCompiler");
        if (ofCompiler) {
            return withCompiler && !name.startsWith("dev/phpc/compiler/cli/") && !name.startsWith("dev/phpc/compiler/output/");
        }
        return name.startsWith("dev/phpc/") || name.startsWith("META-INF/") && !name.startsWith("META-INF/maven/");
    }

    /// The script that the jar starts: the one named, else the first file named, else the one in a folder that looks like it.
    private static Path mainScript(String named, List<String> arguments, List<Path> paths) {
        if (named != null) {
            Path main = Path.of(named);
            if (!Files.isRegularFile(main)) {
                throw new UsageError("no such file: " + named);
            }
            return real(main);
        }
        for (String argument : arguments) {
            Path path = Path.of(argument);
            if (Files.isRegularFile(path)) {
                return real(path);
            }
            for (String usual : List.of("main.php", "index.php", "public/index.php")) {
                if (Files.isRegularFile(path.resolve(usual))) {
                    return real(path.resolve(usual));
                }
            }
        }
        return paths.getFirst();
    }

    private static List<Path> mainFirst(List<Path> paths, Path main) {
        List<Path> ordered = new ArrayList<>();
        ordered.add(main);
        paths.stream().filter(path -> !path.equals(main)).forEach(ordered::add);
        return ordered;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new UsageError("can't read " + path + ": " + SourcePaths.reason(e));
        }
    }

    private static org.apache.commons.cli.CommandLine parse(List<String> args) {
        try {
            return new DefaultParser().parse(OPTIONS, args.toArray(String[]::new));
        } catch (ParseException e) {
            throw new UsageError(e.getMessage());
        }
    }
}
