package dev.phpc.runtime.declare;

/// Says where a declaration does not follow the grammar.
public final class MalformedSignature extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    MalformedSignature(String text, int offset, String problem) {
        super(problem + " at `" + text.substring(Math.min(offset, text.length())) + "` in `" + text + "`");
    }
}
