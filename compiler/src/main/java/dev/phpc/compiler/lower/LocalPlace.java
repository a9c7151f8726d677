package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Local;
import dev.phpc.runtime.link.Variables;
import java.util.List;
import java.util.function.UnaryOperator;

/// A JVM local with the value.
record LocalPlace(Body body, Storage.Plain plain, String name) implements VariableWithoutCell {
    @Override
    public boolean keeps(JvmType value) {
        return true;
    }

    @Override
    public Code assign(Code value) {
        Code store = body.lifetimes().assign(plain.local(), Coerce.carry(value, plain.local().type()));
        return plain.borrowed() == null ? store : new Code.Block(List.of(store, new Code.Store(plain.borrowed(), Coerce.FALSE)));
    }

    @Override
    public Code modify(UnaryOperator<Code> change) {
        Local local = plain.local();
        Code current = plain.growable() ? RuntimeCalls.call(Variables.class, "quiet", new Code.Load(local)) : new Code.Load(local);
        Code store = new Code.Store(local, Coerce.carry(change.apply(current), local.type()));
        return plain.borrowed() == null ? store : new Code.Block(List.of(own(), store));
    }

    private Code own() {
        Code copy = new Code.Store(plain.local(), RuntimeCalls.call(Variables.class, "own", new Code.Load(plain.local())));
        return new Code.If(new Code.Load(plain.borrowed()), new Code.Block(List.of(copy, new Code.Store(plain.borrowed(), Coerce.FALSE))), null);
    }

    @Override
    public Code read() {
        return body.read(plain, name);
    }

    @Override
    public Code unset() {
        return body.lifetimes().assign(plain.local(), Body.initial(plain.local().type()));
    }
}
