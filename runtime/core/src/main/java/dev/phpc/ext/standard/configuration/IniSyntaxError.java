package dev.phpc.ext.standard.configuration;

/// Where the text of an ini file makes no sense.
final class IniSyntaxError extends Exception {

    private final int line;

    /// `unexpected` as bison names it, such as `'='` or `end of file`, with what was expected if that is told.
    IniSyntaxError(String unexpected, int line) {
        super("syntax error, unexpected " + unexpected, null, false, false);
        this.line = line;
    }

    int line() {
        return line;
    }
}
