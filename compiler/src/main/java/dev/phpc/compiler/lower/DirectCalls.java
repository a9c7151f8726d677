package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Local;
import dev.phpc.compiler.resolve.ArgumentMode;
import dev.phpc.compiler.resolve.CallTarget;
import dev.phpc.compiler.resolve.Certainty;
import dev.phpc.compiler.resolve.Feature;
import dev.phpc.compiler.resolve.FunctionNode;
import dev.phpc.compiler.syntax.Arg;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.Param;
import dev.phpc.runtime.link.Callees;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Calls of functions and methods of the same file that can be no others → `invokestatic` of the body:
///
///     f($x)   →   $x instanceof Long ? f(ctx, (long) $x) : (general call)
///
/// The body takes arguments of its declared types; what does not have them as it stands goes through the general entry, which coerces or
/// throws. Functions that want all arguments, or a variable number of them, are called in general.
final class DirectCalls {
    /// A call that more methods may answer is left to the general way.
    private static final int MOST_METHODS = 4;

    private final Body body;
    private final Arguments arguments;

    DirectCalls(Body body, Arguments arguments) {
        this.body = body;
        this.arguments = arguments;
    }

    /// The call of a function by name, or null if it can't be made directly. `general` makes the general call of evaluated arguments.
    Code function(Expr.FunctionCall call, Function<List<Code>, Code> general) {
        CallTarget target = body.unit().types().target(call);
        if (target == null || target.function() == null || target.certainty() != Certainty.PROVED) {
            return null;
        }
        return direct(call, target.function(), call.args(), List.of(), List.of(), general);
    }

    /// As above for a method that is private or final, with its receiver evaluated.
    Code method(Expr call, FunctionNode method, List<Arg> args, Code receiver, Function<List<Code>, Code> general) {
        return direct(call, method, args, List.of(receiver), List.of(), general);
    }

    /// As above for any method of this file, called directly if `entry` is its number.
    Code guarded(Expr call, FunctionNode method, List<Arg> args, Local entry, Code receiver, Function<List<Code>, Code> general) {
        BodyLowering target = body.unit().bodyOf(method);
        if (target == null) {
            return null;
        }
        Code same = new Code.Compare(Code.Relation.EQUAL, new Code.Load(entry), Coerce.jvmInt(target.entry()));
        return direct(call, method, args, List.of(receiver), List.of(same), general);
    }

    /// A call that several methods of this file may answer: the one whose number `entry` holds is called directly. Null if none of them can be.
    Code anyOf(Expr call, List<FunctionNode> methods, List<Arg> args, Local entry, Code receiver, Function<List<Code>, Code> general) {
        List<FunctionNode> suitable = methods.stream().filter(method -> isSuitable(call, method, args) && body.unit().bodyOf(method) != null
            && method.parameters().stream().noneMatch(Param::byReference)).toList();
        boolean byValue = IntStream.range(0, args.size()).noneMatch(i -> mode(call, args, i).mayBeReference());
        if (suitable.isEmpty() || suitable.size() > MOST_METHODS || !byValue || body.unit().recordsArguments()) {
            return null;
        }
        List<Code> before = new ArrayList<>();
        List<Code> after = new ArrayList<>();
        List<Code> evaluated = new ArrayList<>();
        for (Arg arg : args) {
            evaluated.add(kept(body.lifetimes().argument(arg.value(), arguments.lent(arg.value(), after), after), before));
        }
        Code result = general.apply(evaluated);
        for (FunctionNode method : suitable.reversed()) {
            BodyLowering target = body.unit().bodyOf(method);
            List<Code> tests = new ArrayList<>(List.of(new Code.Compare(Code.Relation.EQUAL, new Code.Load(entry), Coerce.jvmInt(target.entry()))));
            Code direct = new Code.Invoke(target.reference(), passed(target, method, evaluated, List.of(receiver), tests));
            result = Expressions.join(tests.size() == 1 ? tests.getFirst() : new Code.And(tests), direct, result);
        }
        return finish(before, result, after);
    }

    /// With tests in `first` the general call may be of another method, whose result has no type that is not inferred for the call.
    private Code direct(Expr site, FunctionNode function, List<Arg> args, List<Code> receiver, List<Code> first, Function<List<Code>, Code> general) {
        BodyLowering target = body.unit().bodyOf(function);
        if (target == null || body.unit().recordsArguments() || !isSuitable(site, function, args)) {
            return null;
        }
        List<Param> params = function.parameters();
        List<Code> before = new ArrayList<>();
        List<Code> evaluated = new ArrayList<>();
        List<Code> after = new ArrayList<>();
        for (int i = 0; i < args.size(); i++) {
            Expr value = args.get(i).value();
            evaluated.add(kept(params.get(i).byReference() ? arguments.cell(value, mode(site, args, i), before, after) : body.lifetimes().argument(value, arguments.lent(value, after), after), before));
        }
        List<Code> tests = new ArrayList<>(first);
        Code call = new Code.Invoke(target.reference(), passed(target, function, evaluated, receiver, tests));
        if (tests.isEmpty()) {
            return finish(before, call, after);
        }
        boolean sameResult = first.isEmpty() || Carriers.of(body.unit().types().expression(body.function(), site)).equals(call.type());
        Code otherwise = sameResult ? typed(general.apply(evaluated), call.type()) : general.apply(evaluated);
        Code either = Expressions.join(tests.size() == 1 ? tests.getFirst() : new Code.And(tests), call, otherwise);
        return finish(before, either, after);
    }

    /// What the body takes; `tests` gets what the arguments' types leave open.
    private List<Code> passed(BodyLowering target, FunctionNode function, List<Code> evaluated, List<Code> receiver, List<Code> tests) {
        List<Param> params = function.parameters();
        List<Code> passed = new ArrayList<>(List.of(body.context()));
        passed.addAll(receiver);
        for (int i = 0; i < params.size(); i++) {
            passed.add(i < evaluated.size() ? argument(target, params.get(i), evaluated.get(i), tests)
                : Coerce.carry(body.unit().literal(params.get(i).defaultValue()), BodyLowering.carrier(params.get(i))));
        }
        return passed;
    }

    private Code finish(List<Code> before, Code call, List<Code> after) {
        if (after.isEmpty()) {
            return before.isEmpty() ? call : new Code.Sequence(before, call);
        }
        Code finished = body.lifetimes().andThen(call, after);
        return before.isEmpty() ? finished : new Code.Sequence(before, finished);
    }

    private ArgumentMode mode(Expr site, List<Arg> args, int index) {
        return body.unit().types().argumentMode(site, args, index);
    }

    /// The general call checks the same declared result type, or one that an overriding method narrowed.
    private static Code typed(Code general, JvmType type) {
        boolean carried = Coerce.isNumeric(type) || type.equals(JvmType.BOOLEAN) || type.equals(JvmType.STRING) || type.equals(JvmType.PHP_ARRAY);
        return carried ? Coerce.carry(general, type) : general;
    }

    private boolean isSuitable(Expr site, FunctionNode function, List<Arg> args) {
        List<Param> params = function.parameters();
        if (function.returnsReference() || function.facts().has(Feature.ARGUMENT_ACCESS) || args.size() > params.size() || isMarked(function)) {
            return false;
        }
        for (int i = 0; i < params.size(); i++) {
            Param param = params.get(i);
            boolean given = i < args.size();
            if (param.byReference() && !(given && isReferable(site, args, i, param)) || param.variadic() || !given && (param.defaultValue() == null || body.unit().literal(param.defaultValue()) == null)) {
                return false;
            }
        }
        return args.stream().allMatch(arg -> arg.name() == null && !arg.spread());
    }

    /// A place that is surely passed by reference, to a parameter whose type is quickly checked.
    private boolean isReferable(Expr site, List<Arg> args, int index, Param param) {
        ArgumentMode mode = mode(site, args, index);
        return Places.isPlace(args.get(index).value()) && mode.isCertain() && mode.mayBeReference()
            && (param.type() == null || DeclaredCarriers.exact(param.type()) != null);
    }

    /// Attributes such as `#[Deprecated]` want to see every call.
    private static boolean isMarked(FunctionNode function) {
        return function.node() instanceof dev.phpc.compiler.syntax.Decl.Function declared ? !declared.attributes().isEmpty()
            : function.node() instanceof dev.phpc.compiler.syntax.Decl.Method method && !method.attributes().isEmpty();
    }

    /// Arguments are used twice, in the direct and in the general call.
    private static Code kept(Code value, List<Code> before) {
        Local local = Local.temporary(value.type());
        before.add(new Code.Store(local, value));
        return new Code.Load(local);
    }

    private Code argument(BodyLowering target, Param param, Code value, List<Code> tests) {
        JvmType carrier = BodyLowering.carrier(param);
        if (param.byReference()) {
            if (param.type() != null) {
                tests.add(new Code.InstanceOf(RuntimeCalls.call(dev.phpc.runtime.Ref.class, "get", value), boxOf(DeclaredCarriers.exact(param.type()))));
            }
            return value;
        }
        if (param.type() == null || value.type().equals(DeclaredCarriers.exact(param.type()))) {
            return Coerce.carry(value, carrier);
        }
        JvmType exact = DeclaredCarriers.exact(param.type());
        boolean plain = exact != null && carrier.equals(exact);
        if (plain && !value.type().equals(JvmType.OBJECT)) {
            tests.add(Coerce.FALSE);
        } else if (plain) {
            tests.add(new Code.InstanceOf(value, boxOf(exact)));
        } else {
            tests.add(RuntimeCalls.call(Callees.class, "accepts", body.context(), body.unit().typeConstraint(new Signatures(body.unit(), target.cls()).parameterType(param)),
                Coerce.box(value), new Code.Constant(null, JvmType.PHP_CLASS)));
        }
        return plain && !value.type().equals(JvmType.OBJECT) ? Body.initial(carrier) : Coerce.carry(value, carrier);
    }

    static JvmType boxOf(JvmType carrier) {
        return switch (carrier.descriptor()) {
            case "J" -> JvmType.of(Long.class);
            case "D" -> JvmType.of(Double.class);
            case "Z" -> JvmType.of(Boolean.class);
            default -> carrier;
        };
    }
}
