package dev.phpc.compiler.diagnostics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Collects problems in the order in which they are found.
public final class Diagnostics {

    private final List<Diagnostic> list = new ArrayList<>();

    public void add(Diagnostic diagnostic) {
        list.add(diagnostic);
    }

    public void addAll(Diagnostics other) {
        list.addAll(other.list);
    }

    public List<Diagnostic> list() {
        return Collections.unmodifiableList(list);
    }

    public boolean hasErrors() {
        return list.stream().anyMatch(Diagnostic::isError);
    }

    /// The first problem for which PHP refuses the file, or null.
    public Diagnostic firstError() {
        return list.stream().filter(Diagnostic::isError).findFirst().orElse(null);
    }
}
