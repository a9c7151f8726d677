package dev.phpc.compiler.syntax;

import dev.phpc.compiler.diagnostics.Diagnostic;
import dev.phpc.compiler.diagnostics.Diagnostics;
import dev.phpc.compiler.diagnostics.Severity;
import dev.phpc.compiler.syntax.checks.CompileTimeChecks;
import dev.phpc.lexer.Lexer;
import dev.phpc.lexer.TokenKind;
import dev.phpc.lexer.TokenList;
import java.util.ArrayList;
import java.util.List;

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
        return parse(file, true, out);
    }

    public static FileNode parse(SourceFile file, boolean shortOpenTag, Diagnostics out) {
        TokenList list = Lexer.forCompiling(file.text(), shortOpenTag);
        Diagnostics duringParsing = new Diagnostics();
        TokenStream tokens = new TokenStream(file, list, duringParsing);
        Grammar grammar = new Grammar(tokens);
        List<Stmt> statements = List.of();
        try {
            statements = grammar.statements.topLevel(TokenKind.END);
            grammar.patterns.reportUnassigned();
        } catch (StackOverflowError tooDeep) {
            duringParsing.add(new Diagnostic("nested-too-deeply", Severity.PARSE_ERROR, "memory exhausted", file, tokens.currentSpan()));
        }
        FileNode tree = new FileNode(file, statements, StrictTypes.isOn(statements), grammar.statements.haltOffset(), tokens.nodeCount());
        out.addAll(duringParsing);
        merge(tokens.compileErrors(), duringParsing.hasErrors() ? List.of() : CompileTimeChecks.check(tree)).forEach(out::add);
        return tree;
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
