package dev.phpc.maven;

import dev.phpc.compiler.ClassFile;
import dev.phpc.compiler.Compiler;
import dev.phpc.compiler.CompilerOptions;
import dev.phpc.compiler.diagnostics.Diagnostic;
import dev.phpc.compiler.diagnostics.Diagnostics;
import dev.phpc.compiler.diagnostics.TextRenderer;
import dev.phpc.compiler.lower.Lower;
import dev.phpc.compiler.resolve.Builtins;
import dev.phpc.compiler.syntax.SourceFile;
import dev.phpc.runtime.link.CompiledProgram;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/// Compiles the PHP files under `src/main/php` to classes of the module, with a list of them for the runtime.
///
/// At run time a file's path is `/`, the module's artifact id and its path under the folder, wherever it was built.
@Mojo(name = "compile", defaultPhase = LifecyclePhase.COMPILE, threadSafe = true)
public final class CompileMojo extends AbstractMojo {
    private static final long STACK_BYTES = 512L << 20;

    @Parameter(defaultValue = "${project.basedir}/src/main/php", property = "phpc.source")
    private File sourceDirectory;

    @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true)
    private File outputDirectory;

    @Parameter(defaultValue = "${project.artifactId}", property = "phpc.root")
    private String root;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            List<SourceFile> sources = sources(sourceDirectory.toPath());
            if (sources.isEmpty()) {
                getLog().info("No PHP sources in " + sourceDirectory);
                return;
            }
            Diagnostics problems = new Diagnostics();
            List<ClassFile> classes = compile(sources, problems);
            report(problems);
            write(sources, classes);
            getLog().info("Compiled " + sources.size() + " PHP source files to " + outputDirectory);
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private List<SourceFile> sources(Path folder) throws IOException {
        List<SourceFile> sources = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".php")).sorted().toList()) {
                    String path = "/" + root + "/" + folder.relativize(file).toString().replace(File.separatorChar, '/');
                    sources.add(new SourceFile(path, Files.readString(file, StandardCharsets.ISO_8859_1)));
                }
            }
        }
        return sources;
    }

    /// On a thread with a stack that deeply nested code fits in.
    private static List<ClassFile> compile(List<SourceFile> sources, Diagnostics problems) throws MojoExecutionException {
        List<ClassFile> classes = new ArrayList<>();
        Throwable[] failure = new Throwable[1];
        Thread thread = new Thread(null, () -> {
            Builtins builtins = Builtins.onClassPath(CompileMojo.class.getClassLoader());
            classes.addAll(new Compiler(builtins, CompilerOptions.DEFAULT).compile(sources, problems));
        }, "phpc", STACK_BYTES);
        thread.setUncaughtExceptionHandler((where, thrown) -> failure[0] = thrown);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new MojoExecutionException("interrupted", e);
        }
        if (failure[0] != null) {
            throw new MojoExecutionException("phpc failed: " + failure[0], failure[0]);
        }
        return classes;
    }

    private void report(Diagnostics problems) throws MojoFailureException {
        TextRenderer renderer = new TextRenderer(false);
        for (Diagnostic problem : problems.list()) {
            if (problem.isError()) {
                getLog().error(renderer.render(problem));
            } else {
                getLog().warn(renderer.render(problem));
            }
        }
        if (problems.hasErrors()) {
            throw new MojoFailureException("PHP sources have errors");
        }
    }

    private void write(List<SourceFile> sources, List<ClassFile> classes) throws IOException {
        for (ClassFile each : classes) {
            write(each.name() + ".class", each.bytes());
        }
        List<String> paths = sources.stream().map(SourceFile::path).toList();
        List<String> units = Lower.unitNames(paths, CompilerOptions.DEFAULT.unitPrefix());
        StringBuilder index = new StringBuilder();
        for (int i = 0; i < paths.size(); i++) {
            index.append(paths.get(i)).append('\t').append(units.get(i).replace('/', '.')).append('\n');
        }
        write(CompiledProgram.INDEX, index.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    private void write(String name, byte[] content) throws IOException {
        Path file = outputDirectory.toPath().resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
