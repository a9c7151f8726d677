package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.syntax.Stmt;
import java.util.Locale;

/// The values of `declare` directives.
final class Directives {

    private Directives() {}

    static void check(Stmt.Declare declare, Report report) {
        for (Stmt.Directive directive : declare.directives()) {
            boolean literal = Constants.isLiteral(directive.value());
            switch (directive.name().text().toLowerCase(Locale.ROOT)) {
                case "strict_types" -> { }
                case "ticks" -> {
                    if (!literal) {
                        report.fatal("computed-ticks", "declare(ticks) value must be a literal", declare.span());
                    }
                }
                case "encoding" -> {
                    if (!literal) {
                        report.fatal("computed-encoding", "Encoding must be a literal", declare.span());
                    } else {
                        report.warning("encoding-ignored",
                                "declare(encoding=...) ignored because Zend multibyte feature is turned off by settings", declare.span());
                    }
                }
                default -> report.warning("unknown-directive", "Unsupported declare '" + directive.name().text() + "'", declare.span());
            }
        }
    }
}
