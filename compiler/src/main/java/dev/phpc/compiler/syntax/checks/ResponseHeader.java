package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.syntax.Expr;

/// Reading `$http_response_header`, which PHP sets by itself, is deprecated; a variable of the program's own that has this name is not.
final class ResponseHeader {

    private static final String NAME = "http_response_header";

    private boolean isOwn;

    private static boolean isName(String name) {
        return name.equals(NAME);
    }

    void assigned(Expr.Variable variable) {
        isOwn |= isName(variable.name());
    }

    void declared(String name) {
        isOwn |= isName(name);
    }

    void read(Expr.Variable variable, Report report) {
        if (isName(variable.name()) && !isOwn) {
            report.deprecated("response-header-variable", "The predefined locally scoped $http_response_header variable is deprecated, "
                    + "call http_get_last_response_headers() instead", variable.span());
        }
    }
}
