package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpThrow;

/// The check of a format of `sscanf` before anything is read.
final class ScanFormat {
    private ScanFormat() {}

    /// The number of values that the format assigns.
    static int check(Context ctx, String format, int variables) {
        boolean numbered = false;
        boolean sequential = false;
        int count = 0;
        int highest = 0;
        boolean[] used = new boolean[Math.max(variables, 16)];
        int at = 0;
        while (at < format.length()) {
            if (format.charAt(at++) != '%') {
                continue;
            }
            if (at < format.length() && format.charAt(at) == '%') {
                at++;
                continue;
            }
            boolean suppressed = at < format.length() && format.charAt(at) == '*';
            if (suppressed) {
                at++;
            }
            int digits = at;
            while (at < format.length() && LetterCase.isDigit(format.charAt(at))) {
                at++;
            }
            int target = -1;
            if (!suppressed && at > digits && at < format.length() && format.charAt(at) == '$') {
                numbered = true;
                long number = at - digits > 9 ? Long.MAX_VALUE : Long.parseLong(format.substring(digits, at));
                if (number < 1 || variables > 0 && number > variables) {
                    throw Errors.valueError(ctx, "\"%n$\" argument index out of range");
                }
                target = (int) number - 1;
                at++;
                while (at < format.length() && LetterCase.isDigit(format.charAt(at))) {
                    at++;
                }
            } else if (!suppressed) {
                sequential = true;
                target = count;
            }
            if (numbered && sequential) {
                throw Errors.valueError(ctx, "cannot mix \"%\" and \"%n$\" conversion specifiers");
            }
            if (at < format.length() && "hlL".indexOf(format.charAt(at)) >= 0) {
                at++;
            }
            at = specifier(ctx, format, at);
            if (!suppressed) {
                count++;
                highest = Math.max(highest, target + 1);
                if (variables > 0) {
                    if (target >= variables) {
                        throw Errors.valueError(ctx, "Different numbers of variable names and field specifiers");
                    }
                    if (used[target]) {
                        throw Errors.valueError(ctx, "Variable is assigned by multiple \"%n$\" conversion specifiers");
                    }
                    used[target] = true;
                }
            }
        }
        for (int i = 0; i < variables; i++) {
            if (!used[i]) {
                throw Errors.valueError(ctx, "Variable is not assigned by any conversion specifiers");
            }
        }
        return highest;
    }

    private static int specifier(Context ctx, String format, int at) {
        char specifier = at < format.length() ? format.charAt(at) : 0;
        if (specifier == '[') {
            int end = at + 1;
            if (end < format.length() && format.charAt(end) == '^') {
                end++;
            }
            int close = format.indexOf(']', end + 1);
            if (close < 0) {
                throw Errors.valueError(ctx, "Unmatched [ in format string");
            }
            return close + 1;
        }
        if (specifier == 0 || "ndiouxXeEfgsc".indexOf(specifier) < 0) {
            throw bad(ctx, specifier);
        }
        return at + 1;
    }

    private static PhpThrow bad(Context ctx, char specifier) {
        return Errors.valueError(ctx, "Bad scan conversion character \"" + (specifier == 0 ? "" : specifier + "\""));
    }
}
