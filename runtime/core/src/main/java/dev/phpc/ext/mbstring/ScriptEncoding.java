package dev.phpc.ext.mbstring;

import dev.phpc.runtime.Context;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `zend.multibyte`: scripts are written in one encoding, and run in the internal one. Encodings in which a byte of a character may look
/// like ASCII are read by way of UTF-8; then strings become what they are only when they have been read.
public final class ScriptEncoding {
    private static final Pattern DECLARED = Pattern.compile(
            "\\A<\\?(?:php)?(?:\\s|#.*|//.*|/\\*(?s:.*?)\\*/)*declare\\s*\\(\\s*encoding\\s*=\\s*(?:'([^']*)'|\"([^\"]*)\")", Pattern.CASE_INSENSITIVE);
    /// Their trail bytes may be ASCII.
    private static final List<String> OVERLAPPING = List.of("SJIS", "CP932", "SJIS-win", "BIG-5", "CP950", "CP936", "GB18030", "UHC");

    private final Context ctx;
    private final Encoding internal;
    private Encoding read;

    private ScriptEncoding(Context ctx) {
        this.ctx = ctx;
        internal = MbState.of(ctx).internal;
        read = internal;
    }

    /// Null where the feature is off, as it is unless configured.
    public static ScriptEncoding of(Context ctx) {
        return ctx.ini().getBoolean("zend.multibyte") ? new ScriptEncoding(ctx) : null;
    }

    public static boolean isKnown(String name) {
        return Encodings.find(name) != null;
    }

    /// The source of a script as the lexer is to read it.
    public String decoded(String source) {
        String text = source;
        Encoding script = null;
        if (ctx.ini().getBoolean("zend.detect_unicode")) {
            for (Mark mark : MARKS) {
                if (source.startsWith(mark.bytes)) {
                    script = Encodings.find(mark.encoding);
                    text = source.substring(mark.bytes.length());
                    break;
                }
            }
        }
        if (script == null) {
            script = configured(source);
        }
        Encoding declared = declared(script == null || script.extendsAscii() ? text : MbConversion.convert(ctx, text, Utf8.INSTANCE, script));
        return decoded(text, declared != null && (script == null || script.extendsAscii()) ? declared : script);
    }

    private String decoded(String text, Encoding script) {
        if (script == null || script == internal && isReadable(script)) {
            return text;
        }
        read = isReadable(internal) ? internal : Utf8.INSTANCE;
        return MbConversion.convert(ctx, text, read, script);
    }

    /// A string of the script as the program is to have it.
    public String literal(String text) {
        return read == internal ? text : MbConversion.convert(ctx, text, internal, read);
    }

    private static boolean isReadable(Encoding encoding) {
        return encoding.extendsAscii() && !OVERLAPPING.contains(encoding.name());
    }

    /// What `zend.script_encoding` says, or null.
    private Encoding configured(String source) {
        List<Encoding> candidates = EncodingLists.known(ctx.ini().get("zend.script_encoding"), MbState.of(ctx).language);
        return candidates.size() < 2 ? candidates.isEmpty() ? null : candidates.getFirst()
                : EncodingDetection.guess(List.of(source), candidates, false, true);
    }

    private static Encoding declared(String text) {
        Matcher declaration = DECLARED.matcher(text);
        return declaration.find() ? Encodings.find(declaration.group(1) == null ? declaration.group(2) : declaration.group(1)) : null;
    }

    /// A byte order mark, and the encoding that it stands for.
    private record Mark(String bytes, String encoding) {}

    private static final List<Mark> MARKS = List.of(
            new Mark("\0\0\u00fe\u00ff", "UTF-32BE"), new Mark("\u00ff\u00fe\0\0", "UTF-32LE"), new Mark("\u00fe\u00ff", "UTF-16BE"),
            new Mark("\u00ff\u00fe", "UTF-16LE"), new Mark("\u00ef\u00bb\u00bf", "UTF-8"));
}
