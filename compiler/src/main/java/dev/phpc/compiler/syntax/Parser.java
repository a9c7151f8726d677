package dev.phpc.compiler.syntax;

import dev.phpc.compiler.diagnostics.Diagnostic;
import dev.phpc.compiler.diagnostics.Diagnostics;
import dev.phpc.compiler.diagnostics.Severity;
import dev.phpc.compiler.syntax.checks.CompileTimeChecks;
import dev.phpc.lexer.Lexer;
import dev.phpc.lexer.TokenKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/// Turns a PHP source into a tree.
///
///     <?php namespace A; echo f();   →   FileNode[Echo[FunctionCall(Name("A\f", or "f"))]]
///
/// Errors are added to the diagnostics, as many as there are, those that PHP raises while compiling included; the tree then holds what could be
/// understood. Deep nesting is limited by the
/// stack of the calling thread only, and reported like any other error.
public final class Parser {

    private Parser() {}

    /// Parses with PHP's default of reading `<?` as an opening tag.
    public static FileNode parse(SourceFile file, Diagnostics out) {
        return parse(file, true, _ -> null, out);
    }

    /// `constants` finds the value of a builtin constant, or null; PHP raises some errors where it sees what a constant expression results in.
    public static FileNode parse(SourceFile file, boolean shortOpenTag, Function<String, Object> constants, Diagnostics out) {
        Diagnostics duringParsing = new Diagnostics();
        TokenStream tokens = new TokenStream(file, Lexer.forCompiling(file.text(), shortOpenTag), duringParsing);
        Grammar grammar = new Grammar(tokens);
        List<Stmt> statements = statements(grammar, duringParsing);
        FileNode tree = new FileNode(file, statements, StrictTypes.isOn(statements), grammar.statements.haltOffset(), tokens.nodeCount());
        List<Diagnostic> checks = duringParsing.hasErrors() ? List.of() : checks(tree, constants, duringParsing);
        out.addAll(duringParsing);
        merge(tokens.compileErrors(), checks).forEach(out::add);
        return tree;
    }

    /// Parses, but neither keeps the tree nor checks what PHP checks only when it compiles. The result are the positions of reserved words that
    /// stand for plain names.
    public static BitSet plainNames(SourceFile file, boolean shortOpenTag, Diagnostics out) {
        TokenStream tokens = new TokenStream(file, Lexer.forCompiling(file.text(), shortOpenTag), out);
        statements(new Grammar(tokens), out);
        return tokens.plainNames();
    }

    private static List<Stmt> statements(Grammar grammar, Diagnostics problems) {
        try {
            List<Stmt> statements = grammar.statements.topLevel(TokenKind.END);
            grammar.patterns.reportUnassigned();
            return statements;
        } catch (StackOverflowError tooDeep) {
            problems.add(tooDeep(grammar.tokens.file(), grammar.tokens.currentSpan()));
            return List.of();
        } catch (NestedTooDeeply reported) {
            return List.of();
        }
    }

    private static List<Diagnostic> checks(FileNode tree, Function<String, Object> constants, Diagnostics problems) {
        try {
            return CompileTimeChecks.check(tree, constants);
        } catch (StackOverflowError tooDeep) {
            problems.add(nestedTooDeeply(tree));
            return List.of();
        }
    }

    /// What is said of a file that a phase can't walk over on the stack that it has.
    public static Diagnostic nestedTooDeeply(FileNode file) {
        return tooDeep(file.source(), file.statements().getFirst().span());
    }

    private static Diagnostic tooDeep(SourceFile file, Span span) {
        return new Diagnostic("nested-too-deeply", Severity.FATAL_ERROR,
                "Maximum call stack size reached during compilation. Try splitting expression", file, span);
    }

    /// Two lists, each in order, as one in order of the source.
    private static List<Diagnostic> merge(List<Diagnostic> first, List<Diagnostic> second) {
        List<Diagnostic> merged = new ArrayList<>();
        int taken = 0;
        for (Diagnostic diagnostic : second) {
            while (taken < first.size() && first.get(taken).span().start() <= diagnostic.span().start()) {
                merged.add(first.get(taken++));
            }
            merged.add(diagnostic);
        }
        merged.addAll(first.subList(taken, first.size()));
        return merged;
    }
}
