package dev.phpc.compiler.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.phpc.compiler.diagnostics.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Feeds made-up and broken programs to lexer, parser, compiler and the JVM: `SourceFuzzer SEED SECONDS CORPUS [PHP]`.
///
/// A program is made up, or taken from the tests below `CORPUS`; then it is broken. Valid programs must compile; nothing may throw or hang; tokens
/// must cover the source; spans must nest; the JVM must accept what compiles. With a PHP 8.5 command as last argument, a part of the programs
/// is also given to `PHP -l`, and the first error must be the same. Seeds count up from `SEED`, and each failure names its own.
public final class SourceFuzzer {
    private static final int SHARE_COMPARED = 8;

    private final List<String> corpus;
    private final String php;
    private int programs;
    private int accepted;
    private int failures;

    private SourceFuzzer(List<String> corpus, String php) {
        this.corpus = corpus;
        this.php = php;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        SourceFuzzer fuzzer = new SourceFuzzer(sources(Path.of(args[2])), args.length > 3 ? args[3] : null);
        long end = System.nanoTime() + Long.parseLong(args[1]) * 1_000_000_000;
        long report = System.nanoTime();
        for (long seed = Long.parseLong(args[0]); System.nanoTime() < end; seed++) {
            fuzzer.round(seed);
            if (System.nanoTime() - report > 60_000_000_000L) {
                report = System.nanoTime();
                System.out.println(fuzzer.summary() + ", at seed " + seed);
            }
        }
        System.out.println(fuzzer.summary());
        System.exit(fuzzer.failures == 0 ? 0 : 1);
    }

    private String summary() {
        return programs + " programs, " + accepted + " of them accepted, " + failures + " failures";
    }

    private static List<String> sources(Path corpus) throws IOException {
        try (Stream<Path> files = Files.walk(corpus)) {
            return files.filter(file -> file.toString().endsWith(".phpt")).sorted().map(SourceFuzzer::source).toList();
        }
    }

    private static String source(Path test) {
        try {
            String text = Files.readString(test, ISO_8859_1);
            int start = text.indexOf("--FILE--\n") + "--FILE--\n".length();
            int end = text.indexOf("\n--", start);
            return text.substring(start, end < 0 ? text.length() : end + 1);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private void round(long seed) throws IOException, InterruptedException {
        Random random = new Random(seed);
        boolean madeUp = random.nextBoolean();
        String program = madeUp ? new ProgramGenerator(random).program() : corpus.get(random.nextInt(corpus.size()));
        if (madeUp) {
            check(seed, program, true, random);
        }
        check(seed, new SourceMutator(random).mutate(program), false, random);
    }

    private void check(long seed, String source, boolean valid, Random random) throws IOException, InterruptedException {
        programs++;
        Trial trial = Trial.of(source);
        if (trial.failure() != null) {
            fail(seed, trial.failure(), source);
            return;
        }
        Diagnostic first = trial.firstError();
        accepted += first == null ? 1 : 0;
        if (valid && first != null) {
            fail(seed, "refused: " + first.message() + " on line " + first.line(), source);
        } else if (php != null && random.nextInt(SHARE_COMPARED) == 0) {
            compare(seed, first, source);
        }
    }

    private void compare(long seed, Diagnostic first, String source) throws IOException, InterruptedException {
        Path file = Files.createTempFile("fuzz", ".php");
        try {
            Files.write(file, source.getBytes(ISO_8859_1));
            Process process = new ProcessBuilder(php, "-d", "display_errors=1", "-d", "log_errors=0", "-d", "error_reporting=-1", "-l", file.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String output = new String(process.getInputStream().readAllBytes(), ISO_8859_1);
            process.waitFor();
            String expected = output.lines().filter(line -> line.startsWith("Parse error") || line.startsWith("Fatal error")).findFirst()
                    .orElse("none").replace(file.toString(), "fuzz.php");
            String actual = first == null ? "none"
                    : first.severity().label() + ": " + first.message() + " in fuzz.php on line " + first.line();
            if (!expected.equals(actual) && !hasMessageOnly(expected, actual)) {
                fail(seed, "PHP says: " + expected + "\n   we say: " + actual, source);
            }
        } finally {
            Files.delete(file);
        }
    }

    /// PHP has forgotten file and line where it looks ahead for the end of a here-document.
    private static boolean hasMessageOnly(String expected, String actual) {
        int end = expected.indexOf(" in [no active file] on line 0");
        return end >= 0 && actual.startsWith(expected.substring(0, end) + " in ");
    }

    private void fail(long seed, String what, String source) {
        failures++;
        System.out.println("--- seed " + seed + ": " + what + "\n" + source);
    }
}
