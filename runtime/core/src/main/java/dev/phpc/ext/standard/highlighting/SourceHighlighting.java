package dev.phpc.ext.standard.highlighting;

import dev.phpc.ext.standard.streams.OpenBasedir;
import dev.phpc.ext.standard.streams.Stream;
import dev.phpc.ext.standard.streams.StreamWrapper;
import dev.phpc.ext.standard.streams.Streams;
import dev.phpc.lexer.Lexer;
import dev.phpc.lexer.TokenKind;
import dev.phpc.lexer.TokenList;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;

/// PHP source shown in colours, and without comments.
final class SourceHighlighting {
    private SourceHighlighting() {}

    @PhpFunction(
            value = "highlight_string(string $string, bool $return = false): string|true",
            effects = {Effect.READS_STATE, Effect.OUTPUT})
    static Object highlightString(Context ctx, String string, boolean returns) {
        return show(ctx, string, returns);
    }

    @PhpFunction(
            value = "highlight_file(string $filename, bool $return = false): string|bool",
            effects = {Effect.READS_STATE, Effect.OUTPUT})
    static Object highlightFile(Context ctx, String filename, boolean returns) {
        return file(ctx, "highlight_file", filename, returns);
    }

    @PhpFunction(
            value = "show_source(string $filename, bool $return = false): string|bool",
            effects = {Effect.READS_STATE, Effect.OUTPUT})
    static Object showSource(Context ctx, String filename, boolean returns) {
        return file(ctx, "show_source", filename, returns);
    }

    @PhpFunction(value = "php_strip_whitespace(string $filename): string", effects = Effect.READS_STATE)
    static String phpStripWhitespace(Context ctx, String filename) {
        String source = read(ctx, "php_strip_whitespace", filename);
        if (source == null) {
            return "";
        }
        return stripped(Lexer.forTokenizing(source, true));
    }

    private static Object file(Context ctx, String function, String filename, boolean returns) {
        if (OpenBasedir.refuses(ctx, function, filename)) {
            return false;
        }
        String source = read(ctx, function, filename);
        if (source == null) {
            ctx.warning(function + "(): Failed opening '" + filename + "' for highlighting");
            return false;
        }
        return show(ctx, source, returns);
    }

    private static String read(Context ctx, String function, String filename) {
        Stream stream = Streams.open(new StreamWrapper.Call(ctx, function, null), filename, "rb");
        if (stream == null) {
            return null;
        }
        String source = stream.rest(Integer.MAX_VALUE - 16);
        stream.close();
        return source;
    }

    private static Object show(Context ctx, String source, boolean returns) {
        String html = highlighted(ctx, Lexer.forTokenizing(source, true));
        if (returns) {
            return html;
        }
        ctx.output().write(html);
        return true;
    }

    private static String highlighted(Context ctx, TokenList tokens) {
        String html = ctx.ini().get("highlight.html");
        StringBuilder out = new StringBuilder("<pre><code style=\"color: " + html + "\">");
        String current = html;
        for (int i = 0; i < tokens.size() && tokens.kind(i) != TokenKind.END; i++) {
            if (tokens.kind(i) != TokenKind.WHITESPACE) {
                String wanted = ctx.ini().get("highlight." + style(tokens.kind(i)));
                if (!wanted.equals(current)) {
                    if (!current.equals(html)) {
                        out.append("</span>");
                    }
                    current = wanted;
                    if (!current.equals(html)) {
                        out.append("<span style=\"color: ").append(current).append("\">");
                    }
                }
            }
            escape(out, tokens.text(i));
        }
        if (!current.equals(html)) {
            out.append("</span>");
        }
        return out.append("</code></pre>").toString();
    }

    /// The name of the setting that has the colour.
    private static String style(TokenKind kind) {
        return switch (kind) {
            case INLINE_HTML -> "html";
            case COMMENT, DOC_COMMENT -> "comment";
            case DOUBLE_QUOTE, ENCAPSED_AND_WHITESPACE, CONSTANT_ENCAPSED_STRING -> "string";
            case OPEN_TAG, OPEN_TAG_WITH_ECHO, CLOSE_TAG, LINE, FILE, DIR, TRAIT_C, METHOD_C, FUNC_C, PROPERTY_C, NS_C, CLASS_C -> "default";
            case LNUMBER, DNUMBER, STRING, NAME_FULLY_QUALIFIED, NAME_RELATIVE, NAME_QUALIFIED, VARIABLE, STRING_VARNAME, NUM_STRING ->
                    "default";
            default -> "keyword";
        };
    }

    private static void escape(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '\t' -> out.append("    ");
                default -> out.append(c);
            }
        }
    }

    private static String stripped(TokenList tokens) {
        StringBuilder out = new StringBuilder();
        boolean space = false;
        for (int i = 0; i < tokens.size() && tokens.kind(i) != TokenKind.END; i++) {
            switch (tokens.kind(i)) {
                case WHITESPACE -> {
                    if (!space) {
                        out.append(' ');
                    }
                    space = true;
                }
                case COMMENT, DOC_COMMENT -> { }
                case END_HEREDOC -> {
                    out.append(tokens.text(i));
                    // What ends the statement stays on the line; the next line starts afresh.
                    if (i + 1 < tokens.size() && tokens.kind(i + 1) != TokenKind.END) {
                        i++;
                        if (tokens.kind(i) != TokenKind.WHITESPACE) {
                            out.append(tokens.text(i));
                        }
                    }
                    out.append('\n');
                    space = true;
                }
                default -> {
                    out.append(tokens.text(i));
                    space = false;
                }
            }
        }
        return out.toString();
    }
}
