package dev.phpc.compiler.syntax;

import dev.phpc.lexer.NumberLexer;
import dev.phpc.lexer.TokenKind;

/// Numbers, strings, arrays and magic constants.
final class Literals {

    private final Grammar grammar;
    private final TokenStream tokens;
    private boolean lastWasQuoted;
    private boolean lastWasMagicConstant;

    Literals(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
    }

    /// Was the last literal a string in quotes (and not a here-document or backticks)?
    boolean lastWasQuoted() {
        return lastWasQuoted;
    }

    boolean lastWasMagicConstant() {
        return lastWasMagicConstant;
    }

    Expr literal(int mark) {
        Expr literal = switch (tokens.kind()) {
            case LNUMBER, DNUMBER -> number(mark);
            case CONSTANT_ENCAPSED_STRING -> constantString(mark);
            case DOUBLE_QUOTE -> grammar.strings.doubleQuoted(mark);
            case START_HEREDOC -> grammar.strings.heredoc(mark);
            case BACKTICK -> grammar.strings.backticks(mark);
            case LEFT_BRACKET -> grammar.patterns.bracketed(mark);
            case ARRAY -> grammar.patterns.arrayKeyword(mark);
            case LINE -> {
                int line = tokens.currentSpan().line();
                tokens.advance();
                yield new Expr.IntLiteral(tokens.id(), tokens.span(mark), line);
            }
            case NS_C -> {
                tokens.advance();
                yield new Expr.StringLiteral(tokens.id(), tokens.span(mark), grammar.names.namespace());
            }
            case FILE -> magic(mark, MagicConstantKind.FILE);
            case DIR -> magic(mark, MagicConstantKind.DIR);
            case CLASS_C -> magic(mark, MagicConstantKind.CLASS);
            case TRAIT_C -> magic(mark, MagicConstantKind.TRAIT);
            case METHOD_C -> magic(mark, MagicConstantKind.METHOD);
            case FUNC_C -> magic(mark, MagicConstantKind.FUNCTION);
            case PROPERTY_C -> magic(mark, MagicConstantKind.PROPERTY);
            default -> throw tokens.unexpected();
        };
        char first = tokens.file().text().charAt(literal.span().start());
        lastWasMagicConstant = first == '_';
        lastWasQuoted = first == '"' || first == '\'' || (first | 0x20) == 'b' && !(literal instanceof Expr.ArrayLiteral)
                && isQuote(literal.span().start() + 1);
        return literal;
    }

    private boolean isQuote(int offset) {
        char c = tokens.file().text().charAt(offset);
        return c == '"' || c == '\'';
    }

    private Expr number(int mark) {
        Object value = NumberLexer.value(tokens.text());
        tokens.advance();
        return value instanceof Long integer
                ? new Expr.IntLiteral(tokens.id(), tokens.span(mark), integer)
                : new Expr.FloatLiteral(tokens.id(), tokens.span(mark), (Double) value);
    }

    private Expr constantString(int mark) {
        String value = constantStringValue();
        tokens.advance();
        return new Expr.StringLiteral(tokens.id(), tokens.span(mark), tokens.file().literal(value));
    }

    private String constantStringValue() {
        String text = tokens.text();
        int start = text.charAt(0) == '\'' || text.charAt(0) == '"' ? 1 : 2;
        String inside = text.substring(start, text.length() - 1);
        if (text.charAt(start - 1) == '\'') {
            return StringEscapes.singleQuoted(inside);
        }
        return grammar.strings.unescape(inside, '"', tokens.currentSpan().start() + start);
    }

    private Expr magic(int mark, MagicConstantKind kind) {
        tokens.advance();
        return new Expr.MagicConstant(tokens.id(), tokens.span(mark), kind);
    }
}
