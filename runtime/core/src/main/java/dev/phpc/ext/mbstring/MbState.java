package dev.phpc.ext.mbstring;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import java.util.List;
import java.util.function.Predicate;

/// What a request has set.
final class MbState {
    Encoding internal = Utf8.INSTANCE;
    Encoding httpOutput = Utf8.INSTANCE;
    String language = "neutral";
    List<Encoding> detectOrder = List.of(Encodings.find("ASCII"), Utf8.INSTANCE);
    Substitution substitution = Substitution.questionMark();
    long illegalCharacters;

    /// As the configuration has it; later changes of it by the program are followed.
    private MbState(Context ctx) {
        follow(ctx, "mbstring.language", value -> {
            String known = MbSettings.language(value);
            language = known == null ? "neutral" : known;
            return known != null;
        });
        follow(ctx, "mbstring.internal_encoding", value -> {
            internal = configured(ctx, value, "internal_encoding");
            return true;
        });
        follow(ctx, "mbstring.http_output", value -> {
            httpOutput = configured(ctx, value, "output_encoding");
            return true;
        });
        follow(ctx, "mbstring.detect_order", value -> {
            List<Encoding> order = EncodingLists.known(value, language);
            detectOrder = order.isEmpty() ? EncodingLists.ofLanguage(language) : order;
            return true;
        });
        follow(ctx, "mbstring.substitute_character", value -> {
            substitution = MbSettings.substitution(value);
            return true;
        });
    }

    private static void follow(Context ctx, String directive, Predicate<String> taken) {
        String value = ctx.ini().get(directive);
        taken.test(value == null ? "" : value);
        ctx.ini().rule(directive, (context, changed, starting) -> taken.test(changed == null ? "" : changed));
    }

    /// The encoding a directive of the extension names, or else the general directive, or else the default character set.
    private static Encoding configured(Context ctx, String value, String general) {
        for (String name : new String[] {value, ctx.ini().get(general), ctx.ini().get("default_charset")}) {
            Encoding encoding = name == null || name.isEmpty() ? null : Encodings.find(name);
            if (encoding != null) {
                return encoding;
            }
        }
        return Utf8.INSTANCE;
    }

    static MbState of(Context ctx) {
        return ctx.state(MbState.class, () -> new MbState(ctx));
    }

    /// The encoding that the argument of a function names; null means the internal one.
    static Encoding encoding(Context ctx, String function, int number, String name) {
        return encoding(ctx, function, number, "encoding", name);
    }

    static Encoding encoding(Context ctx, String function, int number, String parameter, String name) {
        if (name == null) {
            return of(ctx).internal;
        }
        Encoding encoding = name.equals("UTF-8") ? Utf8.INSTANCE : Encodings.find(name);
        if (encoding == null) {
            throw Errors.valueError(ctx, function + "(): Argument #" + number + " ($" + parameter
                    + ") must be a valid encoding, \"" + name + "\" given");
        }
        return encoding;
    }

    /// Writes code points with the request's substitute for what can't be written, and counts those.
    String encode(Encoding encoding, CodePoints text) {
        Substitution used = substitution.again();
        String bytes = encoding.encode(text, used);
        illegalCharacters += used.count();
        return bytes;
    }
}
