package dev.phpc.ext.pcre;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;

/// PCRE2's match data, match context and machine stack, and a native copy of the subject.
///
/// The copy is kept: tokenizers match many patterns, each at its own offset, against one long string.
final class Pcre2Matcher implements RegexMatcher {
    private static final long JIT_STACK_MIN = 32 * 1024;
    private static final long JIT_STACK_MAX = 192 * 1024;
    private static final int FIRST_GROUPS = 32;

    private final Handles handles;
    private MemorySegment offsets;
    /// The offsets of the last match, where a look at one costs less.
    private long[] found;
    private int groups;

    private byte[] staging = new byte[256];
    private MemorySegment bytes = Arena.ofAuto().allocate(256, 8);
    private String subject;
    private int length;
    private boolean checked;
    private long backtrackLimit = -1;
    private long recursionLimit = -1;

    Pcre2Matcher() {
        handles = new Handles();
        handles.context = Pcre2Library.MATCH_CONTEXT_CREATE.call(0L);
        handles.stack = Pcre2Library.JIT_STACK_CREATE.call(JIT_STACK_MIN, JIT_STACK_MAX, 0L);
        Pcre2Library.JIT_STACK_ASSIGN.call(handles.context, 0L, handles.stack);
        createMatchData(FIRST_GROUPS);
        Pcre2Engine.CLEANER.register(this, handles);
    }

    private void createMatchData(int groups) {
        if (handles.matchData != 0) Pcre2Library.MATCH_DATA_FREE.call(handles.matchData);
        handles.matchData = Pcre2Library.MATCH_DATA_CREATE.call(groups, 0L);
        offsets = MemorySegment.ofAddress(Pcre2Library.OVECTOR.call(handles.matchData))
            .reinterpret(groups * 16L);
        this.groups = groups;
        found = new long[2 * groups];
    }

    @Override
    public void limits(long backtrack, long recursion) {
        if (backtrack == backtrackLimit && recursion == recursionLimit) return;
        Pcre2Library.SET_MATCH_LIMIT.call(handles.context, (int) backtrack);
        Pcre2Library.SET_DEPTH_LIMIT.call(handles.context, (int) recursion);
        backtrackLimit = backtrack;
        recursionLimit = recursion;
    }

    @Override
    public void subject(String subject) {
        if (subject == this.subject) return;
        load(subject);
    }

    /// The copy goes through an array, since a string has no way into native memory that does not allocate.
    @SuppressWarnings("deprecation")
    private void load(String subject) {
        length = subject.length();
        if (length > staging.length) grow();
        subject.getBytes(0, length, staging, 0);
        MemorySegment.copy(staging, 0, bytes, JAVA_BYTE, 0, length);
        this.subject = subject;
        checked = false;
    }

    private void grow() {
        int capacity = Math.max(length, (int) Math.min(Integer.MAX_VALUE - 16L, staging.length * 2L));
        staging = new byte[capacity];
        bytes = Arena.ofAuto().allocate(capacity, 8);
    }

    @Override
    public int match(RegexProgram program, int offset, int options) {
        Pcre2Program compiled = (Pcre2Program) program;
        if (compiled.groupCount() > groups) createMatchData(compiled.groupCount());
        boolean known = !compiled.isUtf8() || (options & CHECKED) != 0 || checked && isCharacterStart(offset);
        int bits = known ? Pcre2Options.NO_UTF_CHECK : 0;
        if ((options & AFTER_EMPTY) != 0) bits |= Pcre2Options.NOTEMPTY_ATSTART | Pcre2Options.ANCHORED;
        boolean jit = compiled.isJitCompiled() && (options & INTERPRET) == 0;
        int count;
        try {
            if (jit && known && (options & AFTER_EMPTY) == 0) {
                count = (int) Pcre2Library.JIT_MATCH.call(compiled.code(), bytes.address(), (long) length, (long) offset,
                    bits, handles.matchData, handles.context);
            } else {
                count = (int) Pcre2Library.MATCH.call(compiled.code(), bytes.address(), (long) length, (long) offset,
                    jit ? bits : bits | Pcre2Options.NO_JIT, handles.matchData, handles.context);
            }
        } finally {
            Reference.reachabilityFence(compiled);
        }
        if (!known && offset == 0 && count >= NO_MATCH) checked = true;
        if (count >= 0) MemorySegment.copy(offsets, JAVA_LONG, 0, found, 0, 2 * compiled.groupCount());
        return count;
    }

    private boolean isCharacterStart(int offset) {
        return offset >= length || (bytes.get(JAVA_BYTE, offset) & 0xC0) != 0x80;
    }

    @Override
    public int start(int group) {
        return (int) found[2 * group];
    }

    @Override
    public int end(int group) {
        return (int) found[2 * group + 1];
    }

    @Override
    public String mark() {
        long address = Pcre2Library.MARK.call(handles.matchData);
        if (address == 0) return null;
        return MemorySegment.ofAddress(address).reinterpret(Integer.MAX_VALUE).getString(0, StandardCharsets.ISO_8859_1);
    }

    /// What has to be freed when the matcher is gone.
    private static final class Handles implements Runnable {
        long context;
        long stack;
        long matchData;

        @Override
        public void run() {
            Pcre2Library.MATCH_DATA_FREE.call(matchData);
            Pcre2Library.MATCH_CONTEXT_FREE.call(context);
            Pcre2Library.JIT_STACK_FREE.call(stack);
        }
    }
}
