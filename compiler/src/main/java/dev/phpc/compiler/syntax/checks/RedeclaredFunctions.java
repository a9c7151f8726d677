package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.syntax.Name;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Functions that a file declares twice at its top level, and names that functions cannot have.
final class RedeclaredFunctions {

    private final Report report;
    private final Map<String, Name> declared = new HashMap<>();

    RedeclaredFunctions(Report report) {
        this.report = report;
    }

    void declared(Decl.Function function) {
        Name name = function.name();
        Name earlier = declared.putIfAbsent(name.resolved().toLowerCase(Locale.ROOT), name);
        if (earlier != null) {
            report.fatal("redeclared-function", "Cannot redeclare function " + name.resolved() + "() (previously declared in "
                    + report.file().path() + ":" + earlier.span().line() + ")", name.span(), earlier.span(), "first declared here");
        }
    }

    static void checkReserved(Decl.Function function, Report report) {
        Name name = function.name();
        if (name.written().equalsIgnoreCase("assert")) {
            report.fatal("custom-assert", "Defining a custom assert() function is not allowed, as the function has special semantics",
                    name.span());
        } else if (name.resolved().equalsIgnoreCase("__autoload")) {
            report.fatal("custom-autoload", "__autoload() is no longer supported, use spl_autoload_register() instead", name.span());
        }
    }
}
