package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.FindLocals;
import dev.phpc.compiler.ir.JvmMethod;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Label;
import dev.phpc.compiler.ir.LiveLocals;
import dev.phpc.compiler.ir.Local;
import dev.phpc.compiler.ir.MethodRef;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.runtime.link.CompiledGenerator;
import dev.phpc.runtime.link.ReturnChecks;
import dev.phpc.runtime.objects.Generator;
import java.lang.classfile.ClassFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// A function with `yield` → a method that makes the generator, and one that runs its body from one `yield` to the next:
///
///     $x = yield 1;   →   generator.yielded(1); state = 1; (save locals; return SUSPENDED)
///                         resume1: (locals restored) x = state.received(ctx);
///
/// Locals that no resumption reads again are not saved.
/// Afterwards there is no `yield`; the operand stack is empty wherever the body is left and entered again.
final class GeneratorLowering implements GeneratorBody {
    private static final int ACCESS = ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC;
    private static final JvmType STATE = JvmType.of(CompiledGenerator.class);
    private static final String STATE_NAME = STATE.internalName();

    private final UnitLowering unit;
    private final Body body;
    private final Statements statements;
    private final Local state = new Local(null, STATE);
    private final Local next = Local.temporary(JvmType.INT);
    private final Label save = new Label("save");
    private final List<Label> resumptions = new ArrayList<>();

    GeneratorLowering(UnitLowering unit, Body body, Statements statements) {
        this.unit = unit;
        this.body = body;
        this.statements = statements;
        body.generator(this);
    }

    /// The method that makes the generator; the one that runs it is added to the unit.
    JvmMethod lower(String method, String descriptor, List<Local> parameters, List<Code> entry, Set<String> assigned, Supplier<List<Code>> inside) {
        Code main = new Code.Block(concat(entry, inside.get(), List.of(statements.returns().exits())));
        List<Local> own = parameters.subList(body.leadingParameters().size(), parameters.size());
        Code start = new Code.Block(concat(takeParameters(own), body.initialStates(assigned), List.of(body.lifetimes().around(main, assigned))));
        List<Local> locals = new ArrayList<>(FindLocals.in(start));
        locals.removeIf(local -> local == body.contextLocal() || local == body.receiverLocal() || local == state || local == next);
        Set<Local> live = Set.copyOf(LiveLocals.in(start).at(resumptions));
        List<Local> saved = locals.stream().filter(live::contains).toList();
        String resume = unit.uniqueName(method + "$resume");
        unit.sameFrame(resume, method);
        unit.add(new JvmMethod(ACCESS, resume, "(Ldev/phpc/runtime/Context;" + STATE.descriptor() + ")Ljava/lang/Object;", List.of(body.contextLocal(), state),
            resume(start, locals, saved)));
        int id = unit.addEntry(new UnitClass.Entry((ctx, receiver, _) -> new Code.Invoke(
            MethodRef.ofStatic(unit.name(), resume, "(Ldev/phpc/runtime/Context;" + STATE.descriptor() + ")Ljava/lang/Object;"),
            List.of(new Code.Load(ctx), new Code.Cast(new Code.Load(receiver), STATE))), null));
        return new JvmMethod(ACCESS, method, descriptor, parameters, new Code.Return(create(id, own, saved)));
    }

    @SafeVarargs
    private static List<Code> concat(List<Code>... lists) {
        List<Code> all = new ArrayList<>();
        for (List<Code> list : lists) {
            all.addAll(list);
        }
        return all;
    }

    private Code create(int id, List<Local> own, List<Local> saved) {
        Code receiver = body.receiverLocal() == null ? Coerce.NULL : body.lifetimes().retained(new Code.Load(body.receiverLocal()));
        Code args = new Code.NewArray(JvmType.OBJECT, own.stream().map(local -> Coerce.box(shared(body.lifetimes().kept(local)))).toList());
        int references = (int) saved.stream().filter(local -> local.type().isReference()).count();
        return RuntimeCalls.call(CompiledGenerator.class, "create", body.context(), body.routine(), unit.instance(), Coerce.jvmInt(id), receiver, args,
            Coerce.jvmInt(references), Coerce.jvmInt(saved.size() - references));
    }

    /// The generator outlives the call, so that arrays are not borrowed.
    private static Code shared(Code value) {
        return Coerce.mayBeArray(value.type()) ? RuntimeCalls.call(dev.phpc.runtime.link.Variables.class, "share", value) : value;
    }

    private List<Code> takeParameters(List<Local> own) {
        List<Code> codes = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            Code args = new Code.GetField(STATE_NAME, "args", JvmType.OBJECTS, new Code.Load(state));
            codes.add(new Code.Store(own.get(i), Coerce.carry(new Code.ArrayElement(args, i, JvmType.OBJECT), own.get(i).type())));
        }
        return codes;
    }

    private Code resume(Code start, List<Local> locals, List<Local> saved) {
        Label begin = new Label("begin");
        Label restore = new Label("restore");
        Label lost = new Label("lost");
        List<Code> codes = new ArrayList<>();
        if (body.receiverLocal() != null) {
            Code receiver = new Code.GetField(STATE_NAME, "receiver", JvmType.OBJECT, new Code.Load(state));
            codes.add(new Code.Store(body.receiverLocal(), new Code.Cast(receiver, body.receiverLocal().type())));
        }
        locals.forEach(local -> codes.add(new Code.Store(local, local.type().equals(JvmType.OBJECT) ? Coerce.NULL : Body.initial(local.type()))));
        codes.add(new Code.JumpIf(new Code.Compare(Code.Relation.NOT_EQUAL, number(), Coerce.jvmInt(0)), true, restore));
        codes.add(new Code.Mark(begin));
        codes.add(start);
        codes.add(new Code.Mark(lost));
        codes.add(new Code.Return(Coerce.NULL));
        codes.add(new Code.Mark(restore));
        int values = 0;
        int numbers = 0;
        for (Local local : saved) {
            codes.add(new Code.Store(local, local.type().isReference() ? new Code.Cast(new Code.ArrayElement(values(), values++, JvmType.OBJECT), local.type())
                : fromLong(new Code.ArrayElement(numbers(), numbers++, JvmType.LONG), local.type())));
        }
        List<Integer> keys = new ArrayList<>();
        for (int i = 0; i < resumptions.size(); i++) {
            keys.add(i + 1);
        }
        if (!keys.isEmpty()) {
            codes.add(new Code.IntSwitch(number(), keys, resumptions, lost));
            codes.add(new Code.Mark(save));
            codes.addAll(saveAll(saved));
        } else {
            codes.add(new Code.Jump(lost));
        }
        return new Code.Block(codes);
    }

    private List<Code> saveAll(List<Local> saved) {
        List<Code> codes = new ArrayList<>();
        codes.add(new Code.PutField(STATE_NAME, "state", JvmType.INT, new Code.Load(state), new Code.Load(next)));
        int values = 0;
        int numbers = 0;
        for (Local local : saved) {
            codes.add(local.type().isReference() ? new Code.PutElement(values(), values++, new Code.Load(local))
                : new Code.PutElement(numbers(), numbers++, toLong(new Code.Load(local))));
        }
        codes.add(new Code.Return(RuntimeCalls.field(CompiledGenerator.class, "SUSPENDED")));
        return codes;
    }

    private Code number() {
        return new Code.GetField(STATE_NAME, "state", JvmType.INT, new Code.Load(state));
    }

    private Code values() {
        return new Code.GetField(STATE_NAME, "values", JvmType.OBJECTS, new Code.Load(state));
    }

    private Code numbers() {
        return new Code.GetField(STATE_NAME, "numbers", new JvmType("[J"), new Code.Load(state));
    }

    private static Code toLong(Code value) {
        return switch (value.type().descriptor()) {
            case "J" -> value;
            case "D" -> RuntimeCalls.call(Double.class, "doubleToRawLongBits", value);
            default -> new Code.Widen(value, JvmType.LONG);
        };
    }

    private static Code fromLong(Code value, JvmType type) {
        return switch (type.descriptor()) {
            case "J" -> value;
            case "D" -> RuntimeCalls.call(Double.class, "longBitsToDouble", value);
            default -> new Code.Widen(value, JvmType.INT);
        };
    }

    @Override
    public Code yield(Expr yield, Expressions expressions) {
        Code generator = new Code.GetField(STATE_NAME, "generator", JvmType.of(Generator.class), new Code.Load(state));
        Code announce = switch (yield) {
            case Expr.Yield(int _, var _, Expr key, Expr value) when key != null -> RuntimeCalls.call(Generator.class, "yielded", generator,
                Coerce.box(expressions.stored(key)), yielded(value, expressions));
            case Expr.Yield(int _, var _, Expr _, Expr value) -> RuntimeCalls.call(Generator.class, "yielded", generator, yielded(value, expressions));
            case Expr.YieldFrom from -> RuntimeCalls.call(Generator.class, "delegate", generator, body.context(), Coerce.box(expressions.stored(from.source())),
                Coerce.jvmInt(from.span().line()));
            default -> throw new IllegalArgumentException("no yield: " + yield);
        };
        Label resumption = new Label("resume");
        resumptions.add(resumption);
        return new Code.Sequence(List.of(
            new Code.Line(yield.span().line(), announce),
            new Code.Store(next, Coerce.jvmInt(resumptions.size())),
            new Code.Jump(save),
            new Code.Mark(resumption)), new Code.Line(yield.span().line(), RuntimeCalls.call(CompiledGenerator.class, "received", new Code.Load(state), body.context())));
    }

    private Code yielded(Expr value, Expressions expressions) {
        if (value == null) {
            return Coerce.NULL;
        }
        if (!body.returnsReference()) {
            return Coerce.box(expressions.stored(value));
        }
        return Places.isPlace(value) ? expressions.assignments().reference(value)
            : RuntimeCalls.call(ReturnChecks.class, "yielded", body.context(), expressions.calls().slot(value));
    }

    @Override
    public Code finish(Code value, Jumps jumps, Returns returns) {
        return returns.leaveWith(Coerce.box(value));
    }
}
