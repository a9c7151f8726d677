package dev.phpc.compiler.syntax;

import dev.phpc.lexer.TokenKind;
import java.util.ArrayList;
import java.util.List;

/// `"a $b {$c->d()} ${e}"`, here-documents and backticks.
final class InterpolatedStrings {

    private static final TokenKind[] EMPTY_GOES_ON = {
        TokenKind.VARIABLE, TokenKind.ENCAPSED_AND_WHITESPACE, TokenKind.DOLLAR_OPEN_CURLY_BRACES, TokenKind.CURLY_OPEN
    };
    private static final TokenKind[] QUOTED_GOES_ON = {
        TokenKind.VARIABLE, TokenKind.DOLLAR_OPEN_CURLY_BRACES, TokenKind.CURLY_OPEN
    };
    private static final TokenKind[] HEREDOC_GOES_ON = {
        TokenKind.VARIABLE, TokenKind.END_HEREDOC, TokenKind.DOLLAR_OPEN_CURLY_BRACES, TokenKind.CURLY_OPEN
    };

    private final Grammar grammar;
    private final TokenStream tokens;

    InterpolatedStrings(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
    }

    Expr doubleQuoted(int mark) {
        tokens.advance();
        List<Expr> parts = parts(TokenKind.DOUBLE_QUOTE, '"', Indentation.NONE);
        tokens.expectSilently(TokenKind.DOUBLE_QUOTE);
        return new Expr.Interpolated(tokens.id(), tokens.span(mark), parts);
    }

    Expr backticks(int mark) {
        tokens.deprecated("backtick-operator", "The backtick (`) operator is deprecated, use shell_exec() instead", tokens.currentSpan());
        tokens.advance();
        List<Expr> parts = parts(TokenKind.BACKTICK, '`', Indentation.NONE);
        tokens.expect(TokenKind.BACKTICK);
        return new Expr.ShellExecute(tokens.id(), tokens.span(mark), parts);
    }

    Expr heredoc(int mark) {
        Indentation indentation = new Indentation(tokens.closingHeredocIndentation());
        if (indentation.isMixed()) {
            throw tokens.parseError("mixed-indentation", "Invalid indentation - tabs and spaces cannot be mixed");
        }
        boolean isNowdoc = tokens.text().indexOf('\'') >= 0;
        tokens.advance();
        List<Expr> parts = isNowdoc ? nowdocParts(indentation) : parts(TokenKind.END_HEREDOC, (char) 0, indentation);
        if (!tokens.accept(TokenKind.END_HEREDOC)) {
            throw parts.isEmpty() ? tokens.unexpected() : tokens.unexpected(HEREDOC_GOES_ON);
        }
        if (parts.isEmpty()) {
            return new Expr.StringLiteral(tokens.id(), tokens.span(mark), "");
        }
        if (parts.size() == 1 && parts.getFirst() instanceof Expr.StringLiteral only) {
            return new Expr.StringLiteral(tokens.id(), tokens.span(mark), only.value());
        }
        return new Expr.Interpolated(tokens.id(), tokens.span(mark), parts);
    }

    private List<Expr> nowdocParts(Indentation indentation) {
        List<Expr> parts = new ArrayList<>();
        int mark = tokens.mark();
        if (tokens.is(TokenKind.ENCAPSED_AND_WHITESPACE)) {
            String text = indentation.removeFrom(tokens.text(), true, true, tokens);
            tokens.advance();
            parts.add(new Expr.StringLiteral(tokens.id(), tokens.span(mark), tokens.file().literal(text)));
        }
        return parts;
    }

    private List<Expr> parts(TokenKind end, char quote, Indentation indentation) {
        List<Expr> parts = new ArrayList<>();
        boolean first = true;
        while (!tokens.is(end)) {
            Expr part = switch (tokens.kind()) {
                case ENCAPSED_AND_WHITESPACE -> text(quote, indentation, first);
                case VARIABLE, CURLY_OPEN, DOLLAR_OPEN_CURLY_BRACES -> {
                    indentation.checkLineStart(first, tokens);
                    yield interpolation();
                }
                default -> throw parts.isEmpty() && quote == '"' ? tokens.unexpected(EMPTY_GOES_ON) : quote == '`' ? tokens.unexpected(TokenKind.BACKTICK)
                        : parts.size() == 1 && parts.getFirst() instanceof Expr.StringLiteral
                        ? tokens.unexpected(quote == 0 ? HEREDOC_GOES_ON : QUOTED_GOES_ON) : tokens.unexpected();
            };
            first = false;
            if (!(part instanceof Expr.StringLiteral literal && literal.value().isEmpty())) {
                parts.add(part);
            }
        }
        return parts;
    }

    private Expr interpolation() {
        return switch (tokens.kind()) {
            case VARIABLE -> simpleVariable();
            case CURLY_OPEN -> braced();
            default -> dollarBrace();
        };
    }

    private Expr text(char quote, Indentation indentation, boolean first) {
        int mark = tokens.mark();
        int offset = tokens.currentSpan().start();
        boolean last = tokens.peek(1) == TokenKind.END_HEREDOC;
        String raw = indentation.removeFrom(tokens.text(), first, last, tokens);
        String value = unescape(raw, quote, offset);
        tokens.advance();
        return new Expr.StringLiteral(tokens.id(), tokens.span(mark), tokens.file().literal(value));
    }

    /// The value of text with escape sequences that stands at `offset` of the file.
    String unescape(String text, char quote, int offset) {
        try {
            String value = StringEscapes.interpolated(text, quote);
            StringEscapes.octalOverflows(text).forEach(at -> warnOfOverflow(text.substring(at, at + 4), offset + at));
            return value;
        } catch (StringEscapes.BadEscape problem) {
            throw tokens.parseError("bad-escape", problem.getMessage(), tokens.file().lineAt(offset + problem.offset()));
        }
    }

    private void warnOfOverflow(String sequence, int offset) {
        Span span = new Span(offset, offset + sequence.length(), tokens.file().lineAt(offset));
        tokens.warning("octal-overflow", "Octal escape sequence overflow " + sequence + " is greater than \\377", span);
    }

    /// `$name`, `$name[offset]`, `$name->property`
    private Expr simpleVariable() {
        int mark = tokens.mark();
        Identifier name = grammar.variable();
        Expr variable = new Expr.Variable(tokens.id(), name.span(), name.text());
        return switch (tokens.kind()) {
            case LEFT_BRACKET -> {
                tokens.advance();
                Expr offset = simpleOffset();
                tokens.expect(TokenKind.RIGHT_BRACKET);
                yield new Expr.Index(tokens.id(), tokens.span(mark), variable, offset);
            }
            case OBJECT_OPERATOR, NULLSAFE_OBJECT_OPERATOR -> {
                boolean nullsafe = tokens.is(TokenKind.NULLSAFE_OBJECT_OPERATOR);
                tokens.advance();
                Identifier property = grammar.identifier();
                MemberName member = new MemberName.Fixed(tokens.id(), property.span(), property.text());
                yield new Expr.PropertyFetch(tokens.id(), tokens.span(mark), variable, member, nullsafe);
            }
            default -> variable;
        };
    }

    private Expr simpleOffset() {
        int mark = tokens.mark();
        boolean negative = tokens.accept(TokenKind.MINUS);
        String text = tokens.text();
        switch (tokens.kind()) {
            case NUM_STRING -> {
                tokens.advance();
                return numericOffset(mark, negative, text);
            }
            case STRING -> {
                if (!negative) {
                    tokens.advance();
                    return new Expr.StringLiteral(tokens.id(), tokens.span(mark), text);
                }
            }
            case VARIABLE -> {
                if (!negative) {
                    Identifier name = grammar.variable();
                    return new Expr.Variable(tokens.id(), name.span(), name.text());
                }
            }
            default -> { }
        }
        throw negative ? tokens.unexpected(TokenKind.NUM_STRING)
                : tokens.unexpected(TokenKind.MINUS, TokenKind.STRING, TokenKind.VARIABLE, TokenKind.NUM_STRING);
    }

    /// Only what PHP itself would write as an integer is one; `"$a[01]"` and `"$a[0x1]"` have string offsets.
    private Expr numericOffset(int mark, boolean negative, String text) {
        String written = negative ? "-" + text : text;
        boolean canonical = text.equals("0") ? !negative : text.charAt(0) != '0' && text.chars().allMatch(Character::isDigit);
        if (canonical && text.length() <= 19) {
            try {
                return new Expr.IntLiteral(tokens.id(), tokens.span(mark), Long.parseLong(written));
            } catch (NumberFormatException tooLarge) {
                return new Expr.StringLiteral(tokens.id(), tokens.span(mark), written);
            }
        }
        return new Expr.StringLiteral(tokens.id(), tokens.span(mark), written);
    }

    /// `{$expression}`
    private Expr braced() {
        tokens.advance();
        Expr variable = grammar.postfixes.variable();
        grammar.postfixes.expectAfterVariable(TokenKind.RIGHT_BRACE);
        return variable;
    }

    /// `${name}`, `${name[index]}`, `${expression}`
    private Expr dollarBrace() {
        int mark = tokens.mark();
        tokens.advance();
        if (tokens.is(TokenKind.STRING_VARNAME)) {
            deprecateDollarBrace("Using ${var} in strings is deprecated, use {$var} instead", mark);
            Identifier name = grammar.word();
            Expr variable = new Expr.Variable(tokens.id(), name.span(), name.text());
            if (tokens.accept(TokenKind.LEFT_BRACKET)) {
                Expr index = grammar.expressions.expression();
                tokens.expect(TokenKind.RIGHT_BRACKET);
                variable = new Expr.Index(tokens.id(), tokens.span(mark), variable, index);
            }
            tokens.expect(TokenKind.RIGHT_BRACE);
            return variable;
        }
        deprecateDollarBrace("Using ${expr} (variable variables) in strings is deprecated, use {${expr}} instead", mark);
        Expr name = grammar.expressions.expression();
        tokens.expectSilently(TokenKind.RIGHT_BRACE);
        return new Expr.DynamicVariable(tokens.id(), tokens.span(mark), name);
    }

    private void deprecateDollarBrace(String message, int mark) {
        tokens.deprecated("dollar-brace-interpolation", message, tokens.span(mark));
    }
}
