package dev.phpc.ext.standard.configuration;

import dev.phpc.ext.standard.info.EnvironmentVariables;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.NumericStrings;
import dev.phpc.runtime.objects.ConstantTable;
import dev.phpc.runtime.objects.Names;

/// The values of an ini file: words, quoted strings, `${variables}`, constants, and expressions of bits.
final class IniValues {

    private static final String ENDS_WORD = "$= \t\n\r;&|^~()!\"'\0";

    private final Context ctx;
    private final IniText in;
    private final boolean typed;

    /// The value was made by an operator.
    private boolean calculated;

    IniValues(Context ctx, IniText in, int mode) {
        this.ctx = ctx;
        this.in = in;
        typed = mode == IniFiles.TYPED;
    }

    /// Of words that mean a boolean or null, the token; null for any other.
    static String reservedToken(String word) {
        return switch (Names.lower(word)) {
            case "true", "on", "yes" -> "BOOL_TRUE";
            case "false", "off", "no", "none" -> "BOOL_FALSE";
            case "null" -> "NULL_NULL";
            default -> null;
        };
    }

    /// The rest of the line as it stands, without a comment, and without double quotes around the whole.
    Object raw() throws IniSyntaxError {
        if (in.peek() == '"' && in.isOpenQuote()) {
            in.restOfLine();
            throw new IniSyntaxError("'\"'", in.line() + 1);
        }
        String rest = in.restOfLine();
        int comment = rest.indexOf(';', rest.startsWith("\"") ? rest.lastIndexOf('"') + 1 : 0);
        String value = (comment < 0 ? rest : rest.substring(0, comment)).strip();
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /// The value after `=`, up to the end of the line.
    Object value() throws IniSyntaxError {
        if (isAtEnd()) {
            return "";
        }
        calculated = false;
        Object literal = soleLiteral();
        if (literal != null) {
            return literal == NULL ? null : literal;
        }
        String value = expression();
        if (!isAtEnd()) {
            throw unexpected();
        }
        return typed && calculated ? (Object) NumericStrings.toLong(value) : value;
    }

    private static final Object NULL = new Object();

    private boolean isAtEnd() {
        in.skipSpace();
        return in.isAtLineEnd() || in.peek() == ';';
    }

    private IniSyntaxError unexpected() {
        if (in.isAtEnd() || in.isAtLineEnd() || in.peek() == ';') {
            return new IniSyntaxError("END_OF_LINE", in.line());
        }
        return new IniSyntaxError("'" + in.peek() + "'", in.line());
    }

    /// A boolean, null or number that is the whole value; null if it is something else.
    private Object soleLiteral() {
        int length = 0;
        while (in.peek(length) != 0 && ENDS_WORD.indexOf(in.peek(length)) < 0) {
            length++;
        }
        int after = length;
        while (in.peek(after) == ' ' || in.peek(after) == '\t') {
            after++;
        }
        char end = in.peek(after);
        if (length == 0 || end != 0 && end != '\n' && end != '\r' && end != ';') {
            return null;
        }
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(in.peek(i));
        }
        Object literal = literal(word.toString());
        if (literal != null) {
            in.advance(after);
        }
        return literal;
    }

    private Object literal(String word) {
        String token = reservedToken(word);
        if (token == null) {
            return typed ? number(word) : null;
        }
        return switch (token) {
            case "BOOL_TRUE" -> typed ? (Object) true : "1";
            case "BOOL_FALSE" -> typed ? (Object) false : "";
            default -> typed ? NULL : "";
        };
    }

    private static Object number(String word) {
        int start = word.startsWith("-") ? 1 : 0;
        boolean digits = word.length() > start && word.chars().skip(start).allMatch(c -> c >= '0' && c <= '9' || c == '.');
        return digits ? NumericStrings.parse(word) : null;
    }

    /// `a | b`, `~a`, `(a)`; operators all bind alike, to the left.
    private String expression() throws IniSyntaxError {
        String left = operand();
        while (true) {
            in.skipSpace();
            char operator = in.peek();
            if (operator != '|' && operator != '&' && operator != '^') {
                return left;
            }
            in.advance(1);
            in.skipSpace();
            calculated = true;
            long a = NumericStrings.toLong(left);
            long b = NumericStrings.toLong(operand());
            left = Long.toString((int) (operator == '|' ? a | b : operator == '&' ? a & b : a ^ b));
        }
    }

    private String operand() throws IniSyntaxError {
        in.skipSpace();
        switch (in.peek()) {
            case '~' -> {
                in.advance(1);
                calculated = true;
                return Long.toString((int) ~NumericStrings.toLong(operand()));
            }
            case '!' -> {
                in.advance(1);
                calculated = true;
                return NumericStrings.toLong(operand()) == 0 ? "1" : "0";
            }
            case '(' -> {
                in.advance(1);
                String inner = expression();
                in.skipSpace();
                if (in.peek() != ')') {
                    throw new IniSyntaxError(unexpected().getMessage().substring("syntax error, unexpected ".length())
                            + ", expecting '^' or '|' or '&' or ')'", in.line());
                }
                in.advance(1);
                return inner;
            }
            default -> {
                return words();
            }
        }
    }

    /// Words, strings and variables next to each other; the space between them counts, except around double quotes.
    private String words() throws IniSyntaxError {
        StringBuilder text = new StringBuilder();
        boolean empty = true;
        while (true) {
            String space = space();
            char c = in.peek();
            if (in.isAtLineEnd() || ";|&^)".indexOf(c) >= 0) {
                break;
            }
            if ("=~!(".indexOf(c) >= 0) {
                if (empty) {
                    break;
                }
                throw unexpected();
            }
            text.append(empty || c == '"' ? "" : space).append(part(c));
            if (c == '"') {
                in.skipSpace();
            }
            empty = false;
        }
        if (empty) {
            throw unexpected();
        }
        return text.toString();
    }

    private String space() {
        StringBuilder space = new StringBuilder();
        while (in.peek() == ' ' || in.peek() == '\t') {
            space.append(in.take());
        }
        return space.toString();
    }

    private String part(char c) throws IniSyntaxError {
        return switch (c) {
            case '"' -> doubleQuoted();
            case '\'' -> in.isLoneQuote() ? "" : in.singleQuoted();
            case '$' -> in.peek(1) == '{' ? variable() : dollar();
            default -> word();
        };
    }

    private String dollar() throws IniSyntaxError {
        in.advance(1);
        return in.isAtLineEnd() ? "" : "$" + (ENDS_WORD.indexOf(in.peek()) < 0 ? word() : "");
    }

    /// A word; a constant means its value. Words for booleans and null stand alone.
    private String word() throws IniSyntaxError {
        StringBuilder word = new StringBuilder();
        while (!in.isAtEnd() && ENDS_WORD.indexOf(in.peek()) < 0) {
            word.append(in.take());
        }
        String text = word.toString();
        char follower = in.peek();
        if (reservedToken(text) != null && (follower == 0 || " \t\r\n;".indexOf(follower) >= 0)) {
            throw new IniSyntaxError(reservedToken(text), in.line());
        }
        Object constant = isName(text) ? ctx.constants().find(text) : ConstantTable.ABSENT;
        return constant == ConstantTable.ABSENT ? text : Conversions.toString(ctx, constant);
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && !Character.isDigit(text.charAt(0))
                && text.chars().allMatch(c -> c == '_' || c < 0x80 && Character.isLetterOrDigit(c));
    }

    /// `"…"`: with variables, and `\"`, `\'` and `\\` escaped.
    String doubleQuoted() throws IniSyntaxError {
        in.advance(1);
        StringBuilder text = new StringBuilder();
        while (in.peek() != '"' || in.isAtEnd()) {
            if (in.isAtEnd()) {
                throw new IniSyntaxError("end of file, expecting TC_DOLLAR_CURLY or TC_QUOTED_STRING or '\"'", in.line());
            }
            if (in.startsWith("${")) {
                text.append(variable());
            } else if (in.peek() == '\\' && "\\\"'".indexOf(in.peek(1)) >= 0 && in.peek(1) != 0) {
                in.advance(1);
                text.append(in.take());
            } else {
                text.append(in.take());
            }
        }
        in.advance(1);
        return text.toString();
    }

    /// `${name}` or `${name:-default}`: a directive, or a variable of the environment.
    String variable() throws IniSyntaxError {
        in.advance(2);
        StringBuilder name = new StringBuilder();
        while (in.peek() != '}' && !in.startsWith(":-")) {
            if (in.isAtEnd() || "\n\r;&|^$~(){!\"[]".indexOf(in.peek()) >= 0) {
                throw new IniSyntaxError("end of file, expecting TC_FALLBACK or '}'", in.line());
            }
            name.append(in.take());
        }
        String fallback = in.peek() == '}' ? "" : fallback();
        in.advance(1);
        return lookUp(name.toString(), fallback);
    }

    private String fallback() throws IniSyntaxError {
        in.advance(2);
        StringBuilder text = new StringBuilder();
        while (in.peek() != '}') {
            if (in.isAtEnd()) {
                throw new IniSyntaxError("end of file, expecting '}'", in.line());
            }
            text.append(in.peek() == '"' ? doubleQuoted() : in.startsWith("${") ? variable() : in.take());
        }
        return text.toString();
    }

    private String lookUp(String name, String fallback) {
        String configured = ctx.ini().configured(name);
        if (configured != null) {
            return configured;
        }
        return EnvironmentVariables.of(ctx).getOrDefault(name, fallback);
    }
}
