package dev.phpc.compiler.syntax;

import dev.phpc.compiler.diagnostics.Diagnostic;
import dev.phpc.compiler.diagnostics.Diagnostics;
import dev.phpc.compiler.diagnostics.Severity;
import dev.phpc.lexer.Lexer;
import dev.phpc.lexer.TokenKind;
import dev.phpc.lexer.TokenList;
import java.util.List;

/// Turns a PHP source into a tree.
///
///     <?php namespace A; echo f();   →   FileNode[Echo[FunctionCall(Name("A\f", or "f"))]]
///
/// Errors are added to the diagnostics, as many as there are; the tree then holds what could be understood. Deep nesting is limited by the
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
        out.addAll(duringParsing);
        out.addAll(tokens.compileErrors());
        return new FileNode(file, statements, StrictTypes.isOn(statements), grammar.statements.haltOffset(), tokens.nodeCount());
    }
}
