package dev.phpc.ext.pcre;

import dev.phpc.runtime.PhpArray;
import java.lang.ref.Reference;

/// Code of PCRE2's; freed when nothing refers to the program any more.
final class Pcre2Program implements RegexProgram {
    private final long code;
    private final boolean jitCompiled;
    private final int groupCount;
    private final String[] groupNames;
    private final PhpArray keys;
    private final boolean utf8;
    private final boolean marks;

    Pcre2Program(long code, boolean jitCompiled, int groupCount, String[] groupNames, boolean utf8,
            boolean marks) {
        this.code = code;
        this.jitCompiled = jitCompiled;
        this.groupCount = groupCount;
        this.groupNames = groupNames;
        this.keys = groupNames == null ? null : keys(groupNames);
        this.utf8 = utf8;
        this.marks = marks;
        Pcre2Engine.CLEANER.register(this, () -> free(code));
    }

    private static PhpArray keys(String[] names) {
        PhpArray keys = new PhpArray();
        for (String name : names) {
            if (name != null) {
                if (keys.has(name)) return null;
                keys.put(name, null);
            }
            keys.append(null);
        }
        return keys.share();
    }

    private static void free(long code) {
        Pcre2Library.CODE_FREE.call(code);
    }

    /// The address of the native code. The caller keeps the program reachable while it uses it, see
    /// [Reference#reachabilityFence].
    long code() {
        return code;
    }

    boolean isJitCompiled() {
        return jitCompiled;
    }

    @Override
    public int groupCount() {
        return groupCount;
    }

    @Override
    public String[] groupNames() {
        return groupNames;
    }

    @Override
    public PhpArray keys() {
        return keys;
    }

    @Override
    public boolean isUtf8() {
        return utf8;
    }

    @Override
    public boolean hasMarks() {
        return marks;
    }
}
