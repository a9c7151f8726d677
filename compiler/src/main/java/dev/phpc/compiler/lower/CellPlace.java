package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.link.Variables;
import dev.phpc.runtime.objects.ReferenceLifetimes;
import java.util.List;
import java.util.function.UnaryOperator;

/// A JVM local with the variable's cell, null while it is undefined: what reads it comes before what makes one.
record CellPlace(Body body, Storage.Cell cell, String name) implements VariableWithCell {
    @Override
    public Code assign(Code value) {
        return value instanceof Code.Load || value instanceof Code.Constant ? store(value) : assignEvaluated(value);
    }

    private Code store(Code value) {
        return body.lifetimes().isOn() ? RuntimeCalls.call(ReferenceLifetimes.class, "store", body.context(), ref(), Coerce.box(value), Coerce.bool(body.unit().strictTypes()))
            : body.assign(ref(), Coerce.box(value));
    }

    @Override
    public Code assigned(Code value) {
        return RuntimeCalls.call(Ref.class, "get", new Code.Load(cell.local()));
    }

    @Override
    public Code modifyExisting(UnaryOperator<Code> change) {
        return new Code.If(new Code.Compare(Code.Relation.NOT_EQUAL, new Code.Load(cell.local()), new Code.Constant(null, JvmType.REF)),
            modify(change), null);
    }

    @Override
    public Code update(UnaryOperator<Code> change) {
        return assignEvaluated(change.apply(read()));
    }

    @Override
    public Code read() {
        return body.read(cell, name);
    }

    @Override
    public Code ref() {
        return new Code.Sequence(List.of(new Code.Store(cell.local(), RuntimeCalls.call(Variables.class, "cell", new Code.Load(cell.local())))),
            new Code.Load(cell.local()));
    }

    @Override
    public Code bind(Code ref) {
        return new Code.Store(cell.local(), body.lifetimes().isOn()
            ? RuntimeCalls.call(ReferenceLifetimes.class, "rebind", body.context(), new Code.Load(cell.local()), ref)
            : RuntimeCalls.call(Variables.class, "rebind", new Code.Load(cell.local()), ref));
    }

    @Override
    public Code unset() {
        return body.lifetimes().dropCell(cell.local());
    }
}
