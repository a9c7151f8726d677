package dev.phpc.ext.pcre;

import dev.phpc.runtime.PhpArray;

/// All matches by group, the order of `PREG_PATTERN_ORDER`: `[0 => [matches], 1 => [first groups], …]`.
final class MatchColumns {
    private final RegexProgram program;
    private final MatchArray entries;
    private final PhpArray[] columns;
    private PhpArray marks;
    private long row;

    MatchColumns(RegexProgram program, MatchArray entries) {
        this.program = program;
        this.entries = entries;
        columns = new PhpArray[program.groupCount()];
        for (int i = 0; i < columns.length; i++) columns[i] = new PhpArray();
    }

    void add(MatchLoop match) {
        for (int group = 0; group < columns.length; group++) columns[group].appendOwned(entries.entry(match, group));
        String mark = match.mark();
        if (mark != null) {
            if (marks == null) marks = new PhpArray();
            marks.put(row, mark);
        }
        row++;
    }

    PhpArray toArray() {
        String[] names = program.groupNames();
        PhpArray result = new PhpArray(columns.length);
        for (int group = 0; group < columns.length; group++) {
            if (names != null && names[group] != null) result.put(names[group], columns[group]);
            result.append(columns[group]);
        }
        if (marks != null) result.put("MARK", marks);
        return result;
    }
}
