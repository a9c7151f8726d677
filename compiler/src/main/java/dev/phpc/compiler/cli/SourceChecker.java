package dev.phpc.compiler.cli;

import dev.phpc.compiler.diagnostics.Diagnostics;
import dev.phpc.compiler.syntax.Parser;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;

/// Finds what is wrong with sources, without running or compiling them to class files.
final class SourceChecker {
    /// `progress` hears how many files are done.
    Diagnostics check(List<Path> paths, IntConsumer progress) {
        Diagnostics all = new Diagnostics();
        RequestThread.run(() -> {
            for (int i = 0; i < paths.size(); i++) {
                progress.accept(i);
                Parser.parse(SourcePaths.read(paths.get(i)), all);
            }
            return 0;
        });
        return all;
    }
}
