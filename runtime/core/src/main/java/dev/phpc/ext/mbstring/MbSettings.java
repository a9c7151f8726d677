package dev.phpc.ext.mbstring;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.NumericStrings;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import java.util.ArrayList;
import java.util.List;

/// What can be set for the request: encodings, language, substitute character.
final class MbSettings {
    private static final String[] LANGUAGES = {
        "neutral", "Japanese", "ja", "Korean", "ko", "Simplified Chinese", "zh-cn", "Traditional Chinese", "zh-tw", "English", "en",
        "uni", "universal", "German", "de", "Russian", "ru", "Armenian", "hy", "Turkish", "tr", "Ukrainian", "ua"
    };

    private MbSettings() {}

    @PhpFunction(value = "mb_internal_encoding(?string $encoding = null): string|bool", effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static Object internalEncoding(Context ctx, String encoding) {
        if (encoding == null) {
            return MbState.of(ctx).internal.name();
        }
        MbState.of(ctx).internal = MbState.encoding(ctx, "mb_internal_encoding", 1, encoding);
        return true;
    }

    @PhpFunction(value = "mb_http_output(?string $encoding = null): string|bool", effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static Object httpOutput(Context ctx, String encoding) {
        if (encoding == null) {
            return MbState.of(ctx).httpOutput.name();
        }
        MbState.of(ctx).httpOutput = MbState.encoding(ctx, "mb_http_output", 1, encoding);
        return true;
    }

    /// The encoding of the request's input is never converted, so nothing was detected.
    @PhpFunction(value = "mb_http_input(?string $type = null): array|string|false", effects = Effect.READS_STATE)
    static Object httpInput(String type) {
        return false;
    }

    @PhpFunction(value = "mb_language(?string $language = null): string|bool", effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static Object language(Context ctx, String language) {
        MbState state = MbState.of(ctx);
        if (language == null) {
            return state.language;
        }
        String known = language(language);
        if (known != null) {
            state.language = known;
            return true;
        }
        throw Errors.valueError(ctx, "mb_language(): Argument #1 ($language) must be a valid language, \"" + language + "\" given");
    }

    /// The full name of a language given by name or code; null if it is not known.
    static String language(String name) {
        for (int i = 0; i < LANGUAGES.length; i++) {
            if (LANGUAGES[i].equalsIgnoreCase(name)) {
                boolean isCode = i > 0 && i % 2 == 0;
                return LANGUAGES[i].startsWith("uni") ? "uni" : isCode ? LANGUAGES[i - 1] : LANGUAGES[i];
            }
        }
        return null;
    }

    /// What the directive `mbstring.substitute_character` means.
    static Substitution substitution(String value) {
        for (Substitution.Mode mode : Substitution.Mode.values()) {
            if (mode != Substitution.Mode.CHARACTER && mode.name().equalsIgnoreCase(value)) {
                return new Substitution(mode, '?');
            }
        }
        long number = value.startsWith("0x")
                ? new java.math.BigInteger("0" + value.substring(2), 16).longValue()
                : NumericStrings.toLong(value);
        return number > 0 && number < 0x110000 ? new Substitution(Substitution.Mode.CHARACTER, (int) number) : Substitution.questionMark();
    }

    @PhpFunction(value = "mb_detect_order(array|string|null $encoding = null): array|bool", effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static Object detectOrder(Context ctx, Object encoding) {
        MbState state = MbState.of(ctx);
        if (encoding == null) {
            return names(state.detectOrder);
        }
        List<Encoding> order = EncodingLists.parse(ctx, encoding, "mb_detect_order(): Argument #1 ($encoding)");
        if (order.isEmpty()) {
            throw Errors.valueError(ctx, "mb_detect_order(): Argument #1 ($encoding) must specify at least one encoding");
        }
        state.detectOrder = order;
        return true;
    }

    private static PhpArray names(List<Encoding> encodings) {
        PhpArray names = new PhpArray();
        for (Encoding encoding : encodings) {
            names.append(encoding.name());
        }
        return names;
    }

    @PhpFunction(
            value = "mb_substitute_character(string|int|null $substitute_character = null): string|int|bool",
            effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static Object substituteCharacter(Context ctx, Object character) {
        MbState state = MbState.of(ctx);
        switch (character) {
            case null -> {
                return shown(state.substitution);
            }
            case Long number -> {
                if (number < 0 || number > Integer.MAX_VALUE || !Utf8.INSTANCE.canEncode(number.intValue())) {
                    throw Errors.valueError(ctx,
                            "mb_substitute_character(): Argument #1 ($substitute_character) is not a valid codepoint");
                }
                state.substitution = new Substitution(Substitution.Mode.CHARACTER, number.intValue());
            }
            default -> state.substitution = new Substitution(mode(ctx, (String) character), '?');
        }
        return true;
    }

    private static Substitution.Mode mode(Context ctx, String name) {
        for (Substitution.Mode mode : new Substitution.Mode[] {
            Substitution.Mode.NONE, Substitution.Mode.LONG, Substitution.Mode.ENTITY
        }) {
            if (mode.name().equalsIgnoreCase(name)) {
                return mode;
            }
        }
        throw Errors.valueError(ctx, "mb_substitute_character(): Argument #1 ($substitute_character) must be \"none\", \"long\", "
                + "\"entity\" or a valid codepoint");
    }

    private static Object shown(Substitution substitution) {
        return switch (substitution.mode()) {
            case NONE -> "none";
            case LONG -> "long";
            case ENTITY -> "entity";
            case CHARACTER -> (long) substitution.character();
        };
    }

    @PhpFunction(value = "mb_list_encodings(): array", effects = {})
    static PhpArray listEncodings() {
        return names(new ArrayList<>(Encodings.all()));
    }

    @PhpFunction(value = "mb_encoding_aliases(string $encoding): array", effects = {})
    static PhpArray encodingAliases(Context ctx, String encoding) {
        return PhpArray.of(MbState.encoding(ctx, "mb_encoding_aliases", 1, encoding).aliases().toArray());
    }

    @PhpFunction(value = "mb_preferred_mime_name(string $encoding): string|false", effects = {})
    static Object preferredMimeName(Context ctx, String encoding) {
        Encoding found = MbState.encoding(ctx, "mb_preferred_mime_name", 1, encoding);
        if (found.mimeName() == null) {
            ctx.warning("mb_preferred_mime_name(): No MIME preferred name corresponding to \"" + encoding + "\"");
            return false;
        }
        return found.mimeName();
    }

    @PhpFunction(value = "mb_get_info(string $type = 'all'): array|string|int|false|null", effects = Effect.READS_STATE)
    static Object getInfo(Context ctx, String type) {
        PhpArray all = info(MbState.of(ctx));
        if (type.equalsIgnoreCase("all")) {
            return all;
        }
        for (int at = all.first(); at >= 0; at = all.next(at)) {
            if (((String) all.keyAt(at)).equalsIgnoreCase(type)) {
                return all.valueAt(at);
            }
        }
        if (type.equalsIgnoreCase("http_input")) {
            return null;
        }
        throw Errors.valueError(ctx, "mb_get_info(): Argument #1 ($type) must be a valid type");
    }

    private static PhpArray info(MbState state) {
        PhpArray info = new PhpArray();
        info.put("internal_encoding", state.internal.name());
        info.put("http_output", state.httpOutput.name());
        info.put("http_output_conv_mimetypes", "^(text/|application/xhtml\\+xml)");
        info.put("mail_charset", "UTF-8");
        info.put("mail_header_encoding", "BASE64");
        info.put("mail_body_encoding", "BASE64");
        info.put("illegal_chars", state.illegalCharacters);
        info.put("encoding_translation", "Off");
        info.put("language", state.language);
        info.put("detect_order", names(state.detectOrder));
        info.put("substitute_character", shown(state.substitution));
        info.put("strict_detection", "Off");
        return info;
    }
}
