package dev.phpc.ext.standard.strings;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpThrow;
import java.util.ArrayList;
import java.util.List;

/// A format of `sscanf`, read and checked before anything is read by it.
///
///     "%3d, %2$s"   → [Conversion('d', 0, 3), Literal(','), Space, Conversion('s', 1, 0)]   (or an error: these two don't mix)
final class ScanFormat {
    /// What is done with the string next.
    sealed interface Step { }

    /// Any amount of white space, even none.
    record Space() implements Step { }

    record Literal(char character) implements Step { }

    /// @param target where the value goes, -1 if it is dropped
    /// @param width the most bytes to read; 0 if the format says nothing
    /// @param set what may be read, for the specifiers `[` and `^`, or may not
    record Conversion(char specifier, int target, int width, ByteSet set) implements Step { }

    private final Context ctx;
    private final String format;
    private final boolean[] assigned;
    private final List<Step> steps = new ArrayList<>();
    private int at;
    private boolean isNumbered;
    private boolean isSequential;
    private int count;
    private int highest;

    private ScanFormat(Context ctx, String format, int variables) {
        this.ctx = ctx;
        this.format = format;
        this.assigned = new boolean[variables];
    }

    /// A ValueError if the format is malformed, or does not assign each of the variables once; there may be none.
    static ScanFormat parse(Context ctx, String format, int variables) {
        ScanFormat parsed = new ScanFormat(ctx, format, variables);
        while (parsed.at < format.length()) {
            parsed.steps.add(parsed.step());
        }
        for (boolean isAssigned : parsed.assigned) {
            if (!isAssigned) {
                throw Errors.valueError(ctx, "Variable is not assigned by any conversion specifiers");
            }
        }
        return parsed;
    }

    List<Step> steps() {
        return steps;
    }

    /// The number of values that the format assigns.
    int values() {
        return highest;
    }

    private Step step() {
        char c = format.charAt(at++);
        if (Scan.isSpace(c)) {
            return new Space();
        }
        return c != '%' || skip('%') ? new Literal(c) : conversion();
    }

    private Step conversion() {
        boolean isDropped = skip('*');
        int number = number();
        boolean isPlaced = !isDropped && number >= 0 && skip('$');
        int width = Math.max(0, isPlaced ? number() : number);
        int target = isDropped ? -1 : isPlaced ? place(number) : count;
        isNumbered |= isPlaced;
        isSequential |= !isPlaced && !isDropped;
        if (isNumbered && isSequential) {
            throw Errors.valueError(ctx, "cannot mix \"%\" and \"%n$\" conversion specifiers");
        }
        if (at < format.length() && "hlL".indexOf(format.charAt(at)) >= 0) {
            at++;
        }
        if (assigned.length > 0 && target >= assigned.length) {
            throw Errors.valueError(ctx, "Different numbers of variable names and field specifiers");
        }
        Conversion conversion = specified(target, width);
        if (!isDropped) {
            assign(target);
        }
        return conversion;
    }

    /// The place in `%2$d`, counted from 0.
    private int place(int number) {
        if (number < 1 || assigned.length > 0 && number > assigned.length) {
            throw Errors.valueError(ctx, "\"%n$\" argument index out of range");
        }
        return number - 1;
    }

    private void assign(int target) {
        count++;
        highest = Math.max(highest, target + 1);
        if (assigned.length > 0) {
            if (assigned[target]) {
                throw Errors.valueError(ctx, "Variable is assigned by multiple \"%n$\" conversion specifiers");
            }
            assigned[target] = true;
        }
    }

    private Conversion specified(int target, int width) {
        char specifier = at < format.length() ? format.charAt(at++) : 0;
        if (specifier == '[') {
            return new Conversion(skip('^') ? '^' : '[', target, width, set());
        }
        if (specifier == 0 || "ndiouxXeEfgsc".indexOf(specifier) < 0) {
            throw bad(specifier);
        }
        return new Conversion(specifier, target, width, null);
    }

    private PhpThrow bad(char specifier) {
        return Errors.valueError(ctx, "Bad scan conversion character \"" + (specifier == 0 ? "" : specifier + "\""));
    }

    /// What stands before the `]`, which the set itself may begin with; `a-z` is a range.
    private ByteSet set() {
        int close = format.indexOf(']', at + 1);
        if (close < 0) {
            throw Errors.valueError(ctx, "Unmatched [ in format string");
        }
        StringBuilder members = new StringBuilder();
        while (at < close) {
            char c = format.charAt(at++);
            if (at + 1 < close && format.charAt(at) == '-') {
                char end = format.charAt(at + 1);
                for (int member = Math.min(c, end); member <= Math.max(c, end); member++) {
                    members.append((char) member);
                }
                at += 2;
            } else {
                members.append(c);
            }
        }
        at++;
        return ByteSet.of(members.toString());
    }

    private boolean skip(char c) {
        boolean stands = at < format.length() && format.charAt(at) == c;
        at += stands ? 1 : 0;
        return stands;
    }

    /// The digits that stand here; -1 if there are none.
    private int number() {
        int start = at;
        while (at < format.length() && LetterCase.isDigit(format.charAt(at))) {
            at++;
        }
        return at == start ? -1 : at - start > 9 ? Integer.MAX_VALUE : Integer.parseInt(format.substring(start, at));
    }
}
