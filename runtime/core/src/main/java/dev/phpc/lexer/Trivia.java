package dev.phpc.lexer;

import static dev.phpc.lexer.LexerState.isWhitespace;

/// White space and comments.
final class Trivia {

    private final LexerState state;

    Trivia(LexerState state) {
        this.state = state;
    }

    void whitespace() {
        int end = state.position + 1;
        while (isWhitespace(state.bytes[end])) {
            end++;
        }
        state.emitLines(TokenKind.WHITESPACE, end);
    }

    /// `// …` and `# …` end before the line break or before `?>`.
    void lineComment() {
        state.emit(TokenKind.COMMENT, lineCommentEnd(state.position, true));
    }

    void blockComment() {
        int start = state.position;
        boolean isDoc = state.peek(2) == '*' && isWhitespace(state.peek(3));
        TokenKind kind = isDoc ? TokenKind.DOC_COMMENT : TokenKind.COMMENT;
        int close = state.source.indexOf("*/", start + (isDoc ? 3 : 2));
        if (close < 0) {
            state.emitError("Unterminated comment starting line " + state.line(), kind, state.length);
        } else {
            state.emitLines(kind, close + 2);
        }
    }

    /// The first position from `start` that is neither white space nor within a comment.
    int skip(int start) {
        byte[] bytes = state.bytes;
        int i = start;
        while (i < state.length) {
            if (isWhitespace(bytes[i])) {
                i++;
            } else if (bytes[i] == '#' && bytes[i + 1] != '[' || bytes[i] == '/' && bytes[i + 1] == '/') {
                i = lineCommentEnd(i, false);
            } else if (bytes[i] == '/' && bytes[i + 1] == '*') {
                int close = state.source.indexOf("*/", i + 2);
                if (close < 0) {
                    return i;
                }
                i = close + 2;
            } else {
                return i;
            }
        }
        return i;
    }

    private int lineCommentEnd(int start, boolean stopAtCloseTag) {
        byte[] bytes = state.bytes;
        int i = start;
        while (i < state.length && bytes[i] != '\n' && bytes[i] != '\r'
                && !(stopAtCloseTag && bytes[i] == '?' && bytes[i + 1] == '>')) {
            i++;
        }
        return i;
    }
}
