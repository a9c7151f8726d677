package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Local;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.link.Unboxed;
import dev.phpc.runtime.link.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// A local variable that holds ints or floats without boxes:
///
///     $x = v;   →   v instanceof Long ? (ints = (long) v, slot = INT) : v instanceof Double ? (floats = (double) v, slot = FLOAT) : (slot = v)
record NumberPlace(Body body, Storage.Number storage, String name) implements VariableWithoutCell {
    private static final String UNBOXED = Body.internal(Unboxed.class);
    private static final String VARIABLES = Body.internal(Variables.class);

    /// Does the variable hold a number of that kind now?
    static Code holds(Storage.Number storage, JvmType kind) {
        return new Code.Compare(Code.Relation.EQUAL, new Code.Load(storage.slot()), marker(kind));
    }

    private static Code marker(JvmType kind) {
        return RuntimeCalls.field(Unboxed.class, kind.equals(JvmType.LONG) ? "INT" : "FLOAT");
    }

    @Override
    public Code assign(Code value) {
        return assign(value, false);
    }

    /// `shared` if an array among the values has to be marked.
    private Code assign(Code value, boolean shared) {
        return switch (value) {
            case Code.Line(int line, Code inside) -> new Code.Line(line, assign(inside, shared));
            case Code.Sequence(List<Code> statements, Code last) -> {
                List<Code> all = new ArrayList<>(statements);
                all.add(assign(last, shared));
                yield new Code.Block(all);
            }
            case Code.Conditional(Code condition, Code then, Code otherwise, JvmType type) when type.equals(JvmType.OBJECT) ->
                new Code.If(condition, assign(then, shared), assign(otherwise, shared));
            case Code.Invoke box when Coerce.isNumeric(Coerce.unboxed(box).type()) -> number(Coerce.unboxed(box));
            case Code.Invoke(var method, List<Code> parts) when method.owner().equals(VARIABLES) && method.name().equals("share") -> assign(parts.getFirst(), true);
            case Code.Invoke(var method, List<Code> parts) when method.owner().equals(UNBOXED) && method.name().equals("box") ->
                new Code.Block(List.of(new Code.Store(storage.ints(), parts.get(1)), new Code.Store(storage.floats(), parts.get(2)),
                    new Code.Store(storage.slot(), shared ? RuntimeCalls.call(Variables.class, "share", parts.get(0)) : parts.get(0))));
            default -> Coerce.isNumeric(value.type()) ? number(value) : unknown(Coerce.box(value), shared && Coerce.mayBeArray(value.type()));
        };
    }

    private Code number(Code value) {
        return new Code.Block(List.of(new Code.Store(storage.of(value.type()), value), new Code.Store(storage.slot(), marker(value.type()))));
    }

    private Code unknown(Code value, boolean shared) {
        if (value instanceof Code.Constant) {
            return new Code.Store(storage.slot(), value);
        }
        Local incoming = Local.temporary(JvmType.OBJECT);
        Code load = new Code.Load(incoming);
        return new Code.Block(List.of(new Code.Store(incoming, value),
            new Code.If(new Code.InstanceOf(load, JvmType.of(Long.class)), number(Coerce.carry(load, JvmType.LONG)),
                new Code.If(new Code.InstanceOf(load, JvmType.of(Double.class)), number(Coerce.carry(load, JvmType.DOUBLE)),
                    new Code.Store(storage.slot(), shared ? RuntimeCalls.call(Variables.class, "share", load) : load)))));
    }

    @Override
    public Code modify(UnaryOperator<Code> change) {
        return assign(change.apply(body.quiet(name)));
    }

    @Override
    public Code read() {
        return body.read(storage, name);
    }

    @Override
    public Code unset() {
        return new Code.Store(storage.slot(), RuntimeCalls.field(Slot.class, "UNSET"));
    }
}
