package dev.phpc.ext.mbstring;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import java.util.List;

/// What a request has set.
final class MbState {
    Encoding internal = Utf8.INSTANCE;
    Encoding httpOutput = Utf8.INSTANCE;
    String language = "neutral";
    List<Encoding> detectOrder = List.of(Encodings.find("ASCII"), Utf8.INSTANCE);
    Substitution substitution = Substitution.questionMark();
    long illegalCharacters;

    static MbState of(Context ctx) {
        return ctx.state(MbState.class, MbState::new);
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
