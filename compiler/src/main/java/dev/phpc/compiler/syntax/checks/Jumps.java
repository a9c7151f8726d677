package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.syntax.Span;
import java.util.ArrayDeque;
import java.util.Deque;

/// `break` and `continue`: whether there is as much to leave as they say, and what they mean in a `switch`.
final class Jumps {

    enum Kind {
        LOOP, SWITCH, FINALLY
    }

    private final Report report;
    private Deque<Kind> around = new ArrayDeque<>();
    private final Deque<Deque<Kind>> functions = new ArrayDeque<>();

    Jumps(Report report) {
        this.report = report;
    }

    void enter(Kind kind) {
        around.push(kind);
    }

    void leave() {
        around.pop();
    }

    void enterFunction() {
        functions.push(around);
        around = new ArrayDeque<>();
    }

    void leaveFunction() {
        around = functions.pop();
    }

    void breakOut(String keyword, int levels, Span span) {
        long depth = around.stream().filter(kind -> kind != Kind.FINALLY).count();
        if (depth == 0) {
            report.fatal("break-outside-loop", "'" + keyword + "' not in the 'loop' or 'switch' context", span);
        } else if (levels > depth) {
            report.fatal("too-many-levels", "Cannot '" + keyword + "' " + levels + " level" + (levels == 1 ? "" : "s"), span);
        } else {
            if (leavesFinally(levels)) {
                report.fatal("jump-out-of-finally", "jump out of a finally block is disallowed", span);
            }
            if (keyword.equals("continue")) {
                checkContinue(levels, (int) depth, span);
            }
        }
    }

    private boolean leavesFinally(int levels) {
        int left = levels;
        for (Kind kind : around) {
            if (kind == Kind.FINALLY) {
                return true;
            }
            if (--left == 0) {
                return false;
            }
        }
        return false;
    }

    private void checkContinue(int levels, int depth, Span span) {
        int left = levels;
        for (Kind kind : around) {
            if (kind == Kind.FINALLY || --left > 0) {
                continue;
            }
            if (kind == Kind.SWITCH) {
                String number = levels == 1 ? "" : " " + levels;
                String message = "\"continue" + number + "\" targeting switch is equivalent to \"break" + number + "\"";
                if (levels < depth) {
                    message += ". Did you mean to use \"continue " + (levels + 1) + "\"?";
                }
                report.warning("continue-in-switch", message, span);
            }
            return;
        }
    }
}
