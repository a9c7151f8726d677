package dev.phpc.ext.pcre;

/// Matches programs against a subject, and holds the offsets of the last match.
interface RegexMatcher {
    /// The match must start at the offset and must not be empty: what is tried after an empty match.
    int AFTER_EMPTY = 1;
    /// The subject is known to be valid UTF-8 from the offset on.
    int CHECKED = 2;
    /// Interpret the pattern, as `pcre.jit=0` asks.
    int INTERPRET = 4;

    int NO_MATCH = -1;

    /// The limits of `pcre.backtrack_limit` and `pcre.recursion_limit`.
    void limits(long backtrack, long recursion);

    /// The string that the next matches search.
    void subject(String subject);

    /// Searches from `offset`; the number of groups up to the last one that took part, or a PCRE2 error code,
    /// which is negative.
    int match(RegexProgram program, int offset, int options);

    /// Where a group starts in the subject, -1 if it took no part.
    int start(int group);

    int end(int group);

    /// The name that `(*MARK:name)` left behind, or null.
    String mark();
}
