package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Arguments;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;

/// Strings made longer or broken into lines.
final class Padding {
    @PhpConstant("STR_PAD_LEFT")
    static final long STR_PAD_LEFT = 0;

    @PhpConstant("STR_PAD_RIGHT")
    static final long STR_PAD_RIGHT = 1;

    @PhpConstant("STR_PAD_BOTH")
    static final long STR_PAD_BOTH = 2;

    private Padding() {}

    @PhpFunction(
            value = "str_pad(string $string, int $length, string $pad_string = \" \", int $pad_type = STR_PAD_RIGHT): string",
            effects = {})
    static String strPad(Context ctx, String string, long length, String padString, long padType) {
        if (length < 0 || length <= string.length()) {
            return string;
        }
        if (padString.isEmpty()) {
            throw Arguments.wrongValue(ctx, "str_pad", 3, "pad_string", "must not be empty");
        }
        if (padType < STR_PAD_LEFT || padType > STR_PAD_BOTH) {
            throw Arguments.wrongValue(ctx, "str_pad", 4, "pad_type", "must be STR_PAD_LEFT, STR_PAD_RIGHT, or STR_PAD_BOTH");
        }
        int missing = Memory.stringLength(1, length) - string.length();
        int left = padType == STR_PAD_LEFT ? missing : padType == STR_PAD_BOTH ? missing / 2 : 0;
        return fill(padString, left) + string + fill(padString, missing - left);
    }

    private static String fill(String pattern, int length) {
        return pattern.repeat(length / pattern.length() + 1).substring(0, length);
    }

    /// `$separator` after every `$length` bytes and at the end.
    @PhpFunction(value = "chunk_split(string $string, int $length = 76, string $separator = \"\\r\\n\"): string", effects = {})
    static String chunkSplit(Context ctx, String string, long length, String separator) {
        if (length < 1) {
            throw Arguments.wrongValue(ctx, "chunk_split", 2, "length", "must be greater than 0");
        }
        StringBuilder chunks = new StringBuilder();
        for (long at = 0; at < string.length(); at += length) {
            chunks.append(string, (int) at, (int) Math.min(string.length(), at + length)).append(separator);
        }
        return string.isEmpty() ? separator : chunks.toString();
    }

    /// `$string` with breaks at spaces, so that no line exceeds `$width` but by a longer word, if that is not cut.
    @PhpFunction(
            value = "wordwrap(string $string, int $width = 75, string $break = \"\\n\", bool $cut_long_words = false): string",
            effects = {})
    static String wordwrap(Context ctx, String string, long width, String breakString, boolean cutLongWords) {
        if (string.isEmpty()) {
            return "";
        }
        if (breakString.isEmpty()) {
            throw Arguments.wrongValue(ctx, "wordwrap", 3, "break", "must not be empty");
        }
        if (width == 0 && cutLongWords) {
            throw Arguments.wrongValue(ctx, "wordwrap", 4, "cut_long_words", "cannot be true when argument #2 ($width) is 0");
        }
        StringBuilder wrapped = new StringBuilder();
        int lineStart = 0;
        int space = 0;
        for (int at = 0; at < string.length(); at++) {
            char c = string.charAt(at);
            if (at + breakString.length() < string.length() && string.startsWith(breakString, at)) {
                int end = at + breakString.length();
                wrapped.append(string, lineStart, end);
                at = end - 1;
                lineStart = end;
                space = end;
            } else if (c == ' ') {
                if (at - lineStart >= width) {
                    wrapped.append(string, lineStart, at).append(breakString);
                    lineStart = at + 1;
                }
                space = at;
            } else if (at - lineStart >= width && cutLongWords && lineStart >= space) {
                wrapped.append(string, lineStart, at).append(breakString);
                lineStart = at;
                space = at;
            } else if (at - lineStart >= width && lineStart < space) {
                wrapped.append(string, lineStart, space).append(breakString);
                lineStart = space + 1;
                space = lineStart;
            }
        }
        return wrapped.append(string, lineStart, string.length()).toString();
    }

    /// `<br />` in front of every line break.
    @PhpFunction(value = "nl2br(string $string, bool $use_xhtml = true): string", effects = {})
    static String nl2br(String string, boolean useXhtml) {
        String tag = useXhtml ? "<br />" : "<br>";
        StringBuilder text = new StringBuilder(string.length() + 32);
        for (int at = 0; at < string.length(); at++) {
            char c = string.charAt(at);
            if (c == '\n' || c == '\r') {
                text.append(tag).append(c);
                if (at + 1 < string.length() && string.charAt(at + 1) == (c == '\n' ? '\r' : '\n')) {
                    text.append(string.charAt(++at));
                }
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
