package dev.phpc.compiler.syntax.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.phpc.compiler.diagnostics.Diagnostic;
import dev.phpc.compiler.diagnostics.Diagnostics;
import dev.phpc.compiler.syntax.FileNode;
import dev.phpc.compiler.syntax.Node;
import dev.phpc.compiler.syntax.Parser;
import dev.phpc.compiler.syntax.SourceFile;
import dev.phpc.compiler.syntax.Trees;
import dev.phpc.lexer.Lexer;
import dev.phpc.lexer.TokenList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/// Feeds made-up and broken programs to lexer and parser: `SourceFuzzer SEED COUNT [PHP]`.
///
/// Valid programs must parse; nothing may throw; tokens must cover the source; spans must nest. With a PHP 8.5 command as third argument,
/// programs are also given to `PHP -l`, and the first error must be the same.
public final class SourceFuzzer {

    private final Random random;
    private final String php;
    private int failures;

    private SourceFuzzer(long seed, String php) {
        this.random = new Random(seed);
        this.php = php;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        SourceFuzzer fuzzer = new SourceFuzzer(Long.parseLong(args[0]), args.length > 2 ? args[2] : null);
        int count = Integer.parseInt(args[1]);
        for (int i = 0; i < count; i++) {
            String program = new ProgramGenerator(fuzzer.random).program();
            fuzzer.check(program, true);
            fuzzer.check(new SourceMutator(fuzzer.random).mutate(program), false);
        }
        System.out.println(count + " programs and as many mutants, " + fuzzer.failures + " failures");
        System.exit(fuzzer.failures == 0 ? 0 : 1);
    }

    private void check(String source, boolean valid) throws IOException, InterruptedException {
        Diagnostics problems = new Diagnostics();
        try {
            checkTokens(source);
            FileNode file = Parser.parse(new SourceFile("fuzz.php", source), problems);
            file.statements().forEach(this::checkSpans);
        } catch (RuntimeException | StackOverflowError thrown) {
            fail("threw " + thrown, source);
            return;
        }
        Diagnostic first = problems.firstError();
        if (valid && first != null) {
            fail("refused: " + first.message() + " on line " + first.line(), source);
        } else if (php != null) {
            compare(first, source);
        }
    }

    private static void checkTokens(String source) {
        TokenList tokens = Lexer.forCompiling(source, true);
        int end = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.start(i) != end) {
                throw new IllegalStateException("a gap between tokens at " + end);
            }
            end = tokens.end(i);
        }
        if (end != source.length()) {
            throw new IllegalStateException("tokens end at " + end + " of " + source.length());
        }
    }

    private void checkSpans(Node root) {
        Trees.walk(root, node -> {
            if (node.span().start() > node.span().end() || node.span().start() < root.span().start() || node.span().end() > root.span().end()) {
                throw new IllegalStateException("a span outside its statement: " + node);
            }
        });
    }

    private void compare(Diagnostic first, String source) throws IOException, InterruptedException {
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
            if (!expected.equals(actual)) {
                fail("PHP says: " + expected + "\n   we say: " + actual, source);
            }
        } finally {
            Files.delete(file);
        }
    }

    private void fail(String what, String source) {
        failures++;
        System.out.println("--- " + what + "\n" + source);
    }
}
