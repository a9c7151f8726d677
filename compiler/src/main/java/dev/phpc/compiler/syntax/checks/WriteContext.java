package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.Pattern;

/// What cannot be written to, referenced or unset.
final class WriteContext {

    private static final String GLOBALS_MESSAGE = "$GLOBALS can only be modified using the $GLOBALS[$name] = $value syntax";

    private WriteContext() {}

    static void checkNotThis(Expr target, Report report) {
        if (isThis(target)) {
            report.fatal("this-assignment", "Cannot re-assign $this", target.span());
        }
    }

    static void checkWritable(Expr target, Report report) {
        switch (target) {
            case Expr.FunctionCall _, Expr.ValueCall _, Expr.FirstClassCallable(_, _, Expr.FunctionCall _), Expr.FirstClassCallable(_, _, Expr.ValueCall _) ->
                    report.fatal("write-to-call", "Can't use function return value in write context", target.span());
            case Expr.MethodCall _, Expr.StaticCall _, Expr.FirstClassCallable _ ->
                    report.fatal("write-to-call", "Can't use method return value in write context", target.span());
            default -> {
                if (hasNullsafe(target)) {
                    report.fatal("write-to-nullsafe", "Can't use nullsafe operator in write context", target.span());
                } else if (isGlobals(target)) {
                    report.fatal("globals-write", GLOBALS_MESSAGE, target.span());
                } else if (isTemporary(target)) {
                    report.fatal("write-to-temporary", "Cannot use temporary expression in write context", target.span());
                }
            }
        }
    }

    static void checkUnset(Expr target, Report report) {
        if (isThis(target)) {
            report.fatal("this-unset", "Cannot unset $this", target.span());
        } else if (hasAppend(target)) {
            report.fatal("append-unset", "Cannot use [] for unsetting", target.span());
        } else {
            checkWritable(target, report);
        }
    }

    /// `expr` is a place that is about to be written to, in whose chain an instruction's result may stand.
    static void checkChain(Expr expr, Scope scope, Report report) {
        if (expr instanceof Expr.Index || expr instanceof Expr.PropertyFetch) {
            checkHasPlace(chainStart(expr), scope, report);
        }
    }

    /// The same for one that a reference is made to.
    static void checkHasPlace(Expr expr, Scope scope, Report report) {
        Expr start = chainStart(expr);
        if (InstructionCalls.isOne(start, scope)) {
            report.onLine(CompiledLines.last(start, report.file())).fatal("write-to-instruction", "Cannot use result of built-in function in write context", expr.span());
        }
    }

    /// `$a[] ??= 1` would have to read what is not there; in `[&$a[]]` PHP looks for constants before it sees the reference.
    static void checkReadable(Expr target, Report report) {
        if (hasAppend(target)) {
            report.fatal("append-as-value", "Cannot use [] for reading", target.span());
        }
    }

    private static boolean hasAppend(Expr expr) {
        for (Expr base = expr; base != null; base = container(base)) {
            if (base instanceof Expr.Index index && index.index() == null) {
                return true;
            }
        }
        return false;
    }

    private static Expr chainStart(Expr expr) {
        Expr start = expr;
        for (Expr base = container(expr); base != null; base = container(base)) {
            start = base;
        }
        return start;
    }

    /// What an element or a property is part of; else null.
    private static Expr container(Expr expr) {
        return switch (expr) {
            case Expr.Index e -> e.base();
            case Expr.PropertyFetch e -> e.object();
            default -> null;
        };
    }

    /// The right side of `= &`.
    static void checkReferenced(Expr source, Report report) {
        if (hasNullsafe(source)) {
            report.fatal("reference-to-nullsafe", "Cannot take reference of a nullsafe chain", source.span());
        } else if (isGlobals(source)) {
            report.fatal("reference-to-globals", "Cannot acquire reference to $GLOBALS", source.span());
        }
    }

    /// `[&$a] = value` needs a value that is a variable.
    static void checkReferencedList(Expr.Destructure destructure, Report report) {
        if (hasReference(destructure.pattern()) && !isVariable(destructure.value()) && !isCall(destructure.value())) {
            report.fatal("reference-to-value", "Cannot assign reference to non referenceable value", destructure.span());
        }
    }

    static void checkListTarget(Expr target, Report report) {
        if (isCall(target)) {
            return;
        }
        Expr base = target;
        while (true) {
            switch (base) {
                case Expr.Index e -> base = e.base();
                case Expr.PropertyFetch e when !e.nullsafe() -> base = e.object();
                case Expr.Variable _, Expr.DynamicVariable _, Expr.StaticPropertyFetch _ -> {
                    return;
                }
                case Expr call when isCall(call) -> {
                    return;
                }
                default -> {
                    report.fatal("unwritable-list-element", "Assignments can only happen to writable values", target.span());
                    return;
                }
            }
        }
    }

    static boolean hasReference(Pattern.Destructuring list) {
        for (Pattern.Item item : list.items()) {
            if (item != null && (item.byReference() || item.pattern() instanceof Pattern.Destructuring nested && hasReference(nested))) {
                return true;
            }
        }
        return false;
    }

    static boolean isThis(Expr expr) {
        return expr instanceof Expr.Variable v && v.name().equals("this");
    }

    static boolean isGlobals(Expr expr) {
        return expr instanceof Expr.Variable v && v.name().equals("GLOBALS");
    }

    static boolean isVariable(Expr expr) {
        return switch (expr) {
            case Expr.Variable _, Expr.DynamicVariable _, Expr.Index _, Expr.PropertyFetch _, Expr.StaticPropertyFetch _ -> true;
            default -> false;
        };
    }

    private static boolean isCall(Expr expr) {
        return switch (expr) {
            case Expr.FunctionCall _, Expr.ValueCall _, Expr.MethodCall _, Expr.StaticCall _, Expr.FirstClassCallable _, Expr.Clone _, Expr.Exit _ -> true;
            default -> false;
        };
    }

    /// Does the chain that `expr` ends contain a `?->`?
    static boolean hasNullsafe(Expr expr) {
        return switch (expr) {
            case Expr.PropertyFetch e -> e.nullsafe() || hasNullsafe(e.object());
            case Expr.MethodCall e -> e.nullsafe() || hasNullsafe(e.object());
            case Expr.Index e -> hasNullsafe(e.base());
            default -> false;
        };
    }

    /// Does the chain start with something that has no place, such as a literal?
    private static boolean isTemporary(Expr expr) {
        Expr base = expr;
        while (true) {
            switch (base) {
                case Expr.Index e -> base = e.base();
                case Expr.PropertyFetch e -> base = e.object();
                default -> {
                    return !isVariable(base) && !isCall(base);
                }
            }
        }
    }
}
