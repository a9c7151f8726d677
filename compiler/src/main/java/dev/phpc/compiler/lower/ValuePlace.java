package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Local;
import dev.phpc.runtime.link.Variables;
import java.util.List;
import java.util.function.UnaryOperator;

/// The result of an expression that is no place: what is written to its elements is lost, unless it is an object.
final class ValuePlace implements Place {
    private final Local value;
    private final List<Code> prepare;

    ValuePlace(Code value) {
        this.value = Local.temporary(value.type());
        this.prepare = List.of(new Code.Store(this.value, value));
    }

    @Override
    public List<Code> prepare() {
        return prepare;
    }

    @Override
    public boolean keeps(JvmType value) {
        return true;
    }

    @Override
    public Code assign(Code assigned) {
        return new Code.Discard(assigned);
    }

    @Override
    public Code modify(UnaryOperator<Code> change) {
        return new Code.Discard(change.apply(new Code.Load(value)));
    }

    @Override
    public Code read() {
        return new Code.Load(value);
    }

    @Override
    public Code ref() {
        return RuntimeCalls.call(Variables.class, "capture", Coerce.box(new Code.Load(value)));
    }

    @Override
    public Code bind(Code ref) {
        return new Code.Discard(ref);
    }

    @Override
    public Code unset() {
        return new Code.Block(List.of());
    }
}
