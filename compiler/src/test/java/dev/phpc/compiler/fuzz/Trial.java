package dev.phpc.compiler.fuzz;

import dev.phpc.compiler.ClassFile;
import dev.phpc.compiler.Compiler;
import dev.phpc.compiler.CompilerOptions;
import dev.phpc.compiler.diagnostics.Diagnostic;
import dev.phpc.compiler.diagnostics.Diagnostics;
import dev.phpc.compiler.lower.Lower;
import dev.phpc.compiler.resolve.Builtins;
import dev.phpc.compiler.syntax.Node;
import dev.phpc.compiler.syntax.Parser;
import dev.phpc.compiler.syntax.SourceFile;
import dev.phpc.compiler.syntax.Trees;
import dev.phpc.lexer.Lexer;
import dev.phpc.lexer.TokenList;
import dev.phpc.runtime.link.UnitLoader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/// What became of one source: the first error that the compiler found in it, or null; and how the compiler failed, or null.
record Trial(Diagnostic firstError, String failure) {
    private static final Builtins BUILTINS = Builtins.onClassPath(Trial.class.getClassLoader());
    private static final long STACK = 512L << 20;
    private static final long LONGEST = 60_000;

    /// Compiles `source` in a thread of its own, and loads the result.
    static Trial of(String source) throws InterruptedException {
        AtomicReference<Trial> result = new AtomicReference<>();
        Thread thread = new Thread(null, () -> result.set(attempt(source)), "trial", STACK);
        thread.setDaemon(true);
        thread.start();
        thread.join(LONGEST);
        return result.get() != null ? result.get() : new Trial(null, "hangs");
    }

    private static Trial attempt(String source) {
        Diagnostics problems = new Diagnostics();
        try {
            checkTokens(source);
            SourceFile file = new SourceFile("fuzz.php", source);
            Parser.parse(file, true, BUILTINS::constant, problems).statements().forEach(Trial::checkSpans);
            if (problems.firstError() == null) {
                compileAndLoad(file);
            }
            return new Trial(problems.firstError(), null);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError thrown) {
            return new Trial(null, "threw " + thrown.toString().lines().limit(4).toList() + " at " + List.of(thrown.getStackTrace()).stream().limit(6).toList());
        }
    }

    private static void compileAndLoad(SourceFile file) {
        Diagnostics problems = new Diagnostics();
        List<ClassFile> classes = new Compiler(BUILTINS, CompilerOptions.DEFAULT).compile(List.of(file), problems);
        if (problems.hasErrors()) {
            throw new IllegalStateException("parsed, but not compiled: " + problems.firstError().message());
        }
        Map<String, byte[]> bytes = new HashMap<>();
        classes.forEach(each -> bytes.put(each.name().replace('/', '.'), each.bytes()));
        new UnitLoader(Trial.class.getClassLoader(), bytes).unit(Lower.unitNames(List.of(file.path()), "").getFirst().replace('/', '.'));
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

    private static void checkSpans(Node root) {
        Trees.walk(root, node -> {
            if (node.span().start() > node.span().end() || node.span().start() < root.span().start() || node.span().end() > root.span().end()) {
                throw new IllegalStateException("a span outside its statement: " + node);
            }
        });
    }
}
