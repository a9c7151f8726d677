package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Local;
import dev.phpc.compiler.resolve.CallTarget;
import dev.phpc.compiler.resolve.ClassNode;
import dev.phpc.compiler.resolve.FunctionKind;
import dev.phpc.compiler.resolve.FunctionNode;
import dev.phpc.compiler.resolve.LowerCase;
import dev.phpc.compiler.syntax.Arg;
import dev.phpc.compiler.syntax.ArrayItem;
import dev.phpc.compiler.syntax.ClassRef;
import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.runtime.objects.PropertyHooks;
import dev.phpc.compiler.syntax.RelativeClass;
import dev.phpc.compiler.syntax.MemberName;
import dev.phpc.compiler.syntax.Name;
import dev.phpc.runtime.link.Callees;
import dev.phpc.runtime.link.UserCalls;
import dev.phpc.runtime.objects.Instantiation;
import dev.phpc.runtime.objects.MethodSite;
import dev.phpc.runtime.objects.PhpCallable;
import dev.phpc.runtime.objects.Routine;
import dev.phpc.runtime.objects.StaticMethodSite;
import java.util.ArrayList;
import java.util.List;

/// Calls of every kind. The callee is found first, then the arguments are evaluated, as PHP does.
final class Calls {
    static final JvmType ROUTINE = JvmType.of(Routine.class);

    private final Body body;
    private final Expressions expressions;
    private final Arguments arguments;
    private final ScopeFunctions scopeFunctions;
    private Expr unused;
    private final BuiltinCalls builtins;
    private final DirectCalls direct;

    Calls(Body body, Expressions expressions, Places places) {
        this.body = body;
        this.expressions = expressions;
        this.arguments = new Arguments(body, expressions, places);
        this.builtins = new BuiltinCalls(body, expressions, arguments);
        this.direct = new DirectCalls(body, arguments);
        this.scopeFunctions = new ScopeFunctions(body, expressions);
    }

    /// A routine with its receiver, and what had to be evaluated to find them; `used` is what the call is made on, or null.
    private record Callee(List<Code> before, Local routine, Code receiver, Local used) {
        Callee(List<Code> before, Local routine, Code receiver) {
            this(before, routine, receiver, null);
        }
    }

    Code function(Expr.FunctionCall call) {
        Code special = scopeFunctions.lower(call, args -> invoke(call, args, function(call.name())));
        if (special != null) {
            return special;
        }
        Code forwarded = userCall(call);
        if (forwarded != null) {
            return forwarded;
        }
        if (isUserCall(call)) {
            return invoke(call, call.args(), function(call.name()), "callUserFrom");
        }
        if (CallerQuestions.mayBeAsked(body, call.name(), call.args()) && !body.unit().isDeclared(call.name())) {
            return invoke(call, call.args(), function(call.name()), plainly() + "From");
        }
        Code builtin = builtins.lower(call, evaluated -> general(call, evaluated));
        if (builtin != null) {
            return builtin;
        }
        Code own = direct.function(call, evaluated -> general(call, evaluated));
        return own != null ? own : invoke(call, call.args(), function(call.name()));
    }

    /// `call_user_func(f, 1)` → f(1), where no function of the namespace can be meant; null for other calls.
    private Code userCall(Expr.FunctionCall call) {
        String name = call.name().fallback() == null ? call.name().resolved().toLowerCase(java.util.Locale.ROOT) : "";
        boolean isArray = name.equals("call_user_func_array") && call.args().size() == 2;
        if (!isArray && !name.equals("call_user_func") || call.args().isEmpty() || call.args().stream().anyMatch(arg -> arg.name() != null || arg.spread())) {
            return null;
        }
        Local callback = Local.temporary(JvmType.of(PhpCallable.class));
        Code caller = body.receiverLocal() == null || body.kind() == BodyKind.FILE ? Coerce.NULL : new Code.Load(body.receiverLocal());
        Code resolved = RuntimeCalls.call(UserCalls.class, "callback", body.context(), Coerce.string(name),
            body.lifetimes().pinned(Coerce.box(expressions.stored(call.args().getFirst().value()))), body.scopeClass(), body.maybeThis(), caller);
        List<Code> after = new ArrayList<>();
        List<Code> args = call.args().stream().skip(1)
            .map(arg -> Coerce.box(body.lifetimes().argument(arg.value(), expressions.stored(arg.value()), after))).toList();
        Code passed = isArray ? args.getFirst() : new Code.NewArray(JvmType.OBJECT, args);
        Code invocation = RuntimeCalls.call(UserCalls.class, (isArray ? "callArray" : "call") + (call == unused ? "Unused" : ""), body.context(),
            new Code.Load(callback), passed);
        Code located = new Code.Line(call.span().line(), invocation);
        return new Code.Sequence(List.of(new Code.Store(callback, resolved)), after.isEmpty() ? located : body.lifetimes().andThen(located, after));
    }

    /// `call_user_func` and `call_user_func_array` are compiled to the call itself, which no trace shows, unless a namespace may have its own.
    private boolean isUserCall(Expr.FunctionCall call) {
        boolean isPlain = call.name().fallback() == null && call.args().stream().noneMatch(arg -> arg.spread() || arg.name() != null)
            && !body.unit().isDeclared(call.name());
        return isPlain && switch (call.name().resolved().toLowerCase(java.util.Locale.ROOT)) {
            case "call_user_func" -> !call.args().isEmpty();
            case "call_user_func_array" -> call.args().size() == 2;
            default -> false;
        };
    }

    /// The general call of arguments that have been evaluated.
    private Code general(Expr.FunctionCall call, List<Code> evaluated) {
        Callee callee = function(call.name());
        return new Code.Sequence(callee.before(), called(call, callee, evaluated));
    }

    private String how(Expr call) {
        return call == unused ? plainly() + "Unused" : plainly();
    }

    private String plainly() {
        return body.unit().strictTypes() ? "callStrict" : "call";
    }

    /// The expression of a statement, about to be lowered: some functions want their results to be used.
    Expr unused(Expr expr) {
        unused = expr;
        return expr;
    }

    private Callee function(Name name) {
        Local routine = Local.temporary(ROUTINE);
        List<Code> operands = new ArrayList<>(List.of(body.context(), body.unit().index(), Coerce.jvmInt(body.unit().functionNumber(name.resolved())),
            Coerce.string(name.resolved())));
        if (name.fallback() != null) {
            operands.add(Coerce.string(name.fallback()));
        }
        Code found = RuntimeCalls.call(Callees.class, "function", operands.toArray(Code[]::new));
        return new Callee(List.of(new Code.Store(routine, found)), routine, Coerce.NULL);
    }

    Code value(Expr.ValueCall call, Code callee) {
        List<Code> after = new ArrayList<>();
        Code kept = body.lifetimes().argument(call.callee(), callee, after);
        Code result = invoke(call, call.args(), value(kept));
        return after.isEmpty() ? result : body.lifetimes().andThen(result, after);
    }

    private Callee value(Code callee) {
        Local used = Local.temporary(JvmType.OBJECT);
        Local resolved = Local.temporary(JvmType.of(Callees.Target.class));
        Local routine = Local.temporary(ROUTINE);
        Code found = RuntimeCalls.call(Callees.class, "value", body.context(), new Code.Load(used), body.scopeClass(), body.maybeThis());
        return new Callee(List.of(new Code.Store(used, Coerce.box(callee)), new Code.Store(resolved, found),
            new Code.Store(routine, RuntimeCalls.call(Callees.Target.class, "routine", new Code.Load(resolved)))), routine,
            RuntimeCalls.call(Callees.Target.class, "receiver", new Code.Load(resolved)), used);
    }

    Code method(Expr.MethodCall call, Code object) {
        FunctionNode own = ownMethod(call);
        if (own != null) {
            Code called = direct.method(call, own, call.args(), object, evaluated -> {
                Callee callee = method(call.name(), object);
                return new Code.Sequence(callee.before(), called(call, callee, evaluated));
            });
            if (called != null) {
                return called;
            }
        }
        return guarded(call, call.args(), likelyMethods(call, call.name()), method(call.name(), object));
    }

    /// The method of this file that a call reaches as far as types show; else those of that name.
    private List<FunctionNode> likelyMethods(Expr call, MemberName name) {
        CallTarget target = body.unit().types().target(body.function(), call);
        FunctionNode method = target == null ? null : target.function();
        List<FunctionNode> named = name instanceof MemberName.Fixed fixed ? body.unit().methodsNamed(fixed.text()) : List.of();
        boolean suits = method != null && method.kind() == FunctionKind.METHOD && method.file() == body.unit().file()
            && method.owner().decl().kind() != Decl.ClassKind.TRAIT;
        return suits && (method.isStatic() || named.size() == 1) ? List.of(method) : named;
    }

    private Code guarded(Expr call, List<Arg> args, List<FunctionNode> methods, Callee callee) {
        Local entry = Local.temporary(JvmType.INT);
        Code code = null;
        if (methods.size() == 1) {
            JvmType receiver = methods.getFirst().isStatic() ? JvmType.PHP_CLASS : JvmType.PHP_OBJECT;
            code = direct.guarded(call, methods.getFirst(), args, entry, new Code.Cast(callee.receiver(), receiver), evaluated -> called(call, callee, evaluated));
        } else if (!methods.isEmpty()) {
            code = direct.anyOf(call, methods, args, entry, new Code.Cast(callee.receiver(), JvmType.PHP_OBJECT), evaluated -> called(call, callee, evaluated));
        }
        if (code == null) {
            return invoke(call, args, callee);
        }
        Code found = new Code.Store(entry, entry(callee.routine()));
        Code located = new Code.Sequence(List.of(found), new Code.Line(call.span().line(), code));
        return new Code.Sequence(callee.before(), callee.used() == null ? located : body.lifetimes().afterUse(located, callee.used()));
    }

    /// The number of the routine if it is one of this file, else -1.
    private Code entry(Local routine) {
        return RuntimeCalls.call(Callees.class, "entry", new Code.Load(routine), body.unit().instance());
    }

    private Code called(Expr call, Callee callee, List<Code> evaluated) {
        Code args = new Code.NewArray(JvmType.OBJECT, evaluated.stream().map(Coerce::box).toList());
        return RuntimeCalls.call(Callees.class, how(call), body.context(), new Code.Load(callee.routine()), callee.receiver(), args);
    }

    /// The method that `$this->name()` surely calls: one of this class that is private, or that nobody can override.
    private FunctionNode ownMethod(Expr.MethodCall call) {
        boolean onThis = call.object() instanceof Expr.Variable variable && variable.name().equals("this") && body.kind() == BodyKind.METHOD;
        if (!onThis || body.cls() == null || body.cls().isTrait() || !(call.name() instanceof MemberName.Fixed fixed)) {
            return null;
        }
        return body.cls().fixedMethod(fixed.text());
    }

    private Callee method(MemberName name, Code object) {
        Local receiver = Local.temporary(JvmType.OBJECT);
        Local routine = Local.temporary(ROUTINE);
        List<Code> before = new ArrayList<>();
        before.add(new Code.Store(receiver, Coerce.box(object)));
        if (name instanceof MemberName.Computed computed) {
            Local target = Local.temporary(JvmType.OBJECT);
            before.add(new Code.Store(target, Coerce.box(expressions.value(computed.expression()))));
            Local resolved = Local.temporary(JvmType.of(Callees.Target.class));
            before.add(new Code.Store(resolved, RuntimeCalls.call(Callees.class, "computedMethod", body.context(), new Code.Load(receiver), new Code.Load(target),
                body.scopeClass())));
            before.add(new Code.Store(routine, RuntimeCalls.call(Callees.Target.class, "routine", new Code.Load(resolved))));
            return new Callee(before, routine, RuntimeCalls.call(Callees.Target.class, "receiver", new Code.Load(resolved)));
        }
        before.add(new Code.Store(routine, RuntimeCalls.call(MethodSite.class, "find", body.unit().site(MethodSite.class), body.context(),
            new Code.Load(receiver), expressions.memberName(name), body.scopeClass())));
        return new Callee(before, routine, RuntimeCalls.call(Callees.class, "receiver", new Code.Load(routine), new Code.Load(receiver)),
            receiver);
    }

    Code staticCall(Expr.StaticCall call) {
        Code inherited = inheritedHook(call);
        if (inherited != null) {
            return inherited;
        }
        FunctionNode own = ownStaticMethod(call);
        Code called = own == null ? null : direct.method(call, own, call.args(), body.calledClass(), evaluated -> {
            Callee callee = staticCallee(call);
            return new Code.Sequence(callee.before(), called(call, callee, evaluated));
        });
        if (called != null) {
            return called;
        }
        CallTarget target = body.unit().types().target(body.function(), call);
        FunctionNode likely = target == null ? null : target.function();
        boolean suits = likely != null && likely.kind() == FunctionKind.METHOD && likely.file() == body.unit().file()
            && likely.owner().decl().kind() != Decl.ClassKind.TRAIT;
        return guarded(call, call.args(), suits ? List.of(likely) : List.of(), staticCallee(call));
    }

    /// The static method of this class that `self::name()` surely calls, or null.
    private FunctionNode ownStaticMethod(Expr.StaticCall call) {
        boolean onSelf = call.cls() instanceof ClassRef.Relative relative && relative.kind() == RelativeClass.SELF
            && (body.kind() == BodyKind.METHOD || body.kind() == BodyKind.STATIC_METHOD) && body.function() != null;
        ClassNode owner = onSelf ? body.function().owner() : null;
        if (owner == null || owner.decl().kind() == Decl.ClassKind.TRAIT || !(call.name() instanceof MemberName.Fixed fixed)) {
            return null;
        }
        FunctionNode method = owner.method(LowerCase.of(fixed.text()));
        return method != null && method.isStatic() && method.block() != null ? method : null;
    }

    /// `parent::$name::get()` and `parent::$name::set($value)` in a hook of `$name`: the parent's hook, or its plain property. Null for other calls.
    private Code inheritedHook(Expr.StaticCall call) {
        boolean isHook = body.hookedProperty() != null && call.cls() instanceof ClassRef.Computed computed
            && computed.expression() instanceof Expr.StaticPropertyFetch fetch
            && fetch.cls() instanceof ClassRef.Relative relative && relative.kind() == RelativeClass.PARENT;
        if (!isHook || !(call.name() instanceof MemberName.Fixed hook)) {
            return null;
        }
        Code name = Coerce.string(body.hookedProperty());
        boolean reads = hook.text().equalsIgnoreCase("get");
        if (call.args().size() != (reads ? 0 : 1) || call.args().stream().anyMatch(arg -> arg.spread() || arg.name() != null)) {
            return RuntimeCalls.call(PropertyHooks.class, reads ? "getInheritedWith" : "setInheritedWith", body.context(), body.thisObject(), name,
                body.scopeClass(), expressions.value(listed(call)));
        }
        return reads
            ? RuntimeCalls.call(PropertyHooks.class, "getInherited", body.context(), body.thisObject(), name, body.scopeClass())
            : RuntimeCalls.call(PropertyHooks.class, "setInherited", body.context(), body.thisObject(), name, body.scopeClass(),
                Coerce.box(expressions.value(call.args().getFirst().value())));
    }

    /// The arguments as the elements of an array, named ones under their names.
    private static Expr listed(Expr.StaticCall call) {
        return new Expr.ArrayLiteral(call.id(), call.span(), call.args().stream().map(arg -> new ArrayItem(arg.id(), arg.span(),
            arg.name() == null ? null : new Expr.StringLiteral(arg.id(), arg.span(), arg.name().text()), arg.value(), false, arg.spread())).toList());
    }

    private Callee staticCallee(Expr.StaticCall call) {
        Local cls = Local.temporary(JvmType.PHP_CLASS);
        Local routine = Local.temporary(ROUTINE);
        List<Code> before = new ArrayList<>();
        before.add(new Code.Store(cls, expressions.classes().reference(call.cls())));
        before.add(new Code.Store(routine, call.name() instanceof MemberName.Fixed
            ? RuntimeCalls.call(StaticMethodSite.class, "find", body.unit().site(StaticMethodSite.class), body.context(), new Code.Load(cls),
                expressions.memberName(call.name()), body.scopeClass(), body.maybeThis())
            : RuntimeCalls.call(Callees.class, "staticMethod", body.context(), new Code.Load(cls), methodName(call.name()),
            body.scopeClass(), body.maybeThis())));
        boolean forwards = call.cls() instanceof ClassRef.Relative;
        Code called = forwards ? RuntimeCalls.call(Callees.class, "forwarded", body.calledClass(), new Code.Load(cls)) : new Code.Load(cls);
        return new Callee(before, routine, RuntimeCalls.call(Callees.class, "staticReceiver", body.context(), new Code.Load(routine), new Code.Load(cls),
            body.maybeThis(), called));
    }

    private Code methodName(MemberName name) {
        return name instanceof MemberName.Computed computed
            ? RuntimeCalls.call(Callees.class, "methodName", body.context(), Coerce.box(expressions.value(computed.expression()))) : expressions.memberName(name);
    }

    private Code invoke(Expr call, List<Arg> args, Callee callee) {
        return invoke(call, args, callee, how(call));
    }

    private Code invoke(Expr call, List<Arg> args, Callee callee, String how) {
        Arguments.Lowered lowered = arguments.lower(call, args, callee.routine());
        List<Code> operands = new ArrayList<>(List.of(body.context(), new Code.Load(callee.routine()), callee.receiver(), lowered.array()));
        if (how.endsWith("From")) {
            operands.add(body.receiverLocal() == null ? Coerce.NULL : new Code.Load(body.receiverLocal()));
        }
        Code invocation = new Code.Line(call.span().line(), RuntimeCalls.call(Callees.class, how, operands.toArray(Code[]::new)));
        Code finished = lowered.after().isEmpty() ? invocation : body.lifetimes().andThen(invocation, lowered.after());
        return new Code.Sequence(callee.before(), callee.used() == null ? finished : body.lifetimes().afterUse(finished, callee.used()));
    }

    static boolean isCall(Expr expr) {
        return expr instanceof Expr.FunctionCall || expr instanceof Expr.MethodCall || expr instanceof Expr.StaticCall || expr instanceof Expr.ValueCall;
    }

    /// Whether a call is one of a function that may return a reference, as far as the program shows.
    boolean mayReturnReference(Expr expr) {
        if (!isCall(expr)) {
            return false;
        }
        CallTarget target = body.unit().types().target(body.function(), expr);
        return target == null || target.function() != null && target.function().returnsReference();
    }

    /// What a call returns, with the reference cell of a function by reference; another expression's value.
    Code slot(Expr source) {
        String how = plainly() + "ForSlot";
        return switch (source) {
            case Expr.FunctionCall call when scopeFunctions.lower(call, args -> invoke(call, args, function(call.name()))) == null -> invoke(call, call.args(), function(call.name()), how);
            case Expr.ValueCall call -> invoke(call, call.args(), value(expressions.value(call.callee())), how);
            case Expr.MethodCall call when !call.nullsafe() -> invoke(call, call.args(), method(call.name(), expressions.value(call.object())), how);
            case Expr.StaticCall call -> invoke(call, call.args(), staticCallee(call), how);
            default -> Coerce.box(expressions.stored(source));
        };
    }

    // new

    Code create(Expr.New creation) {
        return create(creation, expressions.classes().reference(creation.cls()), creation.args());
    }

    Code createAnonymous(Expr.NewAnonymous creation) {
        return create(creation, body.unit().anonymousClass(creation.cls(), body), creation.args());
    }

    /// Arguments are evaluated even if there is no constructor to take them.
    private Code create(Expr creation, Code cls, List<Arg> args) {
        Local type = Local.temporary(JvmType.PHP_CLASS);
        Local object = Local.temporary(JvmType.PHP_OBJECT);
        Local constructor = Local.temporary(ROUTINE);
        Local entry = Local.temporary(JvmType.INT);
        List<Code> construct = new ArrayList<>();
        Callee callee = new Callee(List.of(), constructor, new Code.Load(object));
        Code direct = this.direct.anyOf(creation, likelyConstructors(creation), args, entry, new Code.Load(object), evaluated -> called(creation, callee, evaluated));
        Code exists = new Code.Compare(Code.Relation.NOT_EQUAL, new Code.Load(constructor), new Code.Constant(null, ROUTINE));
        if (direct != null) {
            construct.add(new Code.Store(entry, entry(constructor)));
            construct.add(new Code.Discard(direct));
        } else {
            Arguments.Lowered lowered = arguments.lower(creation, args, constructor);
            Local passed = Local.temporary(JvmType.OBJECTS);
            construct.add(new Code.Store(passed, lowered.array()));
            Code call = new Code.Discard(RuntimeCalls.call(Callees.class, how(creation), body.context(), new Code.Load(constructor), new Code.Load(object), new Code.Load(passed)));
            construct.add(args.isEmpty() ? call : new Code.If(exists, call, null));
            construct.addAll(lowered.after());
        }
        Code constructing = new Code.Line(creation.span().line(), body.lifetimes().constructing(object, new Code.Block(construct)));
        return new Code.Sequence(List.of(
            new Code.Store(type, cls),
            new Code.Store(object, body.lifetimes().created(RuntimeCalls.call(Instantiation.class, "allocate", body.context(), new Code.Load(type)))),
            new Code.Store(constructor, RuntimeCalls.call(Instantiation.class, "constructor", body.context(), new Code.Load(type), body.scopeClass())),
            direct == null && !args.isEmpty() ? constructing : new Code.If(exists, constructing, null)), body.lifetimes().constructed(object));
    }

    /// The constructor of this file that runs as far as types show; else all there are.
    private List<FunctionNode> likelyConstructors(Expr creation) {
        CallTarget target = body.unit().types().target(body.function(), creation);
        FunctionNode method = target == null ? null : target.function();
        return method != null ? method.file() == body.unit().file() ? List.of(method) : List.of() : body.unit().methodsNamed("__construct");
    }

    Code clone(Expr.Clone clone) {
        if (clone.args().size() == 1 && clone.args().getFirst().name() == null && !clone.args().getFirst().spread()) {
            return body.lifetimes().cloned(RuntimeCalls.call(dev.phpc.runtime.objects.Cloning.class, "clone", body.context(),
                Coerce.box(expressions.value(clone.args().getFirst().value())), body.scopeClass()));
        }
        return invoke(clone, clone.args(), function(new Name(clone.span(), "clone", "clone")));
    }

    // f(...)

    Code callable(Expr.FirstClassCallable callable) {
        Callee callee = switch (callable.call()) {
            case Expr.FunctionCall call -> function(call.name());
            case Expr.ValueCall call -> value(expressions.value(call.callee()));
            case Expr.MethodCall call -> method(call.name(), expressions.value(call.object()));
            case Expr.StaticCall call -> staticCallee(call);
            case Expr.Exit exit -> function(new Name(exit.span(), "exit", "exit"));
            case Expr.Clone clone -> function(new Name(clone.span(), "clone", "clone"));
            default -> throw new IllegalArgumentException("no call: " + callable.call());
        };
        return new Code.Sequence(callee.before(), RuntimeCalls.call(Callees.class, "closure", body.context(), new Code.Load(callee.routine()), callee.receiver()));
    }

    /// `value |> callable`
    Code pipe(Expr.Pipe pipe) {
        Local piped = Local.temporary(JvmType.OBJECT);
        Code evaluated = new Code.Store(piped, Coerce.box(expressions.stored(pipe.value())));
        Code argument = new Code.NewArray(JvmType.OBJECT, List.of(new Code.Load(piped)));
        Callee callee = pipe.callable() instanceof Expr.FirstClassCallable(int _, var _, Expr.FunctionCall call) ? function(call.name())
            : value(expressions.value(pipe.callable()));
        List<Code> before = new ArrayList<>();
        before.add(evaluated);
        before.addAll(callee.before());
        return new Code.Sequence(before, new Code.Line(pipe.span().line(),
            RuntimeCalls.call(Callees.class, pipe == unused ? "pipeUnused" : "pipe", body.context(), new Code.Load(callee.routine()), callee.receiver(), argument)));
    }

}
