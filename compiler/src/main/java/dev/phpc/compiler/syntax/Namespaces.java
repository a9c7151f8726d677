package dev.phpc.compiler.syntax;

import dev.phpc.compiler.syntax.NameContext.Kind;
import dev.phpc.lexer.TokenKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// `namespace` and `use`, and the clashes between imported and declared names.
final class Namespaces {

    private enum Style {
        NONE, BRACKETED, UNBRACKETED
    }

    private final Grammar grammar;
    private final TokenStream tokens;
    private Style style = Style.NONE;
    private boolean inside;
    private boolean codeBefore;
    private final Map<String, Span> declaredClasses = new HashMap<>();
    private final Set<String> declaredFunctions = new HashSet<>();
    private final Set<String> declaredConstants = new HashSet<>();

    Namespaces(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
    }

    /// Checks that a statement may stand here, at the top level.
    void beforeStatement() {
        switch (tokens.kind()) {
            case NAMESPACE, SEMICOLON, HALT_COMPILER, DECLARE -> { }
            default -> {
                if (style == Style.BRACKETED && !inside && !isBlankHtml()) {
                    tokens.compileError("code-outside-namespace", "No code may exist outside of namespace {}", tokens.currentSpan());
                }
            }
        }
        if (tokens.is(TokenKind.USE) || tokens.is(TokenKind.CONST)) {
            codeBefore = true;
        }
    }

    /// Has a `namespace` or `use` been seen? Neither leaves a statement behind.
    boolean hasBegun() {
        return style != Style.NONE || codeBefore;
    }

    /// A statement other than `declare` must not stand in front of the first namespace.
    void afterStatement(List<Stmt> soFar) {
        if (!soFar.isEmpty() && !(soFar.getLast() instanceof Stmt.Declare)
                && !(soFar.getLast() instanceof Stmt.InlineHtml html && html.span().start() == 0 && html.text().isEmpty())) {
            codeBefore = true;
        }
    }

    private boolean isBlankHtml() {
        return tokens.is(TokenKind.INLINE_HTML) && tokens.text().isBlank();
    }

    void namespace(List<Stmt> out) {
        int mark = tokens.mark();
        tokens.advance();
        String name = "";
        Span span = tokens.currentSpan();
        if (Grammar.isMemberIdentifier(tokens.kind()) || tokens.is(TokenKind.NAME_QUALIFIED)) {
            name = grammar.word().text();
        } else if (!tokens.is(TokenKind.LEFT_BRACE)) {
            throw tokens.unexpected(TokenKind.LEFT_BRACE);
        }
        boolean bracketed = tokens.is(TokenKind.LEFT_BRACE);
        if (!bracketed && !tokens.is(TokenKind.SEMICOLON)) {
            throw tokens.unexpected(TokenKind.LEFT_BRACE);
        }
        check(mark, bracketed);
        if (name.equalsIgnoreCase("namespace")) {
            tokens.compileError("bad-namespace-name", "Cannot use '" + name + "' as namespace name", span);
        }
        tokens.advance();
        enter(name);
        if (bracketed) {
            inside = true;
            out.addAll(grammar.statements.topLevel(TokenKind.RIGHT_BRACE));
            inside = false;
            tokens.expectSilently(TokenKind.RIGHT_BRACE);
            enter("");
        }
    }

    private void check(int mark, boolean bracketed) {
        Style wanted = bracketed ? Style.BRACKETED : Style.UNBRACKETED;
        if (style != Style.NONE && style != wanted) {
            tokens.compileError("mixed-namespace-styles",
                    "Cannot mix bracketed namespace declarations with unbracketed namespace declarations", tokens.span(mark));
        } else if (bracketed && inside) {
            tokens.compileError("nested-namespace", "Namespace declarations cannot be nested", tokens.span(mark));
        } else if (style == Style.NONE && codeBefore) {
            tokens.compileError("late-namespace", "Namespace declaration statement has to be the very first statement or after any declare call in"
                    + " the script", tokens.span(mark));
        }
        style = wanted;
    }

    private void enter(String name) {
        grammar.names.enter(name);
    }

    void use() {
        tokens.advance();
        Kind kind = useKind();
        boolean typed = kind != null;
        TokenKind[] expected = typed ? new TokenKind[] {TokenKind.STRING, TokenKind.NAME_QUALIFIED}
                : new TokenKind[] {TokenKind.STRING, TokenKind.NAME_QUALIFIED, TokenKind.FUNCTION, TokenKind.CONST};
        boolean first = true;
        do {
            if (!isImportable()) {
                throw first && !typed ? tokens.unexpected() : tokens.unexpected(TokenKind.STRING, TokenKind.NAME_FULLY_QUALIFIED,
                        TokenKind.NAME_QUALIFIED);
            }
            Span span = tokens.currentSpan();
            String target = withoutLeadingBackslash(tokens.text());
            tokens.advance();
            if (first && tokens.is(TokenKind.NS_SEPARATOR)) {
                tokens.advance();
                group(kind, target, expected);
                break;
            }
            clause(kind == null ? Kind.CLASS : kind, target, span);
            first = false;
        } while (tokens.accept(TokenKind.COMMA));
        if (!tokens.accept(TokenKind.SEMICOLON)) {
            throw first ? tokens.unexpected(TokenKind.SEMICOLON) : tokens.unexpected(TokenKind.COMMA, TokenKind.SEMICOLON);
        }
    }

    private Kind useKind() {
        if (tokens.accept(TokenKind.FUNCTION)) {
            return Kind.FUNCTION;
        }
        return tokens.accept(TokenKind.CONST) ? Kind.CONSTANT : null;
    }

    private boolean isImportable() {
        return tokens.is(TokenKind.STRING) || tokens.is(TokenKind.NAME_QUALIFIED) || tokens.is(TokenKind.NAME_FULLY_QUALIFIED);
    }

    /// `{a, b as c}` behind `use prefix\`
    private void group(Kind kind, String prefix, TokenKind[] expected) {
        tokens.expect(TokenKind.LEFT_BRACE);
        boolean first = true;
        do {
            Kind itemKind = kind;
            if (itemKind == null) {
                itemKind = useKind();
            }
            boolean typedHere = kind == null && itemKind != null;
            if (!tokens.is(TokenKind.STRING) && !tokens.is(TokenKind.NAME_QUALIFIED)) {
                throw !first && !typedHere ? tokens.unexpected(TokenKind.RIGHT_BRACE) : tokens.unexpected(typedHere ? new TokenKind[] {TokenKind.STRING, TokenKind.NAME_QUALIFIED} : expected);
            }
            Span span = tokens.currentSpan();
            String target = prefix + "\\" + tokens.text();
            tokens.advance();
            clause(itemKind == null ? Kind.CLASS : itemKind, target, span);
            first = false;
        } while (tokens.accept(TokenKind.COMMA) && !tokens.is(TokenKind.RIGHT_BRACE));
        tokens.expect(TokenKind.RIGHT_BRACE);
    }

    private void clause(Kind kind, String target, Span span) {
        String alias = target.substring(target.lastIndexOf('\\') + 1);
        if (tokens.accept(TokenKind.AS)) {
            alias = grammar.identifier().text();
        } else if (target.equals(alias) && grammar.names.namespace().isEmpty()) {
            warnOfNoEffect(target, span);
        }
        importName(kind, alias, target, span);
    }

    private void warnOfNoEffect(String name, Span span) {
        if (Types.relative(name) == null && Types.keyword(name) == null) {
            tokens.warning("useless-use", "The use statement with non-compound name '" + name + "' has no effect", span);
        }
    }

    private void importName(Kind kind, String alias, String target, Span span) {
        if (kind == Kind.CLASS && isReservedClassName(alias)) {
            tokens.compileError("reserved-alias", "Cannot use " + target + " as " + alias + " because '" + alias + "' is a special class name",
                    span);
            return;
        }
        String local = grammar.names.declared(alias);
        boolean declared = switch (kind) {
            case CLASS -> declaredClasses.containsKey(local.toLowerCase(Locale.ROOT)) && !local.equalsIgnoreCase(target);
            case FUNCTION -> declaredFunctions.contains(local.toLowerCase(Locale.ROOT)) && !local.equalsIgnoreCase(target);
            case CONSTANT -> declaredConstants.contains(local) && !local.equals(target);
        };
        String noun = switch (kind) {
            case CLASS -> "";
            case FUNCTION -> "function ";
            case CONSTANT -> "const ";
        };
        if (declared || grammar.names.importName(kind, alias, target) != null) {
            tokens.compileError("import-clash", "Cannot use " + noun + target + " as " + alias + " because the name is already in use", span);
        }
    }

    static boolean isReservedClassName(String name) {
        return Types.relative(name) != null || Types.keyword(name) != null;
    }

    void declareClass(Name name) {
        checkClash(Kind.CLASS, name);
        declaredClasses.putIfAbsent(name.resolved().toLowerCase(Locale.ROOT), name.span());
    }

    void declareFunction(Name name) {
        checkClash(Kind.FUNCTION, name);
        declaredFunctions.add(name.resolved().toLowerCase(Locale.ROOT));
    }

    void declareConstant(Name name) {
        String lastPart = name.written();
        if (lastPart.equalsIgnoreCase("true") || lastPart.equalsIgnoreCase("false") || lastPart.equalsIgnoreCase("null")
                || lastPart.equals("__COMPILER_HALT_OFFSET__")) {
            tokens.compileError("reserved-constant", "Cannot redeclare constant '" + name.written() + "'", name.span());
        }
        checkClash(Kind.CONSTANT, name);
        declaredConstants.add(name.resolved());
    }

    private void checkClash(Kind kind, Name name) {
        String imported = grammar.names.imported(kind, name.written());
        boolean same = kind == Kind.CONSTANT ? name.resolved().equals(imported) : name.resolved().equalsIgnoreCase(imported);
        if (imported != null && !same) {
            String message = switch (kind) {
                case CLASS -> "Cannot redeclare class " + name.resolved() + " (previously declared as local import)";
                case FUNCTION -> "Cannot redeclare function " + name.resolved() + "() (previously declared as local import)";
                case CONSTANT -> "Cannot declare const " + name.resolved() + " because the name is already in use";
            };
            tokens.compileError("declaration-clash", message, name.span());
        }
    }

    private static String withoutLeadingBackslash(String name) {
        return name.charAt(0) == '\\' ? name.substring(1) : name;
    }
}
