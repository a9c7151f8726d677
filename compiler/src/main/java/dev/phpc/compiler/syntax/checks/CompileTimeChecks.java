package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.diagnostics.Diagnostic;
import dev.phpc.compiler.syntax.FileNode;
import java.util.List;
import java.util.function.Function;

/// Everything for which PHP refuses a file that it could parse ("Cannot re-assign $this", "Cannot redeclare f()" …), and what it warns of while
/// compiling. What depends on other files, such as inheritance, is not known here.
public final class CompileTimeChecks {

    private CompileTimeChecks() {}

    /// The problems of `file`, in the order in which PHP would meet them. PHP stops at the first. `builtin` finds the value of a global constant
    /// that PHP knows before it compiles anything, or null.
    public static List<Diagnostic> check(FileNode file, Function<String, Object> builtin) {
        Report report = new Report(file.source());
        new Walk(report).file(file, Scope.file(new ConstantValues(builtin, report)));
        return report.diagnostics();
    }
}
