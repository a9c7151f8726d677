package dev.phpc.compiler.syntax;

import dev.phpc.compiler.diagnostics.Diagnostic;
import dev.phpc.compiler.diagnostics.Diagnostics;
import dev.phpc.compiler.diagnostics.Severity;
import dev.phpc.lexer.TokenKind;
import dev.phpc.lexer.TokenList;
import java.util.BitSet;
import java.util.List;

/// The parser's view of the tokens: trivia left out, `?>` read as `;` and `<?=` as `echo`. Also hands out node ids and reports problems.
final class TokenStream {

    private static final int MOST_EXPECTED = 4;

    private final SourceFile file;
    private final TokenList tokens;
    private final Diagnostics diagnostics;
    private final Diagnostics compileErrors = new Diagnostics();
    private int at = -1;
    private TokenKind kind;
    private int lastEnd;
    private int nextId;
    private int listMayEnd = -1;
    private TokenKind[] listEnds;
    private int afterArgumentKeyword = -1;
    private final BitSet plainNames = new BitSet();
    private int docScanned;
    private String docComment;

    TokenStream(SourceFile file, TokenList tokens, Diagnostics diagnostics) {
        this.file = file;
        this.tokens = tokens;
        this.diagnostics = diagnostics;
        moveTo(0);
    }

    TokenKind kind() {
        return kind;
    }

    boolean is(TokenKind expected) {
        return kind == expected;
    }

    String text() {
        return tokens.text(at);
    }

    /// Is the current token the word `word` (in lower case), whatever its kind?
    boolean isWord(String word) {
        return tokens.length(at) == word.length() && file.text().regionMatches(true, tokens.start(at), word, 0, word.length());
    }

    /// The kind of the token `ahead` places after the current one.
    TokenKind peek(int ahead) {
        int index = at;
        for (int i = 0; i < ahead; i++) {
            index = significant(index + 1);
        }
        return asGrammarSees(tokens.kind(index));
    }

    /// Does the parenthesis `ahead` tokens from here hold a comma that is in no inner bracket?
    boolean hasCommaInParentheses(int ahead) {
        int index = at;
        for (int i = 0; i < ahead; i++) {
            index = significant(index + 1);
        }
        int depth = 0;
        for (; index < tokens.size(); index++) {
            switch (tokens.kind(index)) {
                case LEFT_PARENTHESIS, LEFT_BRACKET, LEFT_BRACE, CURLY_OPEN, DOLLAR_OPEN_CURLY_BRACES, ATTRIBUTE -> depth++;
                case RIGHT_PARENTHESIS, RIGHT_BRACKET, RIGHT_BRACE -> {
                    if (--depth == 0) {
                        return false;
                    }
                }
                case COMMA -> {
                    if (depth == 1) {
                        return true;
                    }
                }
                default -> { }
            }
        }
        return false;
    }

    /// The indentation of the label that closes the here-document starting here; empty if it is never closed, or PHP gives up before.
    String closingHeredocIndentation() {
        int depth = 0;
        for (int index = at; index < tokens.size(); index++) {
            TokenKind here = tokens.kind(index);
            if (here == TokenKind.ERROR) {
                return "";
            } else if (here == TokenKind.START_HEREDOC) {
                depth++;
            } else if (here == TokenKind.END_HEREDOC && --depth == 0) {
                String label = tokens.text(index);
                return label.substring(0, label.length() - label.stripLeading().length());
            }
        }
        return "";
    }

    /// Does the here-document that starts here begin with a variable? PHP then finds its indentation wrong before it sees anything else.
    private boolean startsWithVariable() {
        return switch (tokens.kind(at + 1)) {
            case VARIABLE, CURLY_OPEN, DOLLAR_OPEN_CURLY_BRACES -> true;
            default -> false;
        };
    }

    /// The current token's position, to [#span(int)] from later.
    int mark() {
        return at;
    }

    /// Says that a list of statements goes on here or ends with one of `ends`.
    void listMayEnd(TokenKind... ends) {
        listMayEnd = at;
        listEnds = ends;
    }

    /// Says that the keyword here could have been the name of a named argument.
    void colonCouldFollow() {
        afterArgumentKeyword = significant(at + 1);
    }

    void advance() {
        lastEnd = tokens.end(at);
        if (kind != TokenKind.END) {
            moveTo(at + 1);
        }
    }

    /// Takes the current token if it is of this kind.
    boolean accept(TokenKind wanted) {
        if (kind != wanted) {
            return false;
        }
        advance();
        return true;
    }

    /// Takes a token of this kind, or fails saying that it alone was expected.
    void expect(TokenKind wanted) {
        if (!accept(wanted)) {
            throw unexpected(wanted);
        }
    }

    /// Takes a token of this kind where PHP's message says nothing of what it expected.
    void expectSilently(TokenKind wanted) {
        if (!accept(wanted)) {
            throw unexpected();
        }
    }

    /// Takes a token of this kind, or fails naming `alternatives`.
    void expect(TokenKind wanted, TokenKind... alternatives) {
        if (!accept(wanted)) {
            throw unexpected(alternatives);
        }
    }

    private void moveTo(int index) {
        at = significant(index);
        kind = asGrammarSees(tokens.kind(at));
    }

    private int significant(int index) {
        int i = Math.min(index, tokens.size() - 1);
        while (tokens.kind(i).isTrivia()) {
            i++;
        }
        return i;
    }

    private static TokenKind asGrammarSees(TokenKind kind) {
        return switch (kind) {
            case CLOSE_TAG -> TokenKind.SEMICOLON;
            case OPEN_TAG_WITH_ECHO -> TokenKind.ECHO;
            default -> kind;
        };
    }

    int id() {
        return nextId++;
    }

    int nodeCount() {
        return nextId;
    }

    /// From the token at `mark` to the last one taken; if none has been taken since, the empty span behind that one.
    Span span(int mark) {
        int start = tokens.start(mark);
        return start <= lastEnd ? new Span(start, lastEnd, tokens.line(mark)) : new Span(lastEnd, lastEnd, file.lineAt(lastEnd));
    }

    /// From the start of `first` to the last token taken.
    Span spanFrom(Span first) {
        return new Span(first.start(), Math.max(lastEnd, first.start()), first.line());
    }

    Span currentSpan() {
        return new Span(tokens.start(at), tokens.end(at), tokens.line(at));
    }

    /// The end of the last token taken.
    int lastEnd() {
        return lastEnd;
    }

    SourceFile file() {
        return file;
    }

    /// Remembers that the reserved word here stands for a plain name.
    void notePlainName() {
        if (kind.isKeyword()) {
            plainNames.set(tokens.start(at));
        }
    }

    /// Where reserved words stand for plain names.
    BitSet plainNames() {
        return plainNames;
    }

    /// The last documentation comment before the current token that nobody has taken and no `}` has followed.
    String takeDocComment() {
        return takeDocComment(at);
    }

    /// As [#takeDocComment()], but without comments that stand after the last token taken.
    String takeDocCommentBehind() {
        int limit = at;
        while (limit > 0 && tokens.start(limit) > lastEnd) {
            limit--;
        }
        return takeDocComment(limit);
    }

    private String takeDocComment(int limit) {
        for (; docScanned < limit; docScanned++) {
            switch (tokens.kind(docScanned)) {
                case DOC_COMMENT -> docComment = tokens.text(docScanned);
                case RIGHT_BRACE -> docComment = null;
                default -> { }
            }
        }
        String taken = docComment;
        docComment = null;
        return taken;
    }

    /// Reports the current token as unexpected. PHP names what it expected only if that is at most four things.
    SyntaxError unexpected(TokenKind... expected) {
        if (kind == TokenKind.ERROR) {
            return parseError("lexical-error", tokens.error(at), tokens.line(at));
        }
        if (kind == TokenKind.START_HEREDOC && startsWithVariable()) {
            Indentation indentation = new Indentation(closingHeredocIndentation());
            if (!indentation.text().isEmpty()) {
                return parseError("heredoc-indentation", indentation.tooSmall());
            }
        }
        TokenKind[] alternatives = expected;
        if (at == afterArgumentKeyword) {
            alternatives = new TokenKind[] {TokenKind.COLON};
        } else if (at == listMayEnd && expected.length == 0) {
            alternatives = listEnds;
        }
        StringBuilder message = new StringBuilder("syntax error, unexpected ").append(TokenDescription.unexpected(kind, text()));
        if (alternatives.length <= MOST_EXPECTED) {
            for (int i = 0; i < alternatives.length; i++) {
                message.append(i == 0 ? ", expecting " : " or ").append(TokenDescription.expected(alternatives[i]));
            }
        }
        return parseError("syntax-error", message.toString());
    }

    /// Reports the current token as unexpected where PHP words its expectation in a way of its own.
    SyntaxError unexpectedInsteadOf(String expectation) {
        if (kind == TokenKind.ERROR) {
            return unexpected();
        }
        return parseError("syntax-error", "syntax error, unexpected " + TokenDescription.unexpected(kind, text()) + ", expecting " + expectation);
    }

    /// Reports a parse error at the current token, on the line on which it ends. The line break that `?>` swallows does not count, nor
    /// do those of a string whose single quote nothing closes.
    SyntaxError parseError(String slug, String message) {
        boolean startsLine = tokens.kind(at) == TokenKind.CLOSE_TAG || tokens.kind(at) == TokenKind.ENCAPSED_AND_WHITESPACE && text().startsWith("'");
        return parseError(slug, message, startsLine ? tokens.line(at) : file.lineAt(tokens.end(at)));
    }

    SyntaxError parseError(String slug, String message, int line) {
        diagnostics.add(new Diagnostic(slug, Severity.PARSE_ERROR, message, file, currentSpan()).onLine(line));
        return new SyntaxError();
    }

    void fatal(String slug, String message, Span span) {
        diagnostics.add(new Diagnostic(slug, Severity.FATAL_ERROR, message, file, span));
    }

    /// Reports what PHP reports only after the whole file has been parsed.
    void compileError(String slug, String message, Span span) {
        compileErrors.add(new Diagnostic(slug, Severity.FATAL_ERROR, message, file, span));
    }

    void warning(String slug, String message, Span span) {
        compileErrors.add(new Diagnostic(slug, Severity.WARNING, message, file, span));
    }

    List<Diagnostic> compileErrors() {
        return compileErrors.list();
    }

    void deprecated(String slug, String message, Span span) {
        compileErrors.add(new Diagnostic(slug, Severity.DEPRECATED, message, file, span));
    }

    /// After an error: goes on behind the next `;`, or at the next `}` that closes something opened before, or at a keyword that starts a
    /// statement on a new line.
    void recover(int mark) {
        if (at == mark) {
            advance();
        }
        int depth = 0;
        while (kind != TokenKind.END) {
            switch (kind) {
                case SEMICOLON -> {
                    if (depth == 0) {
                        advance();
                        return;
                    }
                }
                case LEFT_BRACE, CURLY_OPEN, DOLLAR_OPEN_CURLY_BRACES -> depth++;
                case RIGHT_BRACE -> {
                    if (depth == 0) {
                        return;
                    }
                    depth--;
                    if (depth == 0) {
                        advance();
                        return;
                    }
                }
                default -> { }
            }
            advance();
        }
    }
}
