package dev.phpc.ext.pcre;

/// What `preg_*` asks of a regular expression engine. Patterns and subjects are strings of bytes, offsets
/// count bytes.
interface RegexEngine {
    /// Compiles `pattern`, which has neither delimiters nor modifiers.
    RegexProgram compile(String pattern, CompileOptions options) throws RegexSyntaxException;

    /// A matcher for one thread at a time, good for any program of this engine.
    RegexMatcher newMatcher();

    /// What the modifiers after a pattern's closing delimiter ask for, as bits of PCRE2's own options.
    record CompileOptions(int bits, int extraBits) {}

    /// The modifier `r` needs a PCRE2 that knows `PCRE2_EXTRA_CASELESS_RESTRICT`.
    boolean supportsCaselessRestrict();

    /// The engine's version as `PCRE_VERSION` shows it: `10.42 2022-12-11`.
    String version();
}
