package dev.phpc.compiler.syntax;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Whether a chain of links, `$a?->b->c()[0]`, has a nullsafe one, which then decides about all that follow. Answers about long chains are kept, since
/// the question is asked again for each link.
public final class NullsafeChains {
    private static final int SHORT = 32;

    private final Map<Expr, Boolean> known = new IdentityHashMap<>();

    /// Is this link nullsafe, or one to the left of it?
    public boolean has(Expr expr) {
        List<Expr> path = new ArrayList<>();
        Boolean found = null;
        for (Expr link = expr; found == null; link = base(link)) {
            found = isNullsafe(link) ? Boolean.TRUE : base(link) == null ? Boolean.FALSE : known.get(link);
            path.add(link);
        }
        if (path.size() > SHORT) {
            for (Expr link : path) {
                known.put(link, found);
            }
        }
        return found;
    }

    private static boolean isNullsafe(Expr expr) {
        return expr instanceof Expr.PropertyFetch fetch && fetch.nullsafe() || expr instanceof Expr.MethodCall call && call.nullsafe();
    }

    /// What stands left of a link, or null.
    private static Expr base(Expr expr) {
        return switch (expr) {
            case Expr.PropertyFetch fetch -> fetch.object();
            case Expr.MethodCall call -> call.object();
            case Expr.Index index -> index.base();
            case Expr.ValueCall call -> call.callee();
            case Expr.StaticCall call -> call.cls() instanceof ClassRef.Computed computed ? computed.expression() : null;
            case Expr.StaticPropertyFetch fetch -> fetch.cls() instanceof ClassRef.Computed computed ? computed.expression() : null;
            default -> null;
        };
    }
}
