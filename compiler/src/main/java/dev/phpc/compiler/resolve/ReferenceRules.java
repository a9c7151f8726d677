package dev.phpc.compiler.resolve;

import dev.phpc.compiler.syntax.Arg;
import dev.phpc.compiler.syntax.ClassRef;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.MemberName;
import dev.phpc.compiler.syntax.Param;
import dev.phpc.runtime.declare.Signature;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which arguments are passed by reference. A function that is not known by its declaration is judged by its name: whether any function or method
/// of that name takes a reference there; one not known by name either, by all that there are.
public final class ReferenceRules {
    /// A function of which not even the name is known may be any builtin: these have references among their first parameters only.
    private static final int BUILTIN_POSITIONS = 5;

    private final FunctionTable functions;
    private final Map<String, Positions> byFunctionName = new HashMap<>();
    private final Map<String, Positions> byMethodName = new HashMap<>();
    private final Positions anywhere = new Positions();
    private final Set<String> methodNames = new HashSet<>();
    private final ClassTable classes;
    private final Builtins builtins;
    private boolean open;

    /// Where references are taken, and where they are kept.
    private static final class Positions {
        static final Positions NONE = new Positions();
        final ReferencePositions taken = new ReferencePositions();
        final ReferencePositions kept = new ReferencePositions();
    }

    ReferenceRules(FunctionTable functions, ClassTable classes, Builtins builtins) {
        this.functions = functions;
        this.classes = classes;
        this.builtins = builtins;
        for (int position = 0; position < BUILTIN_POSITIONS; position++) {
            anywhere.taken.add(position, "", false);
        }
    }

    private static Positions positions(Map<String, Positions> table, String name) {
        return table.computeIfAbsent(name, _ -> new Positions());
    }

    /// Code that is not in view may be loaded.
    void setOpen(boolean open) {
        this.open = open;
    }

    void declare(FunctionNode function) {
        List<Param> params = function.parameters();
        if (function.kind() == FunctionKind.METHOD) {
            methodNames.add(LowerCase.of(function.name()));
        }
        if (params.stream().anyMatch(Param::byReference)) {
            anywhere.taken.addAll(params);
            if (table(function) != null) {
                positions(table(function), LowerCase.of(function.name())).taken.addAll(params);
            }
        }
    }

    /// Notes that a parameter by reference may be kept.
    void keep(FunctionNode function, int position) {
        Param param = function.parameters().get(position);
        anywhere.kept.add(position, param.name().text(), param.variadic());
        if (table(function) != null) {
            positions(table(function), LowerCase.of(function.name())).kept.add(position, param.name().text(), param.variadic());
        }
    }

    private Map<String, Positions> table(FunctionNode function) {
        return switch (function.kind()) {
            case FUNCTION -> byFunctionName;
            case METHOD -> byMethodName;
            default -> null;
        };
    }

    /// How the argument at `index` (of one with a spread: its elements) of a call written in `file` is passed, if it is a place. Calls are FunctionCall, ValueCall, MethodCall, StaticCall,
    /// New and NewAnonymous.
    public ArgumentMode mode(Expr call, List<Arg> args, int index, ResolvedFile file) {
        Positions positions = of(call);
        boolean afterSpread = args.subList(0, index + 1).stream().anyMatch(Arg::spread);
        String name = args.get(index).name() == null ? null : args.get(index).name().text();
        if (!meets(positions.taken, index, name, afterSpread)) {
            return open && isUnknown(call) ? ArgumentMode.LATE : ArgumentMode.VALUE;
        }
        boolean kept = meets(positions.kept, index, name, afterSpread);
        if (isCertain(call, file) && !afterSpread) {
            return kept ? ArgumentMode.REFERENCE : ArgumentMode.COPY_BACK;
        }
        return kept ? ArgumentMode.MAYBE_REFERENCE : ArgumentMode.MAYBE_COPY_BACK;
    }

    /// Whether nothing in view has the name that is called.
    private boolean isUnknown(Expr call) {
        return switch (call) {
            case Expr.FunctionCall function -> !isDeclared(function.name().resolved())
                    && (function.name().fallback() == null || !isDeclared(function.name().fallback()));
            case Expr.MethodCall method -> method.name() instanceof MemberName.Fixed fixed && !isMethod(fixed);
            case Expr.StaticCall method -> method.name() instanceof MemberName.Fixed fixed && !isMethod(fixed);
            case Expr.New created -> created.cls() instanceof ClassRef.Named named && !classes.symbol(named.name()).isKnown();
            default -> false;
        };
    }

    private boolean isDeclared(String name) {
        String lowerName = LowerCase.of(name);
        return builtins.function(lowerName) != null || !functions.candidates(lowerName).isEmpty();
    }

    /// Builtin methods are called by the same names as any others.
    private boolean isMethod(MemberName.Fixed name) {
        return methodNames.contains(LowerCase.of(name.text()));
    }

    private static boolean meets(ReferencePositions positions, int index, String name, boolean afterSpread) {
        return afterSpread ? positions.from(0) : name != null ? positions.named(name) : positions.at(index);
    }

    private Positions of(Expr call) {
        return switch (call) {
            case Expr.FunctionCall function -> {
                String full = LowerCase.of(function.name().resolved());
                boolean unknown = function.name().fallback() != null && !isDeclared(full);
                yield named(unknown ? LowerCase.of(function.name().fallback()) : full);
            }
            case Expr.MethodCall method when isInvoke(method.name()) -> anywhere;
            case Expr.MethodCall method -> named(method.name());
            case Expr.StaticCall method -> named(method.name());
            case Expr.New _, Expr.NewAnonymous _ -> methods("__construct");
            default -> anywhere;
        };
    }

    /// `$closure->__invoke(…)` reaches the closure's own parameters.
    private static boolean isInvoke(MemberName name) {
        return name instanceof MemberName.Fixed fixed && LowerCase.of(fixed.text()).equals("__invoke");
    }

    private Positions named(MemberName name) {
        return name instanceof MemberName.Fixed fixed ? methods(LowerCase.of(fixed.text())) : anywhere;
    }

    private Positions named(String lowerName) {
        Builtins.Function builtin = builtins.function(lowerName);
        if (builtin == null) {
            return byFunctionName.getOrDefault(lowerName, Positions.NONE);
        }
        Positions positions = new Positions();
        positions.taken.addAll(builtin.signature());
        return positions;
    }

    /// Builtin methods may keep what they take.
    private Positions methods(String lowerName) {
        Positions declared = byMethodName.getOrDefault(lowerName, Positions.NONE);
        List<Signature> taking = builtins.referenceMethods(lowerName);
        if (taking.isEmpty()) {
            return declared;
        }
        Positions positions = new Positions();
        positions.taken.addAll(declared.taken);
        positions.kept.addAll(declared.kept);
        taking.forEach(positions.taken::addAll);
        taking.forEach(positions.kept::addAll);
        return positions;
    }

    /// Whether all functions that the call can mean are those that the table speaks of, and they agree.
    private boolean isCertain(Expr call, ResolvedFile file) {
        if (call instanceof Expr.FunctionCall function) {
            CallTarget target = functions.target(function.name(), file);
            return target != null && target.certainty() != Certainty.LIKELY && !prefersReference(target.builtin());
        }
        return false;
    }

    private static boolean prefersReference(Signature builtin) {
        return builtin != null && builtin.parameters().stream().anyMatch(Signature.Parameter::preferReference);
    }
}
