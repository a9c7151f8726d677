package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Local;
import dev.phpc.compiler.resolve.ArgumentMode;
import dev.phpc.compiler.syntax.Arg;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.link.CallArguments;
import dev.phpc.runtime.link.Callees;
import dev.phpc.runtime.link.Variables;
import dev.phpc.runtime.objects.ReferenceLifetimes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// The arguments of a call to a routine that run time finds.
final class Arguments {
    private final Body body;
    private final Expressions expressions;
    private final Places places;

    Arguments(Body body, Expressions expressions, Places places) {
        this.body = body;
        this.expressions = expressions;
        this.places = places;
    }

    /// The argument array, and what follows the call: cells copied back to their variables.
    record Lowered(Code array, List<Code> after) { }

    Lowered lower(Expr call, List<Arg> args, Local routine) {
        List<Code> after = new ArrayList<>();
        boolean plain = args.stream().allMatch(arg -> arg.name() == null && !arg.spread());
        if (!plain) {
            return new Lowered(collected(call, args, routine, after), after);
        }
        List<Code> values = new ArrayList<>();
        StringBuilder unreferenceable = new StringBuilder();
        for (int i = 0; i < args.size(); i++) {
            values.add(argument(call, args, i, routine, after));
            unreferenceable.append(kind(args.get(i).value()));
        }
        Code array = values.isEmpty() ? RuntimeCalls.field(dev.phpc.runtime.objects.ArgumentList.class, "NONE") : new Code.NewArray(JvmType.OBJECT, values);
        if (mayNeedCells(call, args)) {
            array = RuntimeCalls.call(Callees.class, "checkReferences", body.context(), new Code.Load(routine), array, Coerce.string(unreferenceable.toString()));
        }
        return new Lowered(array, after);
    }

    /// How an argument behaves where a reference is wanted: `p` a place, `c` the result of a call, `v` any other value.
    private static char kind(Expr expr) {
        return switch (expr) {
            case Expr call when Calls.isCall(call) -> 'c';
            default -> Places.isPlace(expr) ? 'p' : 'v';
        };
    }

    /// May a parameter by reference meet an argument that is no place?
    private boolean mayNeedCells(Expr call, List<Arg> args) {
        for (int i = 0; i < args.size(); i++) {
            if (!Places.isPlace(args.get(i).value()) && mode(call, args, i).mayBeReference()) {
                return true;
            }
        }
        return false;
    }

    private ArgumentMode mode(Expr call, List<Arg> args, int index) {
        return body.unit().types().argumentMode(call, args, index);
    }

    private Code argument(Expr call, List<Arg> args, int index, Local routine, List<Code> after) {
        Expr expr = args.get(index).value();
        boolean isCall = expressions.calls().mayReturnReference(expr);
        ArgumentMode mode = Places.isPlace(expr) || isCall ? mode(call, args, index) : ArgumentMode.VALUE;
        if (mode == ArgumentMode.VALUE) {
            boolean borrows = call instanceof Expr.FunctionCall function && BuiltinCalls.borrows(BuiltinCalls.find(body, function.name()), args, index);
            return Coerce.box(body.lifetimes().argument(expr, borrows ? expressions.value(expr) : lent(expr, after), after));
        }
        if (isCall) {
            return RuntimeCalls.call(Callees.class, "argument", new Code.Load(routine), Coerce.jvmInt(index), expressions.calls().slot(expr));
        }
        List<Code> first = new ArrayList<>();
        Code cell = isTemporary(expr) ? RuntimeCalls.call(Callees.class, "temporaryInWriteContext", body.context()) : cell(expr, mode, first, after);
        if (mode.isCertain()) {
            return cell;
        }
        Code wanted = RuntimeCalls.call(Callees.class, "byReference", new Code.Load(routine), Coerce.jvmInt(index));
        Code value = Coerce.box(lentOrNot(expr, first, after));
        return new Code.Sequence(first, new Code.Conditional(wanted, cell, value, JvmType.OBJECT));
    }

    /// An element or property of a value that nothing holds.
    private static boolean isTemporary(Expr expr) {
        return switch (expr) {
            case Expr.Index index -> isTemporary(index.base());
            case Expr.PropertyFetch fetch -> isTemporary(fetch.object());
            case Expr.ArrayLiteral _, Expr.StringLiteral _, Expr.ConstantFetch _, Expr.ClassConstantFetch _, Expr.Binary _, Expr.Ternary _ -> true;
            default -> false;
        };
    }

    /// An array argument is borrowed from a local variable, which nobody can change meanwhile; from elsewhere it is shared.
    Code byValue(Expr expr) {
        boolean borrowed = expr instanceof Expr.Variable variable && body.storage(variable.name()).isLocal();
        return borrowed ? expressions.value(expr) : expressions.stored(expr);
    }

    /// As above where the call can be followed by something: an array from elsewhere is protected as long as the call takes.
    Code lent(Expr expr, List<Code> after) {
        return isLent(expr) ? lent(expr, Local.temporary(JvmType.PHP_ARRAY), after) : byValue(expr);
    }

    private boolean isLent(Expr expr) {
        boolean borrowed = expr instanceof Expr.Variable variable && body.storage(variable.name()) instanceof Storage.Plain;
        return !borrowed && !Expressions.isFresh(expr);
    }

    private Code lent(Expr expr, Local lent, List<Code> after) {
        Code value = expressions.value(expr);
        if (!Coerce.mayBeArray(value.type())) {
            return value;
        }
        Local argument = Local.temporary(value.type());
        after.add(RuntimeCalls.call(Variables.class, "giveBack", new Code.Load(lent)));
        return new Code.Sequence(List.of(new Code.Store(argument, value),
            new Code.Store(lent, RuntimeCalls.call(Variables.class, "lend", new Code.Load(argument)))), new Code.Load(argument));
    }

    /// As above on a way that the call need not take; `first` runs in any case.
    private Code lentOrNot(Expr expr, List<Code> first, List<Code> after) {
        if (!isLent(expr)) {
            return byValue(expr);
        }
        Local lent = Local.temporary(JvmType.PHP_ARRAY);
        first.add(new Code.Store(lent, new Code.Constant(null, JvmType.PHP_ARRAY)));
        return lent(expr, lent, after);
    }

    /// The cell for an argument; `first` runs before it is known whether a cell is wanted.
    Code cell(Expr expr, ArgumentMode mode, List<Code> first, List<Code> after) {
        if (expr instanceof Expr.Variable variable && body.storage(variable.name()).isLocal()) {
            return temporaryCell(body.storage(variable.name()), variable.name(), mode, first, after);
        }
        Place place = places.of(expr);
        return place.prepare().isEmpty() ? place.ref() : new Code.Sequence(place.prepare(), place.ref());
    }

    private Code lent(Storage.Plain plain) {
        if (body.lifetimes().isOn() && plain.local().type().equals(JvmType.OBJECT)) {
            return RuntimeCalls.call(ReferenceLifetimes.class, "lend", new Code.Load(plain.local()));
        }
        return plain.local().type().equals(JvmType.OBJECT) ? RuntimeCalls.call(Variables.class, "capture", new Code.Load(plain.local()))
            : body.newCell(new Code.Load(plain.local()));
    }

    /// A local variable lends its value to a cell for the time of the call; an array that belongs to the caller is copied before.
    /// The variable takes over what the cell holds.
    private Code handedBack(Local variable, Local cell) {
        return new Code.Store(variable, Coerce.carry(RuntimeCalls.call(ReferenceLifetimes.class, "handBack", body.context(), new Code.Load(cell),
            Coerce.box(new Code.Load(variable))), variable.type()));
    }

    private Code temporaryCell(Storage storage, String name, ArgumentMode mode, List<Code> first, List<Code> after) {
        Local cell = Local.temporary(JvmType.REF);
        Code lent = storage instanceof Storage.Number number ? RuntimeCalls.call(Variables.class, "capture", body.boxed(number))
            : lent((Storage.Plain) storage);
        Code back = body.lifetimes().isOn() && storage instanceof Storage.Plain plain && plain.local().type().isReference() ? handedBack(plain.local(), cell)
            : places.variable(name).assign(RuntimeCalls.call(Ref.class, "get", new Code.Load(cell)));
        if (mode.isCertain()) {
            after.add(back);
        } else {
            first.add(new Code.Store(cell, new Code.Constant(null, JvmType.REF)));
            after.add(new Code.If(new Code.Compare(Code.Relation.NOT_EQUAL, new Code.Load(cell), new Code.Constant(null, JvmType.REF)), back, null));
        }
        List<Code> lending = new ArrayList<>();
        if (storage instanceof Storage.Plain plain && plain.borrowed() != null && plain.local().type().equals(JvmType.PHP_ARRAY)) {
            lending.add(places.variable(name).modify(UnaryOperator.identity()));
        }
        lending.add(new Code.Store(cell, lent));
        return new Code.Sequence(lending, new Code.Load(cell));
    }

    /// Arguments with names or spreads are collected one by one.
    private Code collected(Expr call, List<Arg> args, Local routine, List<Code> after) {
        Local collector = Local.temporary(JvmType.of(CallArguments.class));
        List<Code> statements = new ArrayList<>();
        statements.add(new Code.Store(collector, new Code.New(Body.internal(CallArguments.class), "(Ldev/phpc/runtime/Context;Ldev/phpc/runtime/objects/Routine;)V",
            List.of(body.context(), new Code.Load(routine)))));
        for (int i = 0; i < args.size(); i++) {
            Arg arg = args.get(i);
            if (arg.spread()) {
                statements.add(spread(collector, arg.value(), after));
            } else if (arg.name() != null) {
                statements.add(RuntimeCalls.call(CallArguments.class, "named", new Code.Load(collector), Coerce.string(arg.name().text()),
                    collectedValue(call, args, i, collector, after)));
            } else {
                statements.add(RuntimeCalls.call(CallArguments.class, "positional", new Code.Load(collector), collectedValue(call, args, i, collector, after)));
            }
        }
        return new Code.Sequence(statements, RuntimeCalls.call(CallArguments.class, "array", new Code.Load(collector)));
    }

    private Code spread(Local collector, Expr source, List<Code> after) {
        if (Places.isPlace(source)) {
            List<Code> first = new ArrayList<>();
            Code cell = cell(source, ArgumentMode.MAYBE_COPY_BACK, first, after);
            Code byReference = new Code.Block(List.of(RuntimeCalls.call(CallArguments.class, "spreadReferences", new Code.Load(collector), cell)));
            return new Code.Block(List.of(new Code.Block(first), new Code.If(RuntimeCalls.call(CallArguments.class, "takesReferences", new Code.Load(collector)), byReference,
                RuntimeCalls.call(CallArguments.class, "spread", new Code.Load(collector), Coerce.box(expressions.stored(source))))));
        }
        return RuntimeCalls.call(CallArguments.class, "spread", new Code.Load(collector), Coerce.box(expressions.stored(source)));
    }

    private Code collectedValue(Expr call, List<Arg> args, int index, Local collector, List<Code> after) {
        Arg arg = args.get(index);
        Expr expr = arg.value();
        ArgumentMode mode = Places.isPlace(expr) ? mode(call, args, index) : ArgumentMode.VALUE;
        if (mode == ArgumentMode.VALUE) {
            return Coerce.box(expressions.stored(expr));
        }
        ArgumentMode kept = mode.isKept() ? ArgumentMode.MAYBE_REFERENCE : ArgumentMode.MAYBE_COPY_BACK;
        Code wanted = RuntimeCalls.call(CallArguments.class, "byReference", new Code.Load(collector),
            new Code.Constant(arg.name() == null ? null : arg.name().text(), JvmType.STRING));
        List<Code> first = new ArrayList<>();
        Code cell = cell(expr, kept, first, after);
        return new Code.Sequence(first, new Code.Conditional(wanted, cell, Coerce.box(expressions.stored(expr)), JvmType.OBJECT));
    }
}
