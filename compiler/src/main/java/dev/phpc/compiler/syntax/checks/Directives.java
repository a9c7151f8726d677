package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.Stmt;
import dev.phpc.ext.mbstring.ScriptEncoding;
import dev.phpc.runtime.FloatStrings;
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
                    } else if (!report.file().isMultibyte()) {
                        report.warning("encoding-ignored",
                                "declare(encoding=...) ignored because Zend multibyte feature is turned off by settings", declare.span());
                    } else if (!ScriptEncoding.isKnown(text(directive.value()))) {
                        report.warning("unknown-encoding", "Unsupported encoding [" + text(directive.value()) + "]", declare.span());
                    }
                }
                default -> report.warning("unknown-directive", "Unsupported declare '" + directive.name().text() + "'", declare.span());
            }
        }
    }

    private static final int DIGITS = 14;

    private static String text(Expr literal) {
        return switch (literal) {
            case Expr.StringLiteral string -> string.value();
            case Expr.IntLiteral integer -> Long.toString(integer.value());
            case Expr.FloatLiteral number -> FloatStrings.format(number.value(), DIGITS);
            default -> "";
        };
    }
}
