package dev.phpc.lexer;

/// Splits PHP source into tokens as PHP 8.5 does.
///
///     <?php echo "a $b";   →   OPEN_TAG ECHO WHITESPACE '"' ENCAPSED_AND_WHITESPACE VARIABLE '"' ';' END
public final class Lexer {

    private final LexerState state;
    private final ScriptLexer scripts;
    private final StringLexer strings;

    private Lexer(LexerState state) {
        this.state = state;
        this.strings = new StringLexer(state);
        this.scripts = new ScriptLexer(state, strings);
    }

    /// The tokens of a file that is to be compiled. What PHP refuses to lex becomes a token of kind [TokenKind#ERROR].
    public static TokenList forCompiling(String source, boolean shortOpenTag) {
        return new Lexer(new LexerState(source, shortOpenTag, true)).run(true);
    }

    /// The tokens that `token_get_all` sees: nothing is an error.
    public static TokenList forTokenizing(String source, boolean shortOpenTag) {
        return new Lexer(new LexerState(source, shortOpenTag, false)).run(false);
    }

    private TokenList run(boolean skipShebang) {
        if (skipShebang && state.bytes[0] == '#' && state.bytes[1] == '!') {
            skipFirstLine();
        }
        HaltCompiler halt = new HaltCompiler(state);
        while (!state.atEnd()) {
            step();
            if (halt.reached()) {
                halt.keepRest();
            }
        }
        state.emitEnd();
        return state.tokens;
    }

    private void step() {
        switch (state.mode()) {
            case HTML -> html();
            case SCRIPT -> scripts.next();
            case PROPERTY -> scripts.property();
            case DOUBLE_QUOTES, BACKTICKS, HEREDOC -> strings.interpolated();
            case NOWDOC -> strings.nowdoc();
            case HEREDOC_END -> strings.heredocEnd();
            case VARIABLE_NAME -> strings.variableName();
            case VARIABLE_OFFSET -> strings.variableOffset();
        }
    }

    private void skipFirstLine() {
        int end = 2;
        while (end < state.length && state.bytes[end] != '\n' && state.bytes[end] != '\r') {
            end++;
        }
        if (state.bytes[end] == '\r' && state.bytes[end + 1] == '\n') {
            end++;
        }
        state.emitLines(TokenKind.COMMENT, Math.min(end + 1, state.length));
    }

    private void html() {
        int tag = state.position;
        int length;
        while ((length = openTagLength(tag)) == 0) {
            int next = state.source.indexOf("<?", tag + 1);
            if (next < 0) {
                state.emitLines(TokenKind.INLINE_HTML, state.length);
                return;
            }
            tag = next;
        }
        if (tag > state.position) {
            state.emitLines(TokenKind.INLINE_HTML, tag);
        }
        boolean echo = state.peek(2) == '=';
        state.emitLines(echo ? TokenKind.OPEN_TAG_WITH_ECHO : TokenKind.OPEN_TAG, tag + length);
        state.mode(LexerState.Mode.SCRIPT);
    }

    /// The length of the opening tag at `at`, with the one white space that belongs to it, or 0.
    private int openTagLength(int at) {
        byte[] bytes = state.bytes;
        if (bytes[at] != '<' || bytes[at + 1] != '?') {
            return 0;
        }
        if (bytes[at + 2] == '=') {
            return 3;
        }
        if (state.matches(at + 2, "php")) {
            byte next = bytes[at + 5];
            if (at + 5 == state.length) {
                return 5;
            }
            if (LexerState.isWhitespace(next)) {
                return next == '\r' && bytes[at + 6] == '\n' ? 7 : 6;
            }
        }
        return state.shortOpenTag ? 2 : 0;
    }
}
