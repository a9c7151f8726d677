package dev.phpc.compiler.syntax;

import dev.phpc.compiler.diagnostics.Diagnostic;
import dev.phpc.compiler.diagnostics.Diagnostics;
import java.util.List;

/// Parses small pieces of PHP for the tests.
final class Source {

    private Source() {}

    /// The tree of `<?php code`, which must have no problems.
    static FileNode parse(String code) {
        Diagnostics problems = new Diagnostics();
        FileNode file = Parser.parse(new SourceFile("test.php", "<?php " + code), problems);
        if (problems.hasErrors()) {
            throw new AssertionError(problems.firstError().message() + " in: " + code);
        }
        return file;
    }

    /// The value of the only statement.
    static Expr expression(String code) {
        Stmt.ExpressionStatement statement = (Stmt.ExpressionStatement) parse(code + ";").statements().getFirst();
        return statement.expression();
    }

    static List<Diagnostic> problems(String code) {
        Diagnostics problems = new Diagnostics();
        Parser.parse(new SourceFile("test.php", "<?php " + code), problems);
        return problems.list();
    }

    /// The message of the problem for which PHP would refuse the code, or null.
    static String error(String code) {
        return problems(code).stream().filter(Diagnostic::isError).map(Diagnostic::message).findFirst().orElse(null);
    }
}
