package dev.phpc.compiler.syntax;

import dev.phpc.lexer.TokenKind;

/// The parts of the parser, which call each other, and what they share.
final class Grammar {

    /// The symbols that PHP's parser keeps at most.
    private static final int DEEPEST = 10_000;

    final TokenStream tokens;
    final NameContext names = new NameContext();
    final Expressions expressions;
    final Operands operands;
    final Postfixes postfixes;
    final ClassReferences classReferences;
    final Arguments arguments;
    final Literals literals;
    final InterpolatedStrings strings;
    final Patterns patterns;
    final Types types;
    final Functions functions;
    final Attributes attributes;
    final Statements statements;
    final ControlFlow controlFlow;
    final Namespaces namespaces;
    final Classes classes;
    final Members members;
    final Properties properties;

    private int depth;

    Grammar(TokenStream tokens) {
        this.tokens = tokens;
        expressions = new Expressions(this);
        operands = new Operands(this);
        postfixes = new Postfixes(this);
        classReferences = new ClassReferences(this);
        arguments = new Arguments(this);
        literals = new Literals(this);
        strings = new InterpolatedStrings(this);
        patterns = new Patterns(this);
        types = new Types(this);
        functions = new Functions(this);
        attributes = new Attributes(this);
        statements = new Statements(this);
        controlFlow = new ControlFlow(this);
        namespaces = new Namespaces(this);
        classes = new Classes(this);
        members = new Members(this);
        properties = new Properties(this);
    }

    /// Notes that an expression or statement begins within another; `leave` takes it back.
    void enter() {
        if (++depth > DEEPEST) {
            tokens.parseError("nested-too-deeply", "memory exhausted");
            throw new NestedTooDeeply();
        }
    }

    void leave() {
        depth--;
    }

    /// Takes a word that is not reserved.
    Identifier identifier() {
        if (!tokens.is(TokenKind.STRING)) {
            throw tokens.unexpected(TokenKind.STRING);
        }
        return word();
    }

    /// Takes the current token, whatever it is, as a word.
    Identifier word() {
        Identifier identifier = new Identifier(tokens.currentSpan(), tokens.text());
        tokens.notePlainName();
        tokens.advance();
        return identifier;
    }

    /// Takes a word where reserved ones are allowed too: the names of members and of named arguments.
    Identifier memberIdentifier() {
        if (!isMemberIdentifier(tokens.kind())) {
            throw tokens.unexpected();
        }
        if (tokens.is(TokenKind.ECHO) && tokens.text().charAt(0) == '<') {
            throw tokens.parseError("echo-tag-as-identifier", "Cannot use \"<?=\" as an identifier");
        }
        return word();
    }

    /// Can a token of this kind be the name of a method, a constant or a named argument?
    static boolean isMemberIdentifier(TokenKind kind) {
        return kind == TokenKind.STRING || kind == TokenKind.ENUM || kind.isKeyword() && kind != TokenKind.HALT_COMPILER;
    }

    /// Takes `$name` and gives the name without the dollar sign.
    Identifier variable() {
        if (!tokens.is(TokenKind.VARIABLE)) {
            throw tokens.unexpected(TokenKind.VARIABLE);
        }
        Identifier identifier = new Identifier(tokens.currentSpan(), tokens.text().substring(1));
        tokens.advance();
        return identifier;
    }

    /// Is the current token a name, qualified or not?
    boolean atName() {
        return isName(tokens.kind());
    }

    boolean atNameOrStatic() {
        return atName() || tokens.is(TokenKind.STATIC);
    }

    static boolean isName(TokenKind kind) {
        return switch (kind) {
            case STRING, NAME_QUALIFIED, NAME_FULLY_QUALIFIED, NAME_RELATIVE -> true;
            default -> false;
        };
    }

    Name name(NameContext.Kind kind) {
        Name name = names.resolve(kind, tokens.currentSpan(), tokens.text());
        tokens.advance();
        return name;
    }

    /// Takes the name of a class where `self`, `parent` and `static` mean nothing special.
    Name className() {
        if (!atName()) {
            throw tokens.unexpected();
        }
        return name(NameContext.Kind.CLASS);
    }

    /// Takes the name of a class where PHP's grammar lets `static` through and refuses it later.
    Name classNameOrStatic() {
        if (tokens.is(TokenKind.STATIC)) {
            Identifier word = word();
            return new Name(word.span(), word.text(), word.text());
        }
        return className();
    }

    static boolean isAmpersand(TokenKind kind) {
        return kind == TokenKind.AMPERSAND_FOLLOWED_BY_VAR_OR_VARARG || kind == TokenKind.AMPERSAND_NOT_FOLLOWED_BY_VAR_OR_VARARG;
    }

    boolean acceptAmpersand() {
        if (!isAmpersand(tokens.kind())) {
            return false;
        }
        tokens.advance();
        return true;
    }
}
