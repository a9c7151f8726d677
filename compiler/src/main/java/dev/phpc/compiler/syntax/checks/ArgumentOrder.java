package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.syntax.Arg;
import java.util.List;

/// Positional arguments come first, then unpacked ones, then named ones.
final class ArgumentOrder {

    private ArgumentOrder() {}

    static void check(List<Arg> args, Report report) {
        boolean named = false;
        boolean unpacked = false;
        for (Arg arg : args) {
            if (arg.spread()) {
                if (named) {
                    report.fatal("unpacking-after-named", "Cannot use argument unpacking after named arguments", arg.span());
                }
                unpacked = true;
            } else if (arg.name() != null) {
                named = true;
            } else if (unpacked) {
                report.fatal("positional-after-unpacking", "Cannot use positional argument after argument unpacking", arg.span());
            } else if (named) {
                report.fatal("positional-after-named", "Cannot use positional argument after named argument", arg.span());
            }
        }
    }
}
