package dev.phpc.lexer;

/// The kinds of PHP 8.5's tokens. `id` is the number that `token_get_all` reports (a character's code for single characters); `text` is how a
/// syntax error names the kind.
public enum TokenKind {
    LNUMBER(260, "integer", Form.VARYING),
    DNUMBER(261, "floating-point number", Form.VARYING),
    STRING(262, "identifier", Form.VARYING),
    NAME_FULLY_QUALIFIED(263, "fully qualified name", Form.VARYING),
    NAME_RELATIVE(264, "namespace-relative name", Form.VARYING),
    NAME_QUALIFIED(265, "namespaced name", Form.VARYING),
    VARIABLE(266, "variable", Form.VARYING),
    INLINE_HTML(267, "T_INLINE_HTML", Form.VARYING),
    ENCAPSED_AND_WHITESPACE(268, "string content", Form.VARYING),
    CONSTANT_ENCAPSED_STRING(269, "quoted string", Form.VARYING),
    STRING_VARNAME(270, "variable name", Form.VARYING),
    NUM_STRING(271, "number", Form.VARYING),
    INCLUDE(272, "include", Form.KEYWORD),
    INCLUDE_ONCE(273, "include_once", Form.KEYWORD),
    EVAL(274, "eval", Form.KEYWORD),
    REQUIRE(275, "require", Form.KEYWORD),
    REQUIRE_ONCE(276, "require_once", Form.KEYWORD),
    LOGICAL_OR(277, "or", Form.KEYWORD),
    LOGICAL_XOR(278, "xor", Form.KEYWORD),
    LOGICAL_AND(279, "and", Form.KEYWORD),
    PRINT(280, "print", Form.KEYWORD),
    YIELD(281, "yield", Form.KEYWORD),
    YIELD_FROM(282, "yield from", Form.FIXED),
    INSTANCEOF(283, "instanceof", Form.KEYWORD),
    NEW(284, "new", Form.KEYWORD),
    CLONE(285, "clone", Form.KEYWORD),
    EXIT(286, "exit", Form.KEYWORD),
    IF(287, "if", Form.KEYWORD),
    ELSEIF(288, "elseif", Form.KEYWORD),
    ELSE(289, "else", Form.KEYWORD),
    ENDIF(290, "endif", Form.KEYWORD),
    ECHO(291, "echo", Form.KEYWORD),
    DO(292, "do", Form.KEYWORD),
    WHILE(293, "while", Form.KEYWORD),
    ENDWHILE(294, "endwhile", Form.KEYWORD),
    FOR(295, "for", Form.KEYWORD),
    ENDFOR(296, "endfor", Form.KEYWORD),
    FOREACH(297, "foreach", Form.KEYWORD),
    ENDFOREACH(298, "endforeach", Form.KEYWORD),
    DECLARE(299, "declare", Form.KEYWORD),
    ENDDECLARE(300, "enddeclare", Form.KEYWORD),
    AS(301, "as", Form.KEYWORD),
    SWITCH(302, "switch", Form.KEYWORD),
    ENDSWITCH(303, "endswitch", Form.KEYWORD),
    CASE(304, "case", Form.KEYWORD),
    DEFAULT(305, "default", Form.KEYWORD),
    MATCH(306, "match", Form.KEYWORD),
    BREAK(307, "break", Form.KEYWORD),
    CONTINUE(308, "continue", Form.KEYWORD),
    GOTO(309, "goto", Form.KEYWORD),
    FUNCTION(310, "function", Form.KEYWORD),
    FN(311, "fn", Form.KEYWORD),
    CONST(312, "const", Form.KEYWORD),
    RETURN(313, "return", Form.KEYWORD),
    TRY(314, "try", Form.KEYWORD),
    CATCH(315, "catch", Form.KEYWORD),
    FINALLY(316, "finally", Form.KEYWORD),
    THROW(317, "throw", Form.KEYWORD),
    USE(318, "use", Form.KEYWORD),
    INSTEADOF(319, "insteadof", Form.KEYWORD),
    GLOBAL(320, "global", Form.KEYWORD),
    STATIC(321, "static", Form.KEYWORD),
    ABSTRACT(322, "abstract", Form.KEYWORD),
    FINAL(323, "final", Form.KEYWORD),
    PRIVATE(324, "private", Form.KEYWORD),
    PROTECTED(325, "protected", Form.KEYWORD),
    PUBLIC(326, "public", Form.KEYWORD),
    PRIVATE_SET(327, "private(set)", Form.FIXED),
    PROTECTED_SET(328, "protected(set)", Form.FIXED),
    PUBLIC_SET(329, "public(set)", Form.FIXED),
    READONLY(330, "readonly", Form.KEYWORD),
    VAR(331, "var", Form.KEYWORD),
    UNSET(332, "unset", Form.KEYWORD),
    ISSET(333, "isset", Form.KEYWORD),
    EMPTY(334, "empty", Form.KEYWORD),
    HALT_COMPILER(335, "__halt_compiler", Form.KEYWORD),
    CLASS(336, "class", Form.KEYWORD),
    TRAIT(337, "trait", Form.KEYWORD),
    INTERFACE(338, "interface", Form.KEYWORD),
    ENUM(339, "enum", Form.KEYWORD),
    EXTENDS(340, "extends", Form.KEYWORD),
    IMPLEMENTS(341, "implements", Form.KEYWORD),
    NAMESPACE(342, "namespace", Form.KEYWORD),
    LIST(343, "list", Form.KEYWORD),
    ARRAY(344, "array", Form.KEYWORD),
    CALLABLE(345, "callable", Form.KEYWORD),
    LINE(346, "__LINE__", Form.KEYWORD),
    FILE(347, "__FILE__", Form.KEYWORD),
    DIR(348, "__DIR__", Form.KEYWORD),
    CLASS_C(349, "__CLASS__", Form.KEYWORD),
    TRAIT_C(350, "__TRAIT__", Form.KEYWORD),
    METHOD_C(351, "__METHOD__", Form.KEYWORD),
    FUNC_C(352, "__FUNCTION__", Form.KEYWORD),
    PROPERTY_C(353, "__PROPERTY__", Form.KEYWORD),
    NS_C(354, "__NAMESPACE__", Form.KEYWORD),
    ATTRIBUTE(355, "#[", Form.FIXED),
    PLUS_EQUAL(356, "+=", Form.FIXED),
    MINUS_EQUAL(357, "-=", Form.FIXED),
    MUL_EQUAL(358, "*=", Form.FIXED),
    DIV_EQUAL(359, "/=", Form.FIXED),
    CONCAT_EQUAL(360, ".=", Form.FIXED),
    MOD_EQUAL(361, "%=", Form.FIXED),
    AND_EQUAL(362, "&=", Form.FIXED),
    OR_EQUAL(363, "|=", Form.FIXED),
    XOR_EQUAL(364, "^=", Form.FIXED),
    SL_EQUAL(365, "<<=", Form.FIXED),
    SR_EQUAL(366, ">>=", Form.FIXED),
    COALESCE_EQUAL(367, "??=", Form.FIXED),
    BOOLEAN_OR(368, "||", Form.FIXED),
    BOOLEAN_AND(369, "&&", Form.FIXED),
    IS_EQUAL(370, "==", Form.FIXED),
    IS_NOT_EQUAL(371, "!=", Form.FIXED),
    IS_IDENTICAL(372, "===", Form.FIXED),
    IS_NOT_IDENTICAL(373, "!==", Form.FIXED),
    IS_SMALLER_OR_EQUAL(374, "<=", Form.FIXED),
    IS_GREATER_OR_EQUAL(375, ">=", Form.FIXED),
    SPACESHIP(376, "<=>", Form.FIXED),
    SL(377, "<<", Form.FIXED),
    SR(378, ">>", Form.FIXED),
    INC(379, "++", Form.FIXED),
    DEC(380, "--", Form.FIXED),
    INT_CAST(381, "(int)", Form.FIXED),
    DOUBLE_CAST(382, "(float)", Form.FIXED),
    STRING_CAST(383, "(string)", Form.FIXED),
    ARRAY_CAST(384, "(array)", Form.FIXED),
    OBJECT_CAST(385, "(object)", Form.FIXED),
    BOOL_CAST(386, "(bool)", Form.FIXED),
    UNSET_CAST(387, "(unset)", Form.FIXED),
    VOID_CAST(388, "(void)", Form.FIXED),
    OBJECT_OPERATOR(389, "->", Form.FIXED),
    NULLSAFE_OBJECT_OPERATOR(390, "?->", Form.FIXED),
    DOUBLE_ARROW(391, "=>", Form.FIXED),
    COMMENT(392, "comment", Form.VARYING),
    DOC_COMMENT(393, "doc comment", Form.VARYING),
    OPEN_TAG(394, "open tag", Form.VARYING),
    OPEN_TAG_WITH_ECHO(395, "open tag with echo", Form.VARYING),
    CLOSE_TAG(396, "?>", Form.FIXED),
    WHITESPACE(397, "whitespace", Form.VARYING),
    START_HEREDOC(398, "heredoc start", Form.VARYING),
    END_HEREDOC(399, "heredoc end", Form.VARYING),
    DOLLAR_OPEN_CURLY_BRACES(400, "${", Form.FIXED),
    CURLY_OPEN(401, "{$", Form.FIXED),
    PAAMAYIM_NEKUDOTAYIM(402, "::", Form.FIXED),
    NS_SEPARATOR(403, "\\", Form.FIXED),
    ELLIPSIS(404, "...", Form.FIXED),
    COALESCE(405, "??", Form.FIXED),
    POW(406, "**", Form.FIXED),
    POW_EQUAL(407, "**=", Form.FIXED),
    PIPE(408, "|>", Form.FIXED),
    AMPERSAND_FOLLOWED_BY_VAR_OR_VARARG(409, "&", Form.FIXED),
    AMPERSAND_NOT_FOLLOWED_BY_VAR_OR_VARARG(410, "&", Form.FIXED),
    BAD_CHARACTER(411, "invalid character", Form.VARYING),
    /// `&` in `"$a[&]"`, where it is never right.
    AMPERSAND_IN_OFFSET('&', "invalid token", Form.VARYING),
    EXCLAMATION('!', "!", Form.FIXED),
    DOLLAR('$', "$", Form.FIXED),
    PERCENT('%', "%", Form.FIXED),
    LEFT_PARENTHESIS('(', "(", Form.FIXED),
    RIGHT_PARENTHESIS(')', ")", Form.FIXED),
    ASTERISK('*', "*", Form.FIXED),
    PLUS('+', "+", Form.FIXED),
    COMMA(',', ",", Form.FIXED),
    MINUS('-', "-", Form.FIXED),
    DOT('.', ".", Form.FIXED),
    SLASH('/', "/", Form.FIXED),
    COLON(':', ":", Form.FIXED),
    SEMICOLON(';', ";", Form.FIXED),
    LESS('<', "<", Form.FIXED),
    EQUALS('=', "=", Form.FIXED),
    GREATER('>', ">", Form.FIXED),
    QUESTION('?', "?", Form.FIXED),
    AT('@', "@", Form.FIXED),
    LEFT_BRACKET('[', "[", Form.FIXED),
    RIGHT_BRACKET(']', "]", Form.FIXED),
    CARET('^', "^", Form.FIXED),
    BACKTICK('`', "`", Form.FIXED),
    LEFT_BRACE('{', "{", Form.FIXED),
    BAR('|', "|", Form.FIXED),
    RIGHT_BRACE('}', "}", Form.FIXED),
    TILDE('~', "~", Form.FIXED),
    DOUBLE_QUOTE('"', "\"", Form.FIXED),
    /// What cannot be lexed when compiling: [TokenList#error] has PHP's message.
    ERROR(-1, "error", Form.VARYING),
    END(0, "end of file", Form.VARYING);

    /// How much the text of a kind's tokens may vary.
    private enum Form {
        VARYING, FIXED, KEYWORD
    }

    private final int id;
    private final String text;
    private final Form form;

    TokenKind(int id, String text, Form form) {
        this.id = id;
        this.text = text;
        this.form = form;
    }

    public int id() {
        return id;
    }

    public String text() {
        return text;
    }

    /// Does every token of this kind read the same (but for the case of letters)?
    public boolean isFixed() {
        return form != Form.VARYING;
    }

    /// Is it a reserved word?
    public boolean isKeyword() {
        return form == Form.KEYWORD;
    }

    /// Neither part of the program nor a separator: white space, comments, opening tags.
    public boolean isTrivia() {
        return this == WHITESPACE || this == COMMENT || this == DOC_COMMENT || this == OPEN_TAG;
    }

    /// Is `id` a character's code, so that the tokenizer reports the bare character?
    public boolean isCharacter() {
        return id > 0 && id < 256;
    }

    /// The constant's name, `T_ECHO`; for single characters null.
    public String constantName() {
        return switch (this) {
            case PAAMAYIM_NEKUDOTAYIM -> "T_DOUBLE_COLON";
            default -> id >= 256 ? "T_" + name() : null;
        };
    }
}
