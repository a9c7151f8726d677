package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Local;
import dev.phpc.compiler.syntax.Arg;
import dev.phpc.compiler.syntax.ClassRef;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.MatchArm;
import dev.phpc.compiler.syntax.MemberName;
import dev.phpc.compiler.syntax.NullsafeChains;
import dev.phpc.compiler.syntax.Span;
import dev.phpc.compiler.types.PhpType;
import dev.phpc.runtime.Output;
import dev.phpc.runtime.Strings;
import dev.phpc.runtime.link.Constructs;
import dev.phpc.runtime.link.Elements;
import dev.phpc.runtime.link.Includes;
import dev.phpc.runtime.link.ConstantLookup;
import dev.phpc.runtime.link.Scope;
import dev.phpc.runtime.link.Variables;
import dev.phpc.runtime.objects.PropertyReads;
import dev.phpc.runtime.objects.PropertySite;
import dev.phpc.runtime.objects.PropertyTests;
import dev.phpc.runtime.objects.StaticMembers;
import dev.phpc.runtime.objects.StaticPropertySite;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Expressions → IR values. Each form has one method here, or a class of its own for its family.
final class Expressions {
    /// Of what the program does not contain.
    private static final int NO_ID = -1;

    private final Body body;
    private final NullsafeChains chains = new NullsafeChains();
    private final Places places;
    private final Operators operators;
    private final Assignments assignments;
    private final ArrayLiterals arrays;
    private final ClassReferences classes;
    private final Calls calls;
    private final Closures closures;

    Expressions(Body body) {
        this.body = body;
        this.places = new Places(body, this);
        this.operators = new Operators(body, this);
        this.assignments = new Assignments(body, this, places);
        this.arrays = new ArrayLiterals(body, this);
        this.classes = new ClassReferences(body, this);
        this.calls = new Calls(body, this, places);
        this.closures = new Closures(body, this);
    }

    Places places() {
        return places;
    }

    ClassReferences classes() {
        return classes;
    }

    Assignments assignments() {
        return assignments;
    }

    Calls calls() {
        return calls;
    }

    Operators operators() {
        return operators;
    }

    /// Does PHP read the operand only when the operation that uses it runs?
    static boolean isLate(Expr expr) {
        return switch (expr) {
            case Expr.Variable _, Expr.NullLiteral _, Expr.BooleanLiteral _, Expr.IntLiteral _, Expr.FloatLiteral _, Expr.StringLiteral _ -> true;
            default -> false;
        };
    }

    /// The value, for use at once: an array in it belongs to where it came from.
    Code value(Expr expr) {
        Code code = lower(expr);
        return new Code.Line(expr.span().line(), code);
    }

    /// The value, to be stored: an array that stays where it came from is marked as shared.
    Code stored(Expr expr) {
        Code code = value(expr);
        return Coerce.mayBeArray(code.type()) && !isFresh(expr) ? RuntimeCalls.call(Variables.class, "share", code) : code;
    }

    /// A result that nothing else holds, or that is marked already.
    static boolean isFresh(Expr expr) {
        return switch (expr) {
            case Expr.FunctionCall _, Expr.MethodCall _, Expr.StaticCall _, Expr.ValueCall _, Expr.New _, Expr.ArrayLiteral _, Expr.Binary _, Expr.Unary _,
                 Expr.Concat _, Expr.Closure _, Expr.ArrowFunction _, Expr.StringLiteral _, Expr.IntLiteral _, Expr.FloatLiteral _, Expr.NullLiteral _,
                 Expr.BooleanLiteral _, Expr.Interpolated _, Expr.Isset _, Expr.Empty _, Expr.InstanceOf _, Expr.IncDec _, Expr.NewAnonymous _,
                 Expr.FirstClassCallable _, Expr.MagicConstant _, Expr.ClassNameFetch _ -> true;
            default -> false;
        };
    }

    /// The value as a JVM boolean.
    Code condition(Expr expr) {
        return new Code.Line(expr.span().line(), operators.condition(expr));
    }

    /// Only the effects: a statement.
    Code effect(Expr expr) {
        Code code = switch (expr) {
            case Expr.Assign assign -> assignments.assignEffect(assign);
            case Expr.CompoundAssign assign -> assignments.compoundEffect(assign);
            case Expr.IncDec incDec -> assignments.incDecEffect(incDec);
            case Expr.AssignReference assign -> assignments.referenceEffect(assign);
            case Expr.Variable variable when !variable.name().equals("this") -> new Code.Block(List.of());
            case Expr.Cast(int _, var _, var kind, Expr operand) when kind == dev.phpc.compiler.syntax.CastKind.VOID -> new Code.Discard(value(operand));
            default -> body.lifetimes().discard(expr, lower(calls.unused(expr)));
        };
        return new Code.Line(expr.span().line(), code);
    }

    private Code lower(Expr expr) {
        return switch (expr) {
            case Expr.NullLiteral _ -> Coerce.NULL;
            case Expr.BooleanLiteral literal -> Coerce.bool(literal.value());
            case Expr.IntLiteral literal -> Coerce.integer(literal.value());
            case Expr.FloatLiteral literal -> Coerce.number(literal.value());
            case Expr.StringLiteral literal -> Coerce.string(literal.value());
            case Expr.Concat concat when convertsLate(concat) -> concatLate(concat.operands());
            case Expr.Interpolated _, Expr.Concat _ -> concat(parts(expr));
            case Expr.ShellExecute shell -> RuntimeCalls.call(Constructs.class, "shell", body.context(), Coerce.toStringValue(body.context(), concat(shell.parts())));
            case Expr.ArrayLiteral literal -> arrays.lower(literal);
            case Expr.MagicConstant magic -> magicConstant(magic);
            case Expr.Variable variable -> readVariable(variable.name());
            case Expr.DynamicVariable dynamic -> dynamicVariable(dynamic, "read");
            case Expr.ConstantFetch fetch -> constant(fetch);
            case Expr.ClassConstantFetch fetch -> classes.constant(fetch);
            case Expr.ClassNameFetch fetch -> classes.name(fetch);
            case Expr.Index _, Expr.PropertyFetch _, Expr.ValueCall _, Expr.MethodCall _, Expr.StaticCall _, Expr.StaticPropertyFetch _ when chains.has(expr) -> chain(expr, code -> code);
            case Expr.Index index -> index(index);
            case Expr.PropertyFetch fetch -> property(fetch);
            case Expr.StaticPropertyFetch fetch when fetch.name() instanceof MemberName.Fixed -> RuntimeCalls.call(StaticPropertySite.class, "get",
                body.unit().site(StaticPropertySite.class), body.context(), classes.reference(fetch.cls()), memberName(fetch.name()), body.scopeClass());
            case Expr.StaticPropertyFetch fetch -> RuntimeCalls.call(StaticMembers.class, "get", body.context(), classes.reference(fetch.cls()),
                memberName(fetch.name()), body.scopeClass());
            case Expr.FunctionCall call -> calls.function(call);
            case Expr.ValueCall call -> calls.value(call, value(call.callee()));
            case Expr.MethodCall call -> calls.method(call, value(call.object()));
            case Expr.StaticCall call -> calls.staticCall(call);
            case Expr.New creation -> calls.create(creation);
            case Expr.NewAnonymous creation -> calls.createAnonymous(creation);
            case Expr.FirstClassCallable callable -> calls.callable(callable);
            case Expr.Pipe pipe -> calls.pipe(pipe);
            case Expr.Closure closure -> closures.closure(closure);
            case Expr.ArrowFunction arrow -> closures.arrow(arrow);
            case Expr.Unary unary -> operators.unary(unary);
            case Expr.Binary binary -> operators.binary(binary);
            case Expr.Coalesce coalesce -> coalesce(coalesce);
            case Expr.Ternary ternary -> ternary(ternary);
            case Expr.Match match -> match(match);
            case Expr.InstanceOf test -> classes.instanceOf(test);
            case Expr.Cast cast -> operators.cast(cast);
            case Expr.Silence silence -> silence(silence);
            case Expr.Assign assign -> assignments.assign(assign);
            case Expr.AssignReference assign -> assignments.reference(assign);
            case Expr.CompoundAssign assign -> assignments.compound(assign);
            case Expr.CoalesceAssign assign -> assignments.coalesce(assign);
            case Expr.Destructure destructure -> assignments.destructure(destructure);
            case Expr.IncDec incDec -> assignments.incDec(incDec);
            case Expr.Isset isset -> new Code.And(isset.places().stream().map(this::isset).toList());
            case Expr.Empty empty -> empty(empty.operand());
            case Expr.Include include -> include(include);
            case Expr.Eval eval -> RuntimeCalls.call(Includes.class, "eval", body.context(), Coerce.toStringValue(body.context(), value(eval.code())),
                body.scope(), Coerce.string(body.unit().path()), Coerce.jvmInt(eval.span().line()));
            case Expr.Print print -> new Code.Sequence(List.of(echo(print.value())), Coerce.integer(1));
            case Expr.Exit exit -> exit(exit);
            case Expr.Clone clone -> calls.clone(clone);
            case Expr.Throw thrown -> RuntimeCalls.call(Constructs.class, "raise", body.context(), Coerce.box(value(thrown.exception())));
            case Expr.Yield _, Expr.YieldFrom _ -> throw new IllegalStateException("a yield that was not taken apart");
        };
    }

    // Variables and elements

    Code readVariable(String name) {
        return switch (body.storage(name)) {
            case Storage.Plain plain -> body.read(plain, name);
            case Storage.Number number -> body.read(number, name);
            case Storage.Cell cell -> body.read(cell, name);
            case Storage.Named named -> RuntimeCalls.call(Scope.class, "read", body.scope(), body.context(), Coerce.string(named.name()));
            case Storage.Superglobal global -> RuntimeCalls.call(Scope.class, "readSuperglobal", body.context(), Coerce.string(global.name()));
            case Storage.This _ -> body.thisObject();
        };
    }

    private Code dynamicVariable(Expr.DynamicVariable dynamic, String how) {
        Code name = Coerce.toStringValue(body.context(), value(dynamic.name()));
        return how.equals("read") ? RuntimeCalls.call(Scope.class, "read", body.scope(), body.context(), name)
            : RuntimeCalls.call(Scope.class, how, body.scope(), name);
    }

    private Code index(Expr.Index index) {
        if (index.index() == null) {
            return RuntimeCalls.call(Constructs.class, "appendForReading", body.context());
        }
        if (isGlobals(index.base())) {
            return RuntimeCalls.call(Scope.class, "readGlobal", body.context(), Coerce.box(value(index.index())));
        }
        Code guessed = operators.guesses().element(index, () -> element(index));
        return guessed == null ? element(index) : guessed;
    }

    private Code element(Expr.Index index) {
        NumberGuess key = operators.guesses().uncertainKey(index);
        if (key == null) {
            return elementInGeneral(index);
        }
        Code base = value(index.base());
        return new Code.Conditional(key.condition(), RuntimeCalls.call(Elements.class, "get", body.context(),
            base.type().equals(JvmType.PHP_ARRAY) ? base : Coerce.box(base), key.value()), elementInGeneral(index), JvmType.OBJECT);
    }

    private Code elementInGeneral(Expr.Index index) {
        Operators.Pair pair = operators.pair(index.base(), index.index());
        Code key = pair.right();
        Code base = pair.left();
        boolean typed = key.type().equals(JvmType.LONG) || key.type().equals(JvmType.STRING);
        Code code = RuntimeCalls.call(Elements.class, "get", body.context(), base.type().equals(JvmType.PHP_ARRAY) ? base : Coerce.box(base),
            typed ? key : Coerce.box(key));
        return pair.around(code);
    }

    private static boolean isGlobals(Expr expr) {
        return expr instanceof Expr.Variable variable && variable.name().equals("GLOBALS");
    }

    private Code property(Expr.PropertyFetch fetch) {
        return body.lifetimes().using(fetch.object(), value(fetch.object()), object -> property(fetch, object));
    }

    private Code property(Expr.PropertyFetch fetch, Code object) {
        if (!(fetch.name() instanceof MemberName.Fixed fixed)) {
            return RuntimeCalls.call(PropertyReads.class, "get", body.context(), Coerce.box(object), memberName(fetch.name()), body.scopeClass());
        }
        Code direct = places.isThis(fetch.object()) ? places.fields().read(object, fixed.text()) : null;
        return direct != null ? direct : RuntimeCalls.call(PropertySite.class, "get", body.unit().site(PropertySite.class), body.context(), Coerce.box(object),
            Coerce.string(fixed.text()), body.scopeClass());
    }

    Code memberName(MemberName name) {
        return switch (name) {
            case MemberName.Fixed fixed -> Coerce.string(fixed.text());
            case MemberName.Computed computed -> Coerce.toStringValue(body.context(), value(computed.expression()));
        };
    }

    // Chains with `?->`

    /// `$a?->b->c()` → `$a === null ? null : $a->b->c()`: `rest` makes the links to the right of `expr` from its value, once.
    private Code chain(Expr expr, UnaryOperator<Code> rest) {
        if (!chains.has(expr)) {
            return rest.apply(value(expr));
        }
        return switch (expr) {
            case Expr.PropertyFetch fetch -> chain(fetch.object(), base -> guarded(fetch.nullsafe(), base,
                object -> rest.apply(RuntimeCalls.call(PropertyReads.class, "get", body.context(), Coerce.box(object), memberName(fetch.name()), body.scopeClass()))));
            case Expr.MethodCall call -> chain(call.object(), base -> guarded(call.nullsafe(), base, object -> rest.apply(calls.method(call, object))));
            case Expr.Index index -> chain(index.base(), base -> rest.apply(
                RuntimeCalls.call(Elements.class, "get", body.context(), Coerce.box(base), Coerce.box(value(index.index())))));
            case Expr.ValueCall call -> chain(call.callee(), base -> rest.apply(calls.value(call, base)));
            case Expr.StaticCall(int id, Span span, ClassRef.Computed cls, MemberName name, List<Arg> args) ->
                staticLink(cls, of -> new Expr.StaticCall(id, span, of, name, args), rest);
            case Expr.StaticPropertyFetch(int id, Span span, ClassRef.Computed cls, MemberName name) ->
                staticLink(cls, of -> new Expr.StaticPropertyFetch(id, span, of, name), rest);
            default -> throw new IllegalStateException("no link of a chain: " + expr);
        };
    }

    /// `$a?->b::c()`: the member of a class that a chain computes.
    private Code staticLink(ClassRef.Computed cls, Function<ClassRef, Expr> member, UnaryOperator<Code> rest) {
        Expr.Variable kept = new Expr.Variable(NO_ID, cls.span(), " class" + cls.expression().id());
        return chain(cls.expression(), base -> new Code.Sequence(List.of(places.variable(kept.name()).assign(base)),
            rest.apply(lower(member.apply(new ClassRef.Computed(cls.id(), cls.span(), kept))))));
    }

    private static Code guarded(boolean nullsafe, Code base, UnaryOperator<Code> rest) {
        if (!nullsafe) {
            return rest.apply(base);
        }
        Local object = Local.temporary(JvmType.OBJECT);
        return new Code.Sequence(List.of(new Code.Store(object, Coerce.box(base))), new Code.Conditional(
            new Code.Compare(Code.Relation.EQUAL, new Code.Load(object), Coerce.NULL), Coerce.NULL, Coerce.box(rest.apply(new Code.Load(object))), JvmType.OBJECT));
    }

    private Code constant(Expr.ConstantFetch fetch) {
        String name = fetch.name().resolved();
        int halted = body.unit().file().node().haltOffset();
        if (halted >= 0 && (fetch.name().isUnqualified() ? fetch.name().lastPart() : name).equals("__COMPILER_HALT_OFFSET__")) {
            return Coerce.integer((long) halted);
        }
        Object folded = body.unit().constants().find(fetch.name());
        if (folded instanceof Boolean flag) {
            return Coerce.bool(flag);
        }
        if (folded instanceof Long number) {
            return Coerce.integer(number);
        }
        if (folded instanceof Double number) {
            return Coerce.number(number);
        }
        if (folded instanceof String string) {
            return Coerce.string(string);
        }
        if (folded == ConstantFolding.NULL) {
            return Coerce.NULL;
        }
        return RuntimeCalls.call(ConstantLookup.class, "get", body.context(), Coerce.string(name),
            new Code.Constant(fetch.name().fallback(), JvmType.STRING));
    }

    private Code magicConstant(Expr.MagicConstant magic) {
        return switch (magic.kind()) {
            case FILE -> Coerce.string(body.unit().path());
            case DIR -> Coerce.string(body.unit().directory());
            default -> closures.names().magic(magic.kind());
        };
    }

    // Strings and output

    private Code concat(List<Expr> parts) {
        if (parts.size() == 2) {
            Operators.Pair pair = operators.pair(parts.getFirst(), parts.getLast());
            return pair.around(RuntimeCalls.call(String.class, "concat", text(pair.left()), text(pair.right())));
        }
        return parts.size() == 1 ? text(value(parts.getFirst())) : RuntimeCalls.call(Strings.class, "join", texts(parts));
    }

    /// The first operand becomes a string, and is read if it is a variable, when the second has been evaluated. Does anyone see that?
    private boolean convertsLate(Expr.Concat concat) {
        Expr first = concat.operands().getFirst();
        if (first instanceof Expr.Variable variable && Effects.mayWrite(concat.operands().get(1), body.storage(variable.name()))) {
            return true;
        }
        PhpType type = body.unit().types().expression(body.function(), first);
        boolean isSilent = first instanceof Expr.Interpolated || type.isScalarOrNull() && !(first instanceof Expr.Variable && type.mayBeNull());
        return !isSilent && Effects.mayRun(concat.operands().get(1));
    }

    private Code concatLate(List<Expr> operands) {
        List<Code> before = new ArrayList<>();
        Expr second = operands.get(1);
        Code first;
        if (operands.getFirst() instanceof Expr.Variable variable) {
            first = value(variable);
        } else {
            Code evaluated = value(operands.getFirst());
            Local local = Local.temporary(evaluated.type());
            before.add(new Code.Store(local, evaluated));
            first = new Code.Load(local);
        }
        Code evaluated = value(second);
        Local local = Local.temporary(evaluated.type());
        before.add(new Code.Store(local, evaluated));
        List<Code> texts = new ArrayList<>(List.of(text(first), text(new Code.Load(local))));
        operands.subList(2, operands.size()).forEach(operand -> parts(operand).forEach(part -> texts.add(text(value(part)))));
        return new Code.Sequence(before, texts.size() == 2 ? RuntimeCalls.call(String.class, "concat", texts.get(0), texts.get(1))
            : RuntimeCalls.call(Strings.class, "join", new Code.NewArray(JvmType.STRING, texts)));
    }

    /// What is put together to make the value, from left to right: of a concatenation of more than two, the parts of strings with variables in them too.
    static List<Expr> parts(Expr expr) {
        return switch (expr) {
            case Expr.Interpolated interpolated -> interpolated.parts();
            case Expr.Concat concat when concat.operands().size() > 2 -> concat.operands().stream()
                .flatMap(operand -> operand instanceof Expr.Interpolated inner ? inner.parts().stream() : Stream.of(operand)).toList();
            case Expr.Concat concat -> concat.operands();
            default -> List.of(expr);
        };
    }

    /// Each part as a string, in an array.
    Code texts(List<Expr> parts) {
        return new Code.NewArray(JvmType.STRING, parts.stream().map(part -> text(value(part))).toList());
    }

    private Code text(Code value) {
        return Coerce.toStringValue(body.context(), value);
    }

    /// `echo` of one value, a statement.
    Code echo(Expr expr) {
        return new Code.Line(expr.span().line(), RuntimeCalls.call(Output.class, "write", RuntimeCalls.call(dev.phpc.runtime.Context.class, "output", body.context()),
            text(value(expr))));
    }

    // Tests

    /// The value, or null without a word if any link of the chain to it is missing.
    Code quiet(Expr expr) {
        Code code = switch (expr) {
            case Expr.Variable variable -> body.quiet(variable.name());
            case Expr.DynamicVariable dynamic -> dynamicVariable(dynamic, "quiet");
            case Expr.Index index when index.index() != null -> {
                Code base = quietBase(index.base());
                Code key = value(index.index());
                boolean typed = key.type().equals(JvmType.LONG) || key.type().equals(JvmType.STRING);
                yield RuntimeCalls.call(Elements.class, "quiet", body.context(), Coerce.box(base), typed ? key : Coerce.box(key));
            }
            case Expr.PropertyFetch fetch when fetch.name() instanceof MemberName.Fixed fixed -> RuntimeCalls.call(PropertySite.class, "getOrNull",
                body.unit().site(PropertySite.class), body.context(), Coerce.box(quietBase(fetch.object())), Coerce.string(fixed.text()), body.scopeClass());
            case Expr.PropertyFetch fetch -> RuntimeCalls.call(PropertyTests.class, "getOrNull", body.context(), Coerce.box(quietBase(fetch.object())),
                memberName(fetch.name()), body.scopeClass());
            case Expr.StaticPropertyFetch fetch -> RuntimeCalls.call(StaticMembers.class, "getOrNull", body.context(), classes.reference(fetch.cls()),
                memberName(fetch.name()), body.scopeClass());
            case Expr.ClassConstantFetch fetch -> lower(fetch);
            default -> value(expr);
        };
        return new Code.Line(expr.span().line(), code);
    }

    /// What `[…]` and `->` are tested on: only `$this` must be there.
    private Code quietBase(Expr expr) {
        return expr instanceof Expr.Variable variable && variable.name().equals("this") ? value(expr) : quiet(expr);
    }

    private Code isset(Expr place) {
        Code code = switch (place) {
            case Expr.Index index when index.index() != null -> {
                Code base = quietBase(index.base());
                Code key = value(index.index());
                boolean typed = key.type().equals(JvmType.LONG) || key.type().equals(JvmType.STRING);
                yield RuntimeCalls.call(Elements.class, "isset", body.context(), Coerce.box(base), typed ? key : Coerce.box(key));
            }
            case Expr.PropertyFetch fetch -> RuntimeCalls.call(PropertyTests.class, "isSet", body.context(), Coerce.box(quietBase(fetch.object())),
                memberName(fetch.name()), body.scopeClass());
            default -> {
                Code value = quiet(place);
                yield value.type().isReference() ? new Code.Compare(Code.Relation.NOT_EQUAL, value, Coerce.NULL)
                    : new Code.Sequence(List.of(new Code.Discard(value)), Coerce.TRUE);
            }
        };
        return new Code.Line(place.span().line(), code);
    }

    private Code empty(Expr place) {
        Code code = switch (place) {
            case Expr.Index index when index.index() != null -> RuntimeCalls.call(Elements.class, "empty", body.context(), Coerce.box(quietBase(index.base())),
                Coerce.box(value(index.index())));
            case Expr.PropertyFetch fetch -> RuntimeCalls.call(PropertyTests.class, "isEmpty", body.context(), Coerce.box(quietBase(fetch.object())),
                memberName(fetch.name()), body.scopeClass());
            default -> new Code.Not(Coerce.toBoolean(body.context(), quiet(place)));
        };
        return new Code.Line(place.span().line(), code);
    }

    // Control flow within expressions

    private Code coalesce(Expr.Coalesce coalesce) {
        List<Expr> operands = coalesce.operands();
        Code result = Coerce.box(value(operands.getLast()));
        for (Expr operand : operands.subList(0, operands.size() - 1).reversed()) {
            Code value = quiet(operand);
            if (!value.type().isReference()) {
                result = Coerce.box(value);
                continue;
            }
            Local found = Local.temporary(JvmType.OBJECT);
            result = new Code.Sequence(List.of(new Code.Store(found, value)), new Code.Conditional(
                new Code.Compare(Code.Relation.NOT_EQUAL, new Code.Load(found), Coerce.NULL), new Code.Load(found), result, JvmType.OBJECT));
        }
        return result;
    }

    private Code ternary(Expr.Ternary ternary) {
        if (ternary.then() != null) {
            return join(condition(ternary.condition()), value(ternary.then()), value(ternary.otherwise()));
        }
        Code tested = value(ternary.condition());
        Local value = Local.temporary(tested.type());
        return new Code.Sequence(List.of(new Code.Store(value, tested)),
            join(Coerce.toBoolean(body.context(), new Code.Load(value)), new Code.Load(value), value(ternary.otherwise())));
    }

    static Code join(Code condition, Code then, Code otherwise) {
        boolean same = then.type().equals(otherwise.type());
        JvmType type = same ? then.type() : JvmType.OBJECT;
        return same ? new Code.Conditional(condition, then, otherwise, type)
            : new Code.Conditional(condition, Coerce.box(then), Coerce.box(otherwise), type);
    }

    private Code match(Expr.Match match) {
        Code subject = value(match.subject());
        Local value = Local.temporary(subject.type());
        Code result = RuntimeCalls.call(Constructs.class, "unhandledMatch", body.context(), Coerce.box(new Code.Load(value)));
        for (MatchArm arm : match.arms()) {
            if (arm.isDefault()) {
                result = value(arm.body());
            }
        }
        for (MatchArm arm : match.arms().reversed()) {
            if (!arm.isDefault()) {
                List<Code> tests = arm.conditions().stream().map(condition -> operators.identical(new Code.Load(value), value(condition))).toList();
                result = join(tests.size() == 1 ? tests.getFirst() : new Code.Or(tests), value(arm.body()), result);
            }
        }
        return new Code.Sequence(List.of(new Code.Store(value, subject)), result);
    }

    private Code silence(Expr.Silence silence) {
        Local saved = Local.temporary(JvmType.INT);
        Code value = Coerce.box(value(silence.operand()));
        Local result = Local.temporary(JvmType.OBJECT);
        return new Code.Sequence(List.of(
            new Code.Store(saved, RuntimeCalls.call(Constructs.class, "silence", body.context())),
            new Code.Store(result, value),
            RuntimeCalls.call(Constructs.class, "unsilence", body.context(), new Code.Load(saved))), new Code.Load(result));
    }

    private Code include(Expr.Include include) {
        return RuntimeCalls.call(Includes.class, "include", body.context(), Coerce.jvmInt(include.kind().ordinal()),
            Coerce.toStringValue(body.context(), value(include.path())), body.scope(), Coerce.string(body.unit().path()));
    }

    private Code exit(Expr.Exit exit) {
        List<Arg> args = exit.args();
        Code status = args.isEmpty() ? Coerce.integer(0) : value(args.getFirst().value());
        return RuntimeCalls.call(Constructs.class, "exit", body.context(), Coerce.box(status), Coerce.bool(body.unit().strictTypes()));
    }
}
