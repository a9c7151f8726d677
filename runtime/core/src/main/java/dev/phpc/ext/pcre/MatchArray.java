package dev.phpc.ext.pcre;

import dev.phpc.runtime.PhpArray;

/// The arrays that matches are handed to PHP code in.
///
///     (\d+)(?<unit>px)?  on  "12px"  →  [0 => "12px", 1 => "12", "unit" => "px", 2 => "px"]
final class MatchArray {
    private final boolean withOffsets;
    private final boolean unmatchedAsNull;

    private static final MatchArray PLAIN = new MatchArray(false, false);
    private static final MatchArray WITH_NULLS = new MatchArray(false, true);

    static MatchArray of(boolean withOffsets, boolean unmatchedAsNull) {
        return withOffsets ? new MatchArray(true, unmatchedAsNull) : unmatchedAsNull ? WITH_NULLS : PLAIN;
    }

    private MatchArray(boolean withOffsets, boolean unmatchedAsNull) {
        this.withOffsets = withOffsets;
        this.unmatchedAsNull = unmatchedAsNull;
    }

    /// One match with all its groups. Groups after the last one that took part are left out, unless unmatched
    /// ones are asked for as null.
    PhpArray of(MatchLoop match) {
        RegexProgram program = match.program();
        Object[] entries = new Object[unmatchedAsNull ? program.groupCount() : match.count()];
        for (int group = 0; group < entries.length; group++) entries[group] = entry(match, group);
        PhpArray result = program.groupNames() == null ? PhpArray.ofOwned(entries)
            : program.keys() != null && entries.length == program.groupCount() ? complete(program, entries)
            : named(match, entries);
        String mark = match.mark();
        if (mark != null) result.put("MARK", mark);
        return result;
    }

    /// Every group has its entry: the keys are always the same.
    private static PhpArray complete(RegexProgram program, Object[] entries) {
        String[] names = program.groupNames();
        Object[] values = new Object[program.keys().size()];
        int next = 0;
        for (int group = 0; group < entries.length; group++) {
            if (names[group] != null) values[next++] = shared(entries[group]);
            values[next++] = entries[group];
        }
        return PhpArray.shaped(program.keys(), values);
    }

    private static Object shared(Object entry) {
        return entry instanceof PhpArray array ? array.share() : entry;
    }

    private static PhpArray named(MatchLoop match, Object[] entries) {
        String[] names = match.program().groupNames();
        PhpArray result = new PhpArray(2 * entries.length);
        for (int group = 0; group < entries.length; group++) {
            if (names[group] != null) {
                addNamed(result, names[group], entries[group], group < match.count() && match.start(group) >= 0);
            }
            result.append(entries[group]);
        }
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
