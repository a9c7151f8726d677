package dev.phpc.compiler.syntax;

import dev.phpc.lexer.TokenKind;
import java.util.List;

/// Operands proper and what may follow them: `[…]`, `->name`, `::name`, `(…)`.
///
/// `Follow` says what may follow an operand: a constant cannot be called, a number cannot be indexed.
final class Postfixes {

    /// How an operand may go on.
    private enum Follow {
        NOTHING, INDEX_AND_MEMBER, ALSO_STATIC_MEMBER, ANYTHING;

        boolean allows(Follow needed) {
            return compareTo(needed) >= 0;
        }
    }

    private static final TokenKind[] VARIABLE_GOES_ON = {
        TokenKind.OBJECT_OPERATOR, TokenKind.NULLSAFE_OBJECT_OPERATOR, TokenKind.LEFT_BRACKET
    };
    private static final TokenKind[] VARIABLE_NAME = {TokenKind.VARIABLE, TokenKind.LEFT_BRACE, TokenKind.DOLLAR};

    private final Grammar grammar;
    private final TokenStream tokens;
    private Follow follow = Follow.NOTHING;

    Postfixes(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
    }

    /// Is it something that could be assigned to, going by its syntax alone?
    boolean isVariable(Expr expr) {
        return switch (expr) {
            case Expr.Variable _, Expr.DynamicVariable _, Expr.Index _, Expr.PropertyFetch _, Expr.StaticPropertyFetch _,
                 Expr.FunctionCall _, Expr.ValueCall _, Expr.MethodCall _, Expr.StaticCall _, Expr.FirstClassCallable _ ->
                    !grammar.expressions.isParenthesized(expr);
            default -> false;
        };
    }

    /// An operand that must be a variable.
    Expr variable() {
        int mark = tokens.mark();
        switch (tokens.kind()) {
            case VARIABLE, DOLLAR, STRING, NAME_QUALIFIED, NAME_FULLY_QUALIFIED, NAME_RELATIVE, STATIC, LEFT_PARENTHESIS, LEFT_BRACKET,
                 ARRAY, CONSTANT_ENCAPSED_STRING, DOUBLE_QUOTE, NEW, READONLY -> { }
            default -> throw tokens.unexpected();
        }
        Expr expr = tokens.is(TokenKind.NEW) ? newObject(mark) : operand(mark);
        if (!isVariable(expr)) {
            throw isBareNew(expr) ? tokens.unexpected(TokenKind.LEFT_PARENTHESIS) : tokens.unexpected(VARIABLE_GOES_ON);
        }
        return expr;
    }

    /// `new Name` without arguments, which nothing can follow.
    private boolean isBareNew(Expr expr) {
        return expr instanceof Expr.New created && created.span().end() == created.cls().span().end() && !grammar.expressions.isParenthesized(expr);
    }

    /// A variable that must end here with one of `closers`; PHP's message then names how a variable could have gone on.
    void expectAfterVariable(TokenKind closer) {
        tokens.expect(closer, VARIABLE_GOES_ON);
    }

    /// Any operand that is not a prefix operator or a construct.
    Expr operand(int mark) {
        Expr start = start(mark);
        return follow == Follow.NOTHING ? start : goOn(mark, start);
    }

    private Expr start(int mark) {
        switch (tokens.kind()) {
            case VARIABLE -> {
                follow = Follow.ANYTHING;
                String name = tokens.text().substring(1);
                tokens.advance();
                return new Expr.Variable(tokens.id(), tokens.span(mark), name);
            }
            case DOLLAR -> {
                Expr variable = simpleVariable();
                follow = Follow.ANYTHING;
                return variable;
            }
            case STRING, NAME_QUALIFIED, NAME_FULLY_QUALIFIED, NAME_RELATIVE -> {
                return named(mark);
            }
            case STATIC -> {
                tokens.advance();
                ClassRef cls = new ClassRef.Relative(tokens.id(), tokens.span(mark), RelativeClass.STATIC);
                if (!tokens.is(TokenKind.PAAMAYIM_NEKUDOTAYIM)) {
                    throw tokens.unexpected(TokenKind.PAAMAYIM_NEKUDOTAYIM);
                }
                return staticMember(mark, cls);
            }
            case LEFT_PARENTHESIS -> {
                tokens.advance();
                Expr inner = grammar.expressions.expression();
                tokens.expectSilently(TokenKind.RIGHT_PARENTHESIS);
                grammar.expressions.parenthesized(inner);
                follow = Follow.ANYTHING;
                return inner;
            }
            case READONLY -> {
                Identifier name = grammar.word();
                if (!tokens.is(TokenKind.LEFT_PARENTHESIS)) {
                    throw tokens.unexpected(TokenKind.LEFT_PARENTHESIS);
                }
                return call(mark, grammar.names.resolve(NameContext.Kind.FUNCTION, name.span(), name.text()));
            }
            default -> {
                Expr literal = grammar.literals.literal(mark);
                follow = switch (literal) {
                    case Expr.ArrayLiteral _ -> Follow.ANYTHING;
                    case Expr.StringLiteral _, Expr.Interpolated _ when grammar.literals.lastWasQuoted() -> Follow.ANYTHING;
                    case Expr.StringLiteral _, Expr.IntLiteral _, Expr.MagicConstant _ when grammar.literals.lastWasMagicConstant() ->
                            Follow.INDEX_AND_MEMBER;
                    default -> Follow.NOTHING;
                };
                return literal;
            }
        }
    }

    /// A name starts a call, a static member, or is a constant.
    private Expr named(int mark) {
        Span span = tokens.currentSpan();
        String written = tokens.text();
        tokens.advance();
        switch (tokens.kind()) {
            case LEFT_PARENTHESIS -> {
                return call(mark, grammar.names.resolve(NameContext.Kind.FUNCTION, span, written));
            }
            case PAAMAYIM_NEKUDOTAYIM -> {
                return staticMember(mark, grammar.classReferences.named(span, written));
            }
            default -> {
                follow = Follow.INDEX_AND_MEMBER;
                return constant(mark, grammar.names.resolve(NameContext.Kind.CONSTANT, span, written));
            }
        }
    }

    private Expr constant(int mark, Name name) {
        String lookedUp = name.isUnqualified() ? name.lastPart() : name.resolved();
        if (lookedUp.equalsIgnoreCase("true") || lookedUp.equalsIgnoreCase("false")) {
            return new Expr.BooleanLiteral(tokens.id(), tokens.span(mark), lookedUp.length() == 4);
        }
        if (lookedUp.equalsIgnoreCase("null")) {
            return new Expr.NullLiteral(tokens.id(), tokens.span(mark));
        }
        return new Expr.ConstantFetch(tokens.id(), tokens.span(mark), name);
    }

    private Expr call(int mark, Name name) {
        follow = Follow.ANYTHING;
        List<Arg> args = grammar.arguments.argumentsOrPlaceholder();
        Expr call = new Expr.FunctionCall(tokens.id(), tokens.span(mark), name, args == null ? List.of() : args);
        return placeholderOrCall(mark, call, args);
    }

    private Expr placeholderOrCall(int mark, Expr call, List<Arg> args) {
        follow = Follow.ANYTHING;
        return args == null ? new Expr.FirstClassCallable(tokens.id(), tokens.span(mark), call) : call;
    }

    /// An array literal and what follows it.
    Expr goOn(int mark, Expr.ArrayLiteral start) {
        follow = Follow.ANYTHING;
        return goOn(mark, (Expr) start);
    }

    private Expr goOn(int mark, Expr start) {
        Expr expr = start;
        while (true) {
            switch (tokens.kind()) {
                case LEFT_BRACKET -> {
                    if (!follow.allows(Follow.INDEX_AND_MEMBER)) {
                        return expr;
                    }
                    expr = index(mark, expr);
                }
                case OBJECT_OPERATOR, NULLSAFE_OBJECT_OPERATOR -> {
                    if (!follow.allows(Follow.INDEX_AND_MEMBER)) {
                        return expr;
                    }
                    expr = member(mark, expr);
                }
                case PAAMAYIM_NEKUDOTAYIM -> {
                    if (!follow.allows(Follow.ALSO_STATIC_MEMBER)) {
                        return expr;
                    }
                    expr = staticMember(mark, new ClassRef.Computed(tokens.id(), expr.span(), expr));
                }
                case LEFT_PARENTHESIS -> {
                    if (!follow.allows(Follow.ANYTHING)) {
                        return expr;
                    }
                    List<Arg> args = grammar.arguments.argumentsOrPlaceholder();
                    Expr call = new Expr.ValueCall(tokens.id(), tokens.span(mark), expr, args == null ? List.of() : args);
                    expr = placeholderOrCall(mark, call, args);
                }
                default -> {
                    return expr;
                }
            }
        }
    }

    /// `[…]` behind `base`.
    Expr index(int mark, Expr base) {
        tokens.advance();
        Expr index = null;
        if (Operands.startsExpression(tokens.kind())) {
            index = grammar.expressions.expression();
        }
        tokens.expect(TokenKind.RIGHT_BRACKET);
        follow = Follow.ANYTHING;
        return new Expr.Index(tokens.id(), tokens.span(mark), base, index);
    }

    private Expr member(int mark, Expr object) {
        boolean nullsafe = tokens.is(TokenKind.NULLSAFE_OBJECT_OPERATOR);
        tokens.advance();
        MemberName name = propertyName();
        if (tokens.is(TokenKind.LEFT_PARENTHESIS)) {
            List<Arg> args = grammar.arguments.argumentsOrPlaceholder();
            Expr call = new Expr.MethodCall(tokens.id(), tokens.span(mark), object, name, args == null ? List.of() : args, nullsafe);
            return placeholderOrCall(mark, call, args);
        }
        follow = Follow.ALSO_STATIC_MEMBER;
        return new Expr.PropertyFetch(tokens.id(), tokens.span(mark), object, name, nullsafe);
    }

    /// What follows `->`.
    MemberName propertyName() {
        int mark = tokens.mark();
        return switch (tokens.kind()) {
            case STRING -> fixed(grammar.word());
            case LEFT_BRACE -> braced(mark);
            case VARIABLE, DOLLAR -> {
                Expr variable = simpleVariable();
                yield new MemberName.Computed(tokens.id(), variable.span(), variable);
            }
            default -> throw tokens.unexpected(TokenKind.STRING, TokenKind.VARIABLE, TokenKind.LEFT_BRACE, TokenKind.DOLLAR);
        };
    }

    private MemberName fixed(Identifier identifier) {
        return new MemberName.Fixed(tokens.id(), identifier.span(), identifier.text());
    }

    /// `{expression}`
    private MemberName braced(int mark) {
        tokens.advance();
        Expr expression = grammar.expressions.expression();
        tokens.expectSilently(TokenKind.RIGHT_BRACE);
        return new MemberName.Computed(tokens.id(), tokens.span(mark), expression);
    }

    /// `$name`, `$$name`, `${expression}`
    Expr simpleVariable() {
        int mark = tokens.mark();
        if (tokens.is(TokenKind.VARIABLE)) {
            Identifier name = grammar.variable();
            return new Expr.Variable(tokens.id(), name.span(), name.text());
        }
        tokens.expect(TokenKind.DOLLAR);
        if (tokens.accept(TokenKind.LEFT_BRACE)) {
            Expr name = grammar.expressions.expression();
            tokens.expectSilently(TokenKind.RIGHT_BRACE);
            return new Expr.DynamicVariable(tokens.id(), tokens.span(mark), name);
        }
        if (!tokens.is(TokenKind.VARIABLE) && !tokens.is(TokenKind.DOLLAR)) {
            throw tokens.unexpected(VARIABLE_NAME);
        }
        Expr name = simpleVariable();
        return new Expr.DynamicVariable(tokens.id(), tokens.span(mark), name);
    }

    private Expr staticMember(int mark, ClassRef cls) {
        tokens.advance();
        int nameMark = tokens.mark();
        return switch (tokens.kind()) {
            case VARIABLE -> staticVariable(mark, cls);
            case DOLLAR -> dynamicStaticVariable(mark, cls);
            case LEFT_BRACE -> {
                MemberName name = braced(nameMark);
                yield tokens.is(TokenKind.LEFT_PARENTHESIS) ? staticCall(mark, cls, name) : classConstant(mark, cls, name);
            }
            default -> {
                boolean isClass = tokens.is(TokenKind.CLASS);
                MemberName name = fixed(grammar.memberIdentifier());
                if (tokens.is(TokenKind.LEFT_PARENTHESIS)) {
                    yield staticCall(mark, cls, name);
                }
                yield isClass ? classNameFetch(mark, cls) : classConstant(mark, cls, name);
            }
        };
    }

    private Expr classNameFetch(int mark, ClassRef cls) {
        follow = Follow.ALSO_STATIC_MEMBER;
        return new Expr.ClassNameFetch(tokens.id(), tokens.span(mark), cls);
    }

    private Expr classConstant(int mark, ClassRef cls, MemberName name) {
        follow = Follow.ALSO_STATIC_MEMBER;
        return new Expr.ClassConstantFetch(tokens.id(), tokens.span(mark), cls, name);
    }

    /// `C::$name` is a property, `C::$name()` calls the method that the variable names.
    private Expr staticVariable(int mark, ClassRef cls) {
        Identifier name = grammar.variable();
        if (tokens.is(TokenKind.LEFT_PARENTHESIS)) {
            Expr variable = new Expr.Variable(tokens.id(), name.span(), name.text());
            return staticCall(mark, cls, new MemberName.Computed(tokens.id(), name.span(), variable));
        }
        follow = Follow.ALSO_STATIC_MEMBER;
        return new Expr.StaticPropertyFetch(tokens.id(), tokens.span(mark), cls, fixed(name));
    }

    private Expr dynamicStaticVariable(int mark, ClassRef cls) {
        Expr.DynamicVariable variable = (Expr.DynamicVariable) simpleVariable();
        if (tokens.is(TokenKind.LEFT_PARENTHESIS)) {
            return staticCall(mark, cls, new MemberName.Computed(tokens.id(), variable.span(), variable));
        }
        follow = Follow.ALSO_STATIC_MEMBER;
        MemberName name = new MemberName.Computed(tokens.id(), variable.span(), variable.name());
        return new Expr.StaticPropertyFetch(tokens.id(), tokens.span(mark), cls, name);
    }

    private Expr staticCall(int mark, ClassRef cls, MemberName name) {
        List<Arg> args = grammar.arguments.argumentsOrPlaceholder();
        Expr call = new Expr.StaticCall(tokens.id(), tokens.span(mark), cls, name, args == null ? List.of() : args);
        return placeholderOrCall(mark, call, args);
    }

    /// `new C(…)`, `new C`, `new class(…) { … }`. Only with arguments may anything follow.
    Expr newObject(int mark) {
        tokens.advance();
        Expr anonymous = grammar.classes.anonymous(mark);
        if (anonymous != null) {
            follow = Follow.ANYTHING;
            return goOn(mark, anonymous);
        }
        if (!ClassReferences.startsWith(tokens.kind())) {
            throw tokens.unexpected(TokenKind.CLASS);
        }
        ClassRef cls = grammar.classReferences.reference();
        if (!tokens.is(TokenKind.LEFT_PARENTHESIS)) {
            return new Expr.New(tokens.id(), tokens.span(mark), cls, List.of());
        }
        List<Arg> args = grammar.arguments.argumentsOrPlaceholder();
        if (args == null) {
            tokens.compileError("closure-of-new", "Cannot create Closure for new expression", tokens.span(mark));
            args = List.of();
        }
        Expr created = new Expr.New(tokens.id(), tokens.span(mark), cls, args);
        follow = Follow.ANYTHING;
        return goOn(mark, created);
    }
}
