package dev.phpc.compiler.ir;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// All JVM locals that a piece of IR mentions, in the order of first mention.
public final class FindLocals {
    private final Set<Local> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Local> found = new ArrayList<>();

    private FindLocals() { }

    public static List<Local> in(Code code) {
        FindLocals search = new FindLocals();
        search.visit(code);
        return search.found;
    }

    private void add(Local local) {
        if (seen.add(local)) {
            found.add(local);
        }
    }

    private void visit(Code code) {
        switch (code) {
            case Code.Load(Local local) -> add(local);
            case Code.Store(Local local, Code _) -> add(local);
            case Code.Try(Code _, String _, Local caught, Code _) -> add(caught);
            default -> { }
        }
        Operands.forEach(code, this::visit);
    }
}
