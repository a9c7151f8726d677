package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.syntax.Block;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.Node;
import dev.phpc.compiler.syntax.Stmt;
import dev.phpc.compiler.syntax.Trees;
import dev.phpc.runtime.PhpArray;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Arrays in local variables to which the first round of a loop writes for sure are copied in front of the loop, where others hold them too.
/// A copy within the loop is made once as well, but that there is a call keeps HotSpot from holding in registers what the other rounds work with.
final class LoopArrays {
    private final Body body;

    LoopArrays(Body body) {
        this.body = body;
    }

    /// What makes the arrays of the loop its own, for a loop that is entered; nothing changes that PHP code could notice.
    List<Code> own(Block loop) {
        List<Code> codes = new ArrayList<>();
        if (!body.lifetimes().isOn()) {
            for (String name : written(loop)) {
                if (body.storage(name) instanceof Storage.Plain plain && plain.local().type().equals(JvmType.PHP_ARRAY)) {
                    own(plain, codes);
                }
            }
        }
        return codes;
    }

    private static void own(Storage.Plain plain, List<Code> codes) {
        Code array = new Code.Load(plain.local());
        if (plain.borrowed() != null) {
            Code isPlainCopy = new Code.And(List.of(new Code.Load(plain.borrowed()), new Code.Not(RuntimeCalls.call(PhpArray.class, "mayHoldObjects", array))));
            codes.add(new Code.If(isPlainCopy, new Code.Block(List.of(new Code.Store(plain.local(), RuntimeCalls.call(PhpArray.class, "copy", array)),
                new Code.Store(plain.borrowed(), Coerce.FALSE))), null));
        }
        codes.add(new Code.Store(plain.local(), RuntimeCalls.call(PhpArray.class, "unshared", array)));
    }

    /// The variables to whose elements the statements write that a round begins with.
    private static Set<String> written(Block loop) {
        Set<String> names = new LinkedHashSet<>();
        for (Stmt statement : loop.statements()) {
            if (!(statement instanceof Stmt.ExpressionStatement(int _, var _, Expr expression))) {
                break;
            }
            Expr target = switch (expression) {
                case Expr.Assign assign -> assign.target();
                case Expr.CompoundAssign assign -> assign.target();
                case Expr.IncDec incDec -> incDec.target();
                default -> null;
            };
            if (target instanceof Expr.Index index && index.base() instanceof Expr.Variable variable) {
                names.add(variable.name());
            }
        }
        return names;
    }

    /// May a condition be compiled twice, before the first round and before each other one?
    static boolean isCheap(List<Expr> conditions) {
        int[] nodes = new int[1];
        conditions.forEach(condition -> Trees.walk(condition, node -> nodes[0] += isSimple(node) ? 1 : MOST_NODES + 1));
        return nodes[0] <= MOST_NODES;
    }

    private static final int MOST_NODES = 8;

    private static boolean isSimple(Node node) {
        return switch (node) {
            case Expr.Variable _, Expr.IntLiteral _, Expr.FloatLiteral _, Expr.BooleanLiteral _, Expr.Binary _, Expr.Unary _, Expr.Index _ -> true;
            default -> false;
        };
    }
}
