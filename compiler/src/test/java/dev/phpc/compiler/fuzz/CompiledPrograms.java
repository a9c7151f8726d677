package dev.phpc.compiler.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.phpc.compiler.ClassFile;
import dev.phpc.compiler.Compiler;
import dev.phpc.compiler.CompilerOptions;
import dev.phpc.compiler.cli.InProcessRunner;
import dev.phpc.compiler.cli.Script;
import dev.phpc.compiler.cli.ScriptRequest;
import dev.phpc.compiler.diagnostics.Diagnostics;
import dev.phpc.compiler.resolve.Builtins;
import dev.phpc.compiler.syntax.SourceFile;
import dev.phpc.runtime.link.UnitLoader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.classfile.Attributes;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// What becomes of made-up programs behind the parser.
final class CompiledPrograms {
    private static final Builtins BUILTINS = Builtins.onClassPath(CompiledPrograms.class.getClassLoader());
    private static final Map<String, String> SETTINGS = Map.of("display_errors", "1", "error_reporting", "32767", "html_errors", "0", "log_errors", "0",
        "precision", "14", "serialize_precision", "-1", "zend.exception_ignore_args", "1");
    private static final long STACK_BYTES = 256L << 20;
    private static final int PATIENCE_SECONDS = 20;

    private CompiledPrograms() { }

    /// Compiles the source and has the JVM verify all classes, as they are and with bodies split into very small parts. Null, or what was wrong.
    static String compile(String source) {
        for (int largest : List.of(CompilerOptions.LARGEST_METHOD, 120)) {
            Diagnostics problems = new Diagnostics();
            CompilerOptions options = CompilerOptions.DEFAULT.withLargestMethod(largest);
            List<ClassFile> classes = new Compiler(BUILTINS, options).compile(List.of(new SourceFile("fuzz.php", source)), problems);
            if (problems.hasErrors()) {
                return null;
            }
            Map<String, byte[]> bytes = new HashMap<>();
            classes.forEach(each -> bytes.put(each.name().replace('/', '.'), each.bytes()));
            UnitLoader loader = new UnitLoader(CompiledPrograms.class.getClassLoader(), bytes);
            for (ClassFile each : classes) {
                try {
                    Class.forName(each.name().replace('/', '.'), true, loader);
                } catch (ReflectiveOperationException | LinkageError e) {
                    return "split at " + largest + ": " + e;
                }
                String large = large(each);
                if (large != null) {
                    return large;
                }
            }
        }
        return null;
    }

    private static String large(ClassFile file) {
        return java.lang.classfile.ClassFile.of().parse(file.bytes()).methods().stream()
            .filter(method -> method.findAttribute(Attributes.code()).map(code -> code.codeLength()).orElse(0) > CompilerOptions.LARGEST_METHOD)
            .map(method -> "a large method: " + method.methodName()).findFirst().orElse(null);
    }

    /// What the script prints when it runs here, its bodies split above `largestMethod`.
    static String run(Path script, int largestMethod) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Thread thread = new Thread(null, () -> new InProcessRunner(largestMethod).run(new ScriptRequest(new Script.InFile(script), List.of(script.toString()), SETTINGS,
            new ByteArrayInputStream(new byte[0]), output, output)), "fuzz", STACK_BYTES, false);
        thread.setDaemon(true);
        thread.start();
        try {
            if (!thread.join(java.time.Duration.ofSeconds(PATIENCE_SECONDS))) {
                return "has not ended";
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return output.toString(ISO_8859_1);
    }

    /// What another PHP prints, or null if it does not end.
    static String runBy(String php, Path script) throws IOException, InterruptedException {
        java.util.ArrayList<String> command = new java.util.ArrayList<>(List.of(php));
        SETTINGS.forEach((name, value) -> command.addAll(List.of("-d", name + "=" + value)));
        command.add(script.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readNBytes(1 << 20), ISO_8859_1);
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return null;
        }
        return output;
    }
}
