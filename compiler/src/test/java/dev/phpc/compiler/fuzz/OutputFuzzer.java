package dev.phpc.compiler.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.phpc.compiler.CompilerOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/// Runs made-up programs that end: `OutputFuzzer SEED SECONDS [PHP]`.
///
/// Their classes must verify, and they must print the same whether bodies are whole or split into tiny parts; with a PHP 8.5 command as last argument,
/// what PHP prints. Seeds count up from `SEED`, and each failure names its own.
public final class OutputFuzzer {
    /// A size at which nearly every body is split.
    private static final int SMALL = 150;

    private final String php;
    private int programs;
    private int failures;

    private OutputFuzzer(String php) {
        this.php = php;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        OutputFuzzer fuzzer = new OutputFuzzer(args.length > 2 ? args[2] : null);
        long end = System.nanoTime() + Long.parseLong(args[1]) * 1_000_000_000;
        for (long seed = Long.parseLong(args[0]); System.nanoTime() < end; seed++) {
            fuzzer.round(seed);
        }
        System.out.println(fuzzer.programs + " programs, " + fuzzer.failures + " failures");
        System.exit(fuzzer.failures == 0 ? 0 : 1);
    }

    private void round(long seed) throws IOException, InterruptedException {
        programs++;
        String source = new RunnableProgramGenerator(new Random(seed)).program();
        checkClasses(seed, source);
        Path file = Files.createTempFile("fuzz", ".php");
        try {
            Files.write(file, source.getBytes(ISO_8859_1));
            String whole = CompiledPrograms.run(file, CompilerOptions.LARGEST_METHOD);
            String split = CompiledPrograms.run(file, SMALL);
            if (!whole.equals(split)) {
                fail(seed, "splitting changes it: " + firstDifference(whole, split), source);
            }
            String expected = php == null ? null : CompiledPrograms.runBy(php, file);
            if (expected != null && !expected.equals(whole)) {
                fail(seed, "PHP prints otherwise: " + firstDifference(expected, whole), source);
            }
        } finally {
            Files.delete(file);
        }
    }

    private void checkClasses(long seed, String source) {
        try {
            String problem = CompiledPrograms.compile(source);
            if (problem != null) {
                fail(seed, problem, source);
            }
        } catch (RuntimeException | Error thrown) {
            StringWriter trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));
            fail(seed, trace.toString().lines().limit(8).collect(Collectors.joining("\n")), source);
        }
    }

    private static String firstDifference(String expected, String actual) {
        List<String> left = expected.lines().toList();
        List<String> right = actual.lines().toList();
        int at = 0;
        while (at < left.size() && at < right.size() && left.get(at).equals(right.get(at))) {
            at++;
        }
        return "line " + (at + 1) + "\n   " + (at < left.size() ? left.get(at) : "(end)") + "\n   " + (at < right.size() ? right.get(at) : "(end)");
    }

    private void fail(long seed, String what, String source) {
        failures++;
        System.out.println("--- seed " + seed + ": " + what + "\n" + source);
    }
}
