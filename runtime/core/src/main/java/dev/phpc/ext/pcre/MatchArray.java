package dev.phpc.ext.pcre;

import dev.phpc.runtime.PhpArray;

/// The arrays that matches are handed to PHP code in.
///
///     (\d+)(?<unit>px)?  on  "12px"  →  [0 => "12px", 1 => "12", "unit" => "px", 2 => "px"]
final class MatchArray {
    private final boolean withOffsets;
    private final boolean unmatchedAsNull;

    MatchArray(boolean withOffsets, boolean unmatchedAsNull) {
        this.withOffsets = withOffsets;
        this.unmatchedAsNull = unmatchedAsNull;
    }

    /// One match with all its groups. Groups after the last one that took part are left out, unless unmatched
    /// ones are asked for as null.
    PhpArray of(MatchLoop match) {
        RegexProgram program = match.program();
        String[] names = program.groupNames();
        int count = unmatchedAsNull ? program.groupCount() : match.count();
        PhpArray result = new PhpArray(names == null ? count : 2 * count);
        for (int group = 0; group < count; group++) {
            if (names != null && names[group] != null) {
                addNamed(result, names[group], entry(match, group), group < match.count() && match.start(group) >= 0);
            }
            result.append(entry(match, group));
        }
        String mark = match.mark();
        if (mark != null) result.put("MARK", mark);
        return result;
    }

    /// With `(?J)` several groups share a name; the one that matched wins.
    private static void addNamed(PhpArray result, String name, Object entry, boolean matched) {
        if (matched || !result.has(name)) result.put(name, entry);
    }

    /// A group's text, or null or an empty string, with its offset if asked for.
    Object entry(MatchLoop match, int group) {
        int start = group < match.count() ? match.start(group) : -1;
        Object text = start >= 0 ? match.subject().substring(start, match.end(group)) : unmatchedAsNull ? null : "";
        return withOffsets ? PhpArray.of(text, (long) start) : text;
    }
}
