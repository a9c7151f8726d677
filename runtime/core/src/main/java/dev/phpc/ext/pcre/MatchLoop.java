package dev.phpc.ext.pcre;

/// Successive matches in one subject, as PHP steps through them: after an empty match, a non-empty one is tried
/// at the same place, and only then does the search move on by one character.
///
///     MatchLoop loop = new MatchLoop(state, "preg_replace", program, subject, 0);
///     try { while (loop.next()) … loop.start(0) … } finally { loop.close(); }
final class MatchLoop implements AutoCloseable {
    private final PregState state;
    private final String function;
    private final RegexProgram program;
    private final String subject;
    private final RegexMatcher matcher;

    private int position;
    private int options;
    private boolean afterEmpty;
    private boolean exhausted;
    private boolean failed;
    private int count;

    MatchLoop(PregState state, String function, RegexProgram program, String subject, int position) {
        this.state = state;
        this.function = function;
        this.program = program;
        this.subject = subject;
        this.position = position;
        matcher = state.take(subject);
        options = state.matchOptions();
    }

    /// Finds the next match. False at the end, and after an error, which `preg_last_error` then tells of.
    boolean next() {
        while (!exhausted) {
            int found = matcher.match(program, position, afterEmpty ? options | RegexMatcher.AFTER_EMPTY : options);
            options |= RegexMatcher.CHECKED;
            if (found >= 0) return accept(found);
            if (found != RegexMatcher.NO_MATCH) return fail(found);
            if (!afterEmpty || position >= subject.length()) exhausted = true;
            else skipCharacter();
        }
        return false;
    }

    private boolean accept(int found) {
        count = found;
        int end = matcher.end(0);
        if (end < matcher.start(0)) {
            state.context().warning(function + "(): Get subpatterns list failed");
            exhausted = true;
            return false;
        }
        position = end;
        afterEmpty = end == matcher.start(0);
        return true;
    }

    private boolean fail(int code) {
        state.lastError(PregError.of(code));
        failed = true;
        exhausted = true;
        return false;
    }

    private void skipCharacter() {
        position++;
        afterEmpty = false;
        if (!program.isUtf8()) return;
        while (position < subject.length() && (subject.charAt(position) & 0xC0) == 0x80) position++;
    }

    /// Whether an error ended the search.
    boolean hasFailed() {
        return failed;
    }

    /// Groups up to the last one that took part in the match.
    int count() {
        return count;
    }

    int start(int group) {
        return matcher.start(group);
    }

    int end(int group) {
        return matcher.end(group);
    }

    /// The name of the last `(*MARK:name)` passed, or null.
    String mark() {
        return program.hasMarks() ? matcher.mark() : null;
    }

    String subject() {
        return subject;
    }

    RegexProgram program() {
        return program;
    }

    @Override
    public void close() {
        state.giveBack(matcher);
    }
}
